/** How much two categories agree, from 0 to 1, by their indices; symmetric, 1 on the diagonal. */
export type Weights = readonly (readonly number[])[];

export type Weighting = "identity" | "linear" | "quadratic";

function matrix(categories: readonly number[], weigh: (one: number, other: number) => number): Weights {
	return categories.map((_, one) => categories.map((__, other) => weigh(one, other)));
}

/**
 * The weights of weighted kappa and of AC2 (Cohen, Psychological Bulletin 70, 1968): by the distance of the categories'
 * values, as part of the widest there is in the full domain.
 *
 * @param categories the full domain, ascending
 */
export function weightsOf(categories: readonly number[], weighting: Weighting): Weights {
	if (weighting === "identity") return matrix(categories, (one, other) => (one === other ? 1 : 0));
	const widest = (categories.at(-1) ?? 0) - (categories[0] ?? 0);
	return matrix(categories, (one, other) => {
		const distance = Math.abs((categories[one] ?? 0) - (categories[other] ?? 0)) / widest;
		return 1 - (weighting === "linear" ? distance : distance * distance);
	});
}

/** Full agreement for the same category or its neighbour on the scale, else none. */
export const adjacentWeights = (categories: readonly number[]): Weights =>
	matrix(categories, (one, other) => (Math.abs(one - other) <= 1 ? 1 : 0));
