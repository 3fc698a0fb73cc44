import { type Statistic, undefinedFor } from "../statistics/outcome";
import { isOneCategory, type JointTable } from "./joint-table";

/**
 * Scott's pi of two raters: as kappa, with chance agreement from the margins of both together (Scott, Public Opinion
 * Quarterly 19, 1955).
 */
export function scottPi(table: JointTable): Statistic {
	if (table.units === 0) return undefinedFor("no-pairs");
	if (isOneCategory(table)) return undefinedFor("all-equal");
	const { counts, units } = table;
	const agreed = counts.reduce((sum, row, category) => sum + (row[category] ?? 0), 0);
	// The margins of both together, squared; whole numbers until the one division.
	const expected = counts.reduce((sum, row, category) => {
		const second = counts.reduce((part, cells) => part + (cells[category] ?? 0), 0);
		return sum + row.reduce((part, count) => part + count, second) ** 2;
	}, 0);
	return { value: 1 - (4 * units * (units - agreed)) / (4 * units * units - expected) };
}
