import { levelsThatCount } from "~/domain/assessment/levels-that-count";
import { practisedCriteria } from "~/domain/assignment/practised-criteria";
import {
	type LevelsOfCriterion,
	type SuggestionReason,
	suggestCalls,
} from "~/domain/assignment/suggest-calls";
import { weighPool } from "~/domain/assignment/weigh-pool";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { LocalisedText } from "~/domain/shared/text";
import { getRubricVersion, getScenarioVersion } from "~/persistence/library.server";
import { listRatedCalls, listRubricUses } from "~/persistence/progress-calls.server";
import { listCurrentVersions } from "~/persistence/scenarios.server";
import { listHadScenarios } from "~/persistence/suggestions.server";
import { readCallMixes } from "~/platform/content/call-mixes.server";

const DAY_MS = 86_400_000;
/** Enough to have three of a criterion that seldom comes up. */
const LATEST_CALLS = 12;

export interface SuggestedCall {
	readonly scenarioId: string;
	readonly title: LocalisedText;
	readonly warning: LocalisedText;
	readonly difficulty: number;
	readonly minutes: number;
	readonly reason: SuggestionReason;
	/** Of a weak criterion its name. */
	readonly criterion: LocalisedText | null;
}

/** What a trainee could practise next, with why. Never a sealed scenario, nor what waits for them or was declined. */
export async function suggestedCalls(personId: string, now: number): Promise<SuggestedCall[]> {
	const [had, versions, low] = await Promise.all([
		listHadScenarios(personId),
		listCurrentVersions({ sealed: false }),
		latestLevels(personId),
	]);
	const scenarios = await Promise.all(versions.map(({ hash }) => getScenarioVersion(hash)));
	const [mix] = await readCallMixes(new Set(scenarios.map(({ id }) => id)));
	const shares = new Map((mix ? weighPool(mix, scenarios) : []).map(({ id, share }) => [id, share]));
	const hadOf = new Map(had.map((each) => [each.scenarioId, each]));
	const pool = scenarios
		.filter(({ id }) => !hadOf.get(id)?.waiting && !hadOf.get(id)?.declined)
		.map((scenario) => {
			const lastAt = hadOf.get(scenario.id)?.lastAt ?? null;
			return {
				id: scenario.id,
				difficulty: scenario.difficulty,
				share: shares.get(scenario.id) ?? 0,
				practises: practisedCriteria(scenario),
				daysSince: lastAt && Math.floor((now - lastAt.getTime()) / DAY_MS),
			};
		});
	const hardest = Math.max(0, ...had.map(({ difficulty }) => difficulty));
	return suggestCalls(pool, low?.levels ?? [], hardest).flatMap(({ id, reason }): SuggestedCall[] => {
		const scenario = scenarios.find((each) => each.id === id);
		if (!scenario) return [];
		const { title, warning, difficulty, minutes } = scenario;
		const criterion =
			reason.kind === "weak"
				? (low?.rubric.criteria.find((each) => each.id === reason.criterion)?.name ?? null)
				: null;
		return [{ scenarioId: id, title, warning, difficulty, minutes, reason, criterion }];
	});
}

/**
 * The levels of a person's latest calls under the rubric version of the very last one: of assessed calls the people's,
 * of practice the machine's. They only order what is suggested, so that here they may stand together.
 */
async function latestLevels(
	personId: string,
): Promise<{ rubric: Rubric; levels: readonly LevelsOfCriterion[] } | null> {
	const uses = await listRubricUses(personId);
	const latest = uses[0];
	if (!latest) return null;
	const { rubricHash } = latest;
	const rubric = await getRubricVersion(rubricHash);
	const of = (purpose: "practice" | "assessed") =>
		listRatedCalls(personId, { purpose, rubricHash, limit: LATEST_CALLS });
	const rows = (await Promise.all([of("practice"), of("assessed")]))
		.flat()
		.filter(({ whatIf }) => !whatIf)
		.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
	const rated = rows.map((row) => levelsThatCount({ rubric, ...row }));
	const levels = rubric.criteria.map(({ id, safety }) => ({
		id,
		safety,
		levels: rated.flatMap((all) => all.get(id) ?? []),
	}));
	return { rubric, levels };
}
