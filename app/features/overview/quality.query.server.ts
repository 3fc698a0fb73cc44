import { clopperPearson } from "~/domain/statistics/clopper-pearson";
import { getRubricVersion } from "~/persistence/library.server";
import {
	type CriterionSum,
	countResultsByRubric,
	sumCriteria,
	sumCriticalErrors,
} from "~/persistence/overview-sums.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { overviewScope } from "./overview-scope.server";
import { type QualitySearch, qualitySearch } from "./overview-search";
import type { ErrorRate, HeatCell, QualityView } from "./quality-view";

/** Levels by criterion and centre, and how often critical errors were confirmed. */
export async function getQuality(who: SignedIn, url: URL, now: number): Promise<QualityView> {
	const search = qualitySearch.parse(Object.fromEntries(url.searchParams));
	const scope = await overviewScope(who, search, now);
	const counted = await countResultsByRubric(scope);
	const chosen = rubricChosen(counted, search);
	const rubrics = await Promise.all(
		counted.map(async ({ rubricHash }) => {
			const { name, version } = await getRubricVersion(rubricHash);
			return { hash: rubricHash.slice(0, 8), name, version };
		}),
	);
	const shown = { scope: scope.view, search: { ...scope.view.search, rubric: search.rubric }, rubrics };
	if (!chosen) {
		const results = { calls: 0, passed: 0, withCriticalError: 0 };
		return { ...shown, results, criteria: [], cells: [], all: [], errors: [] };
	}
	const { rubricHash, ...results } = chosen;
	const [rubric, sums, errors] = await Promise.all([
		getRubricVersion(rubricHash),
		sumCriteria(scope.covers, rubricHash, scope),
		sumCriticalErrors(scope, rubricHash),
	]);
	const found = new Map(sums.map((sum) => [`${sum.group} ${sum.criterion}`, sum]));
	return {
		...shown,
		search: { ...shown.search, rubric: rubricHash.slice(0, 8) },
		results,
		criteria: rubric.criteria.map(({ id, name, safety }) => ({ id, name, safety })),
		cells: scope.groups.map((_, group) =>
			rubric.criteria.map(({ id }) => cellOf([found.get(`${group} ${id}`)].flatMap((sum) => sum ?? []))),
		),
		all: rubric.criteria.map(({ id }) => cellOf(sums.filter(({ criterion }) => criterion === id))),
		errors: rubric.criticalErrors
			.map(({ code, name }) => errorRate(code, name, errors.get(code) ?? 0, results.calls))
			.sort((a, b) => b.calls - a.calls),
	};
}

/** The version asked for, or the one by which most was rated; null where nothing was. */
export function rubricChosen<Counted extends { readonly rubricHash: string }>(
	counted: readonly Counted[],
	{ rubric }: Pick<QualitySearch, "rubric">,
): Counted | null {
	const asked = rubric === "" ? undefined : counted.find(({ rubricHash }) => rubricHash.startsWith(rubric));
	return asked ?? counted[0] ?? null;
}

function cellOf(sums: readonly CriterionSum[]): HeatCell | null {
	const total = (of: "calls" | "halves" | "low") => sums.reduce((sum, each) => sum + each[of], 0);
	const calls = total("calls");
	return calls === 0 ? null : { calls, mean: total("halves") / 2 / calls, low: total("low") };
}

function errorRate(code: string, name: ErrorRate["name"], calls: number, of: number): ErrorRate {
	const { low, high } = clopperPearson(calls, of);
	return { code, name, calls, per100: (100 * calls) / of, low: 100 * low, high: 100 * high };
}
