import { agreementFigures } from "~/domain/agreement/agreement-figures";
import { type RatedUnit, unitsOfCalls } from "~/domain/agreement/rated-units";
import { changeOf, LEAST_PEOPLE } from "~/domain/courses/test-results";
import type { ReportRow, ReportSheet } from "~/domain/report/period-report";
import type { LocalisedText } from "~/domain/shared/text";
import { mean } from "~/domain/statistics/sample";
import { getRubricVersion } from "~/persistence/library.server";
import { countReportResults } from "~/persistence/report-calls.server";
import { countReportTags, listReportTwiceRated } from "~/persistence/report-raters.server";
import { listReportPairs } from "~/persistence/report-tests.server";
import { rowAlone, versionName } from "./report-rows";
import type { NamedScope } from "./report-scope";

const SAFETY: LocalisedText = { vi: "Các tiêu chí an toàn", en: "Safety criteria" };
const EVERY: LocalisedText = { vi: "Mọi tiêu chí", en: "All criteria" };

/** How far the two who rated a call agree, over safety criteria and over all. */
export async function agreementSheet(scope: NamedScope): Promise<ReportSheet[]> {
	const [results, twice] = await Promise.all([countReportResults(scope), listReportTwiceRated(scope)]);
	const rows: ReportRow[] = [];
	for (const { rubricHash, calls: of } of results) {
		const rubric = await getRubricVersion(rubricHash);
		const rated = twice.filter((call) => call.rubricHash === rubricHash);
		const people = new Set(rated.map(({ traineeId }) => traineeId)).size;
		// Who the two were does not matter to any of these figures: the first and the second stand for all pairs.
		const units = unitsOfCalls(
			rated.map(({ callId, levels }) => ({
				id: callId,
				ratings: levels.map((each, at) => ({ rater: String(at + 1), levels: each })),
			})),
			rubric.criteria.map(({ id }) => id),
		);
		const safe = new Set(rubric.criteria.filter(({ safety }) => safety).map(({ id }) => id));
		const row = (label: LocalisedText, chosen: readonly RatedUnit[]) => {
			const figures = agreementFigures(chosen, null);
			const { percentAgreement, ac2, alpha } = figures;
			return rowAlone({
				labels: [versionName(rubric), label],
				people,
				figures: [
					rated.length,
					of === 0 ? null : rated.length / of,
					...[percentAgreement, ac2, alpha].map(({ value }) => value ?? null),
				],
			});
		};
		if (rated.length === 0) continue;
		rows.push(
			row(
				SAFETY,
				units.filter(({ criterion }) => safe.has(criterion)),
			),
			row(EVERY, units),
		);
	}
	return [{ key: "agreement", rows }];
}

/** What changed between the tests before and after courses. */
export async function prePostSheet(scope: NamedScope): Promise<ReportSheet[]> {
	const pairs = await listReportPairs(scope);
	if (pairs.length === 0) return [{ key: "pre-post", rows: [] }];
	const people = new Set(pairs.map(({ personId }) => personId)).size;
	const change = people < LEAST_PEOPLE ? null : changeOf(pairs);
	const effect = change && change.value !== undefined ? change : null;
	const figures = [
		pairs.length,
		mean(pairs.map(({ pre }) => pre)),
		mean(pairs.map(({ post }) => post)),
		effect?.value ?? null,
		effect?.interval.low ?? null,
		effect?.interval.high ?? null,
	];
	const label = { vi: "Mọi khoá có bài kiểm tra", en: "All courses with a test" };
	return [{ key: "pre-post", rows: [rowAlone({ labels: [label], people, figures })] }];
}

/** Tags of scenarios whose caller speaks another language, as they are read. */
const LANGUAGE_TAGS: Record<string, LocalisedText> = {
	"ethnic-minority": { vi: "Người gọi là người dân tộc thiểu số", en: "Caller of an ethnic minority" },
	interpreter: { vi: "Có phiên dịch", en: "With an interpreter" },
};

/** How calls go in which language stands between the two. */
export async function languagesSheet(scope: NamedScope): Promise<ReportSheet[]> {
	const counted = await countReportTags(scope, Object.keys(LANGUAGE_TAGS));
	const rows = Object.entries(LANGUAGE_TAGS).flatMap(([tag, label]) => {
		const found = counted.find((row) => row.tag === tag);
		if (!found) return [];
		const { calls, passed, people } = found;
		return [rowAlone({ labels: [label], people, figures: [calls, passed, passed / calls] })];
	});
	return [{ key: "other-languages", rows }];
}
