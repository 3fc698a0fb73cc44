import { compareScenarios } from "~/domain/scenario/compare-scenarios";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import { getScenarioVersion } from "~/persistence/library.server";
import { listVersions } from "~/persistence/scenarios.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getInspected } from "./inspected.server";
import { shortHash } from "./inspected-view";
import { type DifferenceView, MOST_CHANGES, type VersionsView } from "./versions-view";

/** What changed from one version to another, as far as a page shows it. */
export function toDifferenceView(before: Scenario, after: Scenario): DifferenceView {
	const changes = compareScenarios(before, after);
	return {
		changes: changes.slice(0, MOST_CHANGES).map(({ path, ...change }) => ({
			...change,
			path: path.map((step) => (typeof step === "number" ? String(step + 1) : step)).join(" › "),
		})),
		total: changes.length,
	};
}

/** The versions of a scenario, and how the one that is asked for differs from the one before it. */
export async function getVersions(
	who: SignedIn,
	scenarioId: string | undefined,
	asked: string | null,
): Promise<VersionsView> {
	const { head, hash, scenario } = await getInspected(who, scenarioId, asked);
	const current = await getInspected(who, scenarioId);
	const versions = await listVersions(scenario.id);
	const before = versions[versions.findIndex((version) => version.hash === hash) + 1];
	return {
		head: { ...head, older: null },
		versions: versions.map((version) => ({
			hash: shortHash(version.hash),
			publishedAt: version.publishedAt.getTime(),
			by: version.publishedBy,
			reason: version.reason,
			calls: version.calls,
			current: version.hash === current.hash,
			first: version === versions.at(-1),
		})),
		shown: shortHash(hash),
		before: before ? shortHash(before.hash) : null,
		difference: before ? toDifferenceView(await getScenarioVersion(before.hash), scenario) : null,
	};
}
