import { z } from "zod";
import type { LearnerView } from "~/domain/call/learner-view";
import type { RoomView } from "~/domain/live/presence";

/** What the browser sends in a call: something the counsellor did, or null, "I am still here". */
export const turnRequest = z.strictObject({
	/** Made by the browser, once for each thing done; sent twice it counts once. */
	clientId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
	expectedSeq: z.number().int().min(1).max(100_000),
	/** How many lines of the conversation the browser has. */
	lines: z.number().int().min(0).max(100_000),
	event: z
		.discriminatedUnion("type", [
			z.strictObject({ type: z.literal("answer") }),
			z.strictObject({ type: z.literal("reply"), key: z.string().regex(/^[1-9]$/) }),
			z.strictObject({ type: z.literal("own-words"), words: z.string().trim().min(1).max(4000) }),
			z.strictObject({ type: z.literal("hold") }),
			z.strictObject({ type: z.literal("resume") }),
			z.strictObject({ type: z.literal("hang-up") }),
		])
		.nullable(),
});
export type TurnRequest = z.output<typeof turnRequest>;
export type TurnDeed = NonNullable<TurnRequest["event"]>;

/**
 * - `taken`: stored, and this is what followed
 * - `already`: it had been stored before; nothing was counted twice
 * - `elsewhere`: the call went on in another tab; nothing was stored, this is where it stands
 * - `overtaken`: the caller's patience ran out first; nothing was said, this is where it stands
 * - `not-possible`: there is no such thing to do where the call stands
 * - `here`: a beat was heard
 */
export type TurnOutcome = "taken" | "already" | "elsewhere" | "overtaken" | "not-possible" | "here";

export interface TurnAnswer {
	readonly outcome: TurnOutcome;
	/** The transcript holds only the lines from `from` on. Null: nothing changed since the browser's last view. */
	readonly view: LearnerView | null;
	readonly from: number;
	/** In a live call: how the line is, and who is in the room. */
	readonly live?: LiveSide;
}

/** What a trainee knows of the room of a live call, beside the conversation. */
export interface LiveSide {
	readonly room: RoomView;
	/** Since when nothing is heard, ms by the server's clock: the line dropped; null: it did not. */
	readonly lostAt: number | null;
	/** What the caller says is shown. */
	readonly wordsShown: boolean;
}
