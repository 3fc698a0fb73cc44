import { z } from "zod";
import { localisedText } from "../shared/text";

export const URGENCIES = ["T0", "T1", "T2", "T3"] as const;
export const AGENCY_CONSENTS = [
	"ask",
	"override",
	"ask-or-override",
	"not-needed",
	"caller-decides",
	"none",
] as const;
/** How sure it is what the entry says. Only the first two rest on something that was read on a day. */
export const AGENCY_STATUSES = ["verified", "inferred", "unverified", "assumption"] as const;
export type AgencyStatus = (typeof AGENCY_STATUSES)[number];
export const AGENCY_KEY = /^[A-Z0-9]{2,8}$/;

const entry = z.strictObject({
	key: z.string().regex(AGENCY_KEY),
	name: localisedText,
	when: localisedText,
	urgency: z.array(z.enum(URGENCIES)).min(1),
	handOver: localisedText,
	consent: z.enum(AGENCY_CONSENTS),
	phone: z.string().optional(),
	source: z.string().min(1),
	verified: z.iso.date().nullable(),
	status: z.enum(AGENCY_STATUSES),
});

/** The referral directory: data, since agencies and numbers change; each entry says where it comes from. */
export const directorySchema = z
	.strictObject({ entries: z.array(entry).min(1) })
	.superRefine(({ entries }, context) => {
		const seen = new Set<string>();
		for (const [index, { key }] of entries.entries()) {
			if (seen.has(key))
				context.addIssue({
					code: "custom",
					path: ["entries", index, "key"],
					message: `${key} stands there twice. Keep one of the two.`,
				});
			seen.add(key);
		}
	});
export type DirectoryEntry = z.output<typeof entry>;
