import { saved } from "~/domain/rubric/edit-draft";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Reach } from "~/platform/permissions/policy";
import { database, type Transaction } from "./database.server";
import { lockRubricDraft, storeRubricDraft } from "./rubric-drafts.server";

/** What became of the draft into which a study's cut was taken. */
export interface TakenCut {
	readonly draftId: string;
	/** It was put away, and nothing was published from it. */
	readonly discarded: boolean;
	/** The version that was published from it, with the cut that it has. */
	readonly published: { readonly hash: string; readonly version: number; readonly mean: number } | null;
	/** While it is open: the cut that stands in it now, as it was typed. */
	readonly mean: number | string | null;
}

/** What became of a study's cut; null: it was taken into no draft. */
export async function findTakenCut(studyId: string): Promise<TakenCut | null> {
	const row = await database.standardSettingStudy.findUnique({
		where: { id: studyId },
		select: { rubricDraft: true },
	});
	const draft = row?.rubricDraft;
	if (!draft) return null;
	const version = draft.publishedHash
		? await database.rubricVersion.findUnique({ where: { hash: draft.publishedHash } })
		: null;
	const published = version && {
		hash: version.hash,
		version: version.version,
		mean: (version.document as unknown as Rubric).pass.mean,
	};
	const content = draft.content as unknown as { rubric: { pass: { mean: number | string } } };
	const open = !published && draft.discardedAt === null;
	return {
		draftId: draft.id,
		discarded: draft.discardedAt !== null,
		published,
		mean: open ? content.rubric.pass.mean : null,
	};
}

/** Puts a cut into an open draft; false: it is not open any more. */
export async function putCutIntoDraft(
	on: Transaction,
	{ draftId, cut, personId }: { readonly draftId: string; readonly cut: number; readonly personId: string },
): Promise<boolean> {
	const stored = await lockRubricDraft(on, draftId);
	if (!stored) return false;
	const { content } = stored;
	const rubric = { ...content.rubric, pass: { ...content.rubric.pass, mean: cut } };
	await storeRubricDraft(on, stored, saved({ ...content, rubric }, "pass"), personId);
	return true;
}

/** A study whose cut stands in a draft or a version. */
export interface CutStudy {
	readonly id: string;
	readonly name: string;
	readonly cut: number;
	readonly decidedBy: string;
	readonly decidedAt: Date;
	readonly reason: string;
	/** The version that was published from the draft; null while it is open. */
	readonly publishedHash: string | null;
	readonly draftId: string;
	/** Whether whoever asks may open the study. */
	readonly seen: boolean;
}

/** The studies whose cuts were taken into drafts of a rubric, the latest last. */
export function listCutStudies(
	rubricId: string,
	{ personId, reach }: { readonly personId: string; readonly reach: Reach },
): Promise<CutStudy[]> {
	return database.$queryRaw<CutStudy[]>`
		SELECT s.id, s.name, s.cut, p.name AS "decidedBy", t.at AS "decidedAt", t.reason, d."publishedHash",
			d.id AS "draftId", ((${reach.own} AND s.judges @> ARRAY[${personId}])
				OR EXISTS (SELECT 1 FROM unnest(${[...reach.paths]}::text[]) prefix WHERE starts_with(ce.path, prefix))) AS seen
		FROM "RubricDraft" d JOIN "StandardSettingStudy" s ON s."rubricDraftId" = d.id
		JOIN "Centre" ce ON ce.id = s."centreId"
		JOIN "StandardSettingStep" t ON t."studyId" = s.id AND t.type = 'decide' JOIN "Person" p ON p.id = t."byId"
		WHERE d."rubricId" = ${rubricId} AND d."discardedAt" IS NULL ORDER BY s."changedAt"`;
}
