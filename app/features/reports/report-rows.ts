import type { ReportCell, ReportRow } from "~/domain/report/period-report";
import { shownAlone, suppressSmall } from "~/domain/report/suppress-small";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { LocalisedText } from "~/domain/shared/text";

/** Figures of one row, with the number of people that they are about. */
export interface AboutPeople {
	readonly labels: readonly LocalisedText[];
	readonly people: number;
	/** What else is told, in the order of the sheet's columns; people stand last. */
	readonly figures: readonly (number | null)[];
}

/**
 * Rows of one table by centre with their sum: where a row is about fewer than five people, or would give such a row
 * away, none of it is shown.
 */
export function rowsAboutPeople(rows: readonly AboutPeople[], total: AboutPeople): ReportRow[] {
	const shown = suppressSmall(rows.map(({ people }) => [people]));
	const told = rows.map(({ labels, people, figures }, at) => ({
		labels,
		cells: cellsOf(figures, shown[at]?.[0] ?? people),
	}));
	return [
		...told,
		{ labels: total.labels, cells: cellsOf(total.figures, shownAlone(total.people)), total: true },
	];
}

/** A row that stands beside no sum. */
export function rowAlone({ labels, people, figures }: AboutPeople): ReportRow {
	return { labels, cells: cellsOf(figures, shownAlone(people)) };
}

/** Rows of counts of people that are parts of one another's sums: a column each, with the sum of each column. */
export function rowsOfCounts(
	rows: readonly { readonly labels: readonly LocalisedText[]; readonly counts: readonly number[] }[],
	totalLabels: readonly LocalisedText[],
): ReportRow[] {
	const shown = suppressSmall(rows.map(({ counts }) => counts));
	const width = rows[0]?.counts.length ?? 0;
	const sums = Array.from({ length: width }, (_, column) =>
		rows.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0),
	);
	return [
		...rows.map(({ labels }, at) => ({ labels, cells: shown[at] ?? [] })),
		{ labels: totalLabels, cells: sums.map(shownAlone), total: true },
	];
}

const cellsOf = (figures: readonly (number | null)[], people: ReportCell): ReportCell[] =>
	people === "hidden" ? [...figures.map((): ReportCell => "hidden"), "hidden"] : [...figures, people];

/** A version of a rubric, as every sheet calls it. */
export const versionName = ({ id, version }: Rubric): LocalisedText => ({
	vi: `${id}, bản ${version}`,
	en: `${id}, version ${version}`,
});
