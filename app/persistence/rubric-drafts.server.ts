import type { RubricDraft } from "~/domain/rubric/rubric-draft";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";

export interface StoredRubricDraft {
	readonly id: string;
	readonly rubricId: string;
	/** The version from which it was begun. */
	readonly baseHash: string;
	readonly content: RubricDraft;
	/** Counts the savings of all its parts. */
	readonly revision: number;
	readonly savedAt: Date;
	readonly savedBy: string;
}

const OPEN = { publishedHash: null, discardedAt: null };
const SELECT = {
	id: true,
	rubricId: true,
	baseHash: true,
	content: true,
	revision: true,
	savedAt: true,
	savedBy: { select: { name: true } },
} as const;

type Row = Omit<StoredRubricDraft, "content" | "savedBy"> & { content: unknown; savedBy: { name: string } };
const toDraft = ({ content, savedBy, ...row }: Row): StoredRubricDraft => ({
	...row,
	content: content as RubricDraft,
	savedBy: savedBy.name,
});

/**
 * Begins the one open draft of a rubric; returns its id, or the id of the one that somebody else began before. It may
 * have been published or discarded between the two looks: then there is nothing to go to, and null.
 */
export async function insertRubricDraft(
	{ rubricId, baseHash, content }: Pick<StoredRubricDraft, "rubricId" | "baseHash" | "content">,
	personId: string,
): Promise<string | null> {
	await database.rubricDraft.createMany({
		data: [{ rubricId, baseHash, content: asJson(content), createdById: personId, savedById: personId }],
		skipDuplicates: true,
	});
	const open = await database.rubricDraft.findFirst({ where: { rubricId, ...OPEN }, select: { id: true } });
	return open?.id ?? null;
}

/** A draft that is open, or null. */
export async function findRubricDraft(id: string): Promise<StoredRubricDraft | null> {
	if (!/^[0-9a-f-]{36}$/.test(id)) return null;
	const row = await database.rubricDraft.findFirst({ where: { id, ...OPEN }, select: SELECT });
	return row && toDraft(row);
}

/** The drafts that are open, by rubric: at most one of each. */
export async function listRubricDrafts(): Promise<Omit<StoredRubricDraft, "content">[]> {
	const { content: _, ...select } = SELECT;
	const rows = await database.rubricDraft.findMany({
		where: OPEN,
		orderBy: { rubricId: "asc" },
		select,
	});
	return rows.map(({ savedBy, ...row }) => ({ ...row, savedBy: savedBy.name }));
}

/** An open draft, held until the transaction ends: who changes it at the same time waits. */
export async function lockRubricDraft(on: Transaction, id: string): Promise<StoredRubricDraft | null> {
	// Publishing looks at the whole rubric while it holds the draft: longer than a turn of a call may wait.
	await on.$executeRaw`SET LOCAL lock_timeout = '4s'`;
	await on.$queryRaw`SELECT id FROM "RubricDraft" WHERE id = ${id} FOR UPDATE`;
	const row = await on.rubricDraft.findFirst({ where: { id, ...OPEN }, select: SELECT });
	return row && toDraft(row);
}

/**
 * Changes a draft by what it says now: two who change different parts at once both find their own there.
 *
 * @param change gives the draft as it is to be, or a refusal, with which nothing is written
 * @returns what `change` gave, or null when the draft is not open any more
 */
export async function changeRubricDraft<Refusal extends { readonly draft: null }>(
	id: string,
	personId: string,
	change: (stored: StoredRubricDraft) => { readonly draft: RubricDraft } | Refusal,
): Promise<{ readonly draft: RubricDraft } | Refusal | null> {
	return database.$transaction(async (on) => {
		const stored = await lockRubricDraft(on, id);
		if (!stored) return null;
		const changed = change(stored);
		if (changed.draft === null) return changed;
		await storeRubricDraft(on, stored, changed.draft, personId);
		return changed;
	});
}

/** Keeps a draft that is held by {@link lockRubricDraft} as its next revision. */
export async function storeRubricDraft(
	on: Transaction,
	stored: StoredRubricDraft,
	draft: RubricDraft,
	personId: string,
): Promise<void> {
	await on.rubricDraft.update({
		where: { id: stored.id },
		data: {
			content: asJson(draft),
			revision: stored.revision + 1,
			savedById: personId,
			savedAt: new Date(),
		},
	});
}

/** Puts a draft away. What was written stays in the database. */
export async function discardRubricDraft(id: string, personId: string): Promise<void> {
	await database.$transaction(async (on) => {
		const { count } = await on.rubricDraft.updateMany({
			where: { id, ...OPEN },
			data: { discardedAt: new Date() },
		});
		if (count > 0)
			await audit({ personId, action: "rubric-draft.discarded", subject: `rubric-draft:${id}` }, on);
	});
}
