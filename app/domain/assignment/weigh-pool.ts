import type { Scenario } from "../scenario/scenario.schema";
import type { CallMix } from "./call-mix.schema";

/** What a mix has to know of a published scenario. */
export type Drawable = Pick<Scenario, "id" | "callClass" | "callerType">;

/** A scenario's part of the draws; the parts sum to 1. */
export interface Weighed {
	readonly id: string;
	readonly groupId: string;
	readonly share: number;
}

/**
 * Lays a mix over the scenarios that there are. What is not published gives its part to the rest of its group; a group
 * of which nothing is published gives its part to the others; both in proportion. Empty: nothing in the pool is of the
 * mix.
 */
export function weighPool(mix: CallMix, pool: readonly Drawable[]): Weighed[] {
	const members = new Map<string, { id: string; weight: number }[]>();
	for (const scenario of pool) {
		if (mix.notFrom.includes(scenario.callerType)) continue;
		const group = groupOf(mix, scenario);
		if (!group) continue;
		const named = Object.values(group.scenarios);
		const usual = named.length > 0 ? group.weight / named.length : 1;
		const weight = group.scenarios[scenario.id] ?? usual;
		members.set(group.id, [...(members.get(group.id) ?? []), { id: scenario.id, weight }]);
	}
	const present = mix.groups.filter(({ id }) => members.has(id));
	const whole = sum(present.map(({ weight }) => weight));
	return present.flatMap((group) => {
		const inside = members.get(group.id) ?? [];
		const all = sum(inside.map(({ weight }) => weight));
		return inside.map(({ id, weight }) => ({
			id,
			groupId: group.id,
			share: (group.weight / whole) * (weight / all),
		}));
	});
}

function groupOf(mix: CallMix, { id, callClass, callerType }: Drawable) {
	return (
		mix.groups.find(({ scenarios }) => scenarios[id] !== undefined) ??
		mix.groups.find(
			({ callClasses, callerTypes }) => callClasses.includes(callClass) || callerTypes.includes(callerType),
		)
	);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
