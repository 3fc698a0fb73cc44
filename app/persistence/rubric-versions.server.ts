import type { Rubric } from "~/domain/rubric/rubric.schema";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";
import { getRubricVersion } from "./library.server";
import { lockRubricDraft, type StoredRubricDraft } from "./rubric-drafts.server";

/** A version of a rubric in a list. */
export interface ListedRubricVersion {
	readonly hash: string;
	readonly rubricId: string;
	readonly version: number;
	readonly publishedAt: Date;
	/** Null: the installation, from scenarios/rubrics/. */
	readonly publishedBy: string | null;
	readonly reason: string;
	/** Calls that are rated by it, whatever became of them. */
	readonly assessed: number;
	readonly practice: number;
}

/** The versions of all rubrics, by rubric, newest first. */
export async function listRubricVersions(): Promise<ListedRubricVersion[]> {
	return database.$queryRaw<ListedRubricVersion[]>`
		SELECT v.hash, v."rubricId", v.version, v."publishedAt", p.name AS "publishedBy", v.reason,
			(SELECT count(*)::int FROM "Call" c WHERE c."rubricHash" = v.hash AND c.purpose = 'assessed') AS assessed,
			(SELECT count(*)::int FROM "Call" c WHERE c."rubricHash" = v.hash AND c.purpose = 'practice') AS practice
		FROM "RubricVersion" v LEFT JOIN "Person" p ON p.id = v."publishedById"
		ORDER BY v."rubricId", v."publishedAt" DESC, v.hash`;
}

/** The hash of the one version that begins so, or null. */
export async function findRubricByStart(start: string): Promise<string | null> {
	if (!/^[0-9a-f]{8,64}$/.test(start)) return null;
	const rows = await database.rubricVersion.findMany({
		where: { hash: { startsWith: start } },
		select: { hash: true },
		take: 2,
	});
	return rows.length === 1 ? (rows[0]?.hash ?? null) : null;
}

/** Every published version of a rubric, newest first. */
export async function getRubricVersions(rubricId: string): Promise<{ hash: string; rubric: Rubric }[]> {
	const rows = await versionsOf(database, rubricId);
	return Promise.all(rows.map(async ({ hash }) => ({ hash, rubric: await getRubricVersion(hash) })));
}

const versionsOf = (on: Transaction, rubricId: string) =>
	on.rubricVersion.findMany({
		where: { rubricId },
		orderBy: { publishedAt: "desc" },
		select: { hash: true, version: true, document: true },
	});

/** What a draft is published against. */
export interface Standing {
	readonly draft: StoredRubricDraft;
	readonly versions: readonly { readonly hash: string; readonly rubric: Rubric }[];
	/** The number that the next version has. */
	readonly next: number;
}

/**
 * Publishes a draft as somebody's deed, as the version above the highest. Of two who publish at once one wins; the other
 * finds the draft gone.
 *
 * @param revision the draft that they saw
 * @param expected the hash of the newest version that they saw
 * @param make the version with its hash, or a refusal, with which nothing is published
 */
export async function publishRubricDraft<Refusal extends string>(
	id: string,
	deed: {
		readonly personId: string;
		readonly reason: string;
		readonly revision: number;
		readonly expected: string;
	},
	make: (standing: Standing) => { readonly rubric: Rubric; readonly hash: string } | Refusal,
): Promise<{ readonly hash: string } | Refusal | "gone" | "saved-meanwhile" | "published-meanwhile"> {
	return database.$transaction(async (on) => {
		const draft = await lockRubricDraft(on, id);
		if (!draft) return "gone";
		if (draft.revision !== deed.revision) return "saved-meanwhile";
		// A file of scenarios/rubrics/ that is published at a start waits here, too.
		await lockRubric(on, draft.rubricId);
		const rows = await versionsOf(on, draft.rubricId);
		if (rows[0]?.hash !== deed.expected) return "published-meanwhile";
		const next = Math.max(...rows.map(({ version }) => version)) + 1;
		const versions = rows.map(({ hash, document }) => ({ hash, rubric: document as unknown as Rubric }));
		const made = make({ draft, versions, next });
		if (typeof made === "string") return made;
		const { rubric, hash } = made;
		const { personId, reason } = deed;
		await on.rubricVersion.create({
			data: {
				hash,
				rubricId: rubric.id,
				version: rubric.version,
				document: asJson(rubric),
				publishedById: personId,
				reason,
			},
		});
		await on.rubricDraft.update({ where: { id }, data: { publishedHash: hash } });
		const detail = { hash, before: deed.expected, version: rubric.version, draft: id, reason };
		await audit({ personId, action: "rubric.published", subject: `rubric:${rubric.id}`, detail }, on);
		return { hash };
	});
}

/**
 * Publishes the version of a file of scenarios/rubrics/ unless it stands already.
 *
 * @returns `own`: this installation goes on from a version that somebody published here, and the file is left alone. Its
 * codes could mean something else by now.
 */
export async function publishRubricFile(
	hash: string,
	rubric: Rubric,
): Promise<"published" | "known" | "own"> {
	return database.$transaction(async (on) => {
		await lockRubric(on, rubric.id);
		if (await on.rubricVersion.findUnique({ where: { hash }, select: { hash: true } })) return "known";
		const own = { rubricId: rubric.id, publishedById: { not: null } };
		if (await on.rubricVersion.findFirst({ where: own, select: { hash: true } })) return "own";
		await on.rubricVersion.create({
			data: { hash, rubricId: rubric.id, version: rubric.version, document: asJson(rubric) },
		});
		return "published";
	});
}

const lockRubric = (on: Transaction, rubricId: string) =>
	on.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`publish rubric ${rubricId}`}))`;
