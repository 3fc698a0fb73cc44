import {
	type CallEvent,
	type CompiledScenario,
	compileScenario,
	type MachineState,
} from "./compile-scenario";
import { simpleGuards } from "./guard.schema";
import { silenceDelay, startingContext } from "./machine-config";
import { persisted, restored, ringing, shownReplies, standing, step } from "./play";
import type { ScriptEvent } from "./problem";
import { silenceMs } from "./reading-time";
import type { Scenario } from "./scenario.schema";
import { guardsOf } from "./scenario-index";
import { everyVariation } from "./variation";

export interface Exploration {
	/** Different states of the machine that were looked at. */
	readonly states: number;
	/** False: the bound was hit, and what is said holds for what was looked at only. */
	readonly complete: boolean;
	/** Nodes and interrupts that were stood at, and endings that were reached. */
	readonly visited: ReadonlySet<string>;
	/** Points at which no reply was left, with how one gets there. */
	readonly withoutReply: readonly { readonly point: string; readonly script: readonly ScriptEvent[] }[];
	/** Points from which no replies lead to an ending; known only when complete. */
	readonly withoutWayOut: readonly { readonly point: string; readonly script: readonly ScriptEvent[] }[];
}

interface Visit {
	readonly state: MachineState;
	readonly point: string;
	readonly from: Visit | null;
	readonly by: readonly ScriptEvent[];
	/** The states to which replies lead from here lead back along these. */
	readonly before: Visit[];
	leadsOut: boolean;
}

/** What of a state decides about the rest of the call: two calls that agree in it go on alike. */
function signature(scenario: Scenario) {
	const read = new Set<string>();
	for (const { guard, path } of guardsOf(scenario)) {
		// Omissions are judged afterwards and steer nothing; so does which variant of a line is heard.
		if (path[0] === "omissions" || path.includes("caller") || path.includes("answer")) continue;
		for (const simple of simpleGuards(guard)) {
			if ("fact" in simple) read.add(`fact ${simple.fact}`);
			if ("opened" in simple) read.add(`opened ${simple.opened}`);
			if ("shown" in simple) read.add(`shown ${simple.shown}`);
			if ("visits" in simple) read.add(`visits ${simple.visits}`);
		}
	}
	const kept = (kind: string, ids: readonly string[]) => ids.filter((id) => read.has(`${kind} ${id}`));
	return ({ value, context, historyValue }: MachineState, point: string): string => {
		const coming = Object.entries(context.coming);
		const lastTurn = Math.max(0, ...coming.map(([, turn]) => turn));
		return JSON.stringify([
			value,
			context.gauges,
			kept("fact", context.facts),
			kept("opened", context.opened),
			kept("shown", context.shown),
			Object.entries(context.visits).filter(([id]) => read.has(`visits ${id}`)),
			context.silences[point] ?? 0,
			coming.length > 0 ? [coming, Math.min(context.turn, lastTurn)] : 0,
			context.due ? historyValue["before-interrupt"]?.map(({ id }) => id) : 0,
		]);
	};
}

function scriptTo(visit: Visit): ScriptEvent[] {
	const script: ScriptEvent[] = [];
	for (let at: Visit | null = visit; at !== null; at = at.from) script.unshift(...at.by);
	return script;
}

/** The moves at a point: every reply that can be picked, and silence. Own words are given where they are wanted. */
function movesFrom(
	compiled: CompiledScenario,
	state: MachineState,
): { event: CallEvent; by: ScriptEvent; silent: boolean }[] {
	const where = standing(compiled, state);
	if (where.at !== "choose") return [];
	const { point, isInterrupt } = where;
	const { heard } = state.context;
	const ms = silenceMs(compiled.scenario, point, { ...compiled.options, heard, words: false });
	const id = `${isInterrupt ? "interrupt" : "node"}/${point.id}/choose`;
	const silence: CallEvent = { type: `xstate.after.${silenceDelay(point.id, "choose")}.${id}` };
	return [
		...shownReplies(compiled, state).map(({ id: reply }) => ({
			event: { type: "reply", node: point.id, reply } as const,
			by: { reply },
			silent: false,
		})),
		{ event: silence, by: { silence: Math.ceil(ms / 1000) }, silent: true },
	];
}

