/** How much of everything is made, at a scale. */
export interface LargePlan {
	readonly centres: number;
	readonly people: number;
	/** Assessed, with a released result and a level in every criterion. */
	readonly assessed: number;
	readonly practice: number;
	/** Assessed calls that wait for their raters. */
	readonly waiting: number;
	/** Of the practice calls, those that were played by the product's rules and have their log. */
	readonly played: number;
	readonly years: number;
}

/** One in so many people who have a role leads others, by what they do. */
export const EVERY = { trainer: 20, left: 12, moved: 9 } as const;

/**
 * The size that the product is shown at, times `scale`: at 1 these are 20,000 people at 300 centres with a million
 * rated calls. However small, there are enough centres for a tree.
 *
 * @param scale above 0, at most 2
 */
export function largePlan(scale: number): LargePlan {
	const of = (full: number, least: number) => Math.max(least, Math.round(full * scale));
	return {
		centres: of(300, 10),
		people: of(20_000, 40),
		assessed: of(1_000_000, 200),
		practice: of(150_000, 30),
		waiting: of(4_000, 10),
		played: of(2_000, 6),
		years: 10,
	};
}
