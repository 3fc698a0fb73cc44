/**
 * Upper limit of the two-sided 95 % interval of Clopper and Pearson (Biometrika 26, 1934) for a share of which `count` in
 * `of` were seen: the share at which as few as that are seen in 2.5 % of cases.
 *
 * @param of at least 1
 * @returns from 0 to 1
 */
export function upperBound(count: number, of: number): number {
	if (count >= of) return 1;
	let low = count / of;
	let high = 1;
	for (let step = 0; step < 60; step++) {
		const share = (low + high) / 2;
		if (atMost(count, of, share) > 0.025) low = share;
		else high = share;
	}
	return high;
}

/** The chance of at most `count` in `of` independent tries that each succeed with a chance of `share`. */
function atMost(count: number, of: number, share: number): number {
	let term = of * Math.log1p(-share);
	let sum = Math.exp(term);
	for (let k = 1; k <= count; k++) {
		term += Math.log((of - k + 1) / k) + Math.log(share) - Math.log1p(-share);
		sum += Math.exp(term);
	}
	return Math.min(1, sum);
}

/**
 * The chance that at least `count` of some independent things happen, each with its own chance (Poisson's binomial
 * distribution, by convolution).
 */
export function atLeast(count: number, chances: readonly number[]): number {
	let spread = [1];
	for (const chance of chances) {
		const next = new Array<number>(spread.length + 1).fill(0);
		for (const [number, share] of spread.entries()) {
			next[number] = (next[number] ?? 0) + share * (1 - chance);
			next[number + 1] = (next[number + 1] ?? 0) + share * chance;
		}
		spread = next;
	}
	return spread.slice(count).reduce((sum, share) => sum + share, 0);
}
