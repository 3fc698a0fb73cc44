import type { LocalisedText } from "~/domain/shared/text";
import { database } from "./database.server";

export interface CurrentVersion {
	readonly hash: string;
	readonly scenarioId: string;
	readonly pool: "open" | "sealed";
	readonly category: string;
	readonly difficulty: number;
	readonly title: LocalisedText;
	readonly rubricId: string;
}

interface Row {
	hash: string;
	scenarioId: string;
	pool: string;
	category: string;
	difficulty: number;
	titleVi: string;
	titleEn: string;
	rubricId: string;
}

const toVersion = ({ pool, titleVi, titleEn, ...row }: Row): CurrentVersion => ({
	...row,
	pool: pool === "sealed" ? "sealed" : "open",
	title: { vi: titleVi, en: titleEn },
});

/** The current version of a scenario, or null. */
export async function findCurrentVersion(scenarioId: string): Promise<CurrentVersion | null> {
	const rows = await database.$queryRaw<Row[]>`
		SELECT v.hash, v."scenarioId", v.pool, v.category, v.difficulty, v."titleVi", v."titleEn", v."rubricId"
		FROM "Scenario" s JOIN "ScenarioVersion" v ON v.hash = s."currentHash" WHERE s.id = ${scenarioId}`;
	return rows[0] ? toVersion(rows[0]) : null;
}

/** The current versions of all scenarios, by id; the sealed ones only where asked for. */
export async function listCurrentVersions({ sealed }: { sealed: boolean }): Promise<CurrentVersion[]> {
	const rows = await database.$queryRaw<Row[]>`
		SELECT v.hash, v."scenarioId", v.pool, v.category, v.difficulty, v."titleVi", v."titleEn", v."rubricId"
		FROM "Scenario" s JOIN "ScenarioVersion" v ON v.hash = s."currentHash"
		WHERE v.pool = 'open' OR ${sealed} ORDER BY s.id`;
	return rows.map(toVersion);
}

/** The hash of the one version of a scenario that begins so, or null. */
export async function findVersionByStart(scenarioId: string, start: string): Promise<string | null> {
	if (!/^[0-9a-f]{8,64}$/.test(start)) return null;
	const rows = await database.scenarioVersion.findMany({
		where: { scenarioId, hash: { startsWith: start } },
		select: { hash: true },
		take: 2,
	});
	return rows.length === 1 ? (rows[0]?.hash ?? null) : null;
}

/** A version in the list of a scenario's versions. */
export interface ListedVersion {
	readonly hash: string;
	readonly publishedAt: Date;
	/** Null: the installation, from scenarios/. */
	readonly publishedBy: string | null;
	readonly reason: string;
	/** Calls that were answered on it. */
	readonly calls: number;
}

/** The versions of a scenario, newest first. */
export async function listVersions(scenarioId: string): Promise<ListedVersion[]> {
	return database.$queryRaw<ListedVersion[]>`
		SELECT v.hash, v."publishedAt", p.name AS "publishedBy", v.reason,
			(SELECT count(*)::int FROM "Call" c WHERE c."scenarioHash" = v.hash AND c."answeredAt" IS NOT NULL) AS calls
		FROM "ScenarioVersion" v LEFT JOIN "Person" p ON p.id = v."publishedById"
		WHERE v."scenarioId" = ${scenarioId} ORDER BY v."publishedAt" DESC, v.hash`;
}

/** The text from which a version was read, or null where it was not kept. */
export async function findSource(hash: string): Promise<string | null> {
	const row = await database.scenarioVersion.findUnique({ where: { hash }, select: { source: true } });
	return row?.source ?? null;
}
