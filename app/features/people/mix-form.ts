import { z } from "zod";
import { dueDay } from "./assignment-form";

/** As much as anybody could mean to give at once. */
export const MOST = { people: 40, calls: 10 };

const people = z
	.array(z.uuid("needPeople"))
	.min(1, "needPeople")
	.max(MOST.people, "tooMany")
	.transform((ids) => [...new Set(ids)]);

/** What is asked of a draw, as it stands in the URL; messages are keys of the texts. */
export const mixRequest = (today: string) =>
	z.object({
		mix: z.string("needMix").min(1, "needMix").max(60, "needMix"),
		purpose: z.enum(["practice", "assessed"], { error: "needPurpose" }),
		count: z
			.string("needCount")
			.regex(/^\d{1,2}$/, "needCount")
			.transform(Number)
			.refine((count) => count >= 1 && count <= MOST.calls, "needCount"),
		dueOn: dueDay(today),
		personId: people,
		/** What the draw is made from: the same gives the same. */
		seed: z.uuid("stale"),
	});
export type MixRequest = z.output<ReturnType<typeof mixRequest>>;

/** What is confirmed: the same request, and the mark of what the preview showed. */
export const mixGift = (today: string) =>
	mixRequest(today).extend({
		/** A form has one field for one person, and several of a name for more. */
		personId: z.preprocess((given) => (typeof given === "string" ? [given] : given), people),
		drawn: z.string("stale").regex(/^[0-9a-f]{16}$/, "stale"),
	});
export type MixGift = z.output<ReturnType<typeof mixGift>>;
