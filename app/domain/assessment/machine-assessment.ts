import { type IndexedBehaviour, indexBehaviours } from "../rubric/behaviour-index";
import type { Tick } from "../rubric/derive-levels";
import type { Rubric } from "../rubric/rubric.schema";
import type { Trace } from "../scenario/trace";
import type { AssessmentContent, CriticalErrorMark } from "./assessment.schema";
import type { RecordComparison } from "./compare-record";
import type { ReferralVerdict } from "./judge-referral";

/**
 * The machine as a rater: an assessment like a person's, from what the scenario's machine says of the call, from the
 * case record and from the referral. Its critical errors are claims that a person has to confirm. Behaviours that the
 * rubric does not have (a scenario of another rubric version) are passed over.
 *
 * Behaviours of the whole call that are ticked in the absence of a harm need a counsellor who spoke at least once.
 */
export function assessByMachine(call: {
	readonly rubric: Rubric;
	readonly trace: Trace;
	readonly record: RecordComparison;
	readonly referral: ReferralVerdict;
}): AssessmentContent {
	const known = indexBehaviours(call.rubric);
	const shown = ticksOfTrace(call.trace, known);
	const derived = [...known.values()]
		.filter((each) => isDerived(each, call, shown))
		.map((each): Tick => ({ code: each.code, turn: "whole" }));
	return {
		ticks: withoutRepetition([...shown, ...derived], (tick) => `${tick.code}@${tick.turn}`),
		comments: [],
		criticalErrors: withoutRepetition(criticalErrorsOf(call), (error) => `${error.code}@${error.turn}`),
		note: "",
	};
}

function ticksOfTrace(trace: Trace, known: ReadonlyMap<string, IndexedBehaviour>): Tick[] {
	return trace.behaviours.flatMap(({ code, turn }): Tick[] => {
		const found = known.get(code);
		if (!found) return [];
		if (found.behaviour.whole === true) return [{ code, turn: "whole" }];
		const repair = trace.repairs.find((each) => each.code === code && each.turn === turn + 1);
		return [repair ? { code, turn, repairedAtTurn: repair.turn } : { code, turn }];
	});
}

function isDerived(
	{ code, behaviour }: IndexedBehaviour,
	call: { trace: Trace; record: RecordComparison; referral: ReferralVerdict },
	shown: readonly Tick[],
): boolean {
	const { machine } = behaviour;
	if (machine === "record") return call.record.behaviours.includes(code);
	if (machine === "referral") return call.referral.behaviours.includes(code);
	if (typeof machine !== "object") return false;
	const harms = machine.unless;
	return call.trace.turns > 0 && !shown.some((tick) => harms.includes(tick.code));
}

function criticalErrorsOf(call: {
	rubric: Rubric;
	trace: Trace;
	referral: ReferralVerdict;
}): CriticalErrorMark[] {
	const { rubric, trace, referral } = call;
	const known = new Set(rubric.criticalErrors.map((error) => error.code));
	const arose = new Set(trace.opportunities.map((opportunity) => opportunity.id));
	const notHandedOver = rubric.criticalErrors.filter(
		(error) =>
			error.machine === "no-referral" &&
			referral.needed &&
			!referral.anyAcceptable &&
			(error.if ?? []).some((condition) => arose.has(condition)),
	);
	return [
		...trace.criticalErrors
			.filter((error) => known.has(error.code))
			.map(({ code, turn }) => ({ code, turn })),
		...notHandedOver.map(({ code }) => ({ code, turn: "whole" as const })),
	];
}

function withoutRepetition<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
	return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
