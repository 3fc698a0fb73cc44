import type { Undefined } from "../statistics/outcome";
import { mean } from "../statistics/sample";
import { type AngoffCut, angoffCut, LEVELS } from "./angoff";
import type { GradedScore } from "./borderline-regression";

/** What a judge says: by criterion the mean level, or by call the grade. */
export type Judgement = Readonly<Record<string, number>>;

/** What may be said of a criterion: levels in steps of a tenth. */
export const LEVEL_VALUES: readonly number[] = Array.from({ length: 31 }, (_, index) => (10 + index) / 10);
/** What may be said of a call as a whole: clearly not good enough, borderline, good enough, clearly good. */
export const GRADES = [1, 2, 3, 4] as const;
/** The grade at which the borderline method reads the cut. */
export const BORDERLINE = 2;

/** Whether a judge has said something of every item. */
export const isComplete = (items: readonly string[], judgement: Judgement): boolean =>
	items.every((item) => judgement[item] !== undefined);

/** The cut of judges who said something of every criterion. */
export function cutOfJudgements(
	criteria: readonly string[],
	judgements: readonly Judgement[],
): AngoffCut | Undefined {
	return angoffCut(
		judgements.map((judgement) => criteria.map((id) => judgement[id] ?? Number.NaN)),
		LEVELS,
	);
}

/** How far judges are from each other on one criterion. */
export interface Spread {
	readonly values: readonly number[];
	readonly lowest: number;
	readonly highest: number;
	readonly mean: number;
}

/** The spread of the values that were said of an item; null where nobody said any. */
export function spreadOf(item: string, judgements: readonly Judgement[]): Spread | null {
	const values = judgements.flatMap((judgement) => judgement[item] ?? []);
	return values.length === 0
		? null
		: { values, lowest: Math.min(...values), highest: Math.max(...values), mean: mean(values) };
}

/** A call with what it was graded: the mean over its judges, so that each call counts once. */
export interface GradedPerformance extends GradedScore {
	readonly call: string;
	readonly grades: readonly number[];
}

/**
 * The performances of a borderline study. Several judges' grades of one call are one performance with their mean grade:
 * the regression takes its points as independent of each other, and grades of one call are not.
 *
 * @param scores of the calls, by id: calls without one are left out, as are those that nobody graded
 */
export function performancesOf(
	calls: readonly string[],
	judgements: readonly Judgement[],
	scores: Readonly<Record<string, number>>,
): GradedPerformance[] {
	return calls.flatMap((call) => {
		const spread = spreadOf(call, judgements);
		const score = scores[call];
		return spread && score !== undefined ? [{ call, grade: spread.mean, score, grades: spread.values }] : [];
	});
}
