import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

const grade = z.enum(["1", "2", "3", "4", "5"], { error: "needGrade" });

/** What a participant answers about a run; messages are keys of the texts. */
export const feedbackForm = z.object({
	useful: grade,
	clear: grade,
	practice: grade,
	text: z
		.string()
		.refine((value) => [...value].length <= 2000, "tooLong")
		.pipe(typedText(2000)),
});
