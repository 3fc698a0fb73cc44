import type { CompiledScenario } from "../scenario/compile-scenario";
import type { GaugeName } from "../scenario/guard.schema";
import { inLanguage, renderedLine } from "../scenario/line-reference";
import { type Standing, shownReplies, standing } from "../scenario/play";
import type { CallState, Deadline } from "./call-state";
import type { CallStory } from "./call-story";
import type { TranscriptEntry } from "./transcript";

/** One line of the conversation as a trainee's browser receives it. */
export interface SpokenLine {
	/** Number of the event and place in it: a stable key for the page, which says nothing of the scenario. */
	readonly key: string;
	readonly turn: number;
	/** On the call's clock, ms. */
	readonly at: number;
	readonly kind: TranscriptEntry["kind"];
	readonly who: TranscriptEntry["who"];
	readonly text: string | null;
	readonly directions: string | null;
	readonly audio: string | null;
	readonly pausedMs: number | null;
	readonly waitedMs: number | null;
}

/** Where a stretch of time began and when it runs out, ms by the server's clock; for a line that grows. */
export interface Stretch {
	readonly startedAt: number;
	readonly dueAt: number;
}

/**
 * All that a trainee's browser may know of a running call. It names no reply, node, phase, fact, behaviour, effect or
 * target: replies go by the digit under which they are shown.
 */
export interface LearnerView {
	readonly status: CallState["status"];
	/** The last event's number; the browser's next event carries `expectedSeq: seq + 1`. */
	readonly seq: number;
	readonly turn: number;
	/** The server's time of this view, so that the browser can count from it. */
	readonly now: number;
	readonly transcript: readonly SpokenLine[];
	/** In shown order; empty while own words are awaited, on hold, and when the line is closed. */
	readonly replies: readonly { readonly key: string; readonly text: string }[];
	/** This is a marked turn. */
	readonly marked: boolean;
	/** Own words are awaited before the replies show. */
	readonly wordsWanted: boolean;
	readonly clock: {
		readonly answeredAt: number | null;
		readonly pausedMs: number;
		readonly endedAt: number | null;
	};
	/** The silence that is running, if one is. */
	readonly silence: Stretch | null;
	/** The hold that is running, if one is. */
	readonly held: Stretch | null;
	/** In practice only; `before` is at the turn before this one, null where the browser's last view has it already. */
	readonly gauges: { readonly now: Gauges; readonly before: Gauges | null; readonly start: Gauges } | null;
	/** In practice only. */
	readonly hint: string | null;
}

type Gauges = Readonly<Record<GaugeName, number>>;

/** What a view shows beside the state: some or all of the conversation, and the gauges at the turn before. */
export interface Shown {
	readonly transcript: readonly TranscriptEntry[];
	readonly gaugesBefore: Gauges | null;
}

export interface ViewOptions {
	readonly language: string;
	readonly purpose: "practice" | "assessed";
	/** The server's clock, ms. */
	readonly now: number;
}

const stretch = (deadline: Deadline | undefined): Stretch | null =>
	deadline ? { startedAt: deadline.startedAt, dueAt: deadline.dueAt } : null;

/** All that is shown of a call, from the story that its log tells. */
export function shownOf(compiled: CompiledScenario, { transcript, trace }: CallStory): Shown {
	return { transcript, gaugesBefore: trace.gauges[trace.turns - 1] ?? compiled.config.context.gauges };
}

/** The conversation as it is read in a language. */
export function spokenLines(
	compiled: CompiledScenario,
	transcript: readonly TranscriptEntry[],
	language: string,
): SpokenLine[] {
	let within = 0;
	let seq = 0;
	return transcript.map((entry) => {
		within = entry.seq === seq ? within + 1 : 0;
		seq = entry.seq;
		const line =
			entry.ref === null ? null : renderedLine(compiled.index, { ...entry, ref: entry.ref }, language);
		return {
			key: `${entry.seq}-${within}`,
			turn: entry.turn,
			at: entry.at,
			kind: entry.kind,
			who: entry.who,
			text: line?.text ?? entry.ownWords ?? null,
			directions: line?.directions ?? null,
			audio: line?.audio ?? null,
			pausedMs: entry.pausedMs ?? null,
			waitedMs: entry.waitedMs ?? null,
		};
	});
}

function practiceHelp(
	compiled: CompiledScenario,
	state: CallState,
	before: Gauges | null,
	where: Standing,
	language: string,
) {
	const now = state.snapshot.context.gauges;
	const start = compiled.config.context.gauges;
	const isOpen = where.at === "choose" || where.at === "words";
	const hint = isOpen && where.point.hint ? inLanguage(where.point.hint, language) : null;
	return { gauges: { now, before, start }, hint };
}

/** What a trainee's browser may receive of a call. */
export function learnerView(
	compiled: CompiledScenario,
	state: CallState,
	{ transcript, gaugesBefore }: Shown,
	{ language, purpose, now }: ViewOptions,
): LearnerView {
	const where = standing(compiled, state.snapshot);
	const isOpen = state.status === "open";
	const replies = isOpen ? shownReplies(compiled, state.snapshot) : [];
	const help = purpose === "practice" ? practiceHelp(compiled, state, gaugesBefore, where, language) : null;
	const running = (name: RegExp) => stretch(state.deadlines.find(({ id }) => name.test(id)));
	return {
		status: state.status,
		seq: state.seq,
		turn: state.snapshot.context.turn,
		now,
		transcript: spokenLines(compiled, transcript, language),
		replies: replies.map((reply, index) => ({
			key: String(index + 1),
			text: inLanguage(reply.text, language),
		})),
		marked: isOpen && (where.at === "words" || where.at === "choose") && where.point.marked,
		wordsWanted: isOpen && where.at === "words",
		clock: { answeredAt: state.answeredAt, pausedMs: state.pauses.ms, endedAt: state.endedAt },
		silence: isOpen ? running(/^xstate\.after\.(silence|writing):/) : null,
		held: isOpen ? running(/^xstate\.after\.hold\./) : null,
		gauges: help?.gauges ?? null,
		hint: help?.hint ?? null,
	};
}

/** The reply event's payload for the digit that a trainee picked, or null when no reply stands under it now. */
export function replyByKey(
	compiled: CompiledScenario,
	state: CallState,
	key: string,
): { readonly node: string; readonly reply: string } | null {
	const where = standing(compiled, state.snapshot);
	if (state.status !== "open" || where.at !== "choose") return null;
	const reply = shownReplies(compiled, state.snapshot).find((_, index) => String(index + 1) === key);
	return reply ? { node: where.point.id, reply: reply.id } : null;
}

/** The node at which own words are awaited now, for the own-words event's payload; null when none are. */
export function wordsWantedAt(compiled: CompiledScenario, state: CallState): string | null {
	const where = standing(compiled, state.snapshot);
	return state.status === "open" && where.at === "words" ? where.point.id : null;
}
