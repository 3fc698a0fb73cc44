import { z } from "zod";

/** The states and orders of the queue, as they stand in its URL. */
export const STATES = [
	"to-be-rated",
	"in-rating",
	"rated",
	"in-second-rating",
	"to-be-adjudicated",
	"in-adjudication",
	"claim-open",
	"ready",
	"objected",
	"in-review",
	"released",
	"upheld",
	"amended",
	"final",
] as const;
export const SORTS = ["due", "newest", "trainee", "scenario"] as const;
export const PAGE_SIZE = 25;

/** What the queue's URL asks for. What does not fit counts as not asked: an old link still leads somewhere. */
export const queueSearch = z.object({
	q: z.string().trim().max(100).normalize("NFC").catch(""),
	state: z.enum(STATES).nullable().catch(null),
	/** Only what waits for whoever looks. */
	mine: z
		.literal("1")
		.nullable()
		.catch(null)
		.transform((mine) => mine !== null),
	sort: z.enum(SORTS).catch("due"),
	page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type QueueSearch = z.output<typeof queueSearch>;

export function readQueueSearch(url: string): QueueSearch {
	const { searchParams } = new URL(url);
	return queueSearch.parse({
		q: searchParams.get("q") ?? "",
		state: searchParams.get("state"),
		mine: searchParams.get("mine"),
		sort: searchParams.get("sort") ?? "due",
		page: searchParams.get("page") ?? 1,
	});
}

/** The URL's search part of a queue, without what is the default. */
export function queueUrl({ q, state, mine, sort, page }: QueueSearch): string {
	const search = new URLSearchParams();
	if (q !== "") search.set("q", q);
	if (state) search.set("state", state);
	if (mine) search.set("mine", "1");
	if (sort !== "due") search.set("sort", sort);
	if (page > 1) search.set("page", String(page));
	const text = search.toString();
	return text === "" ? "/assessments" : `/assessments?${text}`;
}
