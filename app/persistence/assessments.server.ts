import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";

/** The machine is rater 0. Its assessment is derived: making it again gives the same, and the first one stays. */
export async function insertMachineAssessment(
	callId: string,
	content: AssessmentContent,
	on: Transaction = database,
): Promise<void> {
	const known = await on.assessment.findUnique({ where: { callId_round: { callId, round: 0 } } });
	if (known) return;
	await on.assessment.create({
		data: {
			callId,
			round: 0,
			revisions: { create: { revision: 1, content: asJson(content), finished: true } },
		},
	});
}

/** One rater's assessment as last saved. */
export interface StoredAssessment {
	readonly id: string;
	/** 0 is the machine; 1 the first rater, 2 the second. */
	readonly round: number;
	/** Null: the machine. */
	readonly raterId: string | null;
	readonly raterName: string | null;
	readonly revision: number;
	readonly content: AssessmentContent;
	readonly finished: boolean;
	readonly savedAt: number;
}

interface AssessmentRow {
	id: string;
	round: number;
	raterId: string | null;
	raterName: string | null;
	revision: number;
	content: AssessmentContent;
	finished: boolean;
	savedAt: Date;
}

/** The assessments of a call, each as last saved, the machine's first. */
export async function listAssessments(callId: string): Promise<StoredAssessment[]> {
	const rows = await database.$queryRaw<AssessmentRow[]>`
		SELECT a.id, a.round, a."raterId", p.name AS "raterName", r.revision, r.content, r.finished, r."savedAt"
		FROM "Assessment" a
		JOIN LATERAL (SELECT * FROM "AssessmentRevision" v WHERE v."assessmentId" = a.id
			ORDER BY v.revision DESC LIMIT 1) r ON true
		LEFT JOIN "Person" p ON p.id = a."raterId"
		WHERE a."callId" = ${callId} ORDER BY a.round`;
	return rows.map((row) => ({ ...row, savedAt: row.savedAt.getTime() }));
}

export interface StoredDecision {
	readonly code: string;
	readonly personId: string;
	readonly personName: string;
	readonly confirmed: boolean;
	readonly reason: string;
	readonly decidedAt: number;
}

/** What people said to the claims of critical errors in a call, oldest first. */
export async function listDecisions(callId: string): Promise<StoredDecision[]> {
	const rows = await database.$queryRaw<(Omit<StoredDecision, "decidedAt"> & { decidedAt: Date })[]>`
		SELECT d.code, d."personId", p.name AS "personName", d.confirmed, d.reason, d."decidedAt"
		FROM "CriticalErrorDecision" d JOIN "Person" p ON p.id = d."personId"
		WHERE d."callId" = ${callId} ORDER BY d."decidedAt"`;
	return rows.map((row) => ({ ...row, decidedAt: row.decidedAt.getTime() }));
}

/** Adds a person's word on a claim; a person decides once. False when they had decided before, or it is released. */
export async function insertDecision(decision: {
	callId: string;
	code: string;
	personId: string;
	confirmed: boolean;
	reason: string;
}): Promise<boolean> {
	return database.$transaction(async (on) => {
		await lockRatings(on, decision.callId);
		const released = await on.release.findUnique({
			where: { callId: decision.callId },
			select: { callId: true },
		});
		if (released) return false;
		const { count } = await on.criticalErrorDecision.createMany({ data: [decision], skipDuplicates: true });
		return count > 0;
	});
}

/**
 * Saves a rater's assessment as the revision after the one it builds on (0: none yet). `conflict`: another save came
 * first, by another rater or in another tab; `released`: the result is out. Nothing was stored then.
 */
