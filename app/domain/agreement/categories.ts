/**
 * The full domain of a scale, ascending: also the categories that nobody used. Weights and chance agreement depend on
 * it, so dropping an unused category changes the result.
 *
 * @throws RangeError when there are fewer than two, or one stands there twice
 */
export function categoryDomain(categories: readonly number[]): readonly number[] {
	const domain = [...categories].sort((one, other) => one - other);
	if (domain.length < 2) throw new RangeError("A scale has at least two categories");
	for (const [index, category] of domain.entries()) {
		if (!Number.isFinite(category)) throw new RangeError(`${category} is no category`);
		if (category === domain[index + 1]) throw new RangeError(`Category ${category} stands there twice`);
	}
	return domain;
}

/** A rating that the scale does not have. */
export class OutsideDomain extends RangeError {
	/** @param row from 1 */
	constructor(
		readonly row: number,
		readonly score: number,
		categories: readonly number[],
	) {
		super(`Row ${row}: ${score} is not one of the categories ${categories.join(", ")}`);
	}
}
