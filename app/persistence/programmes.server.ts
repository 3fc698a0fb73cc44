import type { Programme } from "~/domain/certification/programme.schema";
import type { KnownProgramme } from "~/domain/certification/status";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";
import { dateColumn } from "./plain-day.server";

/** All versions of a programme, in the order in which they were published. Throws when there is none. */
export async function getProgrammeVersions(
	programmeId: string,
	on: Transaction = database,
): Promise<KnownProgramme[]> {
	const rows = await on.programmeVersion.findMany({
		where: { programmeId },
		orderBy: { publishedAt: "asc" },
		select: { document: true, publishedAt: true },
	});
	if (rows.length === 0) throw new Error(`programme ${programmeId} is not published`);
	return rows.map(({ document, publishedAt }) => ({
		...(document as unknown as Programme),
		publishedAt: publishedAt.toISOString(),
	}));
}

/** All versions of all programmes, in the order in which they were published. */
export async function listAllProgrammeVersions(on: Transaction = database): Promise<KnownProgramme[]> {
	const rows = await on.programmeVersion.findMany({
		orderBy: [{ programmeId: "asc" }, { publishedAt: "asc" }],
		select: { document: true, publishedAt: true },
	});
	return rows.map(({ document, publishedAt }) => ({
		...(document as unknown as Programme),
		publishedAt: publishedAt.toISOString(),
	}));
}

/** A version of a programme with how it came about. */
export interface PublishedProgramme {
	readonly hash: string;
	readonly programme: Programme;
	readonly publishedAt: Date;
	/** Who published it; null: it came with the product. */
	readonly by: string | null;
	readonly reason: string;
}

/** All versions of one programme, or of all, in the order in which they were published. */
export async function listProgrammeVersions(programmeId?: string): Promise<PublishedProgramme[]> {
	const rows = await database.programmeVersion.findMany({
		where: programmeId === undefined ? {} : { programmeId },
		orderBy: [{ programmeId: "asc" }, { publishedAt: "asc" }],
		include: { publishedBy: { select: { name: true } } },
	});
	return rows.map(({ hash, document, publishedAt, publishedBy, reason }) => ({
		hash,
		programme: document as unknown as Programme,
		publishedAt,
		by: publishedBy?.name ?? null,
		reason,
	}));
}

/**
 * Publishes the next version of a programme, where the newest still is the one that it was built on.
 *
 * @returns false: somebody published another one before
 */
export async function publishNextProgramme(
	next: { hash: string; programme: Programme; reason: string; personId: string; builtOn: string },
	on: Transaction,
): Promise<boolean> {
	const { hash, programme, reason, personId, builtOn } = next;
	await on.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`programme ${programme.id}`}))`;
	const newest = await on.programmeVersion.findFirst({
		where: { programmeId: programme.id },
		orderBy: { publishedAt: "desc" },
		select: { hash: true },
	});
	if (newest?.hash !== builtOn) return false;
	const { id: programmeId, effectiveFrom, version } = programme;
	await on.programmeVersion.create({
		data: {
			hash,
			programmeId,
			validFrom: dateColumn(effectiveFrom),
			document: asJson(programme),
			publishedById: personId,
			reason,
		},
	});
	const detail = { version, effectiveFrom, hash, reason };
	await audit({ personId, action: "programme.published", subject: `programme:${programmeId}`, detail }, on);
	return true;
}
