import { z } from "zod";
import { lengthOf } from "~/domain/courses/sessions";
import { typedText } from "~/domain/shared/typed-text";

export const HOUR_KINDS = ["course", "supervised", "refresher", "rater-training"] as const;
export const COURSE_SORTS = ["name", "newest"] as const;
const LONGEST_SESSION = 12;

const text = (longest: number) =>
	z
		.string()
		.transform((value) => value.replaceAll("\r\n", "\n").trim())
		.refine((value) => [...value.normalize("NFC")].length <= longest, "tooLong")
		.pipe(typedText(longest));
const needed = (longest: number) => text(longest).refine((value) => value !== "", "needText");

/** Hours as they are typed, "7,5" or "7.5"; NaN when they are no number. */
export function readHours(typed: string): number {
	const value = typed.trim().replace(",", ".");
	return /^\d{1,3}(\.\d{1,2})?$/.test(value) ? Number(value) : Number.NaN;
}

const hours = (most: number) =>
	z.string().refine((typed) => {
		const value = readHours(typed);
		return value >= 0.25 && value <= most && value % 0.25 === 0;
	}, "needHours");
const day = z.iso.date("needDay").refine((iso) => iso >= "2000-01-01" && iso <= "2100-12-31", "needDay");
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "needTime");

/** One web address a line. */
export const linksOf = (typed: string): string[] =>
	typed
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
const isLink = (line: string) => /^https?:\/\/[^\s]{3,}$/.test(line);

const course = {
	nameVi: needed(160),
	nameEn: needed(160),
	purpose: needed(1000),
	hours: hours(500),
	links: text(2000).refine(
		(typed) => linksOf(typed).length <= 20 && linksOf(typed).every(isLink),
		"needLinks",
	),
};

/** What makes a course; messages are keys of the texts. */
export const newCourseForm = z.object({
	/** Made with the page: sent twice, it is one course. */
	key: z.uuid("stale"),
	...course,
	hourKind: z.enum(HOUR_KINDS, "needKind"),
	centreId: z.string().max(200),
});

/** The version that whoever edits built on. */
const version = z.string().regex(/^\d{1,9}$/, "stale");

/** What of a course can be changed: not the kind of its hours, by which they stand in records. */
export const editCourseForm = z.object({ deed: z.literal("edit-course"), version, ...course });

const run = {
	from: day,
	to: day,
	place: needed(200),
	trainers: needed(300),
	places: z
		.string()
		.regex(/^\d{1,4}$/, "needPlaces")
		.refine((typed) => Number(typed) >= 1 && Number(typed) <= 1000, "needPlaces"),
};

/** What holds a course once. */
export const newRunForm = z
	.object({ key: z.uuid("stale"), centreId: z.string().max(200), ...run })
	.refine(({ from, to }) => from <= to, { path: ["to"], error: "endsBefore" });

const ids = z.union([z.string().max(60), z.array(z.string().max(60)).max(200)]);

const session = { on: day, starts: time, ends: time, hours: hours(LONGEST_SESSION), place: text(200) };
type Times = { readonly starts: string; readonly ends: string; readonly hours: string };
const endsLater = ({ starts, ends }: Times) => starts < ends;
const fits = (times: Times) => !endsLater(times) || readHours(times.hours) <= lengthOf(times);
const ENDS_LATER = { path: ["ends"], error: "timesBefore" };
const FITS = { path: ["hours"], error: "longerThanSession" };

/** What is done with a run on its page. */
export const runDeed = z.discriminatedUnion(
	"deed",
	[
		z.object({ deed: z.literal("enrol"), personId: ids.optional() }),
		z.object({ deed: z.literal("leave"), personId: z.string().max(60) }),
		z.object({ deed: z.literal("cancel-session"), courseSessionId: z.string().max(60) }),
		z
			.object({ deed: z.literal("add-session"), key: z.uuid("stale"), ...session })
			.refine(endsLater, ENDS_LATER)
			.refine(fits, FITS),
		z
			.object({ deed: z.literal("edit-run"), version, ...run })
			.refine(({ from, to }) => from <= to, { path: ["to"], error: "endsBefore" }),
		z
			.object({
				deed: z.literal("edit-session"),
				version,
				courseSessionId: z.string().max(60),
				reason: text(500),
				...session,
			})
			.refine(endsLater, ENDS_LATER)
			.refine(fits, FITS),
	],
	"unknownDeed",
);

/** What every list of attendance is sent with; each person's fields are named by {@link attendanceField}. */
export const attendanceForm = z.object({ reason: text(500) });
export const attendanceField = (what: "state" | "hours" | "builtOn", personId: string) =>
	`${what}.${personId}`;

/** What the list's address asks for; what does not fit counts as not asked. */
export const coursesFilter = z.object({
	q: z.string().max(200).catch(""),
	kind: z.enum(["", ...HOUR_KINDS]).catch(""),
	sort: z.enum(COURSE_SORTS).catch("name"),
});
export type CoursesFilter = z.output<typeof coursesFilter>;

/** Whom one looks for to enrol. */
export const candidateSearch = z.object({ q: z.string().max(200).catch("") });
