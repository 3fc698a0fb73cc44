import { traceOf } from "~/domain/call/call-story";
import { whatIf } from "~/domain/call/what-if";
import type { StoredCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { findStartedCall } from "~/persistence/hard-calls.server";
import { getScenarioVersion } from "~/persistence/library.server";
import { isReleased } from "~/persistence/releases.server";
import { insertWhatIf, isAssessmentWaiting } from "~/persistence/what-ifs.server";
import { isAskedFirst } from "./hard-call-limit.server";

/**
 * May the trainee go back into this call of theirs: one that is over, and released where it was assessed; not while an
 * assessed call of the same scenario waits for them.
 */
export async function mayGoBack(call: StoredCall, released: boolean): Promise<boolean> {
	if (call.status !== "completed") return false;
	if (call.purpose === "assessed" && !released) return false;
	const { id } = await getScenarioVersion(call.scenarioHash);
	return !(await isAssessmentWaiting(call.traineeId, id));
}

/**
 * Goes back to a turn of one's call, once for each key, and on from there as practice; null: that is not possible;
 * `asked-first`: it is one hard call more than is good for today, and they have not said that they want it.
 */
export async function startWhatIf(
	call: StoredCall,
	{ turn, startKey, anyway }: { turn: number; startKey: string; anyway?: string | undefined },
	now: number,
): Promise<{ readonly callId: string } | "asked-first" | null> {
	if (!(await mayGoBack(call, await isReleased(call.id)))) return null;
	const compiled = await compiledCall(call);
	const wentBack = whatIf(compiled, call.events, turn, now);
	if (!wentBack) return null;
	const told = new Set(traceOf(compiled, wentBack.logged).trace.facts.map(({ id }) => id));
	const key = `${startKey} ${turn}`;
	const { difficulty } = await getScenarioVersion(call.scenarioHash);
	const beyondDay = await isAskedFirst(call.traineeId, difficulty, now);
	if (beyondDay) {
		const begun = await findStartedCall(call.traineeId, key);
		if (begun) return { callId: begun };
		if (anyway !== "yes") return "asked-first";
	}
	return { callId: await insertWhatIf(call, turn, wentBack, { startKey: key, beyondDay, told }) };
}
