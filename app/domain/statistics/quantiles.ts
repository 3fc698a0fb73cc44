import { betaQuantile } from "./beta-distribution";

/** What a standard normal value exceeds with a chance of 2.5 %: half the width of a 95 % interval. */
export const NORMAL_975 = 1.959963984540054;

/**
 * The value that Student's t exceeds with a chance of 1 − `probability` (Student, Biometrika 6, 1908), by way of the beta
 * distribution of df / (df + t²).
 *
 * @param probability above 0 and under 1
 * @param df degrees of freedom, above 0; need not be whole
 */
export function tQuantile(probability: number, df: number): number {
	if (probability < 0.5) return -tQuantile(1 - probability, df);
	const { share, rest } = betaQuantile(2 * (1 - probability), df / 2, 0.5);
	return Math.sqrt((df * rest) / share);
}

/**
 * The value that Fisher's F exceeds with a chance of 1 − `probability`, by way of the beta distribution.
 *
 * @param probability above 0 and under 1
 * @param df1 degrees of freedom of the numerator, above 0; need not be whole
 * @param df2 degrees of freedom of the denominator, above 0; need not be whole
 */
export function fQuantile(probability: number, df1: number, df2: number): number {
	const { share, rest } = betaQuantile(probability, df1 / 2, df2 / 2);
	return (df2 * share) / (df1 * rest);
}
