import { groupCentres } from "~/domain/centre/group-centres";
import type { PeriodReport, ReportAsked, ReportSheet } from "~/domain/report/period-report";
import { SHEETS } from "~/domain/report/period-report";
import { listCentres } from "~/persistence/centres.server";
import {
	findPeriodReport,
	findReportContent,
	storeReport,
	storeReportFailure,
	storeReportStep,
} from "~/persistence/period-reports.server";
import { MAKERS } from "./make-sheets.server";

/**
 * Counts a period report. What is asked for decides all of it: the same asked again, whenever that is, is the same.
 *
 * @param say is told which sheet is being made
 */
export async function countReport(
	asked: ReportAsked,
	say: (step: string) => Promise<void> = async () => undefined,
): Promise<PeriodReport> {
	const centres = await listCentres();
	const chosen = centres.find(({ id }) => id === asked.centreId);
	if (!chosen) throw new RangeError(`there is no centre ${asked.centreId}`);
	const groups = groupCentres(centres, chosen);
	const scope = {
		...asked,
		groups: groups.map(({ centreIds }) => centreIds),
		names: groups.map(({ centre: { nameVi, nameEn }, alone }) =>
			alone ? { vi: `riêng ${nameVi}`, en: `${nameEn} itself` } : { vi: nameVi, en: nameEn },
		),
	};
	const sheets: ReportSheet[] = [];
	for (const [key, make] of MAKERS) {
		await say(key);
		sheets.push(...(await make(scope)));
	}
	return {
		asked,
		centre: { vi: chosen.nameVi, en: chosen.nameEn },
		sheets: sheets.sort((a, b) => SHEETS.indexOf(a.key) - SHEETS.indexOf(b.key)),
	};
}

/** Makes a report that was asked for; done twice it is the same. */
export async function makeReport(reportId: string): Promise<void> {
	const report = await findPeriodReport(reportId);
	if (!report || (await findReportContent(reportId))) return;
	const { centreId, from, to, knownAt } = report;
	try {
		const content = await countReport({ centreId, from, to, knownAt }, (step) =>
			storeReportStep(reportId, step),
		);
		await storeReport(reportId, content);
	} catch (error) {
		await storeReportFailure(reportId);
		throw error;
	}
}
