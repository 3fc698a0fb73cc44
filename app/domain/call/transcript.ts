import type { LineReference, Utterance } from "../scenario/line-reference";
import type { RunningCall } from "./apply-event";
import type { CallState } from "./call-state";
import type { LoggedEvent } from "./logged-event";

/** One thing that happened in a call, in order. Not for the browser of someone in an assessed call: it names replies. */
export interface TranscriptEntry {
	/** The event of the log with which it happened. */
	readonly seq: number;
	readonly turn: number;
	/** The call's clock then, ms: since the line was opened, without the time for which it waited. */
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
		| "heard"
		| "line-lost"
		| "line-back"
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
	/** For how much of it the clock waited: not for all of it once an assessed call has used up its pauses. */
	readonly waitedMs?: number;
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
): Pick<TranscriptEntry, "kind" | "who" | "point" | "ownWords" | "pausedMs" | "waitedMs"> | null {
	switch (event.type) {
		case "own-words":
			return {
				kind: "own-words",
				who: "counsellor",
				point: event.payload.node,
				ownWords: event.payload.words,
			};
		case "heard":
			return event.payload.words === ""
				? null
				: { kind: "heard", who: "counsellor", ownWords: event.payload.words };
		case "hold":
		case "resume":
		case "hang-up":
		case "line-lost":
		case "line-back":
			return { kind: event.type, who: null };
		case "abandon":
			return { kind: "abandoned", who: null };
		case "pause":
			return {
				kind: "pause",
				who: null,
				pausedMs: event.payload.to - event.payload.from,
				waitedMs: event.payload.shiftMs,
			};
		case "timer":
			return event.payload.id.startsWith("xstate.after.limit") ? { kind: "limit", who: null } : null;
		default:
			return null;
	}
}

/** A moment on the call's clock; the same one that the page counts by. */
export function clockAt(
	{ answeredAt, pauses }: Pick<CallState, "answeredAt" | "pauses">,
	at: number,
): number {
	return answeredAt === null ? 0 : at - answeredAt - pauses.ms;
}

/**
 * What one event adds to the conversation: what it is by itself, then the lines that were said with it, in order.
 *
 * @param call as it stands after the event
 */
export function transcribe(
	event: LoggedEvent,
	{ machine, call }: RunningCall,
	utterances: readonly Utterance[],
): TranscriptEntry[] {
	const base = { seq: event.seq, turn: machine.context.turn, at: clockAt(call, event.at) };
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
