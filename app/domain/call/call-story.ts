import { type CallContext, holds } from "../scenario/call-context";
import type { CompiledScenario } from "../scenario/compile-scenario";
import type { LineReference, Utterance } from "../scenario/line-reference";
import { standing } from "../scenario/play";
import type { Trace } from "../scenario/trace";
import type { LoggedEvent } from "./logged-event";
import { replaySteps } from "./replay";

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

export interface CallStory {
	readonly trace: Trace;
	readonly transcript: readonly TranscriptEntry[];
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

function transcribe(event: LoggedEvent, turn: number, utterances: readonly Utterance[]): TranscriptEntry[] {
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

type Noted = { readonly code: string; readonly turn: number };

/** What an ended call left out: judged in the machine's terms at its last turn. */
function omissionsOf({ scenario }: CompiledScenario, context: CallContext) {
	const behaviours: Noted[] = [];
	const criticalErrors: Noted[] = [];
	for (const omission of scenario.omissions) {
		if (!holds(omission.when, context)) continue;
		(omission.is.includes(".") ? behaviours : criticalErrors).push({ code: omission.is, turn: context.turn });
	}
	return { behaviours, criticalErrors };
}

/**
 * What a call's log says happened: the trace that scoring and debrief rest on, and the conversation. Omissions are judged
 * once an ending is reached, not in a call that was abandoned before. Throws ReplayError.
 */
export function traceOf(compiled: CompiledScenario, logged: readonly LoggedEvent[]): CallStory {
	const behaviours: Noted[] = [];
	const repairs: Noted[] = [];
	const criticalErrors: Noted[] = [];
	const opportunities = new Map<string, number>();
	const facts = new Map<string, number>();
	const gauges: CallContext["gauges"][] = [];
	const transcript: TranscriptEntry[] = [];
	let context: CallContext = compiled.config.context;
	let ending: string | null = null;

	for (const { event, applied } of replaySteps(compiled, logged)) {
		const { machine } = applied.running;
		context = machine.context;
		const { turn } = context;
		transcript.push(...transcribe(event, turn, applied.utterances));
		if (applied.reply) {
			const { shows, critical, repairs: takesBack } = applied.reply;
			const justShown = new Set(
				behaviours.filter((shown) => shown.turn === turn - 1).map(({ code }) => code),
			);
			repairs.push(...takesBack.filter((code) => justShown.has(code)).map((code) => ({ code, turn })));
			behaviours.push(...shows.map((code) => ({ code, turn })));
			if (critical) criticalErrors.push({ code: critical, turn });
		}
		for (const id of context.opened) if (!opportunities.has(id)) opportunities.set(id, turn);
		for (const id of context.facts) if (!facts.has(id)) facts.set(id, turn);
		gauges[turn] = context.gauges;
		const where = standing(compiled, machine);
		if (where.at === "ended") ending = where.ending;
	}
	if (ending !== null) {
		const left = omissionsOf(compiled, context);
		behaviours.push(...left.behaviours);
		criticalErrors.push(...left.criticalErrors);
	}
	const listed = (turns: ReadonlyMap<string, number>) => [...turns].map(([id, turn]) => ({ id, turn }));
	const trace: Trace = {
		behaviours,
		repairs,
		criticalErrors,
		opportunities: listed(opportunities),
		facts: listed(facts),
		gauges: gauges.length > 0 ? gauges : [context.gauges],
		ending,
		turns: context.turn,
	};
	return { trace, transcript };
}
