import type { LineReference, Utterance } from "../scenario/line-reference";
import type { LoggedEvent } from "./logged-event";

/** One thing that happened in a call, in order. Not for the browser of someone in an assessed call: it names replies. */
export interface TranscriptEntry {
	/** The event of the log with which it happened. */
	readonly seq: number;
	readonly turn: number;
	readonly at: number;
	readonly kind:
		| "greeting"
		| "line"
		| "own-words"
		| "reply"
		| "answer"
		| "interrupt"
		| "silence"
		| "hold-ran-out"
		| "last-words"
		| "hold"
		| "resume"
		| "hang-up"
		| "pause"
		| "limit"
		| "abandoned";
	/** Null for what nobody says (hold, pause …). */
	readonly who: Utterance["who"] | null;
	/** What was said, by its place in the scenario; null where it is nothing of the scenario's. */
	readonly ref: LineReference | null;
	readonly variant: number;
	/** The node or interrupt at which a reply was given or own words were said. */
	readonly point?: string;
	readonly replyId?: string;
	readonly ownWords?: string;
	/** How long a pause was. */
	readonly pausedMs?: number;
}

function kindOf(ref: LineReference): TranscriptEntry["kind"] {
	if (ref === "greeting") return "greeting";
	if (ref === "time/hold") return "hold-ran-out";
	if (ref === "time/silence" || ref.endsWith("/silence")) return "silence";
	if (ref.startsWith("endings/")) return "last-words";
	if (ref.endsWith("/text")) return "reply";
	if (ref.endsWith("/answer")) return "answer";
	return ref.startsWith("interrupts/") ? "interrupt" : "line";
}

/** What an event is by itself, beside the lines that were said with it; null when the lines are all there is. */
function happening(
	event: LoggedEvent,
): Pick<TranscriptEntry, "kind" | "who" | "point" | "ownWords" | "pausedMs"> | null {
	switch (event.type) {
		case "own-words":
			return {
				kind: "own-words",
				who: "counsellor",
				point: event.payload.node,
				ownWords: event.payload.words,
			};
		case "hold":
		case "resume":
		case "hang-up":
			return { kind: event.type, who: null };
		case "abandon":
			return { kind: "abandoned", who: null };
		case "pause":
			return { kind: "pause", who: null, pausedMs: event.payload.to - event.payload.from };
		case "timer":
			return event.payload.id.startsWith("xstate.after.limit") ? { kind: "limit", who: null } : null;
		default:
			return null;
	}
}

/** What one event adds to the conversation: what it is by itself, then the lines that were said with it, in order. */
export function transcribe(
	event: LoggedEvent,
	turn: number,
	utterances: readonly Utterance[],
): TranscriptEntry[] {
	const base = { seq: event.seq, turn, at: event.at };
	const own = happening(event);
	const entries: TranscriptEntry[] = own ? [{ ...base, ref: null, variant: 0, ...own }] : [];
	for (const { who, ref, variant } of utterances) {
		const kind = kindOf(ref);
		// Nobody hears what is said after the counsellor has hung up.
		if (event.type === "hang-up" && kind === "last-words") continue;
		const said = { ...base, kind, who, ref, variant };
		entries.push(
			kind === "reply" && event.type === "reply"
				? { ...said, point: event.payload.node, replyId: event.payload.reply }
				: said,
		);
	}
	return entries;
}
