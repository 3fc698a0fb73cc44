import type { Finding, RubricVocabulary } from "./finding";
import { type Guard, simpleGuards } from "./guard.schema";
import type { Message, Path } from "./problem";
import type { Scenario } from "./scenario.schema";
import { guardsOf, type ListeningPoint, type ScenarioIndex } from "./scenario-index";

/** Every node and interrupt, with its path. */
export function* pointsOf(
	scenario: Scenario,
): Generator<{ point: ListeningPoint; path: Path; phaseIndex: number | null }> {
	for (const [phaseIndex, phase] of scenario.phases.entries()) {
		for (const [index, point] of phase.nodes.entries()) {
			yield { point, path: ["phases", phaseIndex, "nodes", index], phaseIndex };
		}
	}
	for (const [index, point] of scenario.interrupts.entries()) {
		yield { point, path: ["interrupts", index], phaseIndex: null };
	}
}

/** Reports the items that a set does not have. A set that is not known (null) is not checked against. */
function* absent(
	items: readonly string[],
	known: ReadonlySet<string> | null,
	path: Path,
	rule: string,
	message: (item: string) => Message,
): Generator<Finding> {
	if (known === null) return;
	for (const [index, item] of items.entries()) {
		if (!known.has(item)) yield { path: [...path, index], rule, message: message(item) };
	}
}

interface Known {
	readonly facts: ReadonlySet<string>;
	readonly rubric: RubricVocabulary | null;
}
const noFact = (id: string): Message => ({
	vi: `Không có điều cần biết nào tên “${id}”. Thêm vào facts, hoặc sửa lại tên.`,
	en: `There is no fact “${id}”. Add it under facts, or correct the name.`,
});
const noCondition = (id: string): Message => ({
	vi: `Thang chấm không có điều kiện “${id}”. Xem danh sách conditions của thang chấm.`,
	en: `The rubric has no condition “${id}”. Look at its list of conditions.`,
});
const noBehaviour = (code: string): Message => ({
	vi: `Thang chấm không có hành vi “${code}”. Tra lại mã.`,
	en: `The rubric has no behaviour “${code}”. Look up its code.`,
});
const noCritical = (code: string): Message => ({
	vi: `Thang chấm không có lỗi nghiêm trọng “${code}”. Tra lại mã.`,
	en: `The rubric has no critical error “${code}”. Look up its code.`,
});

function* checkReplies(point: ListeningPoint, path: Path, { facts, rubric }: Known): Generator<Finding> {
	const behaviours = rubric?.behaviours ?? null;
	const conditions = rubric?.conditions ?? null;
	for (const [index, reply] of point.replies.entries()) {
		const at: Path = [...path, "replies", index];
		yield* absent(reply.reveals, facts, [...at, "reveals"], "no-such-fact", noFact);
		yield* absent(reply.opens, conditions, [...at, "opens"], "no-such-condition", noCondition);
		yield* absent(reply.shows, behaviours, [...at, "shows"], "no-such-behaviour", noBehaviour);
		yield* absent(reply.repairs, behaviours, [...at, "repairs"], "no-such-behaviour", noBehaviour);
		for (const [number, code] of reply.repairs.entries()) {
			if (/\.u\d+$/.test(code)) continue;
			const message = {
				vi: `Chỉ hành vi gây hại (như safe-opening.u1) mới sửa lại được, “${code}” thì không.`,
				en: `Only harmful behaviours (such as safe-opening.u1) can be repaired, not “${code}”.`,
			};
			yield { path: [...at, "repairs", number], rule: "repairs-no-harm", message };
		}
		if (reply.critical && rubric && !rubric.criticalErrors.has(reply.critical)) {
			yield {
				path: [...at, "critical"],
				rule: "no-such-critical-error",
				message: noCritical(reply.critical),
			};
		}
	}
}

function* checkGuard(guard: Guard, path: Path, index: ScenarioIndex, known: Known): Generator<Finding> {
	const { scenario } = index;
	const { rubric } = known;
	for (const simple of simpleGuards(guard)) {
		if ("gauge" in simple) {
			const bound = "atLeast" in simple ? simple.atLeast : simple.below;
			if (scenario.gauges[simple.gauge].thresholds.includes(bound)) continue;
			const message = {
				vi: `${bound} không phải là ngưỡng đã khai của ${simple.gauge}. Thêm vào gauges → ${simple.gauge} → thresholds, hoặc dùng một ngưỡng ở đó.`,
				en: `${bound} is not a declared threshold of ${simple.gauge}. Add it to gauges → ${simple.gauge} → thresholds, or use one of them.`,
			};
			yield { path, rule: "undeclared-threshold", message };
		} else if ("fact" in simple && !known.facts.has(simple.fact)) {
			yield { path, rule: "no-such-fact", message: noFact(simple.fact) };
		} else if ("shown" in simple && rubric && !rubric.behaviours.has(simple.shown)) {
			yield { path, rule: "no-such-behaviour", message: noBehaviour(simple.shown) };
		} else if ("opened" in simple && rubric && !rubric.conditions.has(simple.opened)) {
			yield { path, rule: "no-such-condition", message: noCondition(simple.opened) };
		} else if ("visits" in simple && !index.nodes.has(simple.visits)) {
			const message = {
				vi: `Không có nút “${simple.visits}” để đếm số lần đến. Sửa lại tên.`,
				en: `There is no node “${simple.visits}” whose visits could be counted. Correct the name.`,
			};
			yield { path, rule: "no-such-node", message };
		}
	}
}

