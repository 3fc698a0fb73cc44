import { FEW_CALLS } from "~/domain/agreement/judge-agreement";
import { type RatedBesideReference, raterResult } from "~/domain/calibration/rater-result";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import { type ShownStatistic, showStatistic } from "./shown-figures";

/**
 * What can be said of a rater beside the reference, under one criterion, worst first. `one-level`: nearly all levels are
 * the same, so that kappa collapses or is not defined, whoever rates.
 */
const VERDICTS = [
	...["surely-below", "likely-below", "likely-above", "agrees", "too-few", "one-level", "nothing"],
] as const;
export type BesideVerdict = (typeof VERDICTS)[number];

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
	/** Worst first. */
	readonly criteria: readonly BesideCriterion[];
	/** Critical errors of the reference that the rater marked and did not mark, and those that only the rater marked. */
	readonly found: number;
	readonly missed: number;
	readonly extra: number;
	/** The calls in which one was missed, by id, each once. */
	readonly missedIn: readonly string[];
}

/** What the licence of raters asks of a round; as in scenarios/programmes/rater.yaml, a labelled default there. */
export const LICENCE = { kappa: 0.6, noCriterionBelow: 0.4, calls: 20 } as const;

/** Where one level has so large a share of all levels, of the rater and of the reference, kappa says nothing. */
const NEARLY_ALL = 0.9;

export function besideReference(
	rubric: Rubric,
	ratings: readonly RatedBesideReference[],
	language: Language,
): BesideReference {
	const result = raterResult(rubric.criteria, ratings);
	const names = new Map(rubric.criteria.map(({ id, name }) => [id, name[language]]));
	const rank = ({ verdict }: BesideCriterion) => VERDICTS.indexOf(verdict);
	return {
		calls: result.calls,
		pooled: showStatistic(result.pooled),
		criteria: result.criteria
			.map(({ id, safety, calls, same, kappa }): BesideCriterion => {
				const shown = showStatistic(kappa);
				const known = { key: id, name: names.get(id) ?? id, safety, calls, same, kappa: shown };
				return { ...known, verdict: besideVerdict({ ...known, commonest: commonestShare(ratings, id) }) };
			})
			.sort((a, b) => rank(a) - rank(b) || (a.kappa.value ?? 1) - (b.kappa.value ?? 1)),
		found: result.found.length,
		missed: result.missed.length,
		extra: result.extra.length,
		missedIn: [...new Set(result.missed.map(({ callId }) => callId))],
	};
}

/** The share of the level given most often, where both the rater and the reference gave one. */
function commonestShare(ratings: readonly RatedBesideReference[], id: string): number {
	const given = ratings.flatMap(({ levels, reference }) => {
		const [own, agreed] = [levels[id] ?? null, reference[id] ?? null];
		return own === null || agreed === null ? [] : [own, agreed];
	});
	const most = Math.max(0, ...[1, 2, 3, 4].map((level) => given.filter((each) => each === level).length));
	return given.length === 0 ? 0 : most / given.length;
}

/** @param of.commonest share of the level given most often */
export function besideVerdict(
	of: Pick<BesideCriterion, "calls" | "same" | "kappa"> & { readonly commonest: number },
): BesideVerdict {
	const { value, low, high } = of.kappa;
	if (of.calls === 0) return "nothing";
	if (of.calls < FEW_CALLS) return "too-few";
	if (value === null) return "one-level";
	if (of.same === of.calls || (low !== null && low >= LICENCE.kappa)) return "agrees";
	if (of.commonest >= NEARLY_ALL && value < LICENCE.kappa) return "one-level";
	if (value >= LICENCE.kappa) return "likely-above";
	return high !== null && high < LICENCE.kappa ? "surely-below" : "likely-below";
}
