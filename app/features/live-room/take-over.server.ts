import { isPresent } from "~/domain/live/presence";
import { takeOver } from "~/persistence/live-rooms.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { RoomInReach } from "./room.query.server";

/** Plays the caller in place of a trainer who is lost. False: they are back, or somebody was first. */
export async function takeRoomOver(
	who: SignedIn,
	{ room, call, part }: RoomInReach,
	now: number,
): Promise<boolean> {
	const isRunning = call.status === "open" || call.status === "ringing";
	if (part !== "trainer" || !isRunning || isPresent(room.trainerSeenAt, now)) return false;
	return takeOver(call.id, { from: room.trainerId, to: who.personId }, now);
}