function* checkReferral(
	{ referral }: Scenario,
	facts: ReadonlySet<string>,
	agencies: ReadonlySet<string> | null,
): Generator<Finding> {
	const noAgency = (key: string): Message => ({
		vi: `Danh bạ không có cơ quan “${key}”, hoặc đã ngừng dùng. Xem mã trong danh bạ (hoặc scenarios/directory.yaml).`,
		en: `The directory has no agency “${key}”, or it is retired. Look at its keys (or at scenarios/directory.yaml).`,
	});
	yield* absent(referral.allOf, agencies, ["referral", "allOf"], "no-such-agency", noAgency);
	const decided = new Set<string>();
	for (const [index, rule] of referral.decisions.entries()) {
		const at: Path = ["referral", "decisions", index];
		if (agencies && !agencies.has(rule.agency)) {
			yield { path: [...at, "agency"], rule: "no-such-agency", message: noAgency(rule.agency) };
		}
		if (decided.has(rule.agency)) {
			const message = {
				vi: `${rule.agency} được quyết định hai lần. Giữ lại một.`,
				en: `${rule.agency} is decided on twice. Keep one of the two.`,
			};
			yield { path: [...at, "agency"], rule: "duplicate-id", message };
		}
		decided.add(rule.agency);
		yield* absent(rule.information.needed, facts, [...at, "information", "needed"], "no-such-fact", noFact);
		yield* absent(rule.information.allowed, facts, [...at, "information", "allowed"], "no-such-fact", noFact);
	}
	yield* absent(referral.allOf, decided, ["referral", "allOf"], "undecided-agency", (key) => ({
		vi: `${key} bắt buộc phải có, nhưng decisions không nói thế nào là đúng. Thêm vào đó.`,
		en: `${key} has to be there, but decisions do not say what is right about it. Add it there.`,
	}));
}

/** That all that a scenario refers to exists: facts, gauges' thresholds, the rubric's codes, agencies. */
export function* checkReferences(
	index: ScenarioIndex,
	rubric: RubricVocabulary | null,
	agencies: ReadonlySet<string> | null,
): Generator<Finding> {
	const { scenario } = index;
	const known: Known = { facts: new Set(Object.keys(scenario.facts)), rubric };
	const conditions = rubric?.conditions ?? null;
	const always: Path = ["opportunities", "always"];
	yield* absent(scenario.opportunities.always, conditions, always, "no-such-condition", noCondition);
	for (const [number, { is }] of scenario.omissions.entries()) {
		const isBehaviour = is.includes(".");
		const codes = isBehaviour ? rubric?.behaviours : rubric?.criticalErrors;
		if (!codes || codes.has(is)) continue;
		const rule = isBehaviour ? "no-such-behaviour" : "no-such-critical-error";
		yield {
			path: ["omissions", number, "is"],
			rule,
			message: isBehaviour ? noBehaviour(is) : noCritical(is),
		};
	}
	for (const { guard, path } of guardsOf(scenario)) yield* checkGuard(guard, path, index, known);
	for (const { point, path } of pointsOf(scenario)) {
		yield* absent(point.reveals, known.facts, [...path, "reveals"], "no-such-fact", noFact);
		yield* absent(point.opens, conditions, [...path, "opens"], "no-such-condition", noCondition);
		yield* checkReplies(point, path, known);
	}
	for (const [number, { at }] of (scenario.teaching?.turns ?? []).entries()) {
		if (index.nodes.has(at) || index.interrupts.has(at)) continue;
		const message = {
			vi: `Không có nút hay chuyện xen ngang nào tên “${at}” để bàn. Sửa lại tên.`,
			en: `There is no node or interrupt “${at}” to talk about. Correct the name.`,
		};
		yield { path: ["teaching", "turns", number, "at"], rule: "no-such-node", message };
	}
	yield* checkReferral(scenario, known.facts, agencies);
}
