import { firstNotice } from "~/domain/notice/first-notice";
import type { Language } from "~/domain/shared/text";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";

/** A version of what staff are told. */
export interface StaffNotice {
	readonly version: number;
	readonly publishedAt: number;
	/** Who published it; null: it came with the product. */
	readonly by: string | null;
	readonly body: Readonly<Record<Language, string>>;
	/** What is new in it. */
	readonly reason: string;
}

/** All versions, the newest first. */
export async function listNotices(): Promise<StaffNotice[]> {
	const rows = await database.staffNotice.findMany({
		orderBy: { version: "desc" },
		include: { publishedBy: { select: { name: true } } },
	});
	return rows.map(({ version, publishedAt, publishedBy, bodyVi, bodyEn, reason }) => ({
		...{ version, reason, publishedAt: publishedAt.getTime() },
		by: publishedBy?.name ?? null,
		body: { vi: bodyVi, en: bodyEn },
	}));
}

/** Number of the newest version; 0: there is none. */
export async function newestNotice(on: Transaction = database): Promise<number> {
	return (await on.staffNotice.aggregate({ _max: { version: true } }))._max.version ?? 0;
}

/** Whether somebody has yet to read the newest version. Asked on every page: two looks into indexes. */
export async function noticeIsDue(personId: string): Promise<boolean> {
	const [row] = await database.$queryRaw<{ due: boolean }[]>`
		SELECT n.version IS NOT NULL AND NOT EXISTS (SELECT FROM "StaffNoticeAcknowledgement" a
			WHERE a."personId" = ${personId} AND a.version = n.version) AS due
		FROM (SELECT max(version) AS version FROM "StaffNotice") n`;
	return row?.due ?? false;
}

/** When somebody acknowledged which version, ms. */
export async function listAcknowledged(personId: string): Promise<ReadonlyMap<number, number>> {
	const rows = await database.staffNoticeAcknowledgement.findMany({ where: { personId } });
	return new Map(rows.map(({ version, at }) => [version, at.getTime()]));
}

/** Keeps that somebody read the newest version; twice is once. False: another one is the newest by now. */
export async function acknowledgeNotice(personId: string, version: number, at: Date): Promise<boolean> {
	return database.$transaction(async (on) => {
		if (version !== (await newestNotice(on))) return false;
		await on.staffNoticeAcknowledgement.createMany({
			data: [{ personId, version, at }],
			skipDuplicates: true,
		});
		return true;
	});
}

/** One who publishes at a time. */
const publishing = (on: Transaction) =>
	on.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('staff notice'))`;

/** Publishes the next version, where the newest still is the one that it was built on. False: it is not. */
export async function publishNotice(
	next: { body: StaffNotice["body"]; reason: string; personId: string; builtOn: number },
	at: Date,
): Promise<boolean> {
	const { body, reason, personId, builtOn } = next;
	return database.$transaction(async (on) => {
		await publishing(on);
		if ((await newestNotice(on)) !== builtOn) return false;
		const version = builtOn + 1;
		await on.staffNotice.create({
			data: { version, publishedAt: at, publishedById: personId, bodyVi: body.vi, bodyEn: body.en, reason },
		});
		const deed = { personId, action: "notice.published", subject: `notice:${version}` };
		await audit({ ...deed, detail: { version, reason } }, on);
		return true;
	});
}

/**
 * Publishes the text that comes with the product where there is none, or where the newest came with the product and says
 * something else. What somebody published here stands.
 */
export async function ensureNotice(at: Date): Promise<void> {
	const body = firstNotice();
	await database.$transaction(async (on) => {
		await publishing(on);
		const newest = await on.staffNotice.findFirst({ orderBy: { version: "desc" } });
		if (newest && (newest.publishedById !== null || (newest.bodyVi === body.vi && newest.bodyEn === body.en)))
			return;
		const version = (newest?.version ?? 0) + 1;
		await on.staffNotice.create({
			data: { version, publishedAt: at, bodyVi: body.vi, bodyEn: body.en },
		});
	});
}
