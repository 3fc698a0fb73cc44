import type { ReportRow, ReportSheet, SheetKey } from "~/domain/report/period-report";
import type { LocalisedText } from "~/domain/shared/text";
import { clopperPearson } from "~/domain/statistics/clopper-pearson";
import { getRubricVersion } from "~/persistence/library.server";
import {
	countReportCalls,
	countReportErrors,
	countReportHardCalls,
	countReportResults,
	summariseReportLevels,
} from "~/persistence/report-calls.server";
import { countReportDirectory, countReportHours } from "~/persistence/report-people.server";
import { certificationSheets } from "./certification-sheets.server";
import { agreementSheet, languagesSheet, prePostSheet } from "./quality-sheets.server";
import { rowAlone, rowsAboutPeople, versionName } from "./report-rows";
import { ALL, type NamedScope } from "./report-scope";
import { serviceSheet } from "./service-sheet.server";

/** How each sheet is made; certification comes in two at once. */
export const MAKERS: readonly [SheetKey, (scope: NamedScope) => Promise<readonly ReportSheet[]>][] = [
	["certification", certificationSheets],
	["training-hours", hoursSheet],
	["calls", callsSheet],
	["levels", levelsSheet],
	["critical-errors", errorsSheet],
	["agreement", agreementSheet],
	["pre-post", prePostSheet],
	["other-languages", languagesSheet],
	["hard-calls", hardCallsSheet],
	["directory", directorySheet],
	["service", serviceSheet],
];

const KINDS = ["course", "supervised", "refresher", "rater-training"] as const;
const KIND_NAMES: Record<(typeof KINDS)[number], LocalisedText> = {
	course: { vi: "Học", en: "Course" },
	supervised: { vi: "Kiểm huấn", en: "Supervised" },
	refresher: { vi: "Bồi dưỡng", en: "Refresher" },
	"rater-training": { vi: "Học chấm", en: "Rater training" },
};

async function hoursSheet(scope: NamedScope): Promise<ReportSheet[]> {
	const counted = await countReportHours(scope);
	const rows = KINDS.flatMap((kind): ReportRow[] => {
		const of = (group: number | null, label: LocalisedText) => {
			const found = counted.find((row) => row.kind === kind && row.group === group);
			const figures = [found?.entries ?? 0, found?.hours ?? 0];
			return { labels: [KIND_NAMES[kind], label], people: found?.people ?? 0, figures };
		};
		if (!counted.some((row) => row.kind === kind)) return [];
		return rowsAboutPeople(
			scope.names.map((name, group) => of(group, name)),
			of(null, ALL),
		);
	});
	return [{ key: "training-hours", rows }];
}

async function callsSheet(scope: NamedScope): Promise<ReportSheet[]> {
	const counted = await countReportCalls(scope);
	const of = (group: number | null, label: LocalisedText) => {
		const found = counted.find((row) => row.group === group);
		const figures = [found?.practice ?? 0, found?.assessed ?? 0];
		return { labels: [label], people: found?.people ?? 0, figures };
	};
	const rows = rowsAboutPeople(
		scope.names.map((name, group) => of(group, name)),
		of(null, ALL),
	);
	return [{ key: "calls", rows }];
}

async function hardCallsSheet(scope: NamedScope): Promise<ReportSheet[]> {
	const counted = await countReportHardCalls(scope);
	const of = (group: number | null, label: LocalisedText) => {
		const found = counted.find((row) => row.group === group);
		const { calls = 0, people = 0 } = found ?? {};
		return { labels: [label], people, figures: [calls, people === 0 ? null : calls / people] };
	};
	const rows = rowsAboutPeople(
		scope.names.map((name, group) => of(group, name)),
		of(null, ALL),
	);
	return [{ key: "hard-calls", rows }];
}

async function levelsSheet(scope: NamedScope): Promise<ReportSheet[]> {
	const [results, levels] = await Promise.all([countReportResults(scope), summariseReportLevels(scope)]);
	const rows: ReportRow[] = [];
	for (const { rubricHash, calls, passed, people } of results) {
		const rubric = await getRubricVersion(rubricHash);
		const version = versionName(rubric);
		const share = calls === 0 ? null : passed / calls;
		rows.push(
			rowAlone({
				labels: [version, { vi: "Đạt, trên mọi kết quả", en: "Passed, of all results" }],
				people,
				figures: [calls, null, null, share],
			}),
		);
		for (const { id, name } of rubric.criteria) {
			const found = levels.find((row) => row.rubricHash === rubricHash && row.criterion === id);
			const figures = found
				? [found.calls, found.median, found.mean, found.low / found.calls]
				: [0, null, null, null];
			rows.push(rowAlone({ labels: [version, name], people: found?.people ?? 0, figures }));
		}
	}
	return [{ key: "levels", rows }];
}

async function errorsSheet(scope: NamedScope): Promise<ReportSheet[]> {
	const [results, errors] = await Promise.all([countReportResults(scope), countReportErrors(scope)]);
	const rows: ReportRow[] = [];
	for (const { rubricHash, calls: of } of results) {
		const rubric = await getRubricVersion(rubricHash);
		for (const { code, name } of rubric.criticalErrors) {
			const found = errors.find((row) => row.rubricHash === rubricHash && row.code === code);
			const calls = found?.calls ?? 0;
			const { low, high } = clopperPearson(calls, of);
			const figures = [calls, of, (100 * calls) / of, 100 * low, 100 * high];
			rows.push(rowAlone({ labels: [versionName(rubric), name], people: found?.people ?? 0, figures }));
		}
	}
	return [{ key: "critical-errors", rows }];
}

async function directorySheet(scope: NamedScope): Promise<ReportSheet[]> {
	const { entries, fresh } = await countReportDirectory(scope);
	const label = { vi: "Danh bạ chuyển tuyến", en: "Referral directory" };
	const cells = [entries, fresh, entries === 0 ? null : fresh / entries];
	return [{ key: "directory", rows: [{ labels: [label], cells }] }];
}
