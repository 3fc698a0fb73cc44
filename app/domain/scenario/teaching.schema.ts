import { z } from "zod";
import { localisedText } from "../shared/text";
import { kebabId } from "./guard.schema";

/** What a trainer needs who goes through the call with a group. Never shown to a trainee before the call. */
export const teachingSchema = z.strictObject({
	/** What the call is for, in a few sentences. */
	purpose: localisedText,
	/** For the group: open ones, that nobody can answer by yes or no. */
	questions: z.array(localisedText).min(2).max(6),
	/** The two turns to talk about: a node or an interrupt, and why just this one. */
	turns: z.array(z.strictObject({ at: kebabId, why: localisedText })).length(2),
});
