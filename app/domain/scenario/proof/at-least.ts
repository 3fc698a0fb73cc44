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
