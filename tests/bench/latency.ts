/** How long things took, and how many of them were done in a second. */
export interface Rate {
	readonly perSecond: number;
	/** Milliseconds. */
	readonly median: number;
	readonly p95: number;
	readonly p99: number;
}

/** @param took milliseconds of each, in any order; @param seconds in which all of them were done */
export function rateOf(took: number[], seconds: number): Rate {
	const sorted = [...took].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return { perSecond: took.length / seconds, median: at(0.5), p95: at(0.95), p99: at(0.99) };
}
