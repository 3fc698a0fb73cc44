import { z } from "zod";
import { REVIEW_OUTCOMES } from "~/domain/certification/critical-error-review";
import { typedText } from "~/domain/shared/typed-text";

const programmeId = z.string().min(1).max(100);
const reason = typedText(2_000).refine((text) => text.trim() !== "", { error: "needReason" });

/** What a manager does about a certificate. Messages are keys of the texts. */
export const certificateForm = z.discriminatedUnion(
	"deed",
	[
		z.object({ deed: z.literal("issue"), programmeId }),
		z.object({ deed: z.literal("suspended"), programmeId, reason }),
		z.object({ deed: z.literal("reinstated"), programmeId, reason }),
		z.object({ deed: z.literal("revoked"), programmeId, reason }),
		z.object({
			deed: z.literal("review"),
			reviewId: z.uuid(),
			outcome: z.enum(REVIEW_OUTCOMES, { error: "needOutcome" }),
			reason,
		}),
	],
	{ error: "needDeed" },
);
export type CertificateForm = z.output<typeof certificateForm>;
