import { type Statistic, undefinedFor } from "../statistics/outcome";
import { isOneCategory, type JointTable, margins } from "./joint-table";

/**
 * Scott's pi of two raters: as kappa, with chance agreement from the margins of both together (Scott, Public Opinion
 * Quarterly 19, 1955).
 */
export function scottPi(table: JointTable): Statistic {
	if (table.units === 0) return undefinedFor("no-pairs");
	if (isOneCategory(table)) return undefinedFor("all-equal");
	const { first, second } = margins(table);
	const observed = table.counts.reduce((sum, row, category) => sum + (row[category] ?? 0), 0) / table.units;
	const expected = first.reduce(
		(sum, share, category) => sum + ((share + (second[category] ?? 0)) / 2) ** 2,
		0,
	);
	return { value: (observed - expected) / (1 - expected) };
}
