/**
 * A small seeded generator: the same seed and stream give the same numbers on every machine, for ever.
 * The numbers vary a call (mood, interrupts, order on the screen); they are not for secrets.
 *
 * Seeding by xmur3 and the generator sfc32 (Chris Doty-Humphrey's PractRand "Small Fast Counter", 32 bit), both as
 * published in the public domain by bryc, https://github.com/bryc/code/blob/master/jshash/PRNGs.md.
 */
export interface SeededRandom {
	/** The next number in [0, 1). */
	next(): number;
	/** A whole number from `from` to `to`, both included. */
	whole(from: number, to: number): number;
	/** One of the items; throws RangeError when there is none. */
	pick<T>(items: readonly T[]): T;
	/** The items in a drawn order (Fisher–Yates); the given list is left as it is. */
	shuffle<T>(items: readonly T[]): T[];
}

/** xmur3: spreads a string over 32-bit seeds. */
function seedsOf(text: string): () => number {
	let hash = 1779033703 ^ text.length;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 3432918353);
		hash = (hash << 13) | (hash >>> 19);
	}
	return () => {
		hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
		hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
		hash ^= hash >>> 16;
		return hash >>> 0;
	};
}

/**
 * @param seed the call's recorded seed
 * @param stream what the numbers are for (`mood`, `order/first-words`): streams do not disturb one another, so a node
 *   that is added to a scenario does not change the order of another's replies
 */
export function seededRandom(seed: string, stream: string): SeededRandom {
	const seeds = seedsOf(`${stream}\u0000${seed}`);
	let a = seeds() | 0;
	let b = seeds() | 0;
	let c = seeds() | 0;
	let counter = seeds() | 0;

	const next = () => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + sum) | 0;
		return (sum >>> 0) / 4294967296;
	};
	// sfc32 wants a few rounds before close seeds give unlike numbers.
	for (let round = 0; round < 12; round++) next();

	const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
	return {
		next,
		whole,
		pick(items) {
			if (items.length === 0) throw new RangeError("There is nothing to pick from");
			return items[whole(0, items.length - 1)] as (typeof items)[number];
		},
		shuffle(items) {
			const mixed = [...items];
			for (let last = mixed.length - 1; last > 0; last--) {
				const other = whole(0, last);
				const held = mixed[last] as (typeof items)[number];
				mixed[last] = mixed[other] as (typeof items)[number];
				mixed[other] = held;
			}
			return mixed;
		},
	};
}
