import type { ScriptEvent } from "../../app/domain/scenario/problem";
import { exploreStates, type StateGraph } from "../../app/domain/scenario/proof/explore";
import {
	firstThatHolds,
	HANG_UP,
	HOLD_RAN_OUT,
	type Kernel,
	type Move,
	move,
	pointAt,
	SILENCE,
	stepKernel,
} from "../../app/domain/scenario/proof/kernel";
import { makeKernel } from "../../app/domain/scenario/proof/make-kernel";
import { scriptOf, seedOfStart } from "../../app/domain/scenario/proof/script-to";
import type { Scenario } from "../../app/domain/scenario/scenario.schema";
import { indexScenario } from "../../app/domain/scenario/scenario-index";
import { drawVariation } from "../../app/domain/scenario/variation";

/** A call that is played and kept: what is done in it, in the call of that seed. */
export interface KeptPlay {
	readonly seed: string;
	readonly events: readonly ScriptEvent[];
}

const BOUND = 2_000_000;

/** What a play on the kernel comes by: replies with their ways and answers, lines with their variants, waiting. */
function comesBy(kernel: Kernel, seed: string, moves: readonly Move[]): string[] {
	const found: string[] = [];
	const hear = (point: number, state: Uint8Array) =>
		found.push(`${point} line ${firstThatHolds(kernel.points[point]?.lines ?? [], state)}`);
	const state = kernel.start(drawVariation(kernel.scenario, seed), hear);
	for (const by of moves) {
		const at = pointAt(state);
		const reply = kernel.points[at]?.replies[by];
		if (reply) {
			const after = state.slice();
			reply.apply(after);
			found.push(
				`${at} reply ${by} way ${firstThatHolds(
					reply.to.map(({ when }) => when),
					after,
				)}`,
			);
			if (reply.answers.length > 0)
				found.push(`${at} reply ${by} answer ${firstThatHolds(reply.answers, after)}`);
		} else found.push(`${at} ${by}`);
		move(kernel, state, by);
		if (pointAt(state) >= kernel.points.length)
			found.push(`${by > 200 ? by : "reply"} ends in ${pointAt(state)}`);
		if (pointAt(state) < kernel.points.length) hear(pointAt(state), state);
	}
	return found;
}

/** The moves that lead to a state, from its start. */
function movesTo(graph: StateGraph, state: number): { start: number; moves: Move[] } {
	const moves: Move[] = [];
	let at = state;
	for (; at >= graph.starts; at = graph.from(at)) moves.unshift(graph.by(at));
	return { start: at, moves };
}

/** Goes on to the end by the author's best replies. */
function toTheEnd(kernel: Kernel, seed: string, begun: readonly Move[]): Move[] {
	const moves = [...begun];
	const state = kernel.start(drawVariation(kernel.scenario, seed));
	for (const by of moves) move(kernel, state, by);
	for (let at = pointAt(state); at < kernel.points.length && moves.length < 80; at = pointAt(state)) {
		const { point, replies } = kernel.points[at] ?? { point: null, replies: [] };
		const best = point?.replies.findIndex(({ id }) => id === point.best) ?? -1;
		const open = replies.flatMap(({ when }, place) => (when === null || when(state) ? [place] : []));
		const by = open.includes(best) ? best : (open[0] ?? HANG_UP);
		moves.push(by);
		move(kernel, state, by);
	}
	return moves;
}

/**
 * Calls in which everything happens that can: every reply with each of its ways and answers, every variant of a line,
 * silence and hold at every point, hanging up at some. Each is begun by a shortest way and gone on with by the best
 * replies.
 */
export function coveringPlays(scenario: Scenario): KeptPlay[] {
	const kernel = makeKernel(indexScenario(scenario));
	const graph = exploreStates(kernel, BOUND);
	const seen = new Set<string>();
	const plays: KeptPlay[] = [];
	const keep = (state: number, ...added: Move[]) => {
		const { start, moves } = movesTo(graph, state);
		const seed = seedOfStart(graph, start);
		const all = added.includes(HANG_UP) ? [...moves, ...added] : toTheEnd(kernel, seed, [...moves, ...added]);
		const news = comesBy(kernel, seed, all).filter((what) => !seen.has(what));
		if (news.length === 0) return;
		for (const what of news) seen.add(what);
		let here = kernel.start(drawVariation(scenario, seed));
		const points = all.map((each): [number, Move] => {
			const at = pointAt(here);
			here = stepKernel(kernel, here, each);
			return [at, each];
		});
		plays.push({ seed, events: scriptOf(kernel, points) });
	};
	const waited = new Set<number>();
	for (let state = 0; state < graph.size; state++) {
		graph.eachReply(state, (by) => {
			if (graph.coverage.picked(graph.point(state), by)?.from === state) keep(state, by);
		});
		const at = graph.point(state);
		if (waited.has(at)) continue;
		waited.add(at);
		keep(state, HOLD_RAN_OUT);
		if (waited.size % 4 === 1) keep(state, HANG_UP);
		// Until the caller has had enough; once more for those who wait at a timer of their own.
		const { atMost, at: counted } = kernel.points[at]?.silence ?? { atMost: 0, at: 0 };
		const row = new Uint8Array(kernel.length);
		graph.read(state, row);
		keep(state, ...Array<Move>(atMost - (row[counted] ?? 0)).fill(SILENCE));
		if (waited.size === 1) keep(state, ...Array<Move>(kernel.hold.atMost).fill(HOLD_RAN_OUT));
	}
	for (const [at, point] of kernel.points.entries()) {
		for (const [place, reply] of point.replies.entries()) {
			for (const way of reply.to.keys()) keepWitness(graph.coverage.took(at, place, way));
			for (const variant of reply.answers.keys()) keepWitness(graph.coverage.answered(at, place, variant));
		}
		for (const variant of point.lines.keys()) keepWitness(graph.coverage.heard(at, variant));
	}
	function keepWitness(witness: { from: number; by: Move } | undefined) {
		if (witness && witness.from >= 0) keep(witness.from, witness.by);
	}
	return plays;
}
