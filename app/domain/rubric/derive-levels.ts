import { behavioursOf, type IndexedBehaviour } from "./behaviour-index";
import type { Criterion, Rubric } from "./rubric.schema";

export type Level = 1 | 2 | 3 | 4;

/** Turn of a tick (0 is the greeting and the caller's first line), or `whole` for the whole call. */
export type TickTurn = number | "whole";

/** A behaviour that a rater saw. `repairedAtTurn` says when the counsellor took a harm back. */
export interface Tick {
	readonly code: string;
	readonly turn: TickTurn;
	readonly repairedAtTurn?: number | undefined;
}

export interface SeenBehaviour {
	readonly code: string;
	/** Turns in ascending order, `whole` last, each once. */
	readonly turns: readonly TickTurn[];
}

export interface RepairedHarm {
	readonly code: string;
	readonly turn: number;
	readonly repairedAtTurn: number;
}

/**
 * Why a criterion has its level, for a page to put into words. `behaviours` are codes:
 * - `no-opportunity` (level null): none of the criterion's conditions arose
 * - `harm` (1): the harms that were not repaired
 * - `harm-repaired` (2): the harms that were repaired, with every basic behaviour seen
 * - `basics-missing` (2): the basics that were not seen (there may be repaired harms besides: see `repaired`)
 * - `basics-complete` (3): the basics that applied, all seen
 * - `no-basic-applied` (3): nothing harmful, and the call gave no opportunity for any basic behaviour
 * - `advanced` (4): the advanced behaviours seen
 */
export interface LevelReason {
	readonly code:
		| "no-opportunity"
		| "harm"
		| "harm-repaired"
		| "basics-missing"
		| "basics-complete"
		| "no-basic-applied"
		| "advanced";
	readonly behaviours: readonly string[];
}

export interface CriterionLevel {
	readonly id: string;
	readonly safety: boolean;
	/** Null when the call gave no opportunity. */
	readonly level: Level | null;
	readonly applicable: boolean;
	/** Harms that were seen and not repaired. */
	readonly harmful: readonly SeenBehaviour[];
	readonly repaired: readonly RepairedHarm[];
	/** Basic and advanced behaviours seen, in the order of the rubric. */
	readonly seen: readonly SeenBehaviour[];
	/** Codes of the basic behaviours that applied and were not seen. */
	readonly missing: readonly string[];
	/** Codes of behaviours left out since their condition did not arise, or the whole criterion's did not. */
	readonly notApplicable: readonly string[];
	readonly reason: LevelReason;
}

/**
 * The level of each criterion, in the order of the rubric, from one rater's ticks and from the conditions that arose
 * in the call. Codes that the rubric does not have are passed over: refuse them
 * before (`validateAssessment`). The order of ticks does not matter, nor does a tick that is there twice.
 */
export function deriveLevels(
	rubric: Rubric,
	ticks: readonly Tick[],
	opportunities: Iterable<string>,
): CriterionLevel[] {
	const arose = new Set(opportunities);
	const ofCriterion = new Map<string, Tick[]>();
	for (const tick of ticks) {
		const id = tick.code.slice(0, tick.code.lastIndexOf("."));
		const known = ofCriterion.get(id);
		if (known) known.push(tick);
		else ofCriterion.set(id, [tick]);
	}
	return rubric.criteria.map((criterion) =>
		deriveLevel(criterion, ofCriterion.get(criterion.id) ?? [], arose),
	);
}

