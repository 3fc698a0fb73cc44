import { ASSESSED_RULES, type CallRules, PRACTICE_RULES } from "~/domain/call/call-state";
import { traceOf } from "~/domain/call/call-story";
import { learnerView, replyByKey, wordsWantedAt } from "~/domain/call/learner-view";
import type { LoggedEvent, TraineeEvent } from "~/domain/call/logged-event";
import { advance, takeEvent } from "~/domain/call/take-event";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import type { Language } from "~/domain/shared/text";
import { findCall, type StoredCall, touchCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { storeCall } from "./store-call.server";
import type { TurnAnswer, TurnDeed, TurnOutcome, TurnRequest } from "./turn-request";

export function rulesOf(call: Pick<StoredCall, "purpose">): CallRules {
	return call.purpose === "assessed" ? ASSESSED_RULES : PRACTICE_RULES;
}

/**
 * Takes what a trainee's browser sends: one conditional write, or none. The answer is what the browser may know,
 * whatever happened to the request.
 */
export async function takeTurn(
	call: StoredCall,
	request: TurnRequest,
	{ language, now }: { language: Language; now: number },
): Promise<TurnAnswer> {
	const compiled = await compiledCall(call);
	const shown = { call, compiled, request, language, now };
	if (call.events.some((event) => event.clientId === request.clientId)) return answer("already", shown, call);
	if (request.event === null) return beat(call, compiled, request, language, now);

	const event = toTraineeEvent(compiled, call, request.event);
	if (request.expectedSeq !== call.state.seq + 1) return answer("elsewhere", shown, call);
	// What cannot be done here is still held against the clock: the caller's patience may have run out meanwhile.
	const taken = event
		? takeEvent(compiled, call.state, { ...request, event, at: now }, rulesOf(call))
		: {
				ok: false as const,
				refusal: "not-possible" as const,
				...advance(compiled, call.state, now, rulesOf(call)),
			};
	if (taken.logged.length > 0 && !(await storeCall(call, compiled, taken))) return lostRace(shown);
	const after = { state: taken.state, events: [...call.events, ...taken.logged] };
	if (taken.ok) return answer("taken", shown, after);
	return answer(taken.refusal === "stale" ? "elsewhere" : taken.refusal, shown, after);
}

/** The browser is there and does nothing: pauses and overdue deadlines are applied, else only presence is kept. */
async function beat(
	call: StoredCall,
	compiled: CompiledScenario,
	request: TurnRequest,
	language: Language,
	now: number,
): Promise<TurnAnswer> {
	const shown = { call, compiled, request, language, now };
	const progress = advance(compiled, call.state, now, rulesOf(call));
	if (progress.logged.length === 0) {
		await touchCall(call.id, now);
		const unchanged = request.expectedSeq === call.state.seq + 1;
		return unchanged ? { outcome: "here", view: null, from: request.lines } : answer("here", shown, call);
	}
	if (!(await storeCall(call, compiled, progress))) return lostRace(shown);
	return answer("here", shown, { state: progress.state, events: [...call.events, ...progress.logged] });
}

interface Shown {
	call: StoredCall;
	compiled: CompiledScenario;
	request: TurnRequest;
	language: Language;
	now: number;
}

/** Another tab, or the same event sent again, was stored between our read and our write: look again. */
async function lostRace(shown: Shown): Promise<TurnAnswer> {
	const call = await findCall(shown.call.id);
	if (!call) throw new Error(`Call ${shown.call.id} is gone`);
	const same = call.events.some((event) => event.clientId === shown.request.clientId);
	return answer(same ? "already" : "elsewhere", { ...shown, call }, call);
}

function answer(
	outcome: TurnOutcome,
	{ call, compiled, request, language, now }: Shown,
	{ state, events }: { state: StoredCall["state"]; events: readonly LoggedEvent[] },
): TurnAnswer {
	const view = learnerView(compiled, state, traceOf(compiled, events), {
		language,
		purpose: call.purpose,
		now,
	});
	return {
		outcome,
		from: request.lines,
		view: { ...view, transcript: view.transcript.slice(request.lines) },
	};
}

function toTraineeEvent(compiled: CompiledScenario, call: StoredCall, deed: TurnDeed): TraineeEvent | null {
	if (deed.type === "reply") {
		const payload = replyByKey(compiled, call.state, deed.key);
		return payload && { type: "reply", payload };
	}
	if (deed.type === "own-words") {
		const node = wordsWantedAt(compiled, call.state);
		return node ? { type: "own-words", payload: { node, words: deed.words } } : null;
	}
	return { type: deed.type, payload: {} };
}
