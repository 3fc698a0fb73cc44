import { type Statistic, undefinedFor } from "../statistics/outcome";
import { type CountRow, type CountTable, paired, unitsOf } from "./count-table";
import { adjacentWeights, type Weights, weightsOf } from "./weights";

/** The share of agreeing pairs of raters in a unit. @param row with at least two ratings */
export function agreementInUnit({ counts, ratings }: CountRow, weights: Weights): number {
	let agreeing = 0;
	for (const [one, count] of counts.entries()) {
		if (count === 0) continue;
		let alike = -1;
		for (const [other, others] of counts.entries()) alike += (weights[one]?.[other] ?? 0) * others;
		agreeing += count * alike;
	}
	return agreeing / (ratings * (ratings - 1));
}

/**
 * The mean over units with at least two ratings of the share of agreeing pairs in the unit; each unit counts once
 * (Fleiss, Psychological Bulletin 76, 1971; with missing ratings Gwet, Br. J. Math. Stat. Psychol. 61, 2008).
 */
export function pairAgreement({ rows }: CountTable, weights: Weights): Statistic {
	const compared = paired(rows);
	if (compared.length === 0) return undefinedFor("no-pairs");
	const sum = compared.reduce((total, row) => total + row.units * agreementInUnit(row, weights), 0);
	return { value: sum / unitsOf(compared) };
}

/** The share of pairs of raters who chose the same category. */
export const percentAgreement = (table: CountTable): Statistic =>
	pairAgreement(table, weightsOf(table.categories, "identity"));

/** The share of pairs of raters who chose the same category or neighbours on the scale. */
export const adjacentAgreement = (table: CountTable): Statistic =>
	pairAgreement(table, adjacentWeights(table.categories));
