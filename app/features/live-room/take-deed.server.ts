import { LIVE_RULES } from "~/domain/call/call-state";
import { advance, type Progress, takeEvent } from "~/domain/call/take-event";
import { isPresent, isStale } from "~/domain/live/presence";
import { takeDeed } from "~/domain/live/take-deed";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import type { Language } from "~/domain/shared/text";
import { type StoredCall, touchCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { findRoom, takeSeat, tellRoom, touchDesk } from "~/persistence/live-rooms.server";
import { storeCall } from "~/persistence/store-call.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { DeskAnswer, DeskDeed, DeskOutcome, DeskRequest, Part } from "./desk-request";
import { answerOf, type RoomInReach } from "./room.query.server";

type Found = RoomInReach & { part: Part };
interface On {
	readonly who: SignedIn;
	readonly language: Language;
	readonly now: number;
}

/** Takes what somebody in a room sends. The answer is what they may know, whatever happened to it. */
export async function takeDeskTurn(found: Found, request: DeskRequest, on: On): Promise<DeskAnswer> {
	const compiled = await compiledCall(found.call);
	if (found.part !== "caller") {
		await sitDown(found, on);
		return answerOf(request.deed ? "not-yours" : "here", found, compiled, on);
	}
	const { call } = found;
	await atDesk(found, on.now);
	if (call.events.some(({ clientId }) => clientId === request.clientId))
		return answerOf("already", found, compiled, on);
	const isBehind = request.deed !== null && request.expectedSeq !== call.state.seq + 1;
	const taken = isBehind ? null : takeAt(compiled, call, request, on.now);
	if (!taken) return answerOf("elsewhere", found, compiled, on);
	const { progress, outcome } = taken;
	if (progress.logged.length === 0) {
		if (isRunning(call) && isStale(call.state.lastSeenAt, on.now)) await touchCall(call.id, on.now);
		return answerOf(outcome, found, compiled, on);
	}
	if (!(await storeCall(call, compiled, progress))) return lostRace(found, request, compiled, on);
	const after: StoredCall = {
		...call,
		state: progress.state,
		status: progress.state.status,
		events: [...call.events, ...progress.logged],
	};
	return answerOf(outcome, { ...found, call: after }, compiled, on);
}

const isRunning = ({ status }: StoredCall) => status === "open" || status === "ringing";

function takeAt(
	compiled: CompiledScenario,
	call: StoredCall,
	{ deed, clientId, expectedSeq }: DeskRequest,
	at: number,
): { progress: Progress; outcome: DeskOutcome } {
	if (!deed) return { progress: advance(compiled, call.state, at, LIVE_RULES), outcome: "here" };
	const taken = take(deed);
	return { progress: taken, outcome: taken.ok ? "taken" : "not-possible" };

	function take(what: DeskDeed) {
		if (what.type !== "close")
			return takeDeed(compiled, call.state, { deed: what, at, clientId, expectedSeq });
		const event = { type: "abandon" as const, payload: {} };
		return takeEvent(compiled, call.state, { event, at, clientId, expectedSeq }, LIVE_RULES);
	}
}

/** The desk was heard from. Where the call had waited for it, the others hear that it is back. */
async function atDesk({ room, call }: Found, now: number): Promise<void> {
	if (!isStale(room.trainerSeenAt, now)) return;
	await touchDesk(call.id, room.trainerId, now);
	if (!isPresent(room.trainerSeenAt, now)) await tellRoom(call.id);
}

/** Whoever follows is known to the others. */
async function sitDown({ room, call, part }: Found, { who, now }: On): Promise<void> {
	if (!isRunning(call)) return;
	const seat = room.seats.find(({ personId }) => personId === who.personId);
	if (seat && !isStale(seat.seenAt, now)) return;
	const isNew = !seat || !isPresent(seat.seenAt, now);
	await takeSeat(call.id, who.personId, part === "trainer" ? "rater" : "observer", now, isNew);
}

/** The trainee's deed, or the same one sent again, was stored between our read and our write: look again. */
async function lostRace(found: Found, { clientId }: DeskRequest, compiled: CompiledScenario, on: On) {
	const again = await findRoom(found.call.id);
	if (!again) throw new Error(`Room ${found.call.id} is gone`);
	const same = again.call.events.some((event) => event.clientId === clientId);
	return answerOf(same ? "already" : "elsewhere", { ...again, part: found.part }, compiled, on);
}
