import { Prisma } from "#prisma/client";
import type { Method, StudyState } from "~/domain/standard-setting/study-life";
import type { Reach } from "~/platform/permissions/policy";
import { audit } from "./audit.server";
import { database } from "./database.server";

/** A study as it stands, without what anybody said in it. */
export interface StoredStudy {
	readonly id: string;
	readonly name: string;
	readonly method: Method;
	readonly anonymous: boolean;
	readonly state: StudyState;
	readonly cut: number | null;
	readonly judges: readonly string[];
	readonly rubricHash: string;
	readonly rubricId: string;
	readonly rubricVersion: number;
	readonly centrePath: string;
	readonly centreVi: string;
	readonly centreEn: string;
	readonly createdBy: string;
	readonly createdAt: Date;
	readonly changedAt: Date;
	/** A round is open in which whoever asks has not handed in. */
	readonly waits: boolean;
}

export type StudySort = "newest" | "name" | "state";
const ORDERS: Record<StudySort, Prisma.Sql> = {
	newest: Prisma.sql`waits DESC, "changedAt" DESC, id`,
	name: Prisma.sql`name COLLATE "vi-x-icu", id`,
	state: Prisma.sql`array_position(ARRAY['round-1', 'round-2', 'discussion', 'closed', 'preparing', 'decided', 'abandoned'], state), "changedAt" DESC, id`,
};

/** Whoever sees a study: those who lead where it belongs, and its judges. One predicate for the list and for one. */
const seenBy = (personId: string, { own, paths }: Reach) => Prisma.sql`
	((${own} AND s.judges @> ARRAY[${personId}])
		OR EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) prefix WHERE starts_with(ce.path, prefix)))`;

const WAITS = (personId: string) => Prisma.sql`
	(s.judges @> ARRAY[${personId}] AND s.state IN ('round-1', 'round-2') AND NOT coalesce((
		SELECT j.finished FROM "StandardSettingJudgement" j WHERE j."studyId" = s.id AND j."judgeId" = ${personId}
			AND j.round = right(s.state, 1)::int ORDER BY j.revision DESC LIMIT 1), false))`;

const SHOWN = (personId: string) => Prisma.sql`
	SELECT s.id, s.name, s.method, s.anonymous, s.state, s.cut, s.judges, s."rubricHash", v."rubricId",
		v.version AS "rubricVersion", ce.path AS "centrePath", ce."nameVi" AS "centreVi", ce."nameEn" AS "centreEn",
		p.name AS "createdBy", s."createdAt", s."changedAt", ${WAITS(personId)} AS waits, s."searchName"
	FROM "StandardSettingStudy" s JOIN "Centre" ce ON ce.id = s."centreId" JOIN "Person" p ON p.id = s."createdById"
	JOIN "RubricVersion" v ON v.hash = s."rubricHash"`;

/** A study that this person sees, or null. */
export async function findStudy(id: string, personId: string, reach: Reach): Promise<StoredStudy | null> {
	const rows = await database.$queryRaw<StoredStudy[]>`
		${SHOWN(personId)} WHERE s.id = ${id} AND ${seenBy(personId, reach)}`;
	return rows[0] ?? null;
}

/** A page of the studies that this person sees. */
export async function findStudyPage(ask: {
	readonly personId: string;
	readonly reach: Reach;
	/** Folded (searchName); empty: all. */
	readonly words: string;
	readonly states: readonly StudyState[] | null;
	readonly sort: StudySort;
	readonly offset: number;
	readonly limit: number;
}): Promise<{ readonly rows: readonly StoredStudy[]; readonly total: number; readonly all: number }> {
	const like = `%${ask.words.replace(/[\\%_]/g, "\\$&")}%`;
	const rows = await database.$queryRaw<(StoredStudy & { total: number; all: number; wanted: boolean })[]>`
		WITH seen AS (${SHOWN(ask.personId)} WHERE ${seenBy(ask.personId, ask.reach)}),
		wanted AS (SELECT * FROM seen WHERE "searchName" LIKE ${like}
			AND (${ask.states === null} OR state = ANY(${[...(ask.states ?? [])]}::text[])))
		SELECT w.*, (SELECT count(*)::int FROM wanted) AS total, (SELECT count(*)::int FROM seen) AS all
		FROM (SELECT * FROM wanted ORDER BY ${ORDERS[ask.sort]} LIMIT ${ask.limit} OFFSET ${ask.offset}) w`;
	const [first] = rows;
	if (first) return { rows, total: first.total, all: first.all };
	const [count] = await database.$queryRaw<{ total: number; all: number }[]>`
		WITH seen AS (${SHOWN(ask.personId)} WHERE ${seenBy(ask.personId, ask.reach)})
		SELECT (SELECT count(*)::int FROM seen WHERE "searchName" LIKE ${like}
			AND (${ask.states === null} OR state = ANY(${[...(ask.states ?? [])]}::text[]))) AS total,
			(SELECT count(*)::int FROM seen) AS all`;
	return { rows: [], total: count?.total ?? 0, all: count?.all ?? 0 };
}

/** In how many studies a round is open in which this person has not handed in. */
export async function countStudiesWaitingFor(personId: string): Promise<number> {
	const [row] = await database.$queryRaw<{ n: number }[]>`
		SELECT count(*)::int AS n FROM "StandardSettingStudy" s WHERE ${WAITS(personId)}`;
	return row?.n ?? 0;
}

/** Makes a study, once however often it is asked for; false: the id is somebody else's. */
export async function insertStudy(study: {
	readonly id: string;
	readonly name: string;
	readonly searchName: string;
	readonly method: Method;
	readonly anonymous: boolean;
	readonly rubricHash: string;
	readonly centreId: string;
	readonly createdById: string;
}): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.standardSettingStudy.createMany({ data: [study], skipDuplicates: true });
		if (count > 0) {
			const { id, name, method, rubricHash, centreId } = study;
			const detail = { name, method, rubricHash, centreId };
			await audit(
				{ personId: study.createdById, action: "standard-setting.begun", subject: `study:${id}`, detail },
				on,
			);
			return true;
		}
		const known = await on.standardSettingStudy.findUnique({
			where: { id: study.id },
			select: { createdById: true },
		});
		return known?.createdById === study.createdById;
	});
}
