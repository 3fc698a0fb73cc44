import { chartGraph } from "../scenario/chart/chart-graph";
import type { CompiledScenario, MachineState } from "../scenario/compile-scenario";
import { ringing, shownReplies, standing, step } from "../scenario/play";
import type { Scenario } from "../scenario/scenario.schema";
import { drawVariation } from "../scenario/variation";

/** How many states are looked at for a way: it is found among the first dozens, or there is hardly one. */
const BOUND = 600;

/** How many wires lie between each stop and the nearest of some; stops from which none is reached are left out. */
function distancesTo(scenario: Scenario, goals: readonly string[]): Map<string, number> {
	const before = new Map<string, string[]>();
	for (const { from, to } of chartGraph(scenario).wires) before.set(to, [...(before.get(to) ?? []), from]);
	const distances = new Map(goals.map((id) => [id, 0]));
	// A map gives what is added while it is walked through.
	for (const [id, distance] of distances)
		for (const from of before.get(id) ?? []) if (!distances.has(from)) distances.set(from, distance + 1);
	return distances;
}

interface Visit {
	readonly state: MachineState;
	readonly replies: readonly string[];
	/** Wires to the goal from here, then how many replies were not the best ones. */
	readonly distance: number;
	readonly slips: number;
}

/**
 * Replies that lead from the first line to a node or an interrupt, for this call's seed: as direct as can be, and the
 * best ones where there is a choice. Null when none was found within the bound (a guard may forbid it, or the seed did
 * not draw the interrupt).
 */
export function findWay(compiled: CompiledScenario, target: string): string[] | null {
	const { scenario, index } = compiled;
	const interrupt = index.interrupts.get(target);
	const goals = interrupt
		? scenario.phases.filter(({ id }) => interrupt.phases.includes(id)).flatMap(({ nodes }) => nodes)
		: [{ id: target }];
	const distances = distancesTo(
		scenario,
		goals.map(({ id }) => id),
	);
	const seen = new Set<string>();
	const waiting: Visit[] = [];

	function arrive(landed: MachineState, replies: readonly string[], slips: number): string[] | null {
		let state = landed;
		let where = standing(compiled, state);
		if (where.at === "words") {
			state = step(compiled, state, { type: "own-words", node: where.point.id }).state;
			where = standing(compiled, state);
		}
		if (where.at !== "choose") return null;
		if (where.point.id === target) return [...replies];
		const key = JSON.stringify([state.value, state.context]);
		// On the way an interrupt may come first: it leads back.
		const distance = where.isInterrupt ? 0 : distances.get(where.point.id);
		if (distance === undefined || seen.has(key)) return null;
		seen.add(key);
		waiting.push({ state, replies, distance, slips });
		return null;
	}

	let found = arrive(step(compiled, ringing(compiled), { type: "answer" }).state, [], 0);
	for (let looked = 0; found === null && waiting.length > 0 && looked < BOUND; looked++) {
		waiting.sort(
			(a, b) => a.distance - b.distance || a.slips - b.slips || a.replies.length - b.replies.length,
		);
		const visit = waiting.shift();
		if (!visit) break;
		const where = standing(compiled, visit.state);
		if (where.at !== "choose") continue;
		const { best } = where.point;
		// The best one first: where several lead to the goal, it is the way.
		const replies = shownReplies(compiled, visit.state).sort(
			(a, b) => Number(b.id === best) - Number(a.id === best),
		);
		for (const { id } of replies) {
			const next = step(compiled, visit.state, { type: "reply", node: where.point.id, reply: id });
			found ??= arrive(next.state, [...visit.replies, id], visit.slips + (id === best ? 0 : 1));
		}
	}
	return found;
}

/** The first seed from this one on in which an interrupt comes; the same one where it does, null where it never will. */
export function seedWithInterrupt(scenario: Scenario, interrupt: string, from: number): number | null {
	for (let seed = from; seed < from + 100; seed++)
		if (interrupt in drawVariation(scenario, String(seed)).coming) return seed;
	return null;
}
