import type { Scenario } from "~/domain/scenario/scenario.schema";
import { getScenarioVersion } from "~/persistence/library.server";
import { listCurrentVersions } from "~/persistence/scenarios.server";

/** Where the scenarios in use name an agency. */
export interface AgencyUses {
	readonly total: number;
	readonly scenarios: readonly { readonly id: string; readonly title: Scenario["title"] }[];
}

/** The scenarios in use, open and sealed, whose referral names this agency. */
export async function countUses(key: string): Promise<AgencyUses> {
	const versions = await listCurrentVersions({ sealed: true });
	const named = await Promise.all(
		versions.map(async ({ hash, scenarioId, title }) =>
			names(await getScenarioVersion(hash), key) ? [{ id: scenarioId, title }] : [],
		),
	);
	const scenarios = named.flat();
	return { total: scenarios.length, scenarios };
}

function names({ referral }: Scenario, key: string): boolean {
	return referral.allOf.includes(key) || referral.decisions.some(({ agency }) => agency === key);
}
