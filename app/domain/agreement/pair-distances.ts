import type { RatedUnit } from "./rated-units";

/** How far apart the levels of every two raters of a unit are, counted; the three counts add up to all pairs. */
export interface PairDistances {
	readonly same: number;
	readonly oneApart: number;
	readonly furtherApart: number;
}

/** Every two ratings of the same unit are a pair: a unit that three rated has three. */
export function pairDistances(units: readonly RatedUnit[]): PairDistances {
	const distances = units.flatMap(({ ratings }) =>
		ratings.flatMap(({ level }, at) => ratings.slice(at + 1).map((other) => Math.abs(level - other.level))),
	);
	const count = (fits: (distance: number) => boolean) => distances.filter(fits).length;
	return {
		same: count((distance) => distance === 0),
		oneApart: count((distance) => distance === 1),
		furtherApart: count((distance) => distance > 1),
	};
}
