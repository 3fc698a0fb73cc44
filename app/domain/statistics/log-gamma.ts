/** Half of the logarithm of 2π. */
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** From here on Stirling's series is exact to the last digits of a double. */
const STIRLING_FROM = 10;

/** Of Stirling's series: B(2k) / (2k (2k − 1)), for the powers −1, −3, −5 … */
const SERIES = [
	1 / 12,
	-1 / 360,
	1 / 1260,
	-1 / 1680,
	1 / 1188,
	-691 / 360360,
	1 / 156,
	-3617 / 122400,
] as const;

/**
 * What Stirling's formula lacks of the logarithm of the gamma function (Abramowitz & Stegun 1964, 6.1.41).
 *
 * @param x at least 10
 */
function stirlingRest(x: number): number {
	const square = x * x;
	let power = x;
	let sum = 0;
	for (const term of SERIES) {
		sum += term / power;
		power *= square;
	}
	return sum;
}

/**
 * The natural logarithm of the gamma function: Stirling's series, and the recurrence Γ(x + 1) = x Γ(x) below 10
 * (Abramowitz & Stegun 1964, 6.1.15 and 6.1.41).
 *
 * @param x above 0
 */
export function logGamma(x: number): number {
	let product = 1;
	let shifted = x;
	while (shifted < STIRLING_FROM) {
		product *= shifted;
		shifted += 1;
	}
	const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI;
	return stirling + stirlingRest(shifted) - Math.log(product);
}

/**
 * The natural logarithm of the beta function. Where the arguments are large, the terms of Stirling's formula that would
 * cancel are cancelled by hand (Didonato & Morris, ACM Trans. Math. Softw. 18, 1992), so that no digits are lost.
 *
 * @param a above 0
 * @param b above 0
 */
export function logBeta(a: number, b: number): number {
	const small = Math.min(a, b);
	const large = Math.max(a, b);
	const sum = a + b;
	if (large < STIRLING_FROM) return logGamma(small) + logGamma(large) - logGamma(sum);
	const rest = stirlingRest(large) - stirlingRest(sum);
	const tail = Math.log1p(-small / sum);
	if (small < STIRLING_FROM)
		return logGamma(small) + rest + small - small * Math.log(sum) + (large - 0.5) * tail;
	return (
		HALF_LOG_TWO_PI -
		0.5 * Math.log(large) +
		stirlingRest(small) +
		rest +
		(small - 0.5) * Math.log(small / sum) +
		large * tail
	);
}
