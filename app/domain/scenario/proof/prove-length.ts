import type { Finding } from "../finding";
import type { StateGraph } from "./explore";
import { slowestCall } from "./lengths";
import { scriptOf, seedOfStart } from "./script-to";

/**
 * Whoever reads as slowly as is allowed for comes to an ending before the time is up, whatever they pick. Time for one's
 * own words at marked turns is not counted. Said only of a scenario of which every state was looked at.
 */
export function* proveLength(graph: StateGraph): Generator<Finding> {
	if (!graph.complete) return;
	const { kernel } = graph;
	const { minutes } = kernel.scenario.time.limit;
	for (const language of kernel.scenario.languages) {
		const call = slowestCall(graph, language);
		if (!call || call.seconds <= minutes * 60) continue;
		// Rounded up: what is over the limit is not told as the limit.
		const takes = (Math.ceil(call.seconds / 6) / 10).toFixed(1);
		const turns = call.moves.length;
		yield {
			path: ["time", "limit", "minutes"],
			rule: "over-limit",
			message: {
				vi: `Một cuộc gọi ${turns} lượt cần tới ${takes.replace(".", ",")} phút để đọc (${language}), quá giới hạn ${minutes} phút. Viết ngắn lại, bớt lượt, hoặc nới giới hạn.`,
				en: `A call of ${turns} turns takes ${takes} minutes to read (${language}), over the limit of ${minutes}. Write less, take turns out, or raise the limit.`,
			},
			script: scriptOf(
				kernel,
				call.moves.map(([state, by]) => [graph.point(state), by] as const),
			),
			seed: seedOfStart(graph, call.start),
		};
	}
}