export async function saveAssessment(
	callId: string,
	save: {
		round: number;
		raterId: string;
		builtOn: number;
		content: AssessmentContent;
		finished: boolean;
		at: Date;
	},
): Promise<{ ok: true; revision: number } | { ok: false; reason: "conflict" | "released" }> {
	const { round, raterId, builtOn, content, finished, at } = save;
	const conflict = { ok: false as const, reason: "conflict" as const };
	return database
		.$transaction(async (on) => {
			await lockRatings(on, callId);
			if (await on.release.findUnique({ where: { callId }, select: { callId: true } }))
				return { ok: false as const, reason: "released" as const };
			// Under the lock nobody else begins or saves: a rater has one assessment, a round one rater.
			const own = await on.assessment.findFirst({ where: { callId, raterId } });
			if (own ? own.round !== round : builtOn !== 0) return conflict;
			const assessment = own ?? (await on.assessment.create({ data: { callId, round, raterId } }));
			const last = await on.assessmentRevision.aggregate({
				where: { assessmentId: assessment.id },
				_max: { revision: true },
			});
			if ((last._max.revision ?? 0) !== builtOn) return conflict;
			await on.assessmentRevision.create({
				data: {
					assessmentId: assessment.id,
					revision: builtOn + 1,
					content: asJson(content),
					finished,
					savedById: raterId,
					savedAt: at,
				},
			});
			return { ok: true as const, revision: builtOn + 1 };
		})
		.catch((error: unknown) => {
			if (isTaken(error)) return conflict;
			throw error;
		});
}

/** One at a time: saves, decisions and the release of a call's ratings. */
async function lockRatings(on: Transaction, callId: string): Promise<void> {
	await on.$queryRaw`SELECT id FROM "Call" WHERE id = ${callId} FOR UPDATE`;
}

/** Prisma's code for a unique key that is taken. */
function isTaken(error: unknown): boolean {
	return typeof error === "object" && error !== null && "code" in error && error.code === "P2002";
}

export interface StoredRelease {
	readonly releasedById: string;
	readonly releasedAt: number;
	readonly passes: boolean;
}

/** The release of a call's result, or null while it is not released. */
export async function findRelease(callId: string): Promise<StoredRelease | null> {
	const row = await database.release.findUnique({ where: { callId } });
	return row
		? { releasedById: row.releasedById, releasedAt: row.releasedAt.getTime(), passes: row.passes }
		: null;
}

/** Releases a result, once. `outcome` is kept for lists and records; it can be derived again. */
export async function insertRelease(release: {
	callId: string;
	releasedById: string;
	releasedAt: Date;
	passes: boolean;
	outcome: { mean: number | null; raters: number; criticalErrors: readonly string[] };
}): Promise<boolean> {
	const { count } = await database.release.createMany({
		data: [{ ...release, outcome: asJson(release.outcome) }],
		skipDuplicates: true,
	});
	return count > 0;
}

/**
 * Releases a result that was worked out from what people had said when `fingerprint` was taken (every human assessment
 * as id:revision in order, then the number of decisions), and writes who did it. `changed`: somebody has said
 * something since, so the result is to be worked out again.
 */
export async function releaseUnlessChanged(
	release: Parameters<typeof insertRelease>[0],
	fingerprint: string,
): Promise<"released" | "changed" | null> {
	const { callId, releasedById, releasedAt, passes, outcome } = release;
	return database.$transaction(async (on) => {
		await lockRatings(on, callId);
		const [now] = await on.$queryRaw<{ fingerprint: string }[]>`
			SELECT concat_ws(' ', (SELECT string_agg(saved.word, ' ' ORDER BY saved.word COLLATE "C") FROM (
				SELECT a.id || ':' || max(r.revision) AS word FROM "Assessment" a
				JOIN "AssessmentRevision" r ON r."assessmentId" = a.id
				WHERE a."callId" = ${callId} AND a."raterId" IS NOT NULL GROUP BY a.id) saved),
				(SELECT count(*) FROM "CriticalErrorDecision" WHERE "callId" = ${callId})) AS fingerprint`;
		if (now?.fingerprint !== fingerprint) return "changed";
		const { count } = await on.release.createMany({
			data: [{ callId, releasedById, releasedAt, passes, outcome: asJson(outcome) }],
			skipDuplicates: true,
		});
		if (count === 0) return "released";
		await on.auditEntry.create({
			data: {
				at: releasedAt,
				personId: releasedById,
				action: "result.release",
				subject: `call:${callId}`,
				detail: asJson({ passes, ...outcome }),
			},
		});
		return null;
	});
}
