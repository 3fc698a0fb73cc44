import type { z } from "zod";
import { addRecordingComment, removeRecordingComment } from "~/persistence/recording-comments.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { withdraw } from "./do-recording-deed.server";
import { getHearable, isHeld, isOver } from "./hearing.server";
import type { recordingPageForm } from "./recording-form";

/** Remarks on a moment, takes a remark of one's own back, or the agreement to the recording. Else than theirs: 404. */
export async function doOnRecordingPage(
	who: SignedIn,
	callId: string | undefined,
	deed: z.output<typeof recordingPageForm>,
	now: number,
): Promise<"done" | "held"> {
	const { place, call } = await getHearable(who, callId);
	if (deed.deed === "withdraw") {
		await withdraw(who, call.id, now);
		return "done";
	}
	if (!isOver(place) || (await isHeld(who, call, now))) return "held";
	const { personId } = who;
	if (deed.deed === "comment")
		await addRecordingComment({ callId: call.id, authorId: personId, atMs: deed.atMs, text: deed.text }, now);
	else if (!(await removeRecordingComment(deed.commentId, { callId: call.id, authorId: personId })))
		notFound();
	return "done";
}
