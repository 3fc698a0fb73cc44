import { MISSING, type RatingTable } from "./rating-table";

/** The scale of a criterion: always all of it, whichever levels were given. */
export const LEVELS: readonly number[] = [1, 2, 3, 4];

/** A call with what each of its raters came to, by criterion; null where it did not apply. */
export interface RatedCall {
	readonly id: string;
	readonly ratings: readonly {
		readonly rater: string;
		readonly levels: Readonly<Record<string, number | null>>;
	}[];
}

/** One call under one criterion: what is rated once by each rater. */
export interface RatedUnit {
	readonly callId: string;
	readonly criterion: string;
	readonly ratings: readonly { readonly rater: string; readonly level: number }[];
}

/**
 * The units of calls under these criteria, each of them a unit of its own. A criterion that applied to nobody is none.
 *
 * @param criteria ids, of one rubric version
 */
export function unitsOfCalls(calls: readonly RatedCall[], criteria: readonly string[]): RatedUnit[] {
	return criteria.flatMap((criterion) =>
		calls.flatMap(({ id, ratings }) => {
			const given = ratings.flatMap(({ rater, levels }) => {
				const level = levels[criterion] ?? null;
				return level === null ? [] : [{ rater, level }];
			});
			return given.length === 0 ? [] : [{ callId: id, criterion, ratings: given }];
		}),
	);
}

/**
 * The units as a table, a column for each rater by name: the same that the command line makes of the exported file, so
 * that both come to the same numbers in the last digit.
 */
export function tableOfUnits(units: readonly RatedUnit[]): RatingTable {
	const names = [...new Set(units.flatMap(({ ratings }) => ratings.map(({ rater }) => rater)))].sort();
	const columns = new Map(names.map((name, column) => [name, column]));
	const cells = new Int16Array(units.length * names.length).fill(MISSING);
	for (const [row, { ratings }] of units.entries())
		for (const { rater, level } of ratings) {
			const category = LEVELS.indexOf(level);
			if (category < 0) throw new RangeError(`${level} is no level`);
			cells[row * names.length + (columns.get(rater) ?? 0)] = category;
		}
	return { categories: LEVELS, units: units.length, raters: names.length, cells };
}
