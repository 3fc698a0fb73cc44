import { FEW_CALLS } from "~/domain/agreement/judge-agreement";
import { type RatedBesideReference, raterResult } from "~/domain/calibration/rater-result";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import { type ShownStatistic, showStatistic } from "./shown-figures";

/** What can be said of a rater beside the reference, under one criterion. */
export type BesideVerdict = "nothing" | "too-few" | "one-level" | "agrees" | "differs" | "cannot-tell";

/** A rater beside the reference under one criterion. */
export interface BesideCriterion {
	readonly key: string;
	readonly name: string;
	readonly safety: boolean;
	/** In which the criterion applied, and of them those given the reference's level. */
	readonly calls: number;
	readonly same: number;
	/** Cohen's, quadratic weights. */
	readonly kappa: ShownStatistic;
	readonly verdict: BesideVerdict;
}

/** A rater beside the reference. */
export interface BesideReference {
	readonly calls: number;
	/** Kappa over the safety criteria together: what the licence asks for. */
	readonly pooled: ShownStatistic;
	readonly criteria: readonly BesideCriterion[];
	/** Critical errors of the reference that the rater marked and did not mark, and those that only the rater marked. */
	readonly found: number;
	readonly missed: number;
	readonly extra: number;
}

/** The mark from which a rater agrees with the reference, and that below which a criterion is too far: the licence's. */
export const AGREES = 0.6;
const TOO_FAR = 0.4;

export function besideReference(
	rubric: Rubric,
	ratings: readonly RatedBesideReference[],
	language: Language,
): BesideReference {
	const result = raterResult(rubric.criteria, ratings);
	const names = new Map(rubric.criteria.map(({ id, name }) => [id, name[language]]));
	return {
		calls: result.calls,
		pooled: showStatistic(result.pooled),
		criteria: result.criteria.map(({ id, safety, calls, same, kappa }) => {
			const shown = showStatistic(kappa);
			const known = { key: id, name: names.get(id) ?? id, safety, calls, same, kappa: shown };
			return { ...known, verdict: verdictOf(known) };
		}),
		found: result.found.length,
		missed: result.missed.length,
		extra: result.extra.length,
	};
}

function verdictOf({ calls, same, kappa }: Omit<BesideCriterion, "verdict">): BesideVerdict {
	if (calls === 0) return "nothing";
	if (calls < FEW_CALLS) return "too-few";
	const { value, low, high } = kappa;
	if (value === null) return "one-level";
	if (same === calls || (low ?? value) >= AGREES) return "agrees";
	return (high ?? value) < TOO_FAR ? "differs" : "cannot-tell";
}
