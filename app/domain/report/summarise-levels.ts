/** A result: whose it is, by which version of a rubric, and the level of each criterion that applied. */
export interface LevelledResult {
	readonly rubricHash: string;
	readonly traineeId: string;
	readonly levels: Readonly<Record<string, number | null>>;
}

/** What the levels of a criterion come to. */
export interface LevelSummary {
	readonly rubricHash: string;
	readonly criterion: string;
	/** In which the criterion applied. */
	readonly calls: number;
	readonly people: number;
	/** The middle one; of two middle ones their mean. */
	readonly median: number;
	readonly mean: number;
	/** Calls below level 2. */
	readonly low: number;
}

/** Levels counted, result by result: a year of a country's calls needs no more room than its people. */
export class LevelSums {
	private readonly sums = new Map<
		string,
		{ of: [string, string]; counts: Map<number, number>; people: Set<string> }
	>();

	add({ rubricHash, traineeId, levels }: LevelledResult): void {
		for (const [criterion, level] of Object.entries(levels)) {
			if (level === null) continue;
			const key = `${rubricHash} ${criterion}`;
			const sum = this.sums.get(key) ?? { of: [rubricHash, criterion], counts: new Map(), people: new Set() };
			sum.counts.set(level, (sum.counts.get(level) ?? 0) + 1);
			sum.people.add(traineeId);
			this.sums.set(key, sum);
		}
	}

	summaries(): LevelSummary[] {
		return [...this.sums.values()].map(({ of: [rubricHash, criterion], counts, people }) => {
			const levels = [...counts].sort(([a], [b]) => a - b);
			const total = (from: readonly (readonly [number, number])[]) =>
				from.reduce((sum, [, count]) => sum + count, 0);
			const calls = total(levels);
			const mean = levels.reduce((sum, [level, count]) => sum + level * count, 0) / calls;
			const low = total(levels.filter(([level]) => level < 2));
			return { rubricHash, criterion, calls, people: people.size, median: middle(levels, calls), mean, low };
		});
	}
}

/** The middle of levels that are given in order with how often each occurs. */
function middle(levels: readonly (readonly [number, number])[], calls: number): number {
	const at = (position: number) => {
		let before = 0;
		for (const [level, count] of levels) {
			before += count;
			if (before > position) return level;
		}
		return Number.NaN;
	};
	return (at(Math.floor((calls - 1) / 2)) + at(Math.floor(calls / 2))) / 2;
}
