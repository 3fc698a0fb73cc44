import { randomUUID } from "node:crypto";
import { dayInVietnam } from "~/domain/certification/records";
import { addJobs } from "~/jobs/add-jobs.server";
import { makeReportJob } from "~/jobs/make-report";
import { listCentres } from "~/persistence/centres.server";
import { database } from "~/persistence/database.server";
import {
	findPeriodReport,
	insertPeriodReport,
	listPeriodReports,
	type StoredReport,
} from "~/persistence/period-reports.server";
import { pageNumber } from "~/platform/http/page-number";
import { notFound } from "~/platform/http/refusals";
import { may, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { ReportForm } from "./report-form";
import type { ReportHead, ReportsView } from "./reports-view";

const PAGE_SIZE = 25;
export const todayAt = (now: number): string => dayInVietnam(new Date(now).toISOString());

/** The reports about centres in reach, and what a new one can be about. */
export async function getReports(who: SignedIn, url: URL, now: number): Promise<ReportsView> {
	const { paths } = reach(who, "overview.see");
	const asked = Number(url.searchParams.get("page") ?? 1);
	const offset = Number.isInteger(asked) && asked > 1 && asked < 10_000 ? (asked - 1) * PAGE_SIZE : 0;
	const [centres, found] = await Promise.all([
		listCentres(),
		listPeriodReports(paths, { limit: PAGE_SIZE, offset }),
	]);
	const { page, pages } = pageNumber(url, found.count, PAGE_SIZE);
	const inReach = centres.filter(({ path }) =>
		may(who, "overview.see", { personId: null, centrePaths: [path] }),
	);
	const depth = (path: string) => path.split("/").length;
	const top = Math.min(...inReach.map(({ path }) => depth(path)));
	const year = todayAt(now).slice(0, 4);
	return {
		rows: found.rows.map(headOf),
		page,
		pages,
		centres: inReach.map(({ id, nameVi, nameEn, path }) => ({
			id,
			name: { vi: nameVi, en: nameEn },
			depth: depth(path) - top,
		})),
		fresh: { id: randomUUID(), from: `${year}-01-01`, to: todayAt(now), today: todayAt(now) },
	};
}

/**
 * Asks for a report: kept, audited and queued in one transaction. Null: the centre is none of this person's.
 *
 * @returns the report's id
 */
export async function askForReport(who: SignedIn, form: ReportForm, now: number): Promise<string | null> {
	const centre = (await listCentres()).find(({ id }) => id === form.centreId);
	if (!centre || !may(who, "overview.see", { personId: null, centrePaths: [centre.path] })) return null;
	const endOfDay = Date.parse(`${form.knownOn}T23:59:59.999+07:00`);
	const knownAt = new Date(form.knownOn === "" ? now : Math.min(endOfDay, now)).toISOString();
	const { id, centreId, from, to } = form;
	await database.$transaction(async (on) => {
		const added = await insertPeriodReport({ id, personId: who.personId, centreId, from, to, knownAt }, on);
		if (added) await addJobs(makeReportJob, [{ payload: { reportId: id }, key: id }], on);
	});
	return id;
}

/** The report of an address, if it is about a centre in reach; 404 otherwise. */
export async function getReportInReach(who: SignedIn, reportId: string | undefined): Promise<StoredReport> {
	const report = reportId ? await findPeriodReport(reportId) : null;
	if (!report || !may(who, "overview.see", { personId: null, centrePaths: [report.centrePath] })) notFound();
	return report;
}

/** What stands over a report, and how far it has come. */
export function headOf({
	id,
	centre,
	from,
	to,
	knownAt,
	askedAt,
	askedByName,
	step,
	madeAt,
	failedAt,
}: StoredReport): ReportHead {
	const state = madeAt ? "made" : failedAt ? "failed" : step ? "making" : "waiting";
	return { id, centre, from, to, knownAt, askedAt: askedAt.getTime(), askedByName, step, state };
}
