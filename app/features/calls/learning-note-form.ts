import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

/** Longest answer, in code points. */
const LEARNING_NOTE_LENGTH = 2_000;

/** Browsers send a new line as two characters; it is one here. */
const answer = z
	.string()
	.transform((text) => text.replaceAll("\r\n", "\n"))
	.refine((text) => [...text.normalize("NFC")].length <= LEARNING_NOTE_LENGTH, "tooLong")
	.pipe(typedText(LEARNING_NOTE_LENGTH));

/** What a trainee takes from a call; messages are keys of the texts. */
export const learningNoteForm = z.object({
	/** The revision that was being edited; 0: none yet. */
	builtOn: z.coerce.number("stale").int("stale").min(0, "stale").max(100_000, "stale"),
	keep: answer,
	different: answer,
	question: answer,
	share: z.literal("yes").optional(),
});
export type LearningNoteForm = z.output<typeof learningNoteForm>;
