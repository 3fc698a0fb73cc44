import { Temporal } from "temporal-polyfill";
import { newestOf } from "~/domain/certification/edit-programme";
import { recordsKnown, type TrainingRecord } from "~/domain/certification/records";
import { type KnownProgramme, type StatusName, statusOf } from "~/domain/certification/status";
import type { ReportRow, ReportSheet } from "~/domain/report/period-report";
import { shownAlone } from "~/domain/report/suppress-small";
import { listProgrammeVersions } from "~/persistence/programmes.server";
import { withRecords } from "~/persistence/records-in-parts.server";
import { listReportPeople } from "~/persistence/report-people.server";
import { rowsOfCounts } from "./report-rows";
import { ALL, type NamedScope } from "./report-scope";

/** The columns of the sheet, each person in one of them at most. Who has not begun is in none. */
const COLUMNS: readonly (readonly StatusName[])[] = [
	["in-progress"],
	["eligible"],
	["certified"],
	["expiring"],
	["expired"],
	["suspended", "revoked"],
];

/** Where everybody stands in every programme on the last day, and how long certification took. */
export async function certificationSheets(scope: NamedScope): Promise<ReportSheet[]> {
	const people = await listReportPeople(scope);
	const published = await listProgrammeVersions();
	const ids = [...new Set(published.map(({ programme }) => programme.id))];
	const asked = { asOf: scope.to, knownAt: scope.knownAt };
	// Some programmes ask for the certificate of others: those that ask for none come first.
	const inOrder = ids
		.map((id) =>
			published.flatMap(({ programme, publishedAt }): KnownProgramme[] =>
				programme.id === id ? [{ ...programme, publishedAt: publishedAt.toISOString() }] : [],
			),
		)
		.sort((a, b) => Number(asksForOthers(a)) - Number(asksForOthers(b)) || (idOf(a) < idOf(b) ? -1 : 1));
	const counted = inOrder.map((versions) => ({
		versions,
		counts: scope.names.map(() => COLUMNS.map(() => 0)),
		durations: [] as number[],
	}));
	for await (const { person, recordsIn } of withRecords(people, ids)) {
		const holds: string[] = [];
		for (const { versions, counts, durations } of counted) {
			const own = recordsIn(idOf(versions));
			const { status, certified } = statusOf(versions, own, { ...asked, holds });
			if (certified) holds.push(idOf(versions));
			const column = COLUMNS.findIndex((statuses) => statuses.includes(status));
			const row = counts[person.number];
			if (row && column >= 0) row[column] = (row[column] ?? 0) + 1;
			const days = daysToCertification(own, scope);
			if (days !== null) durations.push(days);
		}
	}
	const statusRows: ReportRow[] = [];
	const durationRows: ReportRow[] = [];
	for (const { versions, counts, durations } of counted) {
		const { name } = newestOf(versions);
		statusRows.push(
			...rowsOfCounts(
				scope.names.map((centre, group) => ({ labels: [name, centre], counts: counts[group] ?? [] })),
				[name, ALL],
			),
		);
		const shown = shownAlone(durations.length);
		const median = durations.length === 0 ? null : middleOf(durations);
		durationRows.push({ labels: [name], cells: [shown, shown === "hidden" ? "hidden" : median] });
	}
	return [
		{ key: "certification", rows: statusRows },
		{ key: "days-to-certification", rows: durationRows },
	];
}

const idOf = (versions: readonly KnownProgramme[]): string => versions[0]?.id ?? "";
const asksForOthers = (versions: readonly KnownProgramme[]) =>
	versions.some(({ requirements }) => requirements.some(({ kind }) => kind === "certificate"));

/** Days from the first record to the first certificate, where that was granted in the period; null otherwise. */
function daysToCertification(
	records: readonly TrainingRecord[],
	{ from, to, knownAt }: NamedScope,
): number | null {
	if (!records.some((record) => record.type === "certificate")) return null;
	const known = recordsKnown(records, Temporal.PlainDate.from(to), Temporal.Instant.from(knownAt));
	const days = known.map(({ on }) => on).sort();
	const granted = known
		.flatMap((record) => (record.type === "certificate" && record.event === "granted" ? record.on : []))
		.sort()[0];
	const first = days[0];
	if (!granted || !first || granted < from) return null;
	return Temporal.PlainDate.from(first).until(granted, { largestUnit: "days" }).days;
}

function middleOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	const above = sorted[Math.floor(half)] ?? 0;
	return sorted.length % 2 === 1 ? above : ((sorted[half - 1] ?? 0) + above) / 2;
}
