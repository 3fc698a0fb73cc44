import { z } from "zod";

/** What a second rater ticks and unticks while the call runs; of two about the same thing the later one holds. */
export const ticksRequest = z.strictObject({
	changes: z
		.array(
			z.strictObject({
				code: z.string().max(80),
				turn: z.number().int().min(0).max(1_000),
				ticked: z.boolean(),
			}),
		)
		.min(1)
		.max(200),
});
export type TickChange = z.output<typeof ticksRequest>["changes"][number];

/**
 * - `kept`
 * - `over`: the record was handed in; the call is rated at its own page
 * - `not-understood`: not of this rubric, or at a turn that the call has not reached
 */
export type TicksOutcome = "kept" | "over" | "not-understood";
