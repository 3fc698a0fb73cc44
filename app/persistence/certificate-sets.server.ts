import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";

/** Certificates that somebody asked for in one file, and how far it has come. */
export interface StoredSet {
	readonly id: string;
	readonly askedById: string;
	readonly askedAt: number;
	readonly certificateIds: readonly string[];
	/** Of them, packed. */
	readonly done: number;
	readonly state: "waiting" | "packing" | "made" | "failed";
}

/** A packed file is kept for a week: it can be made again. */
const KEPT_MS = 7 * 86_400_000;

/**
 * Keeps what is to be packed; the export stands in the audit. What is older than a week goes. The id comes from the
 * form: twice is once.
 *
 * @returns whether it is new
 */
export async function insertCertificateSet(
	{ id, personId, certificateIds, at }: { id: string; personId: string; certificateIds: string[]; at: Date },
	on: Transaction,
): Promise<boolean> {
	await on.certificateSet.deleteMany({ where: { askedAt: { lt: new Date(at.getTime() - KEPT_MS) } } });
	const { count } = await on.certificateSet.createMany({
		data: [{ id, askedById: personId, askedAt: at, certificateIds }],
		skipDuplicates: true,
	});
	if (count === 0) return false;
	const detail = { certificates: certificateIds.length };
	await audit({ personId, action: "certificates.exported", subject: `certificate-set:${id}`, detail }, on);
	return true;
}

/** A set without its file, or null: never was, or older than a week. */
export async function findCertificateSet(id: string, now: number): Promise<StoredSet | null> {
	if (!/^[0-9a-f-]{36}$/.test(id)) return null;
	const row = await database.certificateSet.findFirst({
		where: { id, askedAt: { gte: new Date(now - KEPT_MS) } },
		omit: { file: true },
	});
	if (!row) return null;
	const { askedById, askedAt, certificateIds, done, madeAt, failedAt } = row;
	const state = madeAt ? "made" : failedAt ? "failed" : done > 0 ? "packing" : "waiting";
	return { id, askedById, askedAt: askedAt.getTime(), certificateIds, done, state };
}

/** The packed file; null until it is made. */
export async function findSetFile(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
	return (await database.certificateSet.findUnique({ where: { id }, select: { file: true } }))?.file ?? null;
}

/** How far the packing has come. */
export async function storeSetProgress(id: string, done: number): Promise<void> {
	await database.certificateSet.updateMany({ where: { id }, data: { done, failedAt: null } });
}

export async function storeSetFile(id: string, file: Uint8Array<ArrayBuffer>): Promise<void> {
	await database.certificateSet.updateMany({
		where: { id },
		data: { file, madeAt: new Date(), failedAt: null },
	});
}

export async function storeSetFailure(id: string): Promise<void> {
	await database.certificateSet.updateMany({ where: { id }, data: { failedAt: new Date() } });
}
