import type { Language } from "../../shared/text";
import type { Finding } from "../finding";
import type { Message, ScriptEvent } from "../problem";
import { longest, silenceMs } from "../reading-time";
import { drawVariation } from "../variation";
import type { StateGraph } from "./explore";
import { HANG_UP, HOLD_RAN_OUT, type Kernel, type Move, SILENCE } from "./kernel";

/** Seeds that are tried for one that draws a start: the rarest of some hundred is among them. */
const SEEDS = 5_000;
const isWait = (by: Move | undefined) => by === SILENCE || by === HOLD_RAN_OUT;

/**
 * What a trainee does, as a script says it, for a move at a point. Marked turns want own words first, unless one has
 * waited there: then they were given already.
 */
function eventsOf(
	kernel: Kernel,
	at: number,
	by: Move,
	previous: Move | undefined,
	heard: number,
): ScriptEvent[] {
	const { scenario } = kernel;
	const point = kernel.points[at]?.point;
	if (!point) return [];
	if (by === HANG_UP) return [{ hangUp: true }];
	const words: ScriptEvent[] = point.marked && !isWait(previous) ? [{ ownWords: "…" }] : [];
	if (by === HOLD_RAN_OUT) return [...words, { hold: scenario.time.hold.seconds }];
	if (by === SILENCE) {
		const ms = silenceMs(scenario, point, { heard, language: "vi", readingFactor: 1, words: false });
		return [...words, { silence: Math.ceil(ms / 1000) }];
	}
	return [...words, { reply: point.replies[by]?.id ?? "" }];
}

/** The script of moves, each with the point at which it is made. */
export function scriptOf(kernel: Kernel, moves: readonly (readonly [number, Move])[]): ScriptEvent[] {
	/** Characters of the caller's last answer: they are read together with the line that follows. */
	let heard = 0;
	return moves.flatMap(([at, by], index) => {
		const events = eventsOf(kernel, at, by, moves[index - 1]?.[1], heard);
		const reply = kernel.points[at]?.point.replies[by];
		if (reply) heard = longest(reply.answer ?? [], "vi");
		return events;
	});
}

/** A seed whose call begins in that state of the graph, one of its starts. */
export function seedOfStart({ kernel, read, simplify }: StateGraph, start: number): string {
	const wanted = new Uint8Array(kernel.length);
	read(start, wanted);
	for (let seed = 0; seed < SEEDS; seed++) {
		const state = kernel.start(drawVariation(kernel.scenario, String(seed)));
		simplify(state);
		if (state.every((byte, place) => byte === wanted[place])) return String(seed);
	}
	return "0";
}

/** What a trainee does to get to a state and there makes a last move: a counter-example that can be played. */
export function scriptTo(
	graph: StateGraph,
	state: number,
	last?: Move,
): Required<Pick<Finding, "script" | "seed">> {
	const moves: [number, Move][] = last === undefined ? [] : [[state, last]];
	let at = state;
	for (; at >= graph.starts; at = graph.from(at)) moves.push([graph.from(at), graph.by(at)]);
	const points = moves.reverse().map(([from, by]): [number, Move] => [graph.point(from), by]);
	return { script: scriptOf(graph.kernel, points), seed: seedOfStart(graph, at) };
}

/** The replies of a script in a line of text. */
export const told = (script: readonly ScriptEvent[]): Message => ({
	vi: toldIn(script, "vi"),
	en: toldIn(script, "en"),
});

const STEPS = {
	vi: { silence: "(im lặng)", hold: "(giữ máy)", hangUp: "(cúp máy)", start: "câu đầu của người gọi" },
	en: { silence: "(silence)", hold: "(hold)", hangUp: "(hang up)", start: "the caller’s first line" },
};

function toldIn(script: readonly ScriptEvent[], language: Language): string {
	const words = STEPS[language];
	const steps = script.flatMap((event) => {
		if ("reply" in event) return event.reply;
		if ("silence" in event) return words.silence;
		if ("hold" in event) return words.hold;
		return "hangUp" in event ? words.hangUp : [];
	});
	return steps.length === 0 ? words.start : steps.join(" → ");
}
