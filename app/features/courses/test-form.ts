import { z } from "zod";

/** What the answers of a test are sent with; each question's field is named by {@link questionField}. */
export const testForm = z.object({
	moment: z.enum(["pre", "post"], "unknownDeed"),
	/** The version that was on the page. */
	version: z.string().regex(/^\d{1,9}$/, "changedTest"),
});
export const questionField = (index: number) => `question.${index}`;

/** A new version of a course's test; questions as readQuestions of the domain reads them. */
export const editTestForm = z.object({
	deed: z.literal("edit-test"),
	version: z.string().regex(/^\d{1,9}$/, "changedTest"),
	questions: z.string().refine((typed) => [...typed].length <= 20_000, "tooLong"),
});
