import { assessCall } from "~/domain/assessment/assess-call";
import { rulesOf } from "~/domain/call/call-state";
import { takeEvent } from "~/domain/call/take-event";
import { beginAssessment } from "~/persistence/begin-assessment.server";
import { endNotesAskedAgain } from "~/persistence/call-notes.server";
import { findCall, type StoredCall } from "~/persistence/calls.server";
import { getCaseRecord } from "~/persistence/case-records.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { database } from "~/persistence/database.server";
import { getRubricVersion } from "~/persistence/library.server";
import { insertMachineAssessment } from "~/persistence/machine-assessments.server";
import { makeSecondRatingDraw } from "~/persistence/second-rating-draws.server";
import { storeCall } from "~/persistence/store-call.server";

/**
 * Ends the wrap-up: the record and the referral as last saved go into the log, and the machine assesses the call;
 * an assessed call goes into the queue of the raters, and is drawn for one rater or two.
 * Doing it twice is the same as once. False when the call is not in its wrap-up.
 */
export async function finishCall(call: StoredCall, now: number): Promise<boolean> {
	if (call.status === "completed") return true;
	const compiled = await compiledCall(call);
	const { record, referral } = await getCaseRecord(call.id);
	const taken = takeEvent(
		compiled,
		call.state,
		{
			event: { type: "submit", payload: { record, referral: [...referral] } },
			at: now,
			clientId: null,
			expectedSeq: call.state.seq + 1,
		},
		rulesOf(call),
	);
	if (!taken.ok) return false;
	const rubric = await getRubricVersion(call.rubricHash);
	const { machine } = assessCall(compiled, rubric, [...call.events, ...taken.logged]);
	const at = new Date(now);
	const draw = call.purpose === "assessed" ? await makeSecondRatingDraw(call.id, at) : null;
	return database.$transaction(async (on) => {
		if (!(await storeCall(call, compiled, taken, on))) return false;
		await insertMachineAssessment(call.id, machine, on);
		const { difficulty } = compiled.scenario;
		if (call.purpose === "assessed") await beginAssessment(on, { id: call.id, rubric, difficulty, at }, draw);
		if (call.purpose === "practice") await endNotesAskedAgain(call.traineeId, on);
		return true;
	});
}

/** Finishes a call known by its id, for the sweep. True only for the one that did it: a sweep counts what it ended. */
export async function finishCallById(callId: string, now: number): Promise<boolean> {
	const call = await findCall(callId);
	return call?.status === "wrap-up" && finishCall(call, now);
}
