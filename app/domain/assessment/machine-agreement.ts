import { EMPTY_TABLE, sumTables, type TwoByTwo } from "../agreement/two-by-two";
import { indexBehaviours } from "../rubric/behaviour-index";
import { byTurn, type TickTurn } from "../rubric/derive-levels";
import type { BehaviourKind, Rubric } from "../rubric/rubric.schema";

/** A behaviour or a critical error at the turn where somebody saw it. */
export interface Placed {
	readonly code: string;
	readonly turn: TickTurn;
}

/** A call as the machine and as people rated it in the end. */
export interface TwiceRated {
	readonly callId: string;
	/** The conditions that arose: what else is conditional was not scored. */
	readonly opened: readonly string[];
	/** Somebody played the caller: the whole call was spoken. */
	readonly live: boolean;
	/** Turns at which the trainee used their own words. */
	readonly ownWordTurns: readonly number[];
	readonly machine: readonly Placed[];
	readonly people: readonly Placed[];
	/** Critical errors that the machine claims. */
	readonly claimed: readonly Placed[];
	/** Critical errors that people confirmed, where they saw them; `whole` where nobody named a turn. */
	readonly confirmed: readonly Placed[];
}

/**
 * Which part of the calls is compared. The machine rates the reply that was picked, people what was said: only where
 * both are the same sentence does a difference say something about the scenario's coding.
 * - `picked`: what was seen at turns where a reply was picked; a code that somebody saw at a turn in own words is left
 *   out of that call altogether, for there one cannot tell
 * - `own`: calls with own words, and in them what was seen at those turns; live calls as a whole
 */
export type Part = "picked" | "own";

export interface BehaviourAgreement {
	readonly code: string;
	readonly kind: BehaviourKind;
	/** The machine never ticks it: the rubric leaves it to people. */
	readonly peopleOnly: boolean;
	/** Calls in which it could be scored. The machine is the test, people are the reference. */
	readonly table: TwoByTwo;
}

export interface CriterionAgreement {
	readonly id: string;
	readonly behaviours: readonly BehaviourAgreement[];
	/** Its behaviours together, without those that the machine leaves to people. A call counts once for each. */
	readonly table: TwoByTwo;
}

/** One saw it at this turn, the other did not. */
export interface Disagreement {
	readonly callId: string;
	readonly code: string;
	readonly turn: TickTurn;
	readonly by: "machine" | "people";
	/** The other saw it in the same call, at another turn: the tables call that agreement. */
	readonly elsewhere: boolean;
}

export interface MachineAgreement {
	/** Calls that had something to compare. */
	readonly calls: number;
	readonly criteria: readonly CriterionAgreement[];
	readonly criticalErrors: readonly { readonly code: string; readonly table: TwoByTwo }[];
	/** In the order of the calls, then of their turns. */
	readonly disagreements: readonly Disagreement[];
}

/** A code in one call, as far as the part asks: where each saw it. */
export interface Unit {
	readonly callId: string;
	readonly code: string;
	readonly critical: boolean;
	readonly machine: readonly TickTurn[];
	readonly people: readonly TickTurn[];
}

/**
 * How the machine's ticks agree with people's, by behaviour, by criterion and by critical error. The unit is a call in
 * which the behaviour's condition arose, and the question whether it was seen anywhere in it. A critical error can be
 * claimed in any call, so that its condition only decides about calls in which nobody saw it.
 *
 * @param calls all of them rated by this very version of the rubric
 */
export function machineAgreement(rubric: Rubric, calls: Iterable<TwiceRated>, part: Part): MachineAgreement {
	const tables = new Map<string, { -readonly [Cell in keyof TwoByTwo]: number }>();
	const disagreements: Disagreement[] = [];
	let compared = 0;
	for (const call of calls) {
		const units = unitsOf(rubric, call, part);
		if (units.length > 0) compared++;
		const found: Disagreement[] = [];
		for (const unit of units) {
			const table = tables.get(unit.code) ?? { ...EMPTY_TABLE };
			tables.set(unit.code, table);
			table[cellOf(unit)]++;
			found.push(...differencesIn(unit));
		}
		disagreements.push(...found.sort((a, b) => byTurn(a.turn, b.turn)));
	}
	const tableOf = (code: string): TwoByTwo => tables.get(code) ?? EMPTY_TABLE;
	return {
		calls: compared,
		criteria: criteriaOf(rubric, tableOf),
		criticalErrors: rubric.criticalErrors.map(({ code }) => ({ code, table: tableOf(code) })),
		disagreements,
	};
}

