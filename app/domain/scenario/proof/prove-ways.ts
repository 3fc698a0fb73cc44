import { pointsOf } from "../check-references";
import type { Finding } from "../finding";
import type { Path } from "../problem";
import type { StateGraph } from "./explore";
import type { KernelPoint, Move } from "./kernel";
import { Predecessors, repliesInOrder } from "./predecessors";
import { scriptTo, told } from "./script-to";

/** For each point the first state there of which something holds. */
function firstAtEach(graph: StateGraph, holds: (state: number) => boolean): Map<number, number> {
	const found = new Map<number, number>();
	for (let state = 0; state < graph.size; state++) {
		const point = graph.point(state);
		if (!found.has(point) && holds(state)) found.set(point, state);
	}
	return found;
}

/** Which states lead to an ending by replies alone: waiting for the time to run out is no way out. */
function leadingOut(graph: StateGraph): Uint8Array {
	const out = new Uint8Array(graph.size);
	const known: number[] = [];
	const leadsOut = (state: number) => {
		if (out[state] === 1) return;
		out[state] = 1;
		known.push(state);
	};
	for (let state = 0; state < graph.size; state++) {
		graph.eachReply(state, (_, to) => {
			if (to < 0) leadsOut(state);
		});
	}
	const before = new Predecessors(graph);
	for (const state of known) before.each(state, leadsOut);
	return out;
}

/** In every state a reply is left, and replies lead on to an ending. */
export function* proveWaysOut(graph: StateGraph): Generator<Finding> {
	const places = [...pointsOf(graph.kernel.scenario)];
	const noReply = firstAtEach(graph, (state) => {
		let open = 0;
		graph.eachReply(state, () => open++);
		return open === 0 && isWhole(graph, state);
	});
	for (const [point, state] of noReply) {
		const found = scriptTo(graph, state);
		const id = places[point]?.point.id;
		const way = told(found.script);
		const message = {
			vi: `Ở “${id}” không còn câu nào để chọn sau: ${way.vi}. Thêm một câu không có when.`,
			en: `At “${id}” no reply is left to pick after: ${way.en}. Give it one without a when.`,
		};
		yield { path: [...(places[point]?.path ?? []), "id"], rule: "no-reply-left", message, ...found };
	}
	if (!graph.complete) return;
	const out = leadingOut(graph);
	for (const [point, state] of firstAtEach(graph, (each) => out[each] === 0)) {
		if (noReply.has(point)) continue;
		const found = scriptTo(graph, state);
		const id = places[point]?.point.id;
		const way = told(found.script);
		const message = {
			vi: `Từ “${id}” không câu nào dẫn tới kết cục sau: ${way.vi}. Cho một câu dẫn tiếp đi.`,
			en: `From “${id}” no replies lead to an ending after: ${way.en}. Let one of them lead on.`,
		};
		yield { path: [...(places[point]?.path ?? []), "id"], rule: "no-way-out", message, ...found };
	}
}

/** Where the bound was hit a state may have replies that were not followed: those are not known to be missing. */
function isWhole(graph: StateGraph, state: number): boolean {
	if (graph.complete) return true;
	const row = new Uint8Array(graph.kernel.length);
	graph.read(state, row);
	const replies = graph.kernel.points[graph.point(state)]?.replies ?? [];
	return !replies.some(({ when }) => when === null || when(row));
}

const onlyTime = (graph: StateGraph, ending: number): boolean => {
	const { scenario } = graph.kernel;
	const id = graph.kernel.endings[ending];
	return id === scenario.time.limit.to || scenario.hangUp.some(({ to }) => to === id);
};

/** A point's kernel, with its place in the file; interrupts only if some seed draws them. */
function* drawnPoints({ kernel }: StateGraph): Generator<{ number: number; point: KernelPoint; path: Path }> {
	for (const [number, { path, phaseIndex }] of [...pointsOf(kernel.scenario)].entries()) {
		const point = kernel.points[number];
		const drawn = phaseIndex !== null || kernel.scenario.variation.interrupts !== "none";
		if (point && drawn) yield { number, point, path };
	}
}

/** Every node, interrupt and ending is reached. Said only of a scenario of which every state was looked at. */
export function* proveReached(graph: StateGraph): Generator<Finding> {
	if (!graph.complete) return;
	const { kernel, coverage } = graph;
	for (const { number, point, path } of drawnPoints(graph)) {
		if (coverage.reached(number)) continue;
		const message = {
			vi: `Chọn cách nào cũng không bao giờ tới “${point.id}”. Nới điều kiện trên đường tới đó, hoặc bỏ ra.`,
			en: `“${point.id}” is never reached, whatever is picked. Loosen the conditions on the way to it, or take it out.`,
		};
		yield { path: [...path, "id"], rule: "unreachable", message };
	}
	for (const [ending, id] of kernel.endings.entries()) {
		if (coverage.ended(ending) || onlyTime(graph, ending)) continue;
		const message = {
			vi: `Làm cách nào cũng không bao giờ tới kết cục “${id}”. Cho một câu dẫn tới đó, hoặc bỏ ra.`,
			en: `The ending “${id}” is never reached, whatever is done. Let a reply lead there, or take it out.`,
		};
		yield { path: ["endings", ending, "id"], rule: "unreachable", message };
	}
}

