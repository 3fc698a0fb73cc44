import { describe, expect, it } from "vitest";
import { seededRandom } from "../../shared/seeded-random";
import { generatedCall } from "../fixtures/generated-call";
import { smallCall } from "../fixtures/small-call";
import { indexScenario } from "../scenario-index";
import { drawVariation, everyVariation } from "../variation";
import { exploreStates, type StateGraph } from "./explore";
import {
	firstThatHolds,
	HOLD_RAN_OUT,
	isEnded,
	type Kernel,
	type KernelState,
	type Move,
	openReplies,
	pointAt,
	SILENCE,
	stepKernel,
} from "./kernel";
import { makeKernel } from "./make-kernel";
import { proveWaysOut } from "./prove-ways";

const BOUND = 200_000;
const kernelOf = (seed: string, nodes: number) =>
	makeKernel(
		indexScenario(
			generatedCall(seed, { nodes, hidden: true, loops: true, gauges: ["trust"], remembers: true }),
		),
	);

/** Everything that happens on the way of a move: the reply, its way, the answer's variant, the ending. */
function happens(kernel: Kernel, before: KernelState, by: Move, after: KernelState): string[] {
	const found: string[] = [];
	const at = pointAt(before);
	const point = kernel.points[at];
	const reply = point?.replies[by];
	if (point && reply) {
		const moved = before.slice();
		reply.apply(moved);
		const whens = reply.to.map(({ when }) => when);
		found.push(`${point.id}/${reply.id}`, `${point.id}/${reply.id}/to/${firstThatHolds(whens, moved)}`);
		if (reply.answers.length > 0)
			found.push(`${point.id}/${reply.id}/answer/${firstThatHolds(reply.answers, moved)}`);
	}
	if (isEnded(kernel, after)) found.push(`ending/${kernel.endings[pointAt(after) - kernel.points.length]}`);
	else found.push(`at/${kernel.points[pointAt(after)]?.id}`);
	return found;
}

/** The same by walking through every single state, with nothing left out. */
function walked(kernel: Kernel): { seen: Set<string>; states: number } {
	const seen = new Set<string>();
	const known = new Set<string>();
	const waiting: KernelState[] = [];
	const arrive = (state: KernelState) => {
		const key = state.join(",");
		if (known.has(key) || isEnded(kernel, state)) return;
		known.add(key);
		waiting.push(state);
	};
	for (const variation of everyVariation(kernel.scenario)) {
		const start = kernel.start(variation);
		seen.add(`at/${kernel.points[pointAt(start)]?.id}`);
		arrive(start);
	}
	for (const state of waiting) {
		for (const by of [...openReplies(kernel, state), SILENCE, HOLD_RAN_OUT]) {
			const after = stepKernel(kernel, state, by);
			for (const what of happens(kernel, state, by, after)) seen.add(what);
			arrive(after);
		}
	}
	return { seen, states: known.size };
}

/** The same as the graph of states has it. */
function covered({ kernel, coverage }: StateGraph): Set<string> {
	const seen = new Set<string>();
	for (const [number, point] of kernel.points.entries()) {
		if (coverage.reached(number)) seen.add(`at/${point.id}`);
		for (const [place, reply] of point.replies.entries()) {
			const name = `${point.id}/${reply.id}`;
			if (coverage.picked(number, place)) seen.add(name);
			for (const [way] of reply.to.entries())
				if (coverage.took(number, place, way)) seen.add(`${name}/to/${way}`);
			for (const [variant] of reply.answers.entries())
				if (coverage.answered(number, place, variant)) seen.add(`${name}/answer/${variant}`);
		}
	}
	for (const [ending, id] of kernel.endings.entries()) if (coverage.ended(ending)) seen.add(`ending/${id}`);
	return seen;
}

describe("the states of a call", () => {
	it("are all there although many stand for one: what can happen is the same as in every single state", () => {
		let fewer = 0;
		for (let seed = 0; seed < 40; seed++) {
			const kernel = kernelOf(`walk ${seed}`, 3 + (seed % 4));
			const graph = exploreStates(kernel, BOUND);
			const all = walked(kernel);
			expect(graph.complete).toBe(true);
			expect([...covered(graph)].sort(), `seed ${seed}`).toEqual([...all.seen].sort());
			expect(graph.size).toBeLessThanOrEqual(all.states);
			if (graph.size < all.states) fewer++;
		}
		expect(fewer).toBeGreaterThan(20);
	});

	it("hold nothing back: what is never reached there no random play of 10,000 reaches", () => {
		for (let seed = 0; seed < 20; seed++) {
			const kernel = kernelOf(`play ${seed}`, 8);
			const reached = covered(exploreStates(kernel, BOUND));
			for (let play = 0; play < 500; play++) {
				const random = seededRandom(`${seed}`, `play ${play}`);
				let state = kernel.start(drawVariation(kernel.scenario, `${play}`));
				for (let moves = 0; moves < 60 && !isEnded(kernel, state); moves++) {
					const open = openReplies(kernel, state);
					const by = open.length === 0 || random.next() < 0.1 ? SILENCE : random.pick(open);
					const after = stepKernel(kernel, state, by);
					for (const what of happens(kernel, state, by, after)) expect(reached).toContain(what);
					state = after;
				}
			}
		}
	});

	it("that are said to have no way out have none: no replies from there ever end the call", () => {
		let found = 0;
		for (let seed = 0; seed < 150; seed++) {
			const kernel = kernelOf(`way ${seed}`, 5);
			for (const finding of proveWaysOut(exploreStates(kernel, BOUND))) {
				found++;
				let state = kernel.start(drawVariation(kernel.scenario, finding.seed ?? ""));
				for (const event of finding.script ?? []) {
					const replies = kernel.points[pointAt(state)]?.replies ?? [];
					if ("reply" in event)
						state = stepKernel(
							kernel,
							state,
							replies.findIndex(({ id }) => id === event.reply),
						);
					else state = stepKernel(kernel, state, "hold" in event ? HOLD_RAN_OUT : SILENCE);
				}
				const waiting = [state];
				const known = new Set<string>();
				for (const each of waiting) {
					for (const by of openReplies(kernel, each)) {
						const after = stepKernel(kernel, each, by);
						expect(isEnded(kernel, after)).toBe(false);
						if (known.has(after.join())) continue;
						known.add(after.join());
						waiting.push(after);
					}
				}
			}
		}
		expect(found).toBeGreaterThan(10);
	});

	it("are looked at up to a bound, and it is said that there were more", () => {
		const kernel = makeKernel(indexScenario(smallCall()));
		const { size } = exploreStates(kernel, BOUND);
		expect(exploreStates(kernel, BOUND).complete).toBe(true);
		const bounded = exploreStates(kernel, size - 1);
		expect({ size: bounded.size, complete: bounded.complete }).toEqual({ size: size - 1, complete: false });
	});
});
