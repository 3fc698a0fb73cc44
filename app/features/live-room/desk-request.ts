import { z } from "zod";
import { trainerEventSchema } from "~/domain/call/logged-event";
import type { DeskView } from "~/domain/live/desk-view";
import type { ObserverView } from "~/domain/live/observer-view";
import type { RoomView } from "~/domain/live/presence";

/** What somebody in a room sends: a deed of whoever plays the caller, or null, "I am still here". */
export const deskRequest = z.strictObject({
	/** Made by the browser, once for each thing done; sent twice it counts once. */
	clientId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
	expectedSeq: z.number().int().min(1).max(100_000),
	deed: z
		.discriminatedUnion("type", [
			z.strictObject({
				type: z.literal("nearest"),
				reply: z.string().max(80),
				words: z.string().max(2_000),
				behaviours: z.array(z.string().max(80)).max(20),
			}),
			...trainerEventSchema.options,
			/** Nobody answers, or the role-play is broken off: it is not scored. */
			z.strictObject({ type: z.literal("close") }),
		])
		.nullable(),
});
export type DeskRequest = z.output<typeof deskRequest>;
export type DeskDeed = NonNullable<DeskRequest["deed"]>;

/**
 * - `taken`: stored
 * - `already`: it had been stored before
 * - `elsewhere`: the call went on meanwhile (the trainee held the line, another window); nothing was stored
 * - `not-possible`: there is no such thing to do where the call stands
 * - `not-yours`: somebody else plays the caller
 * - `here`: nothing was done, this is where the call stands
 */
export type DeskOutcome = "taken" | "already" | "elsewhere" | "not-possible" | "not-yours" | "here";

/** How somebody is in a room: plays the caller; is a trainer of the centre beside them; watches. */
export type Part = "caller" | "trainer" | "observer";

export interface DeskAnswer {
	readonly outcome: DeskOutcome;
	readonly part: Part;
	/** Trainers only: it holds the answers. */
	readonly desk: DeskView | null;
	/** Whoever watches without being a trainer. */
	readonly observer: ObserverView | null;
	readonly room: RoomView;
}
