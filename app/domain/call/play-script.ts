import { z } from "zod";
import type { CompiledScenario } from "../scenario/compile-scenario";
import { shownReplies, standing } from "../scenario/play";
import { replyOf } from "../scenario/scenario-index";
import type { Trace } from "../scenario/trace";
import { type CallState, newCall, UNPAUSED_RULES } from "./call-state";
import { traceOf } from "./call-story";
import { type LoggedEvent, type TraineeEvent, traineeEventSchema } from "./logged-event";
import { advance, takeEvent } from "./take-event";

const seconds = z.number().min(0).max(86_400);
const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** What a trainee does in a call, in order, in the words of the command line. Answering the phone is understood. */
export const playScriptSchema = z.strictObject({
	events: z.array(
		z.union([
			z.strictObject({ reply: z.string() }),
			z.strictObject({ silence: seconds }),
			z.strictObject({ hold: seconds }),
			z.strictObject({ ownWords: z.string() }),
			z.strictObject({ record: z.record(z.string(), scalar) }),
			z.strictObject({
				referral: z.array(
					z.strictObject({
						agency: z.string(),
						urgency: z.enum(["T0", "T1", "T2", "T3"]),
						information: z.array(z.string()).default([]),
						consent: z.enum(["given", "lawful-ground", "none"]),
					}),
				),
			}),
			z.strictObject({ hangUp: z.literal(true) }),
		]),
	),
});
export type PlayScript = z.output<typeof playScriptSchema>;

export type PlayedScript =
	| {
			readonly ok: true;
			readonly state: CallState;
			readonly logged: readonly LoggedEvent[];
			readonly trace: Trace;
	  }
	/** `step` is the index of the event that could not be played, `reason` says what could have been done there. */
	| { readonly ok: false; readonly step: number; readonly reason: string };

function possibleAt(compiled: CompiledScenario, state: CallState): string {
	if (state.status !== "open") return `the call is at “${state.status}”`;
	const where = standing(compiled, state.snapshot);
	if (where.at === "held") return "the call is on hold";
	if (where.at === "words") return `at “${where.point.id}” own words come first: {"ownWords": "…"}`;
	if (where.at !== "choose") return `the call is at “${where.at}”`;
	const replies = shownReplies(compiled, state.snapshot).map(({ id }) => id);
	return `at “${where.point.id}” the replies are ${replies.join(", ")}`;
}

/** Plays a script against the clock of its own silences and holds; everything else takes no time. */
export function playScript(compiled: CompiledScenario, script: PlayScript): PlayedScript {
	let at = 0;
	let state = newCall(compiled, at);
	const logged: LoggedEvent[] = [];

	function take(event: TraineeEvent): boolean {
		const clientId = `script-${logged.length}`;
		const taken = takeEvent(
			compiled,
			state,
			{ event, at, clientId, expectedSeq: state.seq + 1 },
			UNPAUSED_RULES,
		);
		state = taken.state;
		logged.push(...taken.logged);
		return taken.ok;
	}
	function wait(forSeconds: number): void {
		at += forSeconds * 1000;
		const progress = advance(compiled, state, at, UNPAUSED_RULES);
		state = progress.state;
		logged.push(...progress.logged);
	}
	const pointNow = () => {
		const where = standing(compiled, state.snapshot);
		return where.at === "choose" || where.at === "words" ? where.point.id : "";
	};

	take({ type: "answer", payload: {} });
	const record: Record<string, string> = {};
	const referral: Extract<TraineeEvent, { type: "submit" }>["payload"]["referral"] = [];
	for (const [index, event] of script.events.entries()) {
		let possible = true;
		if ("reply" in event) {
			const known = replyOf(compiled.index, pointNow(), event.reply) !== undefined;
			possible = known && take({ type: "reply", payload: { node: pointNow(), reply: event.reply } });
		} else if ("ownWords" in event) {
			possible = take({ type: "own-words", payload: { node: pointNow(), words: event.ownWords } });
		} else if ("silence" in event) {
			possible = state.status === "open";
			wait(event.silence);
		} else if ("hold" in event) {
			possible = take({ type: "hold", payload: {} });
			wait(event.hold);
			// Held too long, the caller has spoken up and the line is open again.
			if (possible && standing(compiled, state.snapshot).at === "held") take({ type: "resume", payload: {} });
		} else if ("hangUp" in event) {
			possible = take({ type: "hang-up", payload: {} });
		} else if ("record" in event) {
			Object.assign(record, event.record);
		} else {
			referral.push(...event.referral);
		}
		if (!possible) {
			const reason = `${JSON.stringify(event)} is not possible: ${possibleAt(compiled, state)}`;
			return { ok: false, step: index, reason };
		}
	}
	if (state.status === "wrap-up" && (Object.keys(record).length > 0 || referral.length > 0)) {
		const submit = { type: "submit", payload: { record: { facts: record, notes: "" }, referral } };
		take(traineeEventSchema.parse(submit));
	}
	return { ok: true, state, logged, trace: traceOf(compiled, logged).trace };
}
