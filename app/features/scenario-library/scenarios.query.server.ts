import { searchName } from "~/domain/shared/search-name";
import { getScenarioVersion } from "~/persistence/library.server";
import { findCurrentVersion, listCurrentVersions } from "~/persistence/scenarios.server";
import { notFound } from "~/platform/http/refusals";
import { mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { ScenarioDetail, ScenarioRow } from "./scenario-view";

/** The scenarios that this person may know of, found by words of their title or their id, without diacritics. */
export async function listScenarios(who: SignedIn, search: string): Promise<ScenarioRow[]> {
	const versions = await listCurrentVersions({ sealed: mayEver(who, "scenario.see-sealed") });
	const wanted = searchName(search);
	const rows = await Promise.all(
		versions.map(async (version) => {
			const scenario = await getScenarioVersion(version.hash);
			return {
				id: version.scenarioId,
				title: version.title[who.language],
				category: scenario.category,
				difficulty: version.difficulty,
				minutes: scenario.minutes,
				pool: version.pool,
			};
		}),
	);
	return rows.filter((row) => searchName(`${row.id} ${row.title}`).includes(wanted));
}

/** A scenario's page. What it is made of (the caller, the facts, the endings) is for those who see sealed ones, too. */
export async function getScenario(who: SignedIn, scenarioId: string | undefined): Promise<ScenarioDetail> {
	const version = await findCurrentVersion(scenarioId ?? "");
	const inside = mayEver(who, "scenario.see-sealed");
	if (!version || (version.pool === "sealed" && !inside)) notFound();
	const scenario = await getScenarioVersion(version.hash);
	const { language } = who;
	return {
		id: scenario.id,
		title: scenario.title[language],
		category: scenario.category,
		difficulty: scenario.difficulty,
		minutes: scenario.minutes,
		pool: version.pool,
		warning: scenario.warning[language],
		goals: scenario.goals.map((goal) => goal[language]),
		inside: inside
			? {
					caller: `${scenario.caller.name[language]}. ${scenario.caller.about[language]}`,
					facts: Object.values(scenario.facts).map((fact) => fact.label[language]),
					endings: scenario.endings.map((ending) => ending.title[language]),
					sources: scenario.sources.map(({ text, verified }) => ({ text, verified })),
				}
			: null,
	};
}
