import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { levelsOfResult } from "~/domain/assessment/levels-of-result";
import { peopleNow, type WorkflowEvent } from "~/domain/assessment/workflow/workflow-events";
import { workflowRuleOf } from "~/domain/rubric/workflow-rule";
import { type CallDossier, withFile } from "./assessed-calls.server";
import { readAssessmentFile } from "./assessment-file.server";
import { audit } from "./audit.server";
import { openReviews } from "./certificate-reviews.server";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";
import { keepStandings } from "./kept-standings.server";
import { licensedRaters } from "./rater-licences.server";
import { storeRatingLevels } from "./rating-levels.server";
import { storeReleasedLevels } from "./released-levels.server";

const DAY_MS = 86_400_000;

/** What is to be stored of one deed: all of it or nothing. */
export interface AssessmentChange {
	/** A rater's work, as the revision after the last. */
	readonly revision?: {
		readonly raterId: string;
		readonly content: AssessmentContent;
		readonly finished: boolean;
	};
	readonly steps?: readonly {
		readonly event: WorkflowEvent;
		readonly reason?: string;
		readonly detail?: Readonly<Record<string, unknown>>;
	}[];
	readonly decision?: {
		readonly code: string;
		readonly personId: string;
		readonly confirmed: boolean;
		readonly reason: string;
	};
	/** Makes what the call comes to after all this known, under the next number. */
	readonly releasedById?: string;
}

/**
 * Changes what is said about an assessed call, one deed at a time: `plan` sees the file as it is under the lock, and
 * says what to store or why not. Decisions and results are written into the audit log by whoever did them.
 */
export async function changeAssessment<Refusal>(
	before: CallDossier,
	at: Date,
	plan: (dossier: CallDossier) => { change: AssessmentChange } | { refusal: Refusal },
): Promise<{ ok: true; dossier: CallDossier } | { ok: false; refusal: Refusal; dossier: CallDossier }> {
	const callId = before.call.id;
	return database.$transaction(async (on) => {
		await on.$queryRaw`SELECT id FROM "Call" WHERE id = ${callId} FOR UPDATE`;
		const dossier = withFile(before, await readAssessmentFile(callId, on));
		const planned = plan(dossier);
		if ("refusal" in planned) return { ok: false as const, refusal: planned.refusal, dossier };
		const { revision, steps = [], decision, releasedById } = planned.change;
		if (revision) await insertRevision(on, dossier, revision, at);
		if (decision) await on.criticalErrorDecision.create({ data: { ...decision, callId, decidedAt: at } });
		await insertSteps(on, callId, dossier.steps.length, steps, at);
		if (!decision && steps.length === 0) return { ok: true as const, dossier };
		const after = withFile(before, await readAssessmentFile(callId, on));
		if (steps.some(({ event }) => event.type === "finish" || event.type === "reopen"))
			await storeRatingLevels(on, after);
		if (releasedById) await insertRelease(on, after, releasedById, at);
		await storeStanding(on, releasedById ? withFile(before, await readAssessmentFile(callId, on)) : after);
		return { ok: true as const, dossier: after };
	});
}

async function insertRevision(
	on: Transaction,
	{ call, assessments }: CallDossier,
	{ raterId, content, finished }: NonNullable<AssessmentChange["revision"]>,
	at: Date,
): Promise<void> {
	const own = assessments.find((each) => each.raterId === raterId);
	const round = Math.max(0, ...assessments.map((each) => each.round)) + 1;
	const { id } = own ?? (await on.assessment.create({ data: { callId: call.id, round, raterId } }));
	await on.assessmentRevision.create({
		data: {
			assessmentId: id,
			revision: (own?.revision ?? 0) + 1,
			content: asJson(content),
			finished,
			savedById: raterId,
			savedAt: at,
		},
	});
}

/** Adds steps after the last. A step that cannot follow would make every later reading fail: `plan` has asked `stepTo`. */
export async function insertSteps(
	on: Transaction,
	callId: string,
	last: number,
	steps: NonNullable<AssessmentChange["steps"]>,
	at: Date,
): Promise<void> {
	if (steps.length === 0) return;
	await on.assessmentStep.createMany({
		data: steps.map(({ event, reason = "", detail = {} }, index) => ({
			callId,
			seq: last + index + 1,
			type: event.type,
			byId: "by" in event ? event.by : null,
			raterId: "rater" in event ? event.rater : null,
			at,
			reason,
			detail: asJson("apart" in event ? { ...detail, apart: event.apart } : detail),
		})),
	});
}

async function insertRelease(on: Transaction, dossier: CallDossier, by: string, at: Date) {
	const { call, result, releases } = dossier;
	const { passes, mean } = result.result;
	const licensed = (await licensedRaters(dossier)).length;
	const criticalErrors = result.claims
		.filter(({ state }) => state.state === "confirmed")
		.map(({ code }) => code);
	const shown = { mean, raters: result.deciding.length, licensed, criticalErrors };
	// The levels stay with the release: a report as known at an earlier instant reads them there.
	const outcome = { ...shown, levels: levelsOfResult(result) };
	const number = releases.length + 1;
	await on.release.create({
		data: { callId: call.id, number, releasedById: by, releasedAt: at, passes, outcome: asJson(outcome) },
	});
	await storeReleasedLevels(on, dossier);
	await keepStandings(on, [call.traineeId], at);
	await openReviews(on, {
		...{ personId: call.traineeId, callId: call.id, releaseNumber: number, criticalErrors, at },
	});
	const action = number === 1 ? "result.release" : "result.amend";
	const detail = { ...shown, passes, criticalErrors: criticalErrors.join(" ") };
	await audit({ personId: by, action, subject: `call:${call.id}`, detail }, on);
}

/** Where the call stands, for the queue: made from the file, whenever that changes. */
export async function storeStanding(on: Transaction, dossier: CallDossier): Promise<void> {
	const { call, rubric, standing, result, releases, steps } = dossier;
	if (!standing) return;
	const { state, context } = standing;
	const rule = workflowRuleOf(rubric);
	const objected = steps.find(({ event }) => event.type === "object");
	const since = objected?.at ?? call.completedAt ?? call.createdAt;
	const released = releases[0];
	const row = {
		state,
		openClaims: state === "result" ? result.missing.length : 0,
		people: [...peopleNow(context, state)],
		dueAt: new Date(since + rule.dueDays * DAY_MS),
		objectUntil: released ? new Date(released.releasedAt + rule.objectionDays * DAY_MS) : null,
	};
	await on.assessmentStanding.upsert({
		where: { callId: call.id },
		create: { callId: call.id, ...row },
		update: row,
	});
}
