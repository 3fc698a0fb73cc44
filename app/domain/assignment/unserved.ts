import type { CallMix } from "./call-mix.schema";
import type { Weighed } from "./weigh-pool";

/** What a mix asks for and a pool does not have, in parts of a hundred. */
export interface Unserved {
	readonly parts: number;
	/** Scenarios that the mix names. */
	readonly scenarioIds: readonly string[];
	/** Groups that name none, of which there is none. */
	readonly groupIds: readonly string[];
}

/** What of a mix cannot be drawn from a pool and goes to the rest. */
export function unservedOf(mix: CallMix, weighed: readonly Weighed[]): Unserved {
	const there = new Set(weighed.map(({ id }) => id));
	const missing = mix.groups
		.flatMap(({ scenarios }) => Object.entries(scenarios))
		.filter(([id]) => !there.has(id));
	const empty = mix.groups.filter(
		({ id, scenarios }) =>
			Object.keys(scenarios).length === 0 && !weighed.some(({ groupId }) => groupId === id),
	);
	const parts = [...missing.map(([, weight]) => weight), ...empty.map(({ weight }) => weight)];
	return {
		// Ten digits: a sum of decimals.
		parts: Number(parts.reduce((sum, each) => sum + each, 0).toFixed(10)),
		scenarioIds: missing.map(([id]) => id).sort(),
		groupIds: empty.map(({ id }) => id),
	};
}
