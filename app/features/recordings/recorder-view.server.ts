import { RETENTION_RULES } from "~/domain/retention/retention-rules";
import { findRecordingPlace } from "~/persistence/recordings.server";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** What the recorder on somebody's page begins with. */
export interface RecorderView {
	readonly callId: string;
	/** They agreed before, and have not taken it back. */
	readonly agreed: boolean;
	/** How long voices are kept. */
	readonly keptDays: number;
}

/**
 * The recorder for whoever speaks in a live call; null where the room asks for none, or they do not speak in it. Whoever
 * calls this has checked that they may be in the room.
 */
export async function getRecorderView(who: SignedIn, callId: string): Promise<RecorderView | null> {
	const place = await findRecordingPlace(callId);
	if (!place?.recorded || ![place.traineeId, place.trainerId].includes(who.personId)) return null;
	const { keep } = RETENTION_RULES.recording;
	return {
		callId,
		agreed: place.agreed.includes(who.personId),
		keptDays: "days" in keep ? keep.days : keep.months * 30,
	};
}
