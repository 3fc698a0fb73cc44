import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

const reason = typedText(2_000).refine((text) => text.trim() !== "", { error: "needReason" });

/** What a leader does about a rater. Messages are keys of the texts. */
export const raterForm = z.discriminatedUnion(
	"deed",
	[
		z.object({ deed: z.literal("slip") }),
		z.object({ deed: z.literal("pause"), reason }),
		z.object({ deed: z.literal("lift"), reason }),
		z.object({ deed: z.literal("dismiss"), signal: z.string().min(1).max(60), reason }),
	],
	{ error: "needDeed" },
);
export type RaterForm = z.output<typeof raterForm>;
