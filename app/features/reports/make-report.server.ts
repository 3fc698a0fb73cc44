import { type CentreThen, centresOn } from "~/domain/centre/centres-on";
import { groupCentres } from "~/domain/centre/group-centres";
import type { PeriodReport, ReportAsked, ReportSheet } from "~/domain/report/period-report";
import { SHEETS } from "~/domain/report/period-report";
import { listCentreEvents } from "~/persistence/centres.server";
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
	const centres = await centresThen(asked);
	const chosen = centres.find(({ id }) => id === asked.centreId);
	if (!chosen) throw new RangeError(`there is no centre ${asked.centreId}`);
	const groups = groupCentres(centres, chosen);
	const scope = {
		...asked,
		groups: groups.map(({ centreIds }) => centreIds),
		names: groups.map(({ centre: { name }, alone }) =>
			alone ? { vi: `riêng ${name.vi}`, en: `${name.en} itself` } : name,
		),
	};
	const sheets: ReportSheet[] = [];
	for (const [key, make] of MAKERS) {
		await say(key);
		sheets.push(...(await make(scope)));
	}
	return {
		asked,
		centre: chosen.name,
		sheets: sheets.sort((a, b) => SHEETS.indexOf(a.key) - SHEETS.indexOf(b.key)),
	};
}

/**
 * The tree with the names of the last day, as known at the instant. Where the centre was not there then, or nothing of
 * its history was known yet, the tree of today has to do.
 */
async function centresThen({ centreId, to, knownAt }: ReportAsked): Promise<CentreThen[]> {
	const events = await listCentreEvents();
	const known = events.filter(({ at }) => at <= Date.parse(knownAt));
	const then = centresOn(byCentre(known), to);
	return then.some(({ id }) => id === centreId) ? then : centresOn(byCentre(events), "9999-12-31");
}

function byCentre<Event extends { readonly centreId: string }>(
	events: readonly Event[],
): Map<string, Event[]> {
	const histories = new Map<string, Event[]>();
	for (const event of events)
		histories.set(event.centreId, [...(histories.get(event.centreId) ?? []), event]);
	return histories;
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
