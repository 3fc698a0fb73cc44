import { CALLER_TYPES, CATEGORIES, type Scenario } from "~/domain/scenario/scenario.schema";
import { searchName } from "~/domain/shared/search-name";
import type { Language } from "~/domain/shared/text";
import { getScenarioVersion } from "~/persistence/library.server";
import { findCurrentVersion, listCurrentVersions } from "~/persistence/scenarios.server";
import { notFound } from "~/platform/http/refusals";
import { mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { arrangeScenarios, type LibraryFilter } from "./library-filter";
import type { LibraryView } from "./library-view";
import type { ScenarioDetail, ScenarioRow } from "./scenario-view";

/** The scenarios that this person may know of, as far as the filter asks for them. */
export async function getLibrary(who: SignedIn, filter: LibraryFilter): Promise<LibraryView> {
	const showPool = mayEver(who, "scenario.see-sealed");
	const versions = await listCurrentVersions({ sealed: showPool });
	const all = await Promise.all(
		versions.map(async ({ hash, pool }) => toRow(await getScenarioVersion(hash), pool, who.language)),
	);
	const names = new Intl.DisplayNames([who.language], { type: "language" });
	const present = <Key extends keyof ScenarioRow>(key: Key) => new Set(all.map((row) => row[key]));
	return {
		filter,
		rows: arrangeScenarios(all, filter, who.language),
		total: all.length,
		choices: {
			categories: CATEGORIES.filter((category) => present("category").has(category)),
			callers: CALLER_TYPES.filter((caller) => present("callerType").has(caller)),
			languages: [...new Set(all.flatMap(({ languages }) => languages))]
				.sort()
				.map((tag) => ({ tag, name: names.of(tag) ?? tag })),
		},
		showPool,
	};
}

function toRow(scenario: Scenario, pool: ScenarioRow["pool"], language: Language): ScenarioRow {
	const { id, title, category, callerType, difficulty, minutes, languages } = scenario;
	const searched = searchName(`${id} ${title.vi} ${title.en}`);
	return { id, title: title[language], searched, category, callerType, difficulty, minutes, languages, pool };
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
		callerType: scenario.callerType,
		difficulty: scenario.difficulty,
		minutes: scenario.minutes,
		languages: scenario.languages,
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
