import { behavioursOf, type IndexedBehaviour } from "../../rubric/behaviour-index";
import type { Criterion, Rubric } from "../../rubric/rubric.schema";
import type { Finding } from "../finding";
import { endingOf, exploreStates, type StateGraph } from "./explore";
import type { Plays } from "./players";
import { scriptTo, told } from "./script-to";

/** What can happen in some call, by its name. */
interface Possible {
	readonly facts: ReadonlySet<string>;
	readonly conditions: ReadonlySet<string>;
	readonly behaviours: ReadonlySet<string>;
	readonly criticalErrors: ReadonlySet<string>;
}

/** What the points that are reached and the replies that can be picked bring out. */
function possibleIn({ kernel, coverage }: StateGraph): Possible {
	const { scenario } = kernel;
	const facts = new Set<string>();
	const conditions = new Set<string>(scenario.opportunities.always);
	const behaviours = new Set<string>();
	const criticalErrors = new Set<string>();
	const add = (set: Set<string>, ids: readonly string[]) => {
		for (const id of ids) set.add(id);
	};
	for (const [number, { point }] of kernel.points.entries()) {
		if (!coverage.reached(number)) continue;
		add(facts, point.reveals);
		add(conditions, point.opens);
		for (const [place, reply] of point.replies.entries()) {
			if (!coverage.picked(number, place)) continue;
			add(facts, reply.reveals);
			add(conditions, reply.opens);
			add(behaviours, reply.shows);
			if (reply.critical) criticalErrors.add(reply.critical);
		}
	}
	return { facts, conditions, behaviours, criticalErrors };
}

const isOpen = (needed: readonly string[] | undefined, open: ReadonlySet<string>) =>
	needed === undefined || needed.some((condition) => open.has(condition));
/** Whether a behaviour is heard in what the counsellor says, not taken from the record, the referral or a harm's absence. */
const isSaid = ({ behaviour }: IndexedBehaviour) => behaviour.machine === undefined;

/** Every fact can be learned. */
function* proveFacts(graph: StateGraph, { facts }: Possible): Generator<Finding> {
	for (const id of Object.keys(graph.kernel.scenario.facts)) {
		if (facts.has(id)) continue;
		const message = {
			vi: `Không bao giờ biết được “${id}”: không câu nào chọn được và không lời nào nghe được cho biết điều ấy. Thêm vào một reveals.`,
			en: `“${id}” can never be learned: no reply that can be picked and no line that is heard brings it out. Add it to some reveals.`,
		};
		yield { path: ["facts", id], rule: "unlearnable", message };
	}
}

/** A file promises what its story gives: what can be asked of the counsellor can be said by them. */
function* proveShowable(rubric: Rubric, { conditions, behaviours }: Possible): Generator<Finding> {
	for (const criterion of rubric.criteria) {
		if (!isOpen(criterion.if, conditions)) continue;
		for (const each of behavioursOf(criterion)) {
			if (each.kind !== "basic" || !isSaid(each) || !isOpen(each.behaviour.if, conditions)) continue;
			if (behaviours.has(each.code)) continue;
			const { vi, en } = each.behaviour.short;
			const message = {
				vi: `Cuộc gọi này đòi ${each.code} (${vi}), mà không câu nào chọn được thể hiện điều ấy. Cho một câu thể hiện, hoặc đừng mở điều kiện của nó.`,
				en: `This call asks for ${each.code} (${en}), and no reply that can be picked shows it. Let one show it, or do not open its condition.`,
			};
			yield { path: ["opportunities"], rule: "cannot-be-shown", message };
		}
	}
}

/** Every omission can be committed, in a call that was played or in some state at which one hangs up. */
function* proveOmissions(graph: StateGraph, plays: Plays, bound: number): Generator<Finding> {
	const { kernel } = graph;
	const all = [...plays.random, ...plays.mixed, ...plays.firstShown, ...plays.longest];
	for (const [index, { is, when }] of kernel.scenario.omissions.entries()) {
		const committed = all.some(({ trace }) =>
			(is.includes(".") ? trace.behaviours : trace.criticalErrors).some(({ code }) => code === is),
		);
		if (committed) continue;
		const told = exploreStates(kernel, bound, [when]);
		const test = kernel.test(when);
		const state = new Uint8Array(kernel.length);
		let holds = !told.complete;
		for (let number = 0; number < told.size && !holds; number++) {
			told.read(number, state);
			holds = test(state);
		}
		if (holds) continue;
		const message = {
			vi: `Không ai mắc được “${is}”: điều kiện để tính lỗi này không khi nào đúng lúc cuộc gọi kết thúc. Sửa điều kiện, hoặc bỏ ra.`,
			en: `“${is}” can never be committed: what it is judged by never holds at the end of a call. Correct the condition, or take it out.`,
		};
		yield { path: ["omissions", index, "when"], rule: "never-committed", message };
	}
}

/**
 * A way to a good or partial ending on which a criterion had no opportunity: at no point of it could the counsellor have
 * shown one of the criterion's basic behaviours.
 */
function* proveOpportunity(graph: StateGraph, criterion: Criterion): Generator<Finding> {
	const { kernel } = graph;
	const codes = new Set(
		behavioursOf(criterion)
			.filter((each) => each.kind === "basic" && each.behaviour.if === undefined && isSaid(each))
			.map(({ code }) => code),
	);
	if (codes.size === 0) return;
	const normal = kernel.scenario.endings.map(({ kind }) => kind === "good" || kind === "partial");
	const seen = new Uint8Array(graph.size);
	const waiting = Array.from({ length: graph.starts }, (_, start) => start);
	const offers = (state: number) => {
		const replies = kernel.points[graph.point(state)]?.point.replies ?? [];
		let found = false;
		graph.eachReply(state, (place) => {
			found ||= replies[place]?.shows.some((code) => codes.has(code)) ?? false;
		});
		return found;
	};
	for (const state of waiting) {
		if (seen[state] === 1) continue;
		seen[state] = 1;
		if (offers(state)) continue;
		let bare: { by: number; ending: number } | null = null;
		const go = (by: number, to: number) => {
			if (to >= 0) waiting.push(to);
			else if (normal[endingOf(to)]) bare ??= { by, ending: endingOf(to) };
		};
		graph.eachReply(state, go);
		graph.eachWait(state, go);
		const found = bare as { by: number; ending: number } | null;
		if (!found) continue;
		const way = scriptTo(graph, state, found.by);
		const ending = kernel.endings[found.ending];
		const steps = told(way.script);
		const message = {
			vi: `Cuộc gọi có thể kết thúc ở “${ending}” mà không có cơ hội nào cho ${criterion.id}: ${steps.vi}. Thêm một câu thể hiện điều ấy trên đường này.`,
			en: `A call can end in “${ending}” without an opportunity for ${criterion.id}: ${steps.en}. Add a reply that shows it on this way.`,
		};
		yield { path: ["endings", found.ending, "id"], rule: "no-opportunity", message, ...way };
		return;
	}
}

/** That what the file promises comes about, and that nothing is asked for that cannot be given. */
export function* proveContent(
	graph: StateGraph,
	rubric: Rubric,
	plays: Plays,
	bound: number,
): Generator<Finding> {
	if (!graph.complete) return;
	const possible = possibleIn(graph);
	yield* proveFacts(graph, possible);
	yield* proveShowable(rubric, possible);
	yield* proveOmissions(graph, plays, bound);
	for (const criterion of rubric.criteria) {
		if (criterion.if === undefined) yield* proveOpportunity(graph, criterion);
	}
}
