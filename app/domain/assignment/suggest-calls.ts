/** A scenario that could be practised. */
export interface Suggestible {
	readonly id: string;
	readonly difficulty: number;
	/** How often such calls come: its part of the draws. 0 where it is no call of the mix. */
	readonly share: number;
	/** At how many of its places each criterion is at stake. */
	readonly practises: ReadonlyMap<string, number>;
	/** Whole days since the person last took it; null: never. */
	readonly daysSince: number | null;
}

/** A criterion's levels in the calls that gave it an opportunity, oldest first. */
export interface LevelsOfCriterion {
	readonly id: string;
	readonly safety: boolean;
	readonly levels: readonly number[];
}

/**
 * - `weak`: a criterion was low in the last `calls` calls that gave it an opportunity
 * - `never`: nothing is low, and this was never taken
 * - `long-ago`: nothing is low, and it is long since this was taken
 */
export type SuggestionReason =
	| { readonly kind: "weak"; readonly criterion: string; readonly calls: number }
	| { readonly kind: "never" }
	| { readonly kind: "long-ago"; readonly days: number };

export interface Suggestion {
	readonly id: string;
	readonly reason: SuggestionReason;
}

/** More than three is a list to choose from, and there is one already. */
const MOST = 3;
/** Labelled defaults: what counts as recent, low and long ago. */
const RECENT_CALLS = 3;
const LOW_BELOW = 3;
const LONG_AGO_DAYS = 30;
/** Beyond so many places a scenario practises a criterion no better. */
const PLACES = 5;
/** What no mix draws is suggested after what one does, and is not left out. */
const LEAST_SHARE = 1e-4;

/**
 * What to practise next: for each of the weakest criteria (safety first, then the lowest of late) the scenario that
 * has it at stake, was longest not taken, and has most of it in the calls that come most often. Where nothing is low,
 * what was never taken and comes most often, then what was long ago. The same for the same person on the same day.
 *
 * @param pool open scenarios that wait for nobody's decision: none that is sealed, assigned, declined or under way
 * @param hardestDone the highest difficulty that the person has finished, 0 for none: a step above it at most is given
 */
export function suggestCalls(
	pool: readonly Suggestible[],
	criteria: readonly LevelsOfCriterion[],
	hardestDone: number,
): Suggestion[] {
	const open = pool.filter(({ difficulty }) => difficulty <= hardestDone + 1);
	const chosen: Suggestion[] = [];
	const left = () => open.filter(({ id }) => chosen.every((each) => each.id !== id));
	for (const { id: criterion, calls } of weakest(criteria)) {
		if (chosen.length === MOST) return chosen;
		const [best] = left()
			.filter(({ practises }) => practises.has(criterion))
			.sort(firstBy(rested, (each) => worth(each, criterion)));
		if (best) chosen.push({ id: best.id, reason: { kind: "weak", criterion, calls } });
	}
	for (const each of left().sort(firstBy(rested, ({ share }) => share))) {
		if (chosen.length === MOST) break;
		const { id, daysSince } = each;
		if (daysSince === null) chosen.push({ id, reason: { kind: "never" } });
		else if (daysSince >= LONG_AGO_DAYS) chosen.push({ id, reason: { kind: "long-ago", days: daysSince } });
	}
	return chosen;
}

/** Criteria that were low of late, those of safety first, the lowest first. */
function weakest(criteria: readonly LevelsOfCriterion[]) {
	return criteria
		.map(({ id, safety, levels }) => {
			const recent = levels.slice(-RECENT_CALLS);
			const sum = recent.reduce((total, level) => total + level, 0);
			return { id, safety, calls: recent.length, mean: recent.length > 0 ? sum / recent.length : LOW_BELOW };
		})
		.filter(({ mean }) => mean < LOW_BELOW)
		.sort((a, b) => Number(b.safety) - Number(a.safety) || a.mean - b.mean);
}

/** Never taken before long ago before lately. */
const rested = ({ daysSince }: Suggestible) => (daysSince === null ? 2 : daysSince >= LONG_AGO_DAYS ? 1 : 0);

const worth = ({ practises, share }: Suggestible, criterion: string) =>
	Math.min(practises.get(criterion) ?? 0, PLACES) * Math.max(share, LEAST_SHARE);

/** The highest of the first measure, then of the next, then by id. */
function firstBy(...measures: readonly ((each: Suggestible) => number)[]) {
	return (a: Suggestible, b: Suggestible): number => {
		for (const measure of measures) {
			const difference = measure(b) - measure(a);
			if (difference !== 0) return difference;
		}
		return a.id < b.id ? -1 : 1;
	};
}
