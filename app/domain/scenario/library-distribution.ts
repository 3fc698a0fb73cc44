import type { Scenario } from "./scenario.schema";

/** What has to be known of a scenario to count it. */
export type Countable = Pick<
	Scenario,
	"id" | "category" | "callerType" | "difficulty" | "languages" | "pool" | "tags" | "caller"
>;

export const DIMENSIONS = ["category", "callerType", "difficulty", "region", "language"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A mix laid over the library: each scenario's part of the draws, 0 to 1. */
export interface MixShares {
	readonly id: string;
	readonly shares: ReadonlyMap<string, number>;
}

/** How many scenarios have a value, and which part of the library and of each mix they are. */
export interface DistributionRow {
	/** Null: the scenario does not say. */
	readonly value: string | null;
	readonly open: number;
	readonly sealed: number;
	/** Of all scenarios, 0 to 1. A scenario in two languages counts in both. */
	readonly share: number;
	/** By the mix's id, 0 to 1. */
	readonly mixes: Readonly<Record<string, number>>;
}

const valuesOf = (dimension: Dimension, scenario: Countable): readonly (string | null)[] => {
	if (dimension === "language") return scenario.languages;
	if (dimension === "region") return [scenario.caller.region ?? null];
	return [String(scenario[dimension])];
};

/** Counts a library along a dimension; the values in the order in which they are first given, then the rest. */
export function distributionOf(
	dimension: Dimension,
	scenarios: readonly Countable[],
	mixes: readonly MixShares[],
	order: readonly string[] = [],
): DistributionRow[] {
	const found = new Map<string | null, Countable[]>(order.map((value) => [value, []]));
	for (const scenario of scenarios)
		for (const value of valuesOf(dimension, scenario))
			found.set(value, [...(found.get(value) ?? []), scenario]);
	return [...found].map(([value, having]) => ({
		value,
		open: having.filter(({ pool }) => pool === "open").length,
		sealed: having.filter(({ pool }) => pool === "sealed").length,
		share: scenarios.length === 0 ? 0 : having.length / scenarios.length,
		mixes: Object.fromEntries(
			mixes.map(({ id, shares }) => [
				id,
				having.reduce((sum, scenario) => sum + (shares.get(scenario.id) ?? 0), 0),
			]),
		),
	}));
}

/** A tag that a programme asks for. */
export interface AskedTag {
	readonly programme: string;
	readonly tag: string;
	/** Passed assessed calls with it that a certificate takes. */
	readonly need: number;
}

export interface TagSupply extends AskedTag {
	readonly open: number;
	readonly sealed: number;
	/** Sealed scenarios that are missing; 0: there are enough. */
	readonly missing: number;
}

/**
 * Whether the sealed pool can serve what programmes ask for. Nobody is assessed twice on the same scenario, so it takes
 * one more than is needed: whoever does not pass the first time has another.
 */
export function tagSupply(asked: readonly AskedTag[], scenarios: readonly Countable[]): TagSupply[] {
	return asked.map((each) => {
		const having = scenarios.filter(({ tags }) => tags.includes(each.tag));
		const sealed = having.filter(({ pool }) => pool === "sealed").length;
		return { ...each, open: having.length - sealed, sealed, missing: Math.max(0, each.need + 1 - sealed) };
	});
}
