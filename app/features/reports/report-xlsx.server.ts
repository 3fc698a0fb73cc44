import { unzipSync, zipSync } from "fflate";
import writeSheets from "write-excel-file/node";
import type { PeriodReport, ReportCell, ReportSheet } from "~/domain/report/period-report";
import type { Language } from "~/domain/shared/text";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { kindOf, reportWords } from "./report-words";
import { type CellForm, FORMS, sheetTexts } from "./sheets.messages";

const FORMATS: Record<CellForm, string> = {
	count: "#,##0",
	decimal: "0.0",
	ratio: "0.00",
	share: "0%",
	number: "General",
};
const bold = (value: string) => ({ value, fontWeight: "bold" as const });

/**
 * A report as a spreadsheet: one sheet that says how each is counted, and one for each. The same report gives the same
 * file, to the byte: nothing in it tells when it was written.
 */
export async function reportSpreadsheet(report: PeriodReport, language: Language): Promise<Uint8Array> {
	const sheets = [aboutSheet(report, language), ...report.sheets.map((sheet) => figures(sheet, language))];
	const written = await writeSheets(sheets, { fontFamily: "Arial", fontSize: 10 }).toBuffer();
	return zipSync(unzipSync(written), { mtime: new Date(1980, 0, 1) });
}

function aboutSheet({ asked, centre, sheets }: PeriodReport, language: Language) {
	const words = reportWords[language];
	return {
		sheet: words.about,
		columns: [{ width: 32 }, { width: 110 }],
		data: [
			[bold(words.title)],
			[words.simulation],
			[],
			[bold(words.centre), centre[language]],
			[bold(words.period), words.between(showPlainDate(asked.from), showPlainDate(asked.to))],
			[bold(words.knownAt), showMoment(asked.knownAt)],
			[],
			[words.hiddenNote],
			[words.again],
			[],
			[bold(words.sheet), bold(words.how)],
			...sheets.map(({ key }) => {
				const { tab, method } = sheetTexts[language][key];
				return [
					{ value: tab, alignVertical: "top" as const },
					{ value: method, wrap: true },
				];
			}),
		],
	};
}

function figures({ key, rows }: ReportSheet, language: Language) {
	const texts = sheetTexts[language][key];
	const words = reportWords[language];
	const cellOf = (cell: ReportCell | undefined, form: CellForm | undefined) => {
		if (cell === null || cell === undefined) return null;
		if (cell === "hidden") return { value: words.hidden, align: "right" as const };
		return { value: cell, format: FORMATS[form ?? "count"] };
	};
	return {
		sheet: texts.tab,
		stickyRowsCount: 3,
		columns: [...texts.labels.map(() => ({ width: 34 })), ...texts.columns.map(() => ({ width: 18 }))],
		data: [
			[bold(texts.title)],
			[words[kindOf(key)]],
			[...texts.labels, ...texts.columns].map((name) => ({ ...bold(name), wrap: true })),
			...rows.map(({ labels, cells, total }) => [
				...labels.map((label) => (total ? bold(label[language]) : label[language])),
				...texts.columns.map((_, column) => cellOf(cells[column], FORMS[key][column])),
			]),
		],
	};
}
