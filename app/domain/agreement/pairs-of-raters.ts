import { type AgreementFigures, agreementFigures } from "./agreement-figures";
import type { RatedUnit } from "./rated-units";

/** Two raters and how they agree, on the calls that both rated, all criteria together. */
export interface PairAgreement {
	readonly raters: readonly [string, string];
	readonly figures: AgreementFigures;
}

/** Every two who rated a call together, those with the most calls first. */
export function pairsOfRaters(units: readonly RatedUnit[]): PairAgreement[] {
	const shared = new Map<string, { raters: readonly [string, string]; units: RatedUnit[] }>();
	for (const unit of units) {
		const ratings = [...unit.ratings].sort((a, b) => (a.rater < b.rater ? -1 : 1));
		for (const [at, one] of ratings.entries())
			for (const other of ratings.slice(at + 1)) {
				const key = JSON.stringify([one.rater, other.rater]);
				const pair = shared.get(key) ?? { raters: [one.rater, other.rater] as const, units: [] };
				shared.set(key, pair);
				pair.units.push({ ...unit, ratings: [one, other] });
			}
	}
	return [...shared.values()]
		.map(({ raters, units: both }) => ({ raters, figures: agreementFigures(both, null) }))
		.sort((a, b) => b.figures.calls - a.figures.calls || (a.raters.join() < b.raters.join() ? -1 : 1));
}
