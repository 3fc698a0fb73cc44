import type { Programme } from "~/domain/certification/programme.schema";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import { database } from "./database.server";
import { asJson } from "./json.server";
import { dateColumn } from "./plain-day.server";

/**
 * Versions never change, so what was read once is kept. Bounded by what is published: some dozens of documents.
 */
const scenarios = new Map<string, Scenario>();
const rubrics = new Map<string, Rubric>();

/** The scenario of a version, by hash. Throws when there is none. */
export async function getScenarioVersion(hash: string): Promise<Scenario> {
	const known = scenarios.get(hash);
	if (known) return known;
	const row = await database.scenarioVersion.findUniqueOrThrow({ where: { hash } });
	const scenario = row.document as unknown as Scenario;
	scenarios.set(hash, scenario);
	return scenario;
}

/** The rubric of a version, by hash. Throws when there is none. */
export async function getRubricVersion(hash: string): Promise<Rubric> {
	const known = rubrics.get(hash);
	if (known) return known;
	const row = await database.rubricVersion.findUniqueOrThrow({ where: { hash } });
	const rubric = row.document as unknown as Rubric;
	rubrics.set(hash, rubric);
	return rubric;
}

/** Hash of the newest version of a rubric. */
export async function getCurrentRubricHash(rubricId: string): Promise<string> {
	const row = await database.rubricVersion.findFirstOrThrow({
		where: { rubricId },
		orderBy: { publishedAt: "desc" },
		select: { hash: true },
	});
	return row.hash;
}

/** The newest version of a rubric with its hash, or null where there is none of that name. */
export async function findCurrentRubricVersion(
	rubricId: string,
): Promise<{ hash: string; rubric: Rubric } | null> {
	const row = await database.rubricVersion.findFirst({
		where: { rubricId },
		orderBy: { publishedAt: "desc" },
		select: { hash: true },
	});
	return row && { hash: row.hash, rubric: await getRubricVersion(row.hash) };
}

/** The newest version of every rubric, with its hash. */
export async function listCurrentRubrics(): Promise<{ hash: string; rubric: Rubric }[]> {
	const rows = await database.rubricVersion.findMany({
		distinct: ["rubricId"],
		orderBy: [{ rubricId: "asc" }, { publishedAt: "desc" }],
		select: { hash: true },
	});
	return Promise.all(rows.map(async ({ hash }) => ({ hash, rubric: await getRubricVersion(hash) })));
}

/** The version of a programme that holds on a day, or null. */
export async function findProgramme(programmeId: string, on: Date): Promise<Programme | null> {
	const row = await database.programmeVersion.findFirst({
		where: { programmeId, validFrom: { lte: on } },
		orderBy: [{ validFrom: "desc" }, { publishedAt: "desc" }],
	});
	return row ? (row.document as unknown as Programme) : null;
}

/** Every programme as it holds on a day, by its id. */
export async function listProgrammes(on: Date): Promise<Programme[]> {
	const rows = await database.programmeVersion.findMany({
		where: { validFrom: { lte: on } },
		distinct: ["programmeId"],
		orderBy: [{ programmeId: "asc" }, { validFrom: "desc" }, { publishedAt: "desc" }],
	});
	return rows.map(({ document }) => document as unknown as Programme);
}

/** Before the first record of anybody. */
const ALWAYS = dateColumn("2000-01-01");

/** Publishes a version of a programme that came with the product, unless it stands already. */
export async function publishProgramme(hash: string, programme: Programme): Promise<boolean> {
	const programmeId = programme.id;
	const others = await database.programmeVersion.count({ where: { programmeId } });
	// The first one holds for what was before it, too.
	const validFrom = others === 0 ? ALWAYS : dateColumn(programme.effectiveFrom);
	const { count } = await database.programmeVersion.createMany({
		data: [{ hash, programmeId, validFrom, document: asJson(programme) }],
		skipDuplicates: true,
	});
	return count > 0;
}

/** The tags that the scenarios in use declare, in order. */
export async function listPublishedScenarioTags(): Promise<string[]> {
	const rows = await database.$queryRaw<{ tag: string }[]>`
		SELECT DISTINCT unnest(v.tags) AS tag FROM "Scenario" s JOIN "ScenarioVersion" v ON v.hash = s."currentHash"
		ORDER BY tag`;
	return rows.map(({ tag }) => tag);
}
