import { type EffectSize, hedgesGPaired } from "../statistics/hedges-g";
import { type Statistic, type Undefined, undefinedFor } from "../statistics/outcome";
import { mean, standardDeviation } from "../statistics/sample";

/** With fewer people than this there is no figure: it would be chance, and could give somebody away. */
export const LEAST_PEOPLE = 5;

/** How a question did among those who answered. */
export interface ItemStatistics {
	readonly answered: number;
	/** The share who were right, from 0 (nobody) to 1; undefined where nobody answered. */
	readonly difficulty: Statistic;
	/**
	 * The correlation between this question and the sum of the others (corrected item-total), from −1 to 1: whether those
	 * who know the rest know this one.
	 */
	readonly discrimination: Statistic;
}

/**
 * Item statistics of a test.
 *
 * @param answers of each person, for each question, whether it was right; all of one length
 */
export function itemStatistics(
	answers: readonly (readonly boolean[])[],
	questions: number,
): ItemStatistics[] {
	return Array.from({ length: questions }, (_, item) => {
		const own = answers.map((answer) => (answer[item] ? 1 : 0));
		const others = answers.map((answer) => answer.filter((right, index) => right && index !== item).length);
		const enough = answers.length >= LEAST_PEOPLE;
		return {
			answered: answers.length,
			difficulty: enough ? { value: mean(own) } : undefinedFor("too-few"),
			discrimination: enough ? correlation(own, others) : undefinedFor("too-few"),
		};
	});
}

/** Pearson's correlation; undefined where one of the two does not vary. @param first two numbers at least */
export function correlation(first: readonly number[], second: readonly number[]): Statistic {
	const [middle, other] = [mean(first), mean(second)];
	const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
	const both = sum(first.map((value, index) => (value - middle) * ((second[index] ?? 0) - other)));
	const squares =
		sum(first.map((value) => (value - middle) ** 2)) * sum(second.map((value) => (value - other) ** 2));
	if (!(squares > 0)) return undefinedFor("all-equal");
	return { value: Math.min(1, Math.max(-1, both / Math.sqrt(squares))) };
}

/** Somebody's points before and after. */
export interface Pair {
	readonly pre: number;
	readonly post: number;
}

/** Hedges' g of the change of those who answered both times, in standard deviations of a single test. */
export function changeOf(pairs: readonly Pair[]): EffectSize | Undefined {
	if (pairs.length < LEAST_PEOPLE) return undefinedFor("too-few");
	const together = correlation(
		pairs.map(({ pre }) => pre),
		pairs.map(({ post }) => post),
	);
	if (together.value === undefined) return together;
	const differences = pairs.map(({ pre, post }) => post - pre);
	return hedgesGPaired({
		mean: mean(differences),
		standardDeviation: standardDeviation(differences),
		correlation: together.value,
		size: pairs.length,
	});
}
