/** How much a difference between two categories counts, by their indices; squared, 0 on the diagonal. */
export type Distances = readonly (readonly number[])[];

/** What the scale's numbers mean: names, an order, differences, or ratios. */
export type Level = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * The squared difference functions of Krippendorff's alpha (Krippendorff, Computing Krippendorff's Alpha-Reliability,
 * 2011; Content Analysis, 4th ed. 2018, ch. 12).
 *
 * @param categories ascending
 * @param totals by category how many pairable ratings there are: on an ordinal scale, what lies between two categories
 * @returns null where the categories have no ratios
 */
export function distancesOf(
	categories: readonly number[],
	level: Level,
	totals: readonly number[],
): Distances | null {
	if (level === "ratio" && (categories[0] ?? 0) < 0) return null;
	const value = (index: number) => categories[index] ?? 0;
	const total = (index: number) => totals[index] ?? 0;
	const difference = (one: number, other: number): number => {
		if (one === other) return 0;
		if (level === "nominal") return 1;
		if (level === "interval") return value(other) - value(one);
		if (level === "ratio") return (value(other) - value(one)) / (value(other) + value(one));
		const [from, to] = one < other ? [one, other] : [other, one];
		let between = -(total(from) + total(to)) / 2;
		for (let index = from; index <= to; index++) between += total(index);
		return between;
	};
	return categories.map((_, one) => categories.map((__, other) => difference(one, other) ** 2));
}
