import { readingSeconds } from "../reading-time";
import { endingOf, type StateGraph } from "./explore";
import { repliesInOrder } from "./predecessors";

/** How long a call is: the counsellor's turns, and minutes at the pace that a slow reader is allowed. */
export interface CallLength {
	readonly turns: number;
	readonly minutes: number;
}

/** Seconds allowed for reading what stands on the screen at each point. */
function secondsAt({ points }: StateGraph["kernel"], language: string): number[] {
	return points.map(({ point }) => readingSeconds(point, language));
}

/**
 * The longest and the shortest call that replies alone make, from answering to an ending, over all seeds. Minutes are at
 * most those of the call's limit, which ends it. Null when a round can be gone for ever, or no ending is reached.
 *
 * @param language in which the texts are read
 */
export function callLengths(
	graph: StateGraph,
	language: string,
): { longest: CallLength; shortest: CallLength } | null {
	const order = repliesInOrder(graph);
	if (!order) return null;
	const seconds = secondsAt(graph.kernel, language);
	const limit = graph.kernel.scenario.time.limit.minutes * 60;
	const most = { turns: new Int32Array(graph.size).fill(-1), seconds: new Float64Array(graph.size) };
	const least = { turns: new Int32Array(graph.size).fill(-1), seconds: new Float64Array(graph.size) };
	for (const state of order) {
		const here = seconds[graph.point(state)] ?? 0;
		graph.eachReply(state, (_, to) => {
			const ended = endingOf(to) >= 0;
			for (const [kind, better] of [
				[most, 1],
				[least, -1],
			] as const) {
				const turns = ended ? 1 : 1 + (kind.turns[to] as number);
				if (turns === 0) continue;
				const length = here + (ended ? 0 : (kind.seconds[to] as number));
				const known = kind.turns[state] as number;
				if (known < 0 || (turns - known) * better > 0) kind.turns[state] = turns;
				if (known < 0 || (length - (kind.seconds[state] as number)) * better > 0)
					kind.seconds[state] = length;
			}
		});
	}
	const lengthOf = (kind: typeof most, pick: (...values: number[]) => number): CallLength | null => {
		const starts = Array.from({ length: graph.starts }, (_, start) => start).filter(
			(start) => (kind.turns[start] as number) >= 0,
		);
		if (starts.length === 0) return null;
		const turns = pick(...starts.map((start) => kind.turns[start] as number));
		const all = Math.min(limit, pick(...starts.map((start) => kind.seconds[start] as number)));
		return { turns, minutes: Math.round((all / 60) * 10) / 10 };
	};
	const longest = lengthOf(most, Math.max);
	const shortest = lengthOf(least, Math.min);
	return longest && shortest ? { longest, shortest } : null;
}
