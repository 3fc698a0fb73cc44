import { findRunningRoom } from "~/persistence/list-rooms.server";
import { mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** A live call that waits for its trainee. */
export interface RingingCall {
	readonly callId: string;
	readonly title: string;
	readonly trainerName: string;
	/** Not answered yet. */
	readonly rings: boolean;
}

/** The live call that rings for this person, or in which they are; null: none. */
export async function findRingingCall(who: SignedIn): Promise<RingingCall | null> {
	if (!mayEver(who, "call.take")) return null;
	const room = await findRunningRoom(who.personId);
	if (!room) return null;
	const { callId, trainerName, titleVi, titleEn, status } = room;
	return {
		callId,
		trainerName,
		title: who.language === "vi" ? titleVi : titleEn,
		rings: status === "ringing",
	};
}
