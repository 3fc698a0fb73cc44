import { z } from "zod";

/** What a trainer fills in to open a room; its messages are keys of the texts. */
export const openRoomForm = z.object({
	personId: z.string().min(1, "needTrainee").max(80, "needTrainee"),
	scenarioId: z.string().min(1, "needScenario").max(80, "needScenario"),
	purpose: z.enum(["practice", "assessed"], { error: "needPurpose" }),
	watchable: z.literal("on").optional(),
	recorded: z.literal("on").optional(),
	/** One hard call more than is good for today, and the trainee wants it. */
	anyway: z.literal("on").optional(),
	sessionId: z.string().max(80).optional(),
	/** Made with the page: the same form sent twice opens one room. */
	startKey: z.string().regex(/^[A-Za-z0-9-]{8,64}$/, "needKey"),
});
