import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";

/** What a draft's text says of itself, as far as it can be read. */
export interface DraftContent {
	readonly source: string;
	readonly scenarioId: string | null;
	/** In Vietnamese. */
	readonly title: string;
	readonly titleEn: string;
	readonly contentHash: string | null;
}

export interface StoredDraft extends DraftContent {
	readonly id: string;
	/** Counts the savings. */
	readonly revision: number;
	readonly savedAt: Date;
	readonly savedBy: string;
	/** The version that was published from it. */
	readonly publishedHash: string | null;
}

const toDraft = ({ savedBy, ...row }: Omit<StoredDraft, "savedBy"> & { savedBy: { name: string } }) => ({
	...row,
	savedBy: savedBy.name,
});
const SELECT = {
	id: true,
	source: true,
	scenarioId: true,
	title: true,
	titleEn: true,
	contentHash: true,
	revision: true,
	savedAt: true,
	savedBy: { select: { name: true } },
	publishedHash: true,
} as const;

/** Keeps a new draft; returns its id. */
export async function insertDraft(content: DraftContent, personId: string): Promise<string> {
	const { id } = await database.scenarioDraft.create({
		data: { ...content, createdById: personId, savedById: personId },
		select: { id: true },
	});
	return id;
}

/** A draft that was not discarded, or null. */
export async function findDraft(id: string): Promise<StoredDraft | null> {
	if (!/^[0-9a-f-]{36}$/.test(id)) return null;
	const row = await database.scenarioDraft.findFirst({ where: { id, discardedAt: null }, select: SELECT });
	return row && toDraft(row);
}

/** The drafts that were not discarded, the newest first, without their texts. */
export async function listDrafts(limit: number): Promise<Omit<StoredDraft, "source">[]> {
	const { source: _, ...select } = SELECT;
	const rows = await database.scenarioDraft.findMany({
		where: { discardedAt: null },
		orderBy: [{ savedAt: "desc" }, { id: "desc" }],
		take: limit,
		select,
	});
	return rows.map(({ savedBy, ...row }) => ({ ...row, savedBy: savedBy.name }));
}

/** Saves over a revision; false when somebody saved another one meanwhile. */
export async function updateDraft(
	id: string,
	revision: number,
	content: DraftContent,
	personId: string,
): Promise<boolean> {
	const { count } = await database.scenarioDraft.updateMany({
		where: { id, revision, discardedAt: null },
		data: {
			...content,
			revision: revision + 1,
			savedById: personId,
			savedAt: new Date(),
			publishedHash: null,
		},
	});
	return count > 0;
}

/** Puts a draft away. Its text stays in the database. */
export async function discardDraft(id: string, personId: string): Promise<void> {
	await database.$transaction(async (on) => {
		const { count } = await on.scenarioDraft.updateMany({
			where: { id, discardedAt: null },
			data: { discardedAt: new Date() },
		});
		if (count > 0) await audit({ personId, action: "draft.discarded", subject: `draft:${id}` }, on);
	});
}

/** Notes the version that was published from a draft, in the transaction that publishes it. */
export async function markPublished(on: Transaction, id: string, hash: string): Promise<void> {
	await on.scenarioDraft.update({ where: { id }, data: { publishedHash: hash } });
}