/**
 * Walks through the real states of the machine, for every mood and every interrupt that a seed can draw: each reply and
 * each silence, replies first. Hold and hanging up are left out: they are possible everywhere alike. Silences at a point
 * that was left do not tell states apart, so a second visit may be explored with a lower count.
 *
 * @param bound how many states at most; about 4,000 a second
 */
export function exploreStates(scenario: Scenario, bound: number): Exploration {
	const compiled = compileScenario(scenario, { seed: "", language: "vi", readingFactor: 1 });
	const keyOf = signature(scenario);
	const known = new Map<string, Visit>();
	const visited = new Set<string>();
	const withoutReply: Visit[] = [];
	const queue: Visit[] = [];
	const silent: { from: Visit; event: CallEvent; by: ScriptEvent }[] = [];
	let complete = true;

	function arrive(
		landed: MachineState,
		from: Visit | null,
		move: readonly ScriptEvent[],
		bySilence = false,
	): void {
		let state = landed;
		let by = move;
		let where = standing(compiled, state);
		if (where.at === "words") {
			const words: CallEvent = { type: "own-words", node: where.point.id };
			state = step(compiled, state, words).state;
			by = [...move, { ownWords: "…" }];
			where = standing(compiled, state);
		}
		if (where.at === "ended") {
			visited.add(where.ending);
			if (from && !bySilence) from.leadsOut = true;
			return;
		}
		const point = where.at === "choose" ? where.point.id : "";
		const key = keyOf(state, point);
		const seen = known.get(key);
		if (seen) {
			if (from && !bySilence) seen.before.push(from);
			return;
		}
		if (known.size >= bound) {
			complete = false;
			return;
		}
		const visit: Visit = {
			state,
			point,
			from,
			by,
			before: from && !bySilence ? [from] : [],
			leadsOut: false,
		};
		known.set(key, visit);
		visited.add(point);
		queue.push(visit);
	}

	const start = persisted(ringing(compiled));
	for (const variation of everyVariation(scenario)) {
		const state = restored(compiled, { ...start, context: startingContext(scenario, variation) });
		arrive(step(compiled, state, { type: "answer" }).state, null, []);
	}
	for (let head = 0, late = 0; head < queue.length || late < silent.length; ) {
		const visit = queue[head];
		if (!visit) {
			// All that replies lead to is known: now what silence leads to.
			const waiting = silent[late++];
			if (waiting)
				arrive(step(compiled, waiting.from.state, waiting.event).state, waiting.from, [waiting.by], true);
			continue;
		}
		head++;
		const moves = movesFrom(compiled, visit.state);
		if (!moves.some((move) => !move.silent)) withoutReply.push(visit);
		for (const { event, by, silent: isSilent } of moves) {
			if (isSilent) silent.push({ from: visit, event, by });
			else arrive(step(compiled, visit.state, event).state, visit, [by]);
		}
	}
	const out = [...known.values()].filter(({ leadsOut }) => leadsOut);
	for (const visit of out) {
		for (const before of visit.before) {
			if (before.leadsOut) continue;
			before.leadsOut = true;
			out.push(before);
		}
	}
	const trapped = complete ? [...known.values()].filter(({ leadsOut }) => !leadsOut) : [];
	const oneEach = (visits: readonly Visit[]) =>
		[...new Map(visits.toReversed().map((visit) => [visit.point, visit])).values()].map((visit) => ({
			point: visit.point,
			script: scriptTo(visit),
		}));
	return {
		states: known.size,
		complete,
		visited,
		withoutReply: oneEach(withoutReply),
		withoutWayOut: oneEach(trapped),
	};
}
