import { z } from "zod";
import { LONGEST_CALL_MS } from "~/domain/recording/recording-rules";

/** A remark at a moment of a recording, ms since the call was answered; messages are keys of the texts. */
export const commentForm = z.object({
	atMs: z.coerce
		.number("needMoment")
		.int("needMoment")
		.min(0, "needMoment")
		.max(LONGEST_CALL_MS, "needMoment"),
	text: z.string().trim().min(1, "needText").max(2_000, "longText"),
});

/** What can be done on the page of a recording. */
export const recordingPageForm = z.discriminatedUnion("deed", [
	commentForm.extend({ deed: z.literal("comment") }),
	z.object({ deed: z.literal("remove"), commentId: z.string().max(80) }),
	z.object({ deed: z.literal("withdraw") }),
]);
