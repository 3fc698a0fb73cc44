import { Temporal } from "temporal-polyfill";
import type { Programme } from "./programme.schema";

/** What a manager may decide when a critical error was confirmed: certification.md, "Status". */
export const REVIEW_OUTCOMES = ["re-assessment", "restriction", "suspension", "no-measure"] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** Days within which a decision is due where the programme says nothing: our default, no rule asks for it. */
export const DECIDE_WITHIN_DAYS = 14;

/** A decision that is asked for. */
export interface AskedReview {
	readonly programmeId: string;
	/** ISO day. */
	readonly dueOn: string;
}

/**
 * Which decisions a confirmed critical error asks for: one for each certificate in force that rests on assessed calls.
 * It suspends nothing by itself.
 *
 * @param held the programmes in which the person is certified, as they are in force
 * @param day on which the result was released, ISO
 */
export function reviewsAskedFor(held: readonly Programme[], day: string): AskedReview[] {
	const due = (days: number) => Temporal.PlainDate.from(day).add({ days }).toString();
	return held
		.filter(({ requirements }) => requirements.some(({ kind }) => kind === "calls" || kind === "categories"))
		.map(({ id, suspension }) => ({
			programmeId: id,
			dueOn: due(suspension?.decideWithinDays ?? DECIDE_WITHIN_DAYS),
		}));
}
