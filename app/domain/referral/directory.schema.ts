import { z } from "zod";
import { localisedText } from "../shared/text";

const entry = z.strictObject({
	key: z.string().regex(/^[A-Z0-9]{2,8}$/),
	name: localisedText,
	when: localisedText,
	urgency: z.array(z.enum(["T0", "T1", "T2", "T3"])).min(1),
	handOver: localisedText,
	consent: z.enum(["ask", "override", "ask-or-override", "not-needed", "caller-decides", "none"]),
	phone: z.string().optional(),
	source: z.string().min(1),
	verified: z.iso.date().nullable(),
	status: z.enum(["verified", "inferred", "unverified", "assumption"]),
});

/** The referral directory: data, since agencies and numbers change; each entry says where it comes from. */
export const directorySchema = z.strictObject({ entries: z.array(entry).min(1) });
export type DirectoryEntry = z.output<typeof entry>;
