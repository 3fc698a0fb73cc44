import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";
import { METHODS, STUDY_STATES } from "~/domain/standard-setting/study-life";

export const NAME_LENGTH = 160;
export const TEXT_LENGTH = 2_000;

/** Browsers send a new line as two characters; it is one here. */
const text = (longest: number) =>
	z
		.string()
		.transform((value) => value.replaceAll("\r\n", "\n").trim())
		.refine((value) => [...value.normalize("NFC")].length <= longest, "tooLong")
		.pipe(typedText(longest));
const reason = text(TEXT_LENGTH).refine((value) => value !== "", "needReason");
const ids = z.union([z.string().max(60), z.array(z.string().max(60)).min(1).max(200)]);

/** What begins a study; messages are keys of the texts. */
export const newStudyForm = z.object({
	/** Made with the page: sent twice, it is one study. */
	key: z.uuid("stale"),
	name: text(NAME_LENGTH).refine((value) => [...value].length >= 3, "needName"),
	method: z.enum(METHODS, "needMethod"),
	/** The beginning of the version's hash. */
	rubric: z.string().max(64),
	centreId: z.string().max(200),
	/** Whether everybody sees whose value is whose. */
	named: z.enum(["no", "yes"], "needNamed"),
});

/** A decision's cut as it is typed, "2,75" or "2.75"; NaN when it is none of ours. */
export function readCut(typed: string): number {
	const value = typed.trim().replace(",", ".");
	const cut = /^\d(\.\d{1,2})?$/.test(value) ? Number(value) : Number.NaN;
	return cut >= 1 && cut <= 4 ? cut : Number.NaN;
}

/** Where whoever sends a deed saw the study stand: in another state it means something else. */
const seen = { state: z.enum(STUDY_STATES, "stale") };

/** What is done with a study on its page. */
export const studyDeed = z.discriminatedUnion(
	"deed",
	[
		z.object({ deed: z.literal("invite"), judgeId: ids.optional() }),
		z.object({ deed: z.literal("uninvite"), judgeId: z.string().max(60) }),
		z.object({ deed: z.literal("open-round"), ...seen }),
		z.object({ deed: z.literal("close-round"), ...seen }),
		z.object({
			deed: z.literal("note"),
			about: z.string().max(100),
			text: text(TEXT_LENGTH),
			/** The step with which the note that is changed was written; 0: there was none. */
			builtOn: z.coerce.number("stale").int("stale").min(0, "stale").max(1_000_000, "stale"),
		}),
		z.object({
			deed: z.literal("decide"),
			cut: z.string().refine((typed) => !Number.isNaN(readCut(typed)), "needCut"),
			reason,
		}),
		z.object({ deed: z.literal("take-over") }),
		z.object({ deed: z.literal("abandon"), reason }),
	],
	"unknownDeed",
);
export type StudyDeed = z.output<typeof studyDeed>;

/** Choosing the calls of a study. */
export const callsDeed = z.object({
	deed: z.enum(["choose", "drop"], "unknownDeed"),
	callId: ids.optional(),
});

/** What every judgement is sent with; its values are in fields named by {@link levelField}. */
export const judgementForm = z.object({
	deed: z.enum(["save", "hand-in"], "unknownDeed"),
	/** The revision that was being edited; 0: none yet. */
	builtOn: z.coerce.number("stale").int("stale").min(0, "stale").max(1_000_000, "stale"),
});
export const levelField = (criterion: string) => `level.${criterion}`;

/** A grade of one call. */
export const gradeForm = z.object({
	grade: z.coerce.number("needGrade").int("needGrade").min(1, "needGrade").max(4, "needGrade"),
});

/** What a list's URL asks for; what does not fit counts as not asked. */
export const STUDY_SORTS = ["newest", "name", "state"] as const;
export const STUDY_GROUPS = ["", "open", "decided", "abandoned"] as const;
export const studiesFilter = z.object({
	q: z.string().max(200).catch(""),
	of: z.enum(STUDY_GROUPS).catch(""),
	sort: z.enum(STUDY_SORTS).catch("newest"),
});
export type StudiesFilter = z.output<typeof studiesFilter>;

export const CALL_SORTS = ["mean", "newest", "scenario"] as const;
export const callsFilter = z.object({
	q: z.string().max(200).catch(""),
	sort: z.enum(CALL_SORTS).catch("mean"),
});
export type CallsFilter = z.output<typeof callsFilter>;
