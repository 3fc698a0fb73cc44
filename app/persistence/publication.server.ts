import type { Scenario } from "~/domain/scenario/scenario.schema";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";

/** Why the installation itself publishes a version. */
const FILE_ADDED = "file added";
const FILE_CHANGED = "file changed";

/** What is published: a scenario that passed the gate, with the text that it was read from. */
export interface ToPublish {
	readonly scenario: Scenario;
	/** Of its content. */
	readonly hash: string;
	readonly source: string;
}

/** What is known of a scenario: its file at the last start, and every content that was ever published. */
export interface FileState {
	readonly id: string;
	readonly fileHash: string | null;
	readonly rubricId: string | null;
	/** SHA-256 of the file's text, in hex; null where the text was not kept. */
	readonly sourceHash: string | null;
	readonly published: readonly string[];
	/** Hashes of the rubrics by which the file's content is proved. */
	readonly provedBy: readonly string[];
}

/** The states of all scenarios, by their ids. */
export async function listFileStates(): Promise<ReadonlyMap<string, FileState>> {
	const rows = await database.$queryRaw<FileState[]>`
		SELECT s.id, s."fileHash", v."rubricId", encode(sha256(convert_to(v.source, 'UTF8')), 'hex') AS "sourceHash",
			ARRAY(SELECT o.hash FROM "ScenarioVersion" o WHERE o."scenarioId" = s.id) AS published,
			ARRAY(SELECT p."rubricHash" FROM "ScenarioProof" p
				WHERE p."contentHash" = s."fileHash" AND p.status = 'done') AS "provedBy"
		FROM "Scenario" s LEFT JOIN "ScenarioVersion" v ON v.hash = s."fileHash"`;
	return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Publishes a file of scenarios/ where it is new or another one than at the last start; true when it was. A version that
 * was published otherwise meanwhile stays where the file did not change.
 */
export async function publishFile(file: ToPublish, known: FileState | undefined): Promise<boolean> {
	const { scenario, hash } = file;
	if (known?.fileHash === hash) return false;
	const reason = known ? FILE_CHANGED : FILE_ADDED;
	await database.$transaction(async (on) => {
		await makeCurrent(on, file, { personId: null, reason });
		await on.scenario.update({ where: { id: scenario.id }, data: { fileHash: hash } });
	});
	return true;
}

/**
 * Publishes a version as somebody's deed and makes it the current one.
 *
 * @param expected the hash of the current version that they saw; null: there was none
 * @returns false when another version became current meanwhile: nothing is published then
 */
export async function publishVersion(
	version: ToPublish,
	deed: { readonly personId: string; readonly reason: string; readonly expected: string | null },
	also: (on: Transaction) => Promise<void>,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		// Who publishes the same scenario at the same time waits here.
		await on.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`publish ${version.scenario.id}`}))`;
		const known = await on.scenario.findUnique({ where: { id: version.scenario.id } });
		if ((known?.currentHash ?? null) !== deed.expected) return false;
		await makeCurrent(on, version, deed);
		await also(on);
		return true;
	});
}

async function makeCurrent(
	on: Transaction,
	{ scenario, hash, source }: ToPublish,
	{ personId, reason }: { personId: string | null; reason: string },
): Promise<void> {
	const before = await on.scenario.findUnique({ where: { id: scenario.id } });
	await on.scenario.upsert({
		where: { id: scenario.id },
		create: { id: scenario.id, currentHash: hash },
		update: { currentHash: hash },
	});
	await on.scenarioVersion.createMany({
		data: [
			{
				hash,
				scenarioId: scenario.id,
				pool: scenario.pool,
				category: scenario.category,
				difficulty: scenario.difficulty,
				tags: [...scenario.tags],
				titleVi: scenario.title.vi,
				titleEn: scenario.title.en,
				rubricId: scenario.rubric,
				document: asJson(scenario),
				publishedById: personId,
				reason,
				source,
			},
		],
		skipDuplicates: true,
	});
	await audit(
		{
			personId,
			action: "scenario.published",
			subject: `scenario:${scenario.id}`,
			detail: { hash, before: before?.currentHash ?? null, reason },
		},
		on,
	);
}