/** @param ticks those of the criterion */
function deriveLevel(
	criterion: Criterion,
	ticks: readonly Tick[],
	arose: ReadonlySet<string>,
): CriterionLevel {
	const applicable = isOpen(criterion.if, arose);
	const all = behavioursOf(criterion);
	const scored = applicable ? all.filter(({ behaviour }) => isOpen(behaviour.if, arose)) : [];
	const ofKind = (kind: IndexedBehaviour["kind"]) =>
		scored.filter((each) => each.kind === kind).map((each) => each.code);

	const harmCodes = ofKind("harmful");
	const harms = ticks.filter((tick) => harmCodes.includes(tick.code));
	const harmful = gather(
		harmCodes,
		harms.filter((tick) => !isRepaired(tick)),
	);
	const repaired = gatherRepaired(harms);
	const basicCodes = ofKind("basic");
	const basic = gather(basicCodes, ticks);
	const advanced = gather(ofKind("advanced"), ticks);
	const missing = basicCodes.filter((code) => !basic.some((each) => each.code === code));

	return {
		id: criterion.id,
		safety: criterion.safety,
		applicable,
		harmful,
		repaired,
		seen: [...basic, ...advanced],
		missing,
		notApplicable: all.filter((each) => !scored.includes(each)).map((each) => each.code),
		...decide({ applicable, harmful, repaired, basic, advanced, missing }),
	};
}

function decide(evidence: {
	applicable: boolean;
	harmful: readonly SeenBehaviour[];
	repaired: readonly RepairedHarm[];
	basic: readonly SeenBehaviour[];
	advanced: readonly SeenBehaviour[];
	missing: readonly string[];
}): { level: Level | null; reason: LevelReason } {
	const { applicable, harmful, repaired, basic, advanced, missing } = evidence;
	const answer = (level: Level | null, code: LevelReason["code"], behaviours: readonly string[]) => ({
		level,
		reason: { code, behaviours },
	});
	if (!applicable) return answer(null, "no-opportunity", []);
	if (harmful.length > 0) return answer(1, "harm", codesOf(harmful));
	if (missing.length > 0) return answer(2, "basics-missing", missing);
	if (repaired.length > 0) return answer(2, "harm-repaired", codesOf(repaired));
	if (advanced.length > 0) return answer(4, "advanced", codesOf(advanced));
	if (basic.length === 0) return answer(3, "no-basic-applied", []);
	return answer(3, "basics-complete", codesOf(basic));
}

function isOpen(conditions: readonly string[] | undefined, arose: ReadonlySet<string>): boolean {
	return conditions === undefined || conditions.some((condition) => arose.has(condition));
}

/** Only the counsellor's next turn repairs; later it is a new conversation about an old harm. */
export function isRepaired(tick: Tick): tick is Tick & { turn: number; repairedAtTurn: number } {
	return tick.turn !== "whole" && tick.repairedAtTurn === tick.turn + 1;
}

function gather(codes: readonly string[], ticks: readonly Tick[]): SeenBehaviour[] {
	return codes.flatMap((code) => {
		const turns = new Set(ticks.filter((tick) => tick.code === code).map((tick) => tick.turn));
		return turns.size > 0 ? [{ code, turns: [...turns].sort(byTurn) }] : [];
	});
}

/** A harm that one tick calls repaired and another does not, at the same turn, is not repaired. */
function gatherRepaired(harms: readonly Tick[]): RepairedHarm[] {
	const repaired = new Map<string, RepairedHarm>();
	for (const tick of harms.filter(isRepaired)) {
		const disputed = harms.some(
			(other) => other.code === tick.code && other.turn === tick.turn && !isRepaired(other),
		);
		const { code, turn, repairedAtTurn } = tick;
		if (!disputed) repaired.set(`${code}@${turn}`, { code, turn, repairedAtTurn });
	}
	return [...repaired.values()].sort((a, b) => a.turn - b.turn || (a.code < b.code ? -1 : 1));
}

/** Turns in their order, the whole call last. */
export function byTurn(a: TickTurn, b: TickTurn): number {
	if (a === "whole" || b === "whole") return Number(a === "whole") - Number(b === "whole");
	return a - b;
}

function codesOf(behaviours: readonly { code: string }[]): string[] {
	return [...new Set(behaviours.map((each) => each.code))].sort();
}
