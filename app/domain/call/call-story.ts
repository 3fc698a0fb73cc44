import { type CallContext, holds } from "../scenario/call-context";
import type { CompiledScenario } from "../scenario/compile-scenario";
import { standing } from "../scenario/play";
import type { Trace } from "../scenario/trace";
import type { LoggedEvent } from "./logged-event";
import { replaySteps } from "./replay";
import { type TranscriptEntry, transcribe } from "./transcript";

export interface CallStory {
	readonly trace: Trace;
	readonly transcript: readonly TranscriptEntry[];
}

type Noted = { readonly code: string; readonly turn: number };

/** What was heard just before a reply was said with it. */
function isBeforeReply(logged: readonly LoggedEvent[], { seq }: LoggedEvent): boolean {
	const next = logged.find(
		(later) => later.seq > seq && later.type !== "heard" && later.type !== "own-words",
	);
	return next?.type === "reply";
}

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
		transcript.push(...transcribe(event, applied.running, applied.utterances));
		if (event.type === "heard") {
			const at = isBeforeReply(logged, event) ? turn + 1 : turn;
			behaviours.push(...event.payload.behaviours.map((code) => ({ code, turn: at })));
		}
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
