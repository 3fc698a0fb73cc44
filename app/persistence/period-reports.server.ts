import type { PeriodReport, ReportAsked } from "~/domain/report/period-report";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";
import { dateColumn, isoDay } from "./plain-day.server";

/** A report that somebody asked for. */
export interface StoredReport extends ReportAsked {
	readonly id: string;
	readonly askedById: string;
	readonly askedByName: string;
	readonly askedAt: Date;
	readonly centre: { readonly vi: string; readonly en: string };
	readonly centrePath: string;
	/** The sheet that is being made. */
	readonly step: string | null;
	readonly madeAt: Date | null;
	readonly failedAt: Date | null;
}

const WITH_NAMES = {
	centre: { select: { nameVi: true, nameEn: true, path: true } },
	askedBy: { select: { name: true } },
} as const;
const WITHOUT_CONTENT = {
	id: true,
	centreId: true,
	askedById: true,
	askedAt: true,
	from: true,
	to: true,
	knownAt: true,
	step: true,
	madeAt: true,
	failedAt: true,
	...WITH_NAMES,
} as const;

/** Keeps what is asked for; the export is in the audit with what it covers. The id comes from the form: twice is once. */
export async function insertPeriodReport(
	{ id, personId, centreId, from, to, knownAt }: ReportAsked & { id: string; personId: string },
	on: Transaction,
): Promise<boolean> {
	const { count } = await on.periodReport.createMany({
		data: [
			{
				id,
				centreId,
				askedById: personId,
				from: dateColumn(from),
				to: dateColumn(to),
				knownAt: new Date(knownAt),
			},
		],
		skipDuplicates: true,
	});
	if (count > 0)
		await audit(
			{
				personId,
				action: "report.asked",
				subject: `centre:${centreId}`,
				detail: { reportId: id, from, to, knownAt },
			},
			on,
		);
	return count > 0;
}

/** A report without what it says, or null. */
export async function findPeriodReport(id: string): Promise<StoredReport | null> {
	if (!/^[0-9a-f-]{36}$/.test(id)) return null;
	const row = await database.periodReport.findUnique({ where: { id }, select: WITHOUT_CONTENT });
	return row && toReport(row);
}

/** What a report says; null until it is made. */
export async function findReportContent(id: string): Promise<PeriodReport | null> {
	const row = await database.periodReport.findUnique({ where: { id }, select: { content: true } });
	return (row?.content as unknown as PeriodReport | null) ?? null;
}

/** The reports about centres within these paths, the newest first. */
export async function listPeriodReports(
	paths: readonly string[],
	{ limit, offset }: { limit: number; offset: number },
): Promise<{ rows: StoredReport[]; count: number }> {
	const where = { centre: { OR: paths.map((path) => ({ path: { startsWith: path } })) } };
	const [rows, count] = await Promise.all([
		database.periodReport.findMany({
			where,
			select: WITHOUT_CONTENT,
			orderBy: [{ askedAt: "desc" }, { id: "desc" }],
			take: limit,
			skip: offset,
		}),
		database.periodReport.count({ where }),
	]);
	return { rows: rows.map(toReport), count };
}

/** How far a report has come. */
export async function storeReportStep(id: string, step: string): Promise<void> {
	await database.periodReport.update({ where: { id }, data: { step, failedAt: null } });
}

export async function storeReport(id: string, content: PeriodReport): Promise<void> {
	const data = { content: asJson(content), madeAt: new Date(), step: null, failedAt: null };
	await database.periodReport.update({ where: { id }, data });
}

export async function storeReportFailure(id: string): Promise<void> {
	await database.periodReport.update({ where: { id }, data: { failedAt: new Date(), step: null } });
}

interface Row {
	id: string;
	centreId: string;
	askedById: string;
	askedAt: Date;
	from: Date;
	to: Date;
	knownAt: Date;
	step: string | null;
	madeAt: Date | null;
	failedAt: Date | null;
	centre: { nameVi: string; nameEn: string; path: string };
	askedBy: { name: string };
}

const toReport = ({ centre, askedBy, from, to, knownAt, ...row }: Row): StoredReport => ({
	...row,
	from: isoDay(from),
	to: isoDay(to),
	knownAt: knownAt.toISOString(),
	centre: { vi: centre.nameVi, en: centre.nameEn },
	centrePath: centre.path,
	askedByName: askedBy.name,
});
