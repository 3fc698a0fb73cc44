import { z } from "zod";
import {
	AGENCY_CONSENTS,
	AGENCY_KEY,
	AGENCY_STATUSES,
	type DirectoryEntry,
	URGENCIES,
} from "~/domain/referral/directory.schema";
import { typedText } from "~/domain/shared/typed-text";

const EARLIEST = "2000-01-01";
const ISO = /^\d{4}-\d\d-\d\d$/;
const LONGEST = { line: 300, source: 1000 };
const line = (needed: string, longest = LONGEST.line) =>
	z.string().trim().min(1, needed).max(longest, "tooLong").pipe(typedText(longest));
const urgency = z.enum(URGENCIES);
/** The version that stood when the form was opened: of two who started from the same, the second is told. */
const builtOn = z.string().regex(/^\d{1,6}$/, "stale");
const source = line("needSource", LONGEST.source);

/** What an entry says, as it is typed; messages are keys of the texts. */
const fields = {
	nameVi: line("needName"),
	nameEn: line("needName"),
	whenVi: line("needWhen"),
	whenEn: line("needWhen"),
	urgency: z.union([urgency, z.array(urgency).min(1, "needUrgency").max(URGENCIES.length, "needUrgency")], {
		error: "needUrgency",
	}),
	handOverVi: line("needHandOver"),
	handOverEn: line("needHandOver"),
	consent: z.enum(AGENCY_CONSENTS, { error: "needConsent" }),
	/** "" where no number is known. */
	phone: z.string().trim().max(LONGEST.line, "tooLong").pipe(typedText(LONGEST.line)),
	status: z.enum(AGENCY_STATUSES, { error: "needStatus" }),
	source,
	/** ISO day, or "" where nobody has verified it. */
	verified: z.union([z.literal(""), z.iso.date("needDay").refine((day) => day >= EARLIEST, "needDay")], {
		error: "needDay",
	}),
	reason: line("needReason", 500),
};

/** Whoever says that something is so says since when it is known; nothing is known since tomorrow. */
function holdDay(
	{ status, verified }: { status: DirectoryEntry["status"]; verified: string },
	today: string,
	context: z.RefinementCtx,
) {
	const rests = status === "verified" || status === "inferred";
	const message =
		verified === ""
			? rests
				? "needVerified"
				: null
			: ISO.test(verified) && verified > today
				? "dayInFuture"
				: null;
	if (message) context.addIssue({ code: "custom", path: ["verified"], message });
}

/** @param today ISO day: nothing is verified tomorrow */
export const agencyForm = (today: string) =>
	z.object({ builtOn, ...fields }).superRefine((form, context) => holdDay(form, today, context));
export type AgencyForm = z.output<ReturnType<typeof agencyForm>>;

export const newAgencyForm = (today: string) =>
	z
		.object({ key: z.string().trim().regex(AGENCY_KEY, "needKey"), ...fields })
		.superRefine((form, context) => holdDay(form, today, context));
export type NewAgencyForm = z.output<ReturnType<typeof newAgencyForm>>;

/** Looked at again today, and found to be so. */
export const verifyForm = z.object({ deed: z.literal("verify"), builtOn, source });
/** Taken out of the choice, or put back. */
export const retireForm = z.object({
	deed: z.enum(["retire", "reinstate"]),
	builtOn,
	reason: line("needReason", 500),
});
export const agencyDeed = z.discriminatedUnion("deed", [verifyForm, retireForm]);
export type AgencyDeedForm = z.output<typeof agencyDeed>;

/** The entry that a form describes. */
export function toEntry(key: string, form: Omit<NewAgencyForm, "key">): DirectoryEntry {
	return {
		key,
		name: { vi: form.nameVi, en: form.nameEn },
		when: { vi: form.whenVi, en: form.whenEn },
		urgency: [form.urgency].flat(),
		handOver: { vi: form.handOverVi, en: form.handOverEn },
		consent: form.consent,
		...(form.phone === "" ? {} : { phone: form.phone }),
		source: form.source,
		verified: form.verified === "" ? null : form.verified,
		status: form.status,
	};
}

/** What the form of an entry starts with. The day is asked for anew: what is changed now was not verified then. */
export function fromEntry(entry: DirectoryEntry): Record<string, string | string[]> {
	return {
		nameVi: entry.name.vi,
		nameEn: entry.name.en,
		whenVi: entry.when.vi,
		whenEn: entry.when.en,
		urgency: [...entry.urgency],
		handOverVi: entry.handOver.vi,
		handOverEn: entry.handOver.en,
		consent: entry.consent,
		phone: entry.phone ?? "",
		status: entry.status,
		source: entry.source,
		verified: "",
		reason: "",
	};
}
