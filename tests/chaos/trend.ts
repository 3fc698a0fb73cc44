/** What a process used at a moment, seconds after the beginning. */
export interface Sample {
	readonly at: number;
	readonly rssMb: number;
	readonly files: number;
	readonly connections: number;
}

/** So many stretches are compared by the lowest value of each. */
const STRETCHES = 12;

/**
 * How a quantity that goes up and down develops: a line through the low points of twelve stretches of time, by least
 * squares. `first` and `last` are its ends, `growth` what lies between them, `slope` that per second.
 */
export function trend(
	samples: readonly Sample[],
	kind: "rssMb" | "files" | "connections",
): { first: number; last: number; growth: number; slope: number } {
	const size = Math.max(1, Math.floor(samples.length / STRETCHES));
	const lows: { at: number; value: number }[] = [];
	for (let start = 0; start + size <= samples.length; start += size) {
		const stretch = samples.slice(start, start + size);
		const low = stretch.reduce((least, sample) => (sample[kind] < least[kind] ? sample : least));
		lows.push({ at: (stretch[0]?.at ?? 0) / 2 + (stretch.at(-1)?.at ?? 0) / 2, value: low[kind] });
	}
	const mean = (of: (low: { at: number; value: number }) => number) =>
		lows.reduce((sum, low) => sum + of(low), 0) / Math.max(1, lows.length);
	const [at, value] = [mean((low) => low.at), mean((low) => low.value)];
	const spread = mean((low) => (low.at - at) ** 2);
	const slope = spread === 0 ? 0 : mean((low) => (low.at - at) * (low.value - value)) / spread;
	const line = (time: number) => value + slope * (time - at);
	const [first, last] = [line(lows[0]?.at ?? 0), line(lows.at(-1)?.at ?? 0)];
	return { first, last, growth: last - first, slope };
}
