import { LIVE_RULES } from "~/domain/call/call-state";
import { type CallStory, traceOf } from "~/domain/call/call-story";
import { takeEvent } from "~/domain/call/take-event";
import { phoneView } from "~/domain/live/phone-view";
import { isPresent, isStale, roomView } from "~/domain/live/presence";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import type { Language } from "~/domain/shared/text";
import type { CallAtTurn, StoredCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { findRoom, type LiveRoom, takeSeat } from "~/persistence/live-rooms.server";
import { storeCall } from "~/persistence/store-call.server";
import type { LiveSide, TurnAnswer, TurnDeed, TurnOutcome, TurnRequest } from "./turn-request";

interface On {
	readonly language: Language;
	readonly now: number;
}

/**
 * What a trainee's browser sends in a live call: they answer, hold the line and hang up; what they say is heard by the
 * trainer, whose deeds move the call. A look writes that they are there and nothing into the log.
 */
export async function takeLiveTurn({ id }: CallAtTurn, request: TurnRequest, on: On): Promise<TurnAnswer> {
	const found = await getRoomOf(id);
	const compiled = await compiledCall(found.call);
	await beThere(found, on.now);
	const { call } = found;
	if (request.event === null) return liveAnswer("here", found, compiled, on);
	if (call.events.some(({ clientId }) => clientId === request.clientId))
		return liveAnswer("already", found, compiled, on);
	if (request.expectedSeq !== call.state.seq + 1) return liveAnswer("elsewhere", found, compiled, on);
	if (!isOfPhone(request.event)) return liveAnswer("not-possible", found, compiled, on);
	const event = { type: request.event.type, payload: {} };
	const taken = takeEvent(compiled, call.state, { ...request, event, at: on.now }, LIVE_RULES);
	const isStored = taken.logged.length === 0 || (await storeCall(call, compiled, taken));
	const outcome = !isStored ? "elsewhere" : taken.ok ? "taken" : "not-possible";
	return liveAnswer(outcome, await getRoomOf(id), compiled, on);
}

const isOfPhone = (
	deed: TurnDeed,
): deed is Extract<TurnDeed, { type: "answer" | "hold" | "resume" | "hang-up" }> =>
	deed.type !== "reply" && deed.type !== "own-words";

interface Found {
	readonly room: LiveRoom;
	readonly call: StoredCall;
}

async function getRoomOf(callId: string): Promise<Found> {
	const found = await findRoom(callId);
	if (!found) throw new Error(`Live call ${callId} has no room`);
	return found;
}

async function beThere({ room, call }: Found, now: number): Promise<void> {
	const seat = room.seats.find(({ personId }) => personId === call.traineeId);
	if (seat && !isStale(seat.seenAt, now)) return;
	const isNew = !seat || !isPresent(seat.seenAt, now);
	await takeSeat(call.id, call.traineeId, "trainee", now, isNew);
}

function liveAnswer(
	outcome: TurnOutcome,
	{ room, call }: Found,
	compiled: CompiledScenario,
	on: On,
): TurnAnswer {
	const { view, live } = liveCallView({ room, call }, compiled, traceOf(compiled, call.events), on);
	// Whole: what the caller said may be shown now, or no longer.
	return { outcome, view, from: 0, live };
}

/** A live call as its trainee's page shows it: the phone, and who is in the room. */
export function liveCallView(
	{ room, call }: Found,
	compiled: CompiledScenario,
	story: CallStory,
	{ language, now }: On,
) {
	const { lostAt, wordsShown, ...view } = phoneView(compiled, call.state, story, { language, now });
	const live: LiveSide = { room: roomView(room, now), lostAt, wordsShown };
	return { view, live };
}
