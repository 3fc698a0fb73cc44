import { agreementFigures } from "~/domain/agreement/agreement-figures";
import { type LevelSpread, largestDifferences } from "~/domain/agreement/largest-differences";
import { type RatedCall, type RatedUnit, unitsOfCalls } from "~/domain/agreement/rated-units";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import { type FigureRow, showFigures } from "./shown-figures";

/** Keys of the rows in which several criteria are one. */
const POOLED = { safety: "safety-criteria", all: "all-criteria" } as const;

/** Agreement under each criterion of a rubric, in its order, and under several taken together. */
export interface CriteriaRows {
	readonly units: readonly RatedUnit[];
	readonly pooled: readonly FigureRow[];
	readonly criteria: readonly FigureRow[];
}

/**
 * @param names of the pooled rows
 * @param seed of the samples behind the intervals of alpha
 */
export function criteriaRows(
	rubric: Rubric,
	calls: readonly RatedCall[],
	language: Language,
	names: { readonly safety: string; readonly all: string },
	seed: string,
): CriteriaRows {
	const ids = rubric.criteria.map(({ id }) => id);
	const units = unitsOfCalls(calls, ids);
	const safe = new Set(rubric.criteria.filter(({ safety }) => safety).map(({ id }) => id));
	const row = (key: string, name: string, safety: boolean, of: readonly RatedUnit[]): FigureRow => ({
		...{ key, name, safety },
		figures: showFigures(agreementFigures(of, `${seed}/${key}`)),
	});
	return {
		units,
		pooled: [
			row(
				POOLED.safety,
				names.safety,
				false,
				units.filter(({ criterion }) => safe.has(criterion)),
			),
			row(POOLED.all, names.all, false, units),
		],
		criteria: rubric.criteria.map(({ id, name, safety }) =>
			row(
				id,
				name[language],
				safety,
				units.filter(({ criterion }) => criterion === id),
			),
		),
	};
}

/** The criteria on which raters differ most, each with the units that show why, furthest apart first. */
export function worstCriteria(
	{ units, criteria }: CriteriaRows,
	{ most, each }: { readonly most: number; readonly each: number },
): { readonly row: FigureRow; readonly differing: number; readonly units: readonly LevelSpread[] }[] {
	return criteria
		.map((row) => {
			const differing = largestDifferences(units.filter(({ criterion }) => criterion === row.key));
			return { row, differing: differing.length, units: differing.slice(0, each) };
		})
		.filter(({ differing }) => differing > 0)
		.sort((a, b) => (a.row.figures.ac2.value ?? 1) - (b.row.figures.ac2.value ?? 1))
		.slice(0, most);
}