/**
 * Nothing is written for nothing: each reply can be picked, each of its ways is taken, each variant is heard. Said only of
 * a scenario of which every state was looked at.
 */
export function* proveUsed(graph: StateGraph): Generator<Finding> {
	if (!graph.complete) return;
	for (const { number, point, path } of drawnPoints(graph)) {
		if (!graph.coverage.reached(number)) continue;
		for (const [variant] of point.lines.entries()) {
			if (graph.coverage.heard(number, variant)) continue;
			const message = {
				vi: `Cách nói này ở “${point.id}” không bao giờ được nghe: điều kiện của nó không khi nào đúng ở đây, hoặc một cái ở trên luôn đúng. Sửa điều kiện, hoặc bỏ ra.`,
				en: `This way of saying “${point.id}” is never heard: its condition never holds here, or one above it always does. Correct the condition, or take it out.`,
			};
			yield { path: [...path, "caller", variant], rule: "never-heard", message };
		}
		for (const [reply] of point.replies.entries()) yield* proveReply(graph, number, reply, path);
	}
}

function* proveReply(
	{ kernel, coverage }: StateGraph,
	number: number,
	place: number,
	path: Path,
): Generator<Finding> {
	const point = kernel.points[number] as KernelPoint;
	const reply = point.replies[place];
	if (!reply) return;
	const at: Path = [...path, "replies", place];
	if (!coverage.picked(number, place)) {
		const message = {
			vi: `Câu “${reply.id}” không bao giờ chọn được: điều kiện của nó không khi nào đúng ở “${point.id}”. Sửa điều kiện, hoặc bỏ câu này.`,
			en: `The reply “${reply.id}” can never be picked: its condition never holds at “${point.id}”. Correct the condition, or take it out.`,
		};
		yield { path: [...at, "id"], rule: "never-offered", message };
		return;
	}
	for (const [target] of reply.to.entries()) {
		if (coverage.took(number, place, target)) continue;
		const message = {
			vi: `“${reply.id}” không bao giờ đi lối này: điều kiện không khi nào đúng ở đây, hoặc một cái ở trên luôn đúng. Sửa điều kiện, hoặc bỏ lối này.`,
			en: `“${reply.id}” never leads this way: the condition never holds here, or one above it always does. Correct the condition, or take the way out.`,
		};
		yield { path: [...at, "to", target], rule: "never-taken", message };
	}
	for (const [variant] of reply.answers.entries()) {
		if (coverage.answered(number, place, variant)) continue;
		const message = {
			vi: `Lời đáp này cho “${reply.id}” không bao giờ được nghe: điều kiện của nó không khi nào đúng ở đây, hoặc một cái ở trên luôn đúng. Sửa điều kiện, hoặc bỏ ra.`,
			en: `This answer to “${reply.id}” is never heard: its condition never holds here, or one above it always does. Correct the condition, or take it out.`,
		};
		yield { path: [...at, "answer", variant], rule: "never-heard", message };
	}
}

/** A round of replies that can be gone for ever, if there is one: the states in it, from the first to the last. */
function endlessRound(graph: StateGraph): { state: number; by: Move } | null {
	const NEW = 0;
	const OPEN = 1;
	const seen = new Uint8Array(graph.size);
	for (let start = 0; start < graph.size; start++) {
		if (seen[start] !== NEW) continue;
		const stack: { state: number; ways: [Move, number][]; next: number }[] = [];
		const open = (state: number) => {
			const ways: [Move, number][] = [];
			graph.eachReply(state, (by, to) => {
				if (to >= 0) ways.push([by, to]);
			});
			seen[state] = OPEN;
			stack.push({ state, ways, next: 0 });
		};
		open(start);
		for (let top = stack.at(-1); top; top = stack.at(-1)) {
			const way = top.ways[top.next++];
			if (!way) {
				seen[top.state] = 2;
				stack.pop();
			} else if (seen[way[1]] === OPEN) return { state: top.state, by: way[0] };
			else if (seen[way[1]] === NEW) open(way[1]);
		}
	}
	return null;
}

/** No trainee can go round for ever: every loop carries a counter. */
export function* proveEnds(graph: StateGraph): Generator<Finding> {
	const round = repliesInOrder(graph) === null ? endlessRound(graph) : null;
	if (!round) return;
	const point = graph.point(round.state);
	const found = scriptTo(graph, round.state, round.by);
	const place = [...pointsOf(graph.kernel.scenario)][point];
	const id = place?.point.id;
	const way = told(found.script);
	const message = {
		vi: `Từ “${id}” học viên có thể đi vòng mãi: ${way.vi} … Hãy đếm số lần đến (visits) trong một when.`,
		en: `From “${id}” a trainee can go round for ever: ${way.en} … Count the visits in a when.`,
	};
	yield { path: [...(place?.path ?? []), "replies", round.by, "to"], rule: "endless", message, ...found };
}
