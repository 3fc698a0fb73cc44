import { type AssessedCall, assessCall } from "~/domain/assessment/assess-call";
import { type ResultOfCall, resultOfCall } from "~/domain/assessment/result-of-call";
import { standingOf, type WorkflowStanding } from "~/domain/assessment/workflow/standing";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { needsTwo } from "~/domain/rubric/workflow-rule";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import { type AssessmentFile, readAssessmentFile, type StoredRelease } from "./assessment-file.server";
import { findCall, type StoredCall } from "./calls.server";
import { compiledCall } from "./compiled-calls.server";
import { database } from "./database.server";
import { getRubricVersion } from "./library.server";

/** A finished call with all that is known of it: what happened, who rated it how, what it comes to. */
export interface CallDossier extends AssessmentFile {
	readonly call: StoredCall;
	readonly centrePath: string;
	readonly traineeName: string;
	readonly compiled: CompiledScenario;
	readonly rubric: Rubric;
	readonly assessed: AssessedCall;
	/** Where it stands in the workflow; null: a practice call, which has none. */
	readonly standing: WorkflowStanding | null;
	/** The result that holds, or null while none was made known. */
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
	const [compiled, rubric, file, names] = await Promise.all([
		compiledCall(call),
		getRubricVersion(call.rubricHash),
		readAssessmentFile(callId),
		database.call.findUniqueOrThrow({
			where: { id: callId },
			select: { trainee: { select: { name: true } }, centre: { select: { path: true } } },
		}),
	]);
	const assessed = assessCall(compiled, rubric, call.events);
	const known = { call, compiled, rubric, assessed, centrePath: names.centre.path };
	return withFile({ ...known, traineeName: names.trainee.name }, file);
}

/** What is fixed once a call is handed in. */
type HandedIn = Pick<CallDossier, "call" | "centrePath" | "traineeName" | "compiled" | "rubric" | "assessed">;

/** The dossier with another state of what people said and did: what follows from it is worked out anew. */
export function withFile(handedIn: HandedIn, file: AssessmentFile): CallDossier {
	const { call, centrePath, traineeName, compiled, rubric, assessed } = handedIn;
	const { difficulty } = compiled.scenario;
	const standing =
		call.purpose === "assessed"
			? standingOf(
					{ needsTwo: needsTwo(rubric, difficulty), traineeId: call.traineeId },
					file.steps.map(({ event }) => event),
				)
			: null;
	const result = resultOfCall({
		rubric,
		difficulty,
		opportunities: assessed.opportunities,
		machine: assessed.machine,
		human: file.assessments.flatMap(({ id, raterId, content, finished }) =>
			raterId === null ? [] : [{ assessmentId: id, raterId, content, finished }],
		),
		decisions: file.decisions,
		standing,
	});
	const release = file.releases.at(-1) ?? null;
	const known = { call, centrePath, traineeName, compiled, rubric, assessed };
	return { ...known, ...file, standing, release, result };
}
