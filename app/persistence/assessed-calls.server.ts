import { type AssessedCall, assessCall } from "~/domain/assessment/assess-call";
import { type ResultOfCall, resultOfCall } from "~/domain/assessment/result-of-call";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import {
	findRelease,
	listAssessments,
	listDecisions,
	type StoredAssessment,
	type StoredDecision,
	type StoredRelease,
} from "./assessments.server";
import { findCall, type StoredCall } from "./calls.server";
import { compiledCall } from "./compiled-calls.server";
import { database } from "./database.server";
import { getRubricVersion } from "./library.server";

/** A finished call with all that is known of it: what happened, who rated it how, what it comes to. */
export interface CallDossier {
	readonly call: StoredCall;
	readonly centrePath: string;
	readonly traineeName: string;
	readonly compiled: CompiledScenario;
	readonly rubric: Rubric;
	readonly assessed: AssessedCall;
	readonly assessments: readonly StoredAssessment[];
	readonly decisions: readonly StoredDecision[];
	readonly release: StoredRelease | null;
	readonly result: ResultOfCall;
}

/** Whose a call is and to which centre it belongs, for the policy; null when there is no such call. */
export async function findCallSubject(
	callId: string,
): Promise<{ personId: string; centrePaths: string[] } | null> {
	const row = await database.call.findUnique({
		where: { id: callId },
		select: { traineeId: true, centre: { select: { path: true } } },
	});
	return row ? { personId: row.traineeId, centrePaths: [row.centre.path] } : null;
}

/** The dossier of a completed call, or null. Whoever calls this has asked the policy about `findCallSubject`. */
export async function findDossier(callId: string): Promise<CallDossier | null> {
	const call = await findCall(callId);
	if (call?.status !== "completed") return null;
	const [compiled, rubric, assessments, decisions, release, names] = await Promise.all([
		compiledCall(call),
		getRubricVersion(call.rubricHash),
		listAssessments(callId),
		listDecisions(callId),
		findRelease(callId),
		database.call.findUniqueOrThrow({
			where: { id: callId },
			select: { trainee: { select: { name: true } }, centre: { select: { path: true } } },
		}),
	]);
	const assessed = assessCall(compiled, rubric, call.events);
	// Oldest first, by when each was last saved: a first rater who finishes again is the newest.
	const human = [...assessments]
		.sort((a, b) => a.savedAt - b.savedAt)
		.flatMap(({ id, raterId, content, finished }) =>
			raterId === null ? [] : [{ assessmentId: id, raterId, content, finished }],
		);
	const result = resultOfCall({
		rubric,
		difficulty: compiled.scenario.difficulty,
		opportunities: assessed.opportunities,
		machine: assessed.machine,
		human,
		decisions,
	});
	return {
		call,
		centrePath: names.centre.path,
		traineeName: names.trainee.name,
		compiled,
		rubric,
		assessed,
		assessments,
		decisions,
		release,
		result,
	};
}
