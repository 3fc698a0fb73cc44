import { z } from "zod";
import {
	LONGEST_SEGMENT_MS,
	MOST_SEGMENTS,
	NOTICE_VERSION,
	PEAKS_A_SECOND,
} from "~/domain/recording/recording-rules";

const recordingId = z.uuid();

/** What somebody who speaks in a call says about its recording. */
export const recordingDeed = z.discriminatedUnion("deed", [
	/** To which notice; an older one is shown anew. */
	z.strictObject({ deed: z.literal("agree"), notice: z.literal(NOTICE_VERSION) }),
	z.strictObject({ deed: z.literal("begin") }),
	z.strictObject({ deed: z.literal("end"), recordingId }),
	z.strictObject({ deed: z.literal("withdraw") }),
]);
export type RecordingDeed = z.output<typeof recordingDeed>;

/**
 * - `done`; of `begin` with the new take's id
 * - `no-consent`: they have not agreed, or took it back
 * - `over`: the call ended
 * - `not-understood`: none of these deeds, or to a notice that is not today's
 */
export type DeedAnswer =
	| { readonly outcome: "done"; readonly recordingId?: string; readonly now: number }
	| { readonly outcome: "no-consent" | "over" | "not-understood" };

const whole = (most: number) => z.coerce.number().int().min(0).max(most);

/** What comes with a segment, in the address: of which take, its number, when it began (ms by the server's clock), how loud it was. */
export const segmentAsked = z.object({
	recordingId,
	n: whole(MOST_SEGMENTS),
	startedAt: whole(8.64e15),
	/** Loudness in even steps, 0 to 100, parted by dots. */
	peaks: z
		.string()
		.regex(/^(\d{1,3}(\.\d{1,3})*)?$/)
		.transform((text) => (text === "" ? [] : text.split(".").map((each) => Math.min(100, Number(each)))))
		.pipe(z.array(z.number().int()).max((LONGEST_SEGMENT_MS / 1_000) * PEAKS_A_SECOND + 1)),
});

/**
 * - `not-understood`: what came with it says nothing that can be
 * - `kept`: whole in the store, and noted; also where it had been before
 * - `early`: the call had not been answered when it began; nothing is kept
 * - `alone`: the other side has not agreed; nothing is kept
 * - `no-consent`: they have not agreed, or took it back; nothing is kept
 * - `elsewhere`: they record in another window now; nothing is kept
 * - `over`: the call had ended when it began, and its last words were said; nothing is kept
 * - `late`: it is of the call, which ended too long ago; it is lost
 * - `no-voice`: the file is no segment of a voice
 * - `full`: the store has no room; keep it and try again later
 * - `store-down`: the store does not answer; keep it and try again
 */
export type SegmentOutcome =
	| "not-understood"
	| "kept"
	| "early"
	| "alone"
	| "no-consent"
	| "elsewhere"
	| "over"
	| "late"
	| "no-voice"
	| "full"
	| "store-down";
