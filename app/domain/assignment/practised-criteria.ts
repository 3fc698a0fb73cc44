import type { Scenario } from "../scenario/scenario.schema";

/**
 * At how many places of a scenario each criterion is at stake, by its id: where a reply shows one of its behaviours, or
 * leaving it out is scored; the record and a referral that is needed count as one place each.
 */
export function practisedCriteria({
	phases,
	interrupts,
	omissions,
	referral,
}: Pick<Scenario, "phases" | "interrupts" | "omissions" | "referral">): ReadonlyMap<string, number> {
	const places = new Map<string, number>([
		["record", 1],
		...(referral.needed ? [["referral", 1] as const] : []),
	]);
	const atStake = (codes: readonly string[]) => {
		for (const id of new Set(codes.filter((code) => code.includes(".")).map(criterionOf)))
			places.set(id, (places.get(id) ?? 0) + 1);
	};
	for (const { replies } of [...phases.flatMap(({ nodes }) => nodes), ...interrupts])
		atStake(replies.flatMap(({ shows }) => shows));
	for (const { is } of omissions) atStake([is]);
	return places;
}

const criterionOf = (code: string) => code.slice(0, code.lastIndexOf("."));
