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
