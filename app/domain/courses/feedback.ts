/** What participants are asked about a run, each from 1 (no) to 5 (very much). */
export const FEEDBACK_ITEMS = ["useful", "clear", "practice"] as const;
export type FeedbackItem = (typeof FEEDBACK_ITEMS)[number];

/** Fewer answers than this show nothing: somebody could be guessed behind them. */
export const LEAST_ANSWERS = 5;

/** An answer, of nobody. */
export type FeedbackAnswer = Readonly<Record<FeedbackItem, number>> & { readonly text: string };

/** One item over all answers. */
export interface ItemResult {
	readonly item: FeedbackItem;
	readonly mean: number;
	/** How many chose 1, 2, 3, 4, 5. */
	readonly counts: readonly number[];
}

/** The results of a run's feedback; null while there are too few answers to show any. */
export function feedbackResults(
	answers: readonly FeedbackAnswer[],
): { items: ItemResult[]; texts: string[] } | null {
	if (answers.length < LEAST_ANSWERS) return null;
	const items = FEEDBACK_ITEMS.map((item) => {
		const given = answers.map((answer) => answer[item]);
		return {
			item,
			mean: given.reduce((sum, value) => sum + value, 0) / given.length,
			counts: [1, 2, 3, 4, 5].map((value) => given.filter((each) => each === value).length),
		};
	});
	return { items, texts: answers.map(({ text }) => text).filter((text) => text !== "") };
}
