import { type CallStory, traceOf } from "~/domain/call/call-story";
import { deskView } from "~/domain/live/desk-view";
import { observerView } from "~/domain/live/observer-view";
import { roomView } from "~/domain/live/presence";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import type { Language } from "~/domain/shared/text";
import type { StoredCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { findRoom, findRoomPlace, type LiveRoom, type RoomPlace } from "~/persistence/live-rooms.server";
import { notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { DeskAnswer, DeskOutcome, Part } from "./desk-request";

export interface RoomInReach {
	readonly room: LiveRoom;
	readonly call: StoredCall;
	/** `trainee`: it is their own call, which they take at their own page. */
	readonly part: Part | "trainee";
}

/** A room with how this person is in it, or 404. */
export async function getRoom(who: SignedIn, callId: string | undefined): Promise<RoomInReach> {
	const found = await findRoom(callId ?? "");
	if (!found) notFound();
	const place = { ...found.room, traineeId: found.call.traineeId, status: found.call.status };
	const wasThere = found.room.seats.some(({ personId }) => personId === who.personId);
	const part = partIn(who, place, wasThere);
	if (!part) notFound();
	return { ...found, part };
}

/** Whether this person may still be in a room; for what looks at it again and again. */
export async function mayBeIn(who: SignedIn, callId: string): Promise<boolean> {
	const place = await findRoomPlace(callId);
	return place !== null && partIn(who, place, false) !== null;
}

/** @param wasThere they followed it: they are told that it is over, and no more */
function partIn(
	who: SignedIn,
	{ traineeId, trainerId, watchable, centrePath, status }: RoomPlace,
	wasThere: boolean,
): RoomInReach["part"] | null {
	const centrePaths = [centrePath];
	if (may(who, "live.join", { personId: traineeId, centrePaths: [] })) return "trainee";
	if (may(who, "live.play", { personId: null, centrePaths }))
		return trainerId === who.personId ? "caller" : "trainer";
	// Whoever watches follows a call while it runs: what is left of it belongs to its trainee and the trainers.
	const isRunning = status === "ringing" || status === "open";
	return watchable && (isRunning || wasThere) && may(who, "live.join", { personId: null, centrePaths })
		? "observer"
		: null;
}

/** What this person reads of the call where it stands. */
export function answerOf(
	outcome: DeskOutcome,
	{ room, call, part }: RoomInReach & { part: Part },
	compiled: CompiledScenario,
	{ language, now, story }: { language: Language; now: number; story?: CallStory },
): DeskAnswer {
	const told = story ?? traceOf(compiled, call.events);
	const isTrainer = part !== "observer";
	return {
		...{ outcome, part, room: roomView(room, now) },
		desk: isTrainer ? deskView(compiled, call.state, told, { language, now }) : null,
		observer: isTrainer
			? null
			: observerView(compiled, call.state, told, { language, purpose: call.purpose, now }),
	};
}

/** The room as its page shows it first. Reads only. */
export async function viewRoom(found: RoomInReach & { part: Part }, language: Language, now: number) {
	return answerOf("here", found, await compiledCall(found.call), { language, now });
}
