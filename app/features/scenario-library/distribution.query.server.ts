import { weighPool } from "~/domain/assignment/weigh-pool";
import {
	type AskedTag,
	DIMENSIONS,
	type Dimension,
	distributionOf,
	tagSupply,
} from "~/domain/scenario/library-distribution";
import { CALLER_TYPES, CATEGORIES, REGIONS } from "~/domain/scenario/scenario.schema";
import type { Language } from "~/domain/shared/text";
import { getScenarioVersion, listProgrammes } from "~/persistence/library.server";
import { listCurrentVersions } from "~/persistence/scenarios.server";
import { readCallMixes } from "~/platform/content/call-mixes.server";
import { categoryTexts } from "~/platform/i18n/category.messages";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { distributionTexts } from "./distribution.messages";
import type { DistributionView } from "./distribution-view";
import { libraryTexts } from "./library.messages";
import { scenarioTexts } from "./scenarios.messages";

const ORDERS: Partial<Record<Dimension, readonly string[]>> = {
	category: CATEGORIES,
	callerType: CALLER_TYPES,
	difficulty: ["1", "2", "3", "4", "5"],
	region: REGIONS,
};

/** Counts the library as it is published now, the sealed pool too. */
export async function getDistribution(who: SignedIn, now: number): Promise<DistributionView> {
	const versions = await listCurrentVersions({ sealed: true });
	const mixes = await readCallMixes(new Set(versions.map(({ scenarioId }) => scenarioId)));
	const scenarios = await Promise.all(versions.map(({ hash }) => getScenarioVersion(hash)));
	const programmes = await listProgrammes(new Date(now));
	const laid = mixes.map((mix) => ({
		id: mix.id,
		shares: new Map(weighPool(mix, scenarios).map(({ id, share }) => [id, share])),
	}));
	const asked = programmes.flatMap(({ id, requirements }) =>
		requirements.flatMap((each): AskedTag[] =>
			each.kind === "calls" && each.where?.tag
				? [{ programme: id, tag: each.where.tag, need: each.need }]
				: [],
		),
	);
	const names = new Map(programmes.map(({ id, name }) => [id, name[who.language]]));
	return {
		total: scenarios.length,
		sealed: scenarios.filter(({ pool }) => pool === "sealed").length,
		mixes: mixes.map(({ id, name }) => ({ id, name: name[who.language] })),
		dimensions: DIMENSIONS.map((dimension) => ({
			dimension,
			rows: distributionOf(dimension, scenarios, laid, ORDERS[dimension]).map((row) => ({
				...row,
				name: nameOf(dimension, row.value, who.language),
			})),
		})),
		tags: tagSupply(asked, scenarios).map((each) => ({
			...each,
			programmeName: names.get(each.programme) ?? each.programme,
		})),
	};
}

/** What a value is called. */
function nameOf(dimension: Dimension, value: string | null, language: Language): string {
	const texts = distributionTexts[language];
	if (value === null) return texts.unknown;
	const named: Readonly<Record<Dimension, Readonly<Record<string, string>>>> = {
		category: categoryTexts[language],
		callerType: libraryTexts[language].callers,
		difficulty: {},
		region: texts.regions,
		language: {},
	};
	if (dimension === "difficulty") return scenarioTexts[language].difficulty(Number(value));
	if (dimension === "language")
		return new Intl.DisplayNames([language], { type: "language" }).of(value) ?? value;
	return named[dimension][value] ?? value;
}
