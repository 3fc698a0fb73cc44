import type { RatedUnit } from "./rated-units";

/** A call in which raters came to different levels of a criterion. */
export interface LevelSpread {
	readonly unit: RatedUnit;
	/** The highest level given less the lowest. */
	readonly apart: number;
}

/** The units in which raters differ, furthest apart first, else in the order given. */
export function largestDifferences(units: readonly RatedUnit[]): LevelSpread[] {
	return units
		.map((unit) => {
			const levels = unit.ratings.map(({ level }) => level);
			return { unit, apart: Math.max(...levels) - Math.min(...levels) };
		})
		.filter(({ apart }) => apart > 0)
		.sort((a, b) => b.apart - a.apart);
}
