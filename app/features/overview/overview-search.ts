import { z } from "zod";
import type { StatusName } from "~/domain/certification/status";

const month = z
	.string()
	.regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/)
	.catch("");
const code = z
	.string()
	.regex(/^[a-z0-9-]{1,80}$/)
	.catch("");

/** What a manager looks at, as it stands in the URL; whatever is not understood is as if it were not there. */
export const overviewSearch = z.object({
	/** A centre, with those below it; empty: all in reach. */
	centre: z.string().max(60).catch(""),
	/** "1": without those below it. */
	alone: z.enum(["", "1"]).catch(""),
	/** First and last month, "2026-01"; empty: the twelve months up to this one. */
	from: month,
	to: month,
});
export type OverviewSearch = z.output<typeof overviewSearch>;

/** Besides: which version of a rubric, by the start of its hash; empty: the one by which most was rated. */
export const qualitySearch = overviewSearch.extend({
	rubric: z
		.string()
		.regex(/^[0-9a-f]{0,64}$/)
		.catch(""),
});
export type QualitySearch = z.output<typeof qualitySearch>;

/** Of whoever has anything on record, in the order in which people come through them. */
export const COVERAGE_STATUSES = [
	"in-progress",
	"eligible",
	"certified",
	"expiring",
	"expired",
	"suspended",
	"revoked",
] as const satisfies readonly StatusName[];

/** Some states together, then each by itself. */
export const MATRIX_STAGES = ["first", "renewal", "in-force", "recorded", ...COVERAGE_STATUSES] as const;
export type MatrixStage = (typeof MATRIX_STAGES)[number];
export const MATRIX_SORTS = ["missing", "name", "until"] as const;

/** Who still needs what in a programme; the months play no part. */
export const matrixSearch = overviewSearch.extend({
	/** Empty: the hotline counsellors'. */
	programme: code,
	/** Before the first certificate, on the way to the next, or in a state. */
	stage: z.enum(MATRIX_STAGES).catch("first"),
	q: z.string().max(200).catch(""),
	sort: z.enum(MATRIX_SORTS).catch("missing"),
});

export const OVERDUE = ["certificate", "assignment", "decision"] as const;
export const OVERDUE_SORTS = ["longest", "name"] as const;

/** Who is late with what; the months play no part. */
export const overdueSearch = overviewSearch.extend({
	kind: z.enum(["", ...OVERDUE]).catch(""),
	q: z.string().max(200).catch(""),
	sort: z.enum(OVERDUE_SORTS).catch("longest"),
});

export const RESULT_SORTS = ["newest", "lowest"] as const;
export const RESULT_KINDS = ["", "passed", "failed", "critical", "low"] as const;

/** The results behind a figure. */
export const resultSearch = qualitySearch.extend({
	criterion: code,
	error: code,
	/** `low`: below level 2 in the criterion chosen. */
	kind: z.enum(RESULT_KINDS).catch(""),
	sort: z.enum(RESULT_SORTS).catch("newest"),
});
export type ResultSearch = z.output<typeof resultSearch>;

/** Whose certificate was in force on a day; the months lead back to where one came from. */
export const holdersSearch = overviewSearch.extend({
	/** Empty: the hotline counsellors'. */
	programme: code,
	/** Empty: today. */
	day: z.iso.date().catch(""),
	q: z.string().max(200).catch(""),
});

export const CALL_PURPOSES = ["", "practice", "assessed"] as const;

/** The finished calls behind a figure of practice. */
export const finishedSearch = overviewSearch.extend({
	purpose: z.enum(CALL_PURPOSES).catch(""),
	category: code,
});
export type FinishedSearch = z.output<typeof finishedSearch>;

/** An address with what is chosen; what is empty is left out. */
export function overviewUrl(path: string, search: Readonly<Record<string, string>>): string {
	const parameters = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== ""));
	const text = parameters.toString();
	return text === "" ? path : `${path}?${text}`;
}

const MONTHS = 12;

/**
 * The months asked for, "2026-01" to "2026-12", in their order whichever way they were given.
 *
 * @param today ISO day
 */
export function monthsAsked({ from, to }: Pick<OverviewSearch, "from" | "to">, today: string) {
	const last = to === "" ? today.slice(0, 7) : to;
	const first = from === "" ? monthsBefore(last, MONTHS - 1) : from;
	return first <= last ? { from: first, to: last } : { from: last, to: first };
}

function monthsBefore(month: string, count: number): string {
	const [year = 0, number = 1] = month.split("-").map(Number);
	const at = year * 12 + (number - 1) - count;
	return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}
