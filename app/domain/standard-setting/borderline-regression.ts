import { type Undefined, undefinedFor } from "../statistics/outcome";
import { tQuantile } from "../statistics/quantiles";
import { mean } from "../statistics/sample";

/** One performance: the global grade that a judge gave it, and the score it got. */
export interface GradedScore {
	readonly grade: number;
	readonly score: number;
}

export interface BorderlineCut {
	/** The cut: the score that the line has at the borderline grade. */
	readonly value: number;
	readonly slope: number;
	readonly intercept: number;
	/** The part of the variation of scores that goes with the grades. */
	readonly rSquared: number;
	/** Of the fitted mean at the borderline grade. */
	readonly standardError: number;
	readonly low: number;
	readonly high: number;
}

/**
 * The borderline regression method: scores are regressed on global grades by least squares, and the cut is the score
 * expected at the borderline grade (Wood, Humphrey-Murto & Norman, Advances in Health Sciences Education 11, 2006). The
 * standard error is that of the fitted mean; the interval, by t, has n − 2 degrees of freedom.
 *
 * @returns undefined with fewer than three performances, or when all have one grade or all one score
 */
export function borderlineRegression(
	performances: readonly GradedScore[],
	borderline: number,
): BorderlineCut | Undefined {
	const size = performances.length;
	if (size < 3) return undefinedFor("too-few");
	const [grades, scores] = [performances.map(({ grade }) => grade), performances.map(({ score }) => score)];
	if (isOne(grades) || isOne(scores)) return undefinedFor("all-equal");
	const [meanGrade, meanScore] = [mean(grades), mean(scores)];
	const sumOf = (each: (grade: number, score: number) => number) =>
		performances.reduce((sum, { grade, score }) => sum + each(grade - meanGrade, score - meanScore), 0);
	const gradeSquares = sumOf((grade) => grade * grade);
	const slope = sumOf((grade, score) => grade * score) / gradeSquares;
	const rest = sumOf((grade, score) => (score - slope * grade) ** 2);
	const standardError = Math.sqrt(
		(rest / (size - 2)) * (1 / size + (borderline - meanGrade) ** 2 / gradeSquares),
	);
	const value = meanScore + slope * (borderline - meanGrade);
	const half = tQuantile(0.975, size - 2) * standardError;
	return {
		value,
		slope,
		intercept: meanScore - slope * meanGrade,
		rSquared: 1 - rest / sumOf((_, score) => score * score),
		standardError,
		low: value - half,
		high: value + half,
	};
}

const isOne = (numbers: readonly number[]) => numbers.every((number) => number === numbers[0]);
