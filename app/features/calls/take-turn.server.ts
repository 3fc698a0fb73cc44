import { rulesOf } from "~/domain/call/call-state";
import { traceOf } from "~/domain/call/call-story";
import { learnerView, replyByKey, shownOf, wordsWantedAt } from "~/domain/call/learner-view";
import type { TraineeEvent } from "~/domain/call/logged-event";
import { advance, type Progress, takeEvent } from "~/domain/call/take-event";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import type { Language } from "~/domain/shared/text";
import { type CallAtTurn, findCall, type StoredCall, touchCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { storeCall } from "~/persistence/store-call.server";
import { takeLiveTurn } from "./take-live-turn.server";
import type { TurnAnswer, TurnDeed, TurnOutcome, TurnRequest } from "./turn-request";

/** What a turn is taken with. */
interface Turn {
	readonly call: CallAtTurn;
	readonly compiled: CompiledScenario;
	readonly request: TurnRequest;
	readonly language: Language;
	readonly now: number;
}

/**
 * Takes what a trainee's browser sends: one conditional write, or none. The answer is what the browser may know,
 * whatever happened to the request. Only a browser that does not stand where the call stands is told from the whole
 * log; the others get what was added.
 */
export async function takeTurn(
	{ call, sentBefore }: { call: CallAtTurn; sentBefore: boolean },
	request: TurnRequest,
	{ language, now }: { language: Language; now: number },
): Promise<TurnAnswer> {
	if (call.form === "live") return takeLiveTurn(call, request, { language, now });
	const turn = { call, compiled: await compiledCall(call), request, language, now };
	if (sentBefore) return answerFromLog("already", turn);
	if (request.event === null) return beat(turn);
	if (isBehind(turn)) return answerFromLog("elsewhere", turn);
	const taken = take(turn, request.event);
	if (taken.logged.length > 0 && !(await storeCall(call, turn.compiled, taken))) return lostRace(turn);
	return answer(taken.ok ? "taken" : taken.refusal, turn, taken);
}

const isBehind = ({ call, request }: Turn) => request.expectedSeq !== call.state.seq + 1;

/** The event, or why not. What cannot be done here is still held against the clock: patience may have run out. */
function take(
	{ call, compiled, request, now }: Turn,
	deed: TurnDeed,
): Progress & ({ ok: true } | { ok: false; refusal: "overtaken" | "not-possible" }) {
	const event = toTraineeEvent(compiled, call, deed);
	if (!event) {
		return { ok: false, refusal: "not-possible", ...advance(compiled, call.state, now, rulesOf(call)) };
	}
	const taken = takeEvent(compiled, call.state, { ...request, event, at: now }, rulesOf(call));
	if (taken.ok) return taken;
	return { ...taken, refusal: taken.refusal === "overtaken" ? "overtaken" : "not-possible" };
}

/** The browser is there and does nothing: pauses and overdue deadlines are applied, else only presence is kept. */
async function beat(turn: Turn): Promise<TurnAnswer> {
	const { call, compiled, request, now } = turn;
	const progress = advance(compiled, call.state, now, rulesOf(call));
	if (progress.logged.length > 0 && !(await storeCall(call, compiled, progress))) return lostRace(turn);
	if (progress.logged.length === 0) await touchCall(call.id, now);
	if (isBehind(turn)) return answerFromLog("here", turn);
	if (progress.logged.length === 0) return { outcome: "here", view: null, from: request.lines };
	return answer("here", turn, progress);
}

/** Another tab, or the same event sent again, was stored between our read and our write: look again. */
async function lostRace(turn: Turn): Promise<TurnAnswer> {
	const call = await findCall(turn.call.id);
	const same = call?.events.some((event) => event.clientId === turn.request.clientId);
	return answerFromLog(same ? "already" : "elsewhere", turn, call);
}

/** For a browser that has every line up to this turn: what was added, and where the call stands. */
function answer(
	outcome: TurnOutcome,
	{ call, compiled, request, language, now }: Turn,
	{ state, said, gaugesBefore }: Progress,
): TurnAnswer {
	const { purpose } = call;
	const shown = { transcript: said, gaugesBefore };
	return {
		outcome,
		from: request.lines,
		view: learnerView(compiled, state, shown, { language, purpose, now }),
	};
}

/** For a browser that missed something: every line that it has not, from the whole log as it stands now. */
async function answerFromLog(
	outcome: TurnOutcome,
	{ call: { id, purpose }, compiled, request, language, now }: Turn,
	read?: StoredCall | null,
): Promise<TurnAnswer> {
	const call = read ?? (await findCall(id));
	if (!call) throw new Error(`Call ${id} is gone`);
	const shown = shownOf(compiled, traceOf(compiled, call.events));
	const view = learnerView(compiled, call.state, shown, { language, purpose, now });
	return {
		outcome,
		from: request.lines,
		view: { ...view, transcript: view.transcript.slice(request.lines) },
	};
}

function toTraineeEvent(
	compiled: CompiledScenario,
	{ state }: CallAtTurn,
	deed: TurnDeed,
): TraineeEvent | null {
	if (deed.type === "reply") {
		const payload = replyByKey(compiled, state, deed.key);
		return payload && { type: "reply", payload };
	}
	if (deed.type === "own-words") {
		const node = wordsWantedAt(compiled, state);
		return node ? { type: "own-words", payload: { node, words: deed.words } } : null;
	}
	return { type: deed.type, payload: {} };
}
