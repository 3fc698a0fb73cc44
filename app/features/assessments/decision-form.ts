import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

/** What the form of a decision sends; messages are keys of the texts. */
export const decisionForm = z.object({
	code: z
		.string()
		.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "noClaim")
		.max(80, "noClaim"),
	confirmed: z.enum(["yes", "no"], { error: "needAnswer" }),
	reason: typedText(4_000).refine((text) => text.trim() !== "", { error: "needReason" }),
});
