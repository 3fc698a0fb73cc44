import { readingSeconds } from "../reading-time";
import { endingOf, type StateGraph } from "./explore";
import type { Move } from "./kernel";
import { repliesInOrder } from "./predecessors";

/** How long a call is: the counsellor's turns, and minutes at the pace that a slow reader is allowed. */
export interface CallLength {
	readonly turns: number;
	readonly minutes: number;
}

/** A call that takes its time: where it starts, and the reply that is picked in each state. */
export interface SlowestCall {
	readonly start: number;
	readonly moves: readonly (readonly [state: number, by: Move])[];
	readonly seconds: number;
}

/** For each state the most or the fewest turns and seconds from there to an ending; turns -1: none is reached. */
interface Extreme {
	readonly turns: Int32Array;
	readonly seconds: Float64Array;
}

/** Seconds allowed for reading what stands on the screen at each point. */
function secondsAt({ points }: StateGraph["kernel"], language: string): number[] {
	return points.map(({ point }) => readingSeconds(point, language));
}

/** Works backwards from the endings. `better` 1: the longest, -1: the shortest. Null: a round can be gone for ever. */
function extremeOf(graph: StateGraph, language: string, better: 1 | -1): Extreme | null {
	const order = repliesInOrder(graph);
	if (!order) return null;
	const reading = secondsAt(graph.kernel, language);
	const turns = new Int32Array(graph.size).fill(-1);
	const seconds = new Float64Array(graph.size);
	for (const state of order) {
		const here = reading[graph.point(state)] ?? 0;
		graph.eachReply(state, (_, to) => {
			const ended = endingOf(to) >= 0;
			const count = ended ? 1 : 1 + (turns[to] as number);
			if (count === 0) return;
			const length = here + (ended ? 0 : (seconds[to] as number));
			const known = turns[state] as number;
			if (known < 0 || (count - known) * better > 0) turns[state] = count;
			if (known < 0 || (length - (seconds[state] as number)) * better > 0) seconds[state] = length;
		});
	}
	return { turns, seconds };
}

const startsOf = (graph: StateGraph, { turns }: Extreme) =>
	Array.from({ length: graph.starts }, (_, start) => start).filter((start) => (turns[start] as number) >= 0);

/**
 * The longest and the shortest call that replies alone make, from answering to an ending, over all seeds. Null when a
 * round can be gone for ever, or no ending is reached.
 *
 * @param language in which the texts are read
 */
export function callLengths(
	graph: StateGraph,
	language: string,
): { longest: CallLength; shortest: CallLength } | null {
	const lengthOf = (better: 1 | -1, pick: (...values: number[]) => number): CallLength | null => {
		const extreme = extremeOf(graph, language, better);
		const starts = extreme ? startsOf(graph, extreme) : [];
		if (!extreme || starts.length === 0) return null;
		const turns = pick(...starts.map((start) => extreme.turns[start] as number));
		const seconds = pick(...starts.map((start) => extreme.seconds[start] as number));
		return { turns, minutes: Math.round((seconds / 60) * 10) / 10 };
	};
	const longest = lengthOf(1, Math.max);
	const shortest = lengthOf(-1, Math.min);
	return longest && shortest ? { longest, shortest } : null;
}

/** Of the calls that replies alone make the one with the most to read. Null as for {@link callLengths}. */
export function slowestCall(graph: StateGraph, language: string): SlowestCall | null {
	const extreme = extremeOf(graph, language, 1);
	if (!extreme) return null;
	const { turns, seconds } = extreme;
	const [start] = startsOf(graph, extreme).sort((a, b) => (seconds[b] as number) - (seconds[a] as number));
	if (start === undefined) return null;
	const moves: [number, Move][] = [];
	for (let state = start; state >= 0; ) {
		let next: [Move, number] | null = null;
		const left = (to: number) => (to < 0 ? 0 : (seconds[to] as number));
		graph.eachReply(state, (by, to) => {
			if (to >= 0 && (turns[to] as number) < 0) return;
			if (next === null || left(to) > left(next[1])) next = [by, to];
		});
		const [by, to] = next as unknown as [Move, number];
		moves.push([state, by]);
		state = to;
	}
	return { start, moves, seconds: seconds[start] as number };
}
