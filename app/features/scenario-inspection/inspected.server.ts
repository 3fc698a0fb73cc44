import type { Scenario } from "~/domain/scenario/scenario.schema";
import { getScenarioVersion } from "~/persistence/library.server";
import { findCurrentVersion, findVersionByStart } from "~/persistence/scenarios.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { type InspectedHead, shortHash } from "./inspected-view";

/** A scenario's version with all that is inside: only for whom `scenario.inspect` lets in. */
export interface Inspected {
	readonly head: InspectedHead;
	readonly hash: string;
	readonly scenario: Scenario;
}

/**
 * The current version of a scenario, or the one whose hash begins as asked for; 404 where there is none.
 *
 * @param version at least eight characters of a hash; null: the current version
 */
export async function getInspected(
	who: SignedIn,
	scenarioId: string | undefined,
	version: string | null = null,
): Promise<Inspected> {
	const current = await findCurrentVersion(scenarioId ?? "");
	if (!current) notFound();
	const hash = version ? await findVersionByStart(current.scenarioId, version) : current.hash;
	if (!hash) notFound();
	const scenario = await getScenarioVersion(hash);
	const older = hash === current.hash ? null : shortHash(hash);
	return { head: { id: scenario.id, title: scenario.title[who.language], older }, hash, scenario };
}