function criteriaOf(rubric: Rubric, tableOf: (code: string) => TwoByTwo): CriterionAgreement[] {
	const known = [...indexBehaviours(rubric).values()];
	return rubric.criteria.map(({ id }) => {
		const behaviours = known
			.filter(({ criterion }) => criterion.id === id)
			.map(({ code, kind, behaviour }) => ({
				code,
				kind,
				peopleOnly: behaviour.machine === "never",
				table: tableOf(code),
			}));
		const compared = behaviours.filter(({ peopleOnly }) => !peopleOnly);
		return { id, behaviours, table: sumTables(compared.map(({ table }) => table)) };
	});
}

const cellOf = ({ machine, people }: Unit): keyof TwoByTwo => {
	if (machine.length > 0) return people.length > 0 ? "both" : "testOnly";
	return people.length > 0 ? "referenceOnly" : "neither";
};

/** Turns that only one of both has. A tick of the whole call names no turn: it differs from none. */
function differencesIn({ callId, code, machine, people }: Unit): Disagreement[] {
	const alone = (turns: readonly TickTurn[], others: readonly TickTurn[], by: Disagreement["by"]) =>
		turns
			.filter((turn) => (turn === "whole" ? others.length === 0 : !others.includes(turn)))
			.filter(() => !others.includes("whole"))
			.map((turn) => ({ callId, code, turn, by, elsewhere: others.length > 0 }));
	return [...alone(machine, people, "machine"), ...alone(people, machine, "people")];
}

/** What of one call is compared: every code that could be scored in it, with the turns at which each saw it. */
export function unitsOf(rubric: Rubric, call: TwiceRated, part: Part): Unit[] {
	if (part === "picked" && call.live) return [];
	if (part === "own" && !call.live && call.ownWordTurns.length === 0) return [];
	const opened = new Set(call.opened);
	const own = new Set<TickTurn>(call.ownWordTurns);
	const arose = (conditions: readonly string[] | undefined) =>
		conditions === undefined || conditions.some((condition) => opened.has(condition));
	const [machine, people] = [turnsByCode(call.machine), turnsByCode(call.people)];
	const [claimed, confirmed] = [turnsByCode(call.claimed), turnsByCode(call.confirmed)];
	const units: Unit[] = [];
	const add = (code: string, critical: boolean, of: readonly TickTurn[], against: readonly TickTurn[]) => {
		const spoken = (turn: TickTurn) => own.has(turn);
		if (part === "picked" && [...of, ...against].some(spoken)) return;
		const asked = (turns: readonly TickTurn[]) =>
			part === "own" && !call.live ? turns.filter(spoken) : turns;
		units.push({ callId: call.callId, code, critical, machine: asked(of), people: asked(against) });
	};
	for (const { code, behaviour, criterion } of indexBehaviours(rubric).values())
		if (arose(criterion.if) && arose(behaviour.if))
			add(code, false, machine.get(code) ?? [], people.get(code) ?? []);
	for (const { code, if: conditions } of rubric.criticalErrors) {
		const [of, against] = [claimed.get(code) ?? [], confirmed.get(code) ?? []];
		if (of.length + against.length > 0 || arose(conditions)) add(code, true, of, against);
	}
	return units;
}

function turnsByCode(placed: readonly Placed[]): Map<string, TickTurn[]> {
	const turns = new Map<string, TickTurn[]>();
	for (const { code, turn } of placed) {
		const known = turns.get(code);
		if (!known) turns.set(code, [turn]);
		else if (!known.includes(turn)) known.push(turn);
	}
	return turns;
}
