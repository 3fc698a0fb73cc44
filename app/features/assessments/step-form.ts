import { z } from "zod";
import { REASON_LENGTH } from "~/domain/assessment/workflow/objection";
import { typedText } from "~/domain/shared/typed-text";

const person = z.string({ error: "needPerson" }).min(1, "needPerson").max(60, "needPerson");
const reason = typedText(REASON_LENGTH).default("");
const needed = typedText(REASON_LENGTH).refine((text) => text.trim() !== "", { error: "needReason" });

/** What a person does with a call besides rating it. Messages are keys of the texts. */
export const stepForm = z.discriminatedUnion(
	"deed",
	[
		z.object({ deed: z.literal("assign"), rater: person, reason }),
		z.object({ deed: z.literal("unassign"), rater: person, reason: needed }),
		z.object({ deed: z.literal("hand-back"), rater: person, reason: needed }),
		z.object({ deed: z.literal("begin-review") }),
		/** The answers come as `answer.<code>`. */
		z.object({ deed: z.literal("uphold"), reason: needed }),
		z.object({ deed: z.literal("amend"), reason: needed }),
	],
	{ error: "needDeed" },
);
export type StepForm = z.output<typeof stepForm>;

/** The answers among the fields of a form, by the code that each is about. */
export function answersIn(fields: Readonly<Record<string, string | string[]>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(fields).flatMap(([name, value]) =>
			name.startsWith("answer.") && typeof value === "string"
				? [[name.slice("answer.".length), value.trim()]]
				: [],
		),
	);
}
