import type { Judgement } from "~/domain/standard-setting/judgements";
import { database } from "./database.server";

/** What a judge says in a round, as last saved. */
export interface StoredJudgement {
	readonly round: number;
	readonly judgeId: string;
	readonly revision: number;
	readonly content: Judgement;
	readonly finished: boolean;
	readonly savedAt: Date;
}

/**
 * The judgements of a study that this person may see: their own, and while no round is open those that were handed in
 * in rounds that are over. Whoever leads sees no more than that: nobody is to talk about values before all have given
 * theirs. A round that was given up while it was open stays secret.
 */
export function listVisibleJudgements(studyId: string, personId: string): Promise<StoredJudgement[]> {
	return database.$queryRaw<StoredJudgement[]>`
		SELECT * FROM (
			SELECT DISTINCT ON (j.round, j."judgeId") j.round, j."judgeId", j.revision, j.content, j.finished, j."savedAt"
			FROM "StandardSettingJudgement" j WHERE j."studyId" = ${studyId}
			ORDER BY j.round, j."judgeId", j.revision DESC) latest
		WHERE "judgeId" = ${personId} OR (finished
			AND EXISTS (SELECT 1 FROM "StandardSettingStudy" s WHERE s.id = ${studyId}
				AND s.state NOT IN ('round-1', 'round-2') AND s.judges @> ARRAY["judgeId"])
			AND (SELECT count(*) FROM "StandardSettingStep" t WHERE t."studyId" = ${studyId} AND t.type = 'close-round')
				>= round)
		ORDER BY round, "judgeId"`;
}

/** A judge of a study, and whether they have handed in: not what. */
export interface JudgeStanding {
	readonly id: string;
	readonly name: string;
	/** By round. */
	readonly handedIn: readonly number[];
	/** In the round, something was saved. */
	readonly begun: readonly number[];
}

/** The judges of a study, by name. */
export function listJudges(studyId: string): Promise<JudgeStanding[]> {
	return database.$queryRaw<JudgeStanding[]>`
		SELECT p.id, p.name,
			coalesce((SELECT json_agg(l.round) FROM (SELECT DISTINCT ON (j.round) j.round, j.finished
				FROM "StandardSettingJudgement" j WHERE j."studyId" = s.id AND j."judgeId" = p.id
				ORDER BY j.round, j.revision DESC) l WHERE l.finished), '[]') AS "handedIn",
			coalesce((SELECT json_agg(DISTINCT j.round) FROM "StandardSettingJudgement" j
				WHERE j."studyId" = s.id AND j."judgeId" = p.id), '[]') AS begun
		FROM "StandardSettingStudy" s JOIN "Person" p ON p.id = ANY(s.judges)
		WHERE s.id = ${studyId} ORDER BY p.name COLLATE "vi-x-icu", p.id`;
}

/** Somebody who may be invited. */
export interface JudgeCandidate {
	readonly id: string;
	readonly name: string;
	readonly centreVi: string;
	readonly centreEn: string;
}

/** Whoever holds the role of a trainer today at a centre under one of these paths, by name. */
export function listJudgeCandidates(paths: readonly string[]): Promise<JudgeCandidate[]> {
	return database.$queryRaw<JudgeCandidate[]>`
		SELECT * FROM (
			SELECT DISTINCT ON (p.id) p.id, p.name, c."nameVi" AS "centreVi", c."nameEn" AS "centreEn"
			FROM "Person" p JOIN "RoleHolding" r ON r."personId" = p.id JOIN "Centre" c ON c.id = r."centreId"
			WHERE p."disabledAt" IS NULL AND r.role = 'trainer'
				AND r."from" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
				AND (r."to" IS NULL OR r."to" >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
				AND EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) prefix WHERE starts_with(c.path, prefix))
			ORDER BY p.id, c.path) found
		ORDER BY name COLLATE "vi-x-icu", id`;
}
