import { whatIf } from "~/domain/call/what-if";
import type { StoredCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { getScenarioVersion } from "~/persistence/library.server";
import { isReleased } from "~/persistence/releases.server";
import { insertWhatIf, isAssessmentWaiting } from "~/persistence/what-ifs.server";

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

/** Goes back to a turn of one's call, once for each key, and on from there as practice; null: that is not possible. */
export async function startWhatIf(
	call: StoredCall,
	{ turn, startKey }: { turn: number; startKey: string },
	now: number,
): Promise<string | null> {
	if (!(await mayGoBack(call, await isReleased(call.id)))) return null;
	const wentBack = whatIf(await compiledCall(call), call.events, turn, now);
	return wentBack ? insertWhatIf(call, turn, wentBack, `${startKey} ${turn}`) : null;
}
