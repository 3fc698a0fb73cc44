/** @param numbers at least one */
export const mean = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The standard deviation of a sample: n − 1 below the line. @param numbers at least two */
export function standardDeviation(numbers: readonly number[]): number {
	const middle = mean(numbers);
	return Math.sqrt(numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0) / (numbers.length - 1));
}
