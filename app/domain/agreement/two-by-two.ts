import { clopperPearson } from "../statistics/clopper-pearson";

/** Units by what a test says of them and what is held to be true. */
export interface TwoByTwo {
	/** Seen by the test and by the reference. */
	readonly both: number;
	readonly testOnly: number;
	readonly referenceOnly: number;
	readonly neither: number;
}

/** A share with its exact 95 % interval. `of` is 0 where nothing could be tried: then there is no share. */
export type ExactShare =
	| { readonly of: 0 }
	| {
			readonly of: number;
			readonly count: number;
			readonly value: number;
			readonly low: number;
			readonly high: number;
			/** From so few units that one more could turn it. */
			readonly few: boolean;
	  };

/** Below this many units a share is marked as resting on few. A labelled default. */
const FEW_UNITS = 10;

export const EMPTY_TABLE: TwoByTwo = { both: 0, testOnly: 0, referenceOnly: 0, neither: 0 };

export const unitsOfTable = ({ both, testOnly, referenceOnly, neither }: TwoByTwo): number =>
	both + testOnly + referenceOnly + neither;

/** The same units, counted together. */
export const sumTables = (tables: readonly TwoByTwo[]): TwoByTwo =>
	tables.reduce(
		(sum, table) => ({
			both: sum.both + table.both,
			testOnly: sum.testOnly + table.testOnly,
			referenceOnly: sum.referenceOnly + table.referenceOnly,
			neither: sum.neither + table.neither,
		}),
		EMPTY_TABLE,
	);

/**
 * Of what the reference has, the share that the test has too (Altman and Bland, BMJ 308:1552, 1994), with the interval
 * of Clopper and Pearson. No share where the reference has nothing.
 */
export const sensitivity = ({ both, referenceOnly }: TwoByTwo): ExactShare =>
	exactShare(both, both + referenceOnly);

/** Of what the reference does not have, the share that the test does not have either. No share where it has all. */
export const specificity = ({ neither, testOnly }: TwoByTwo): ExactShare =>
	exactShare(neither, neither + testOnly);

function exactShare(count: number, of: number): ExactShare {
	if (of === 0) return { of };
	return { of, count, value: count / of, ...clopperPearson(count, of), few: of < FEW_UNITS };
}
