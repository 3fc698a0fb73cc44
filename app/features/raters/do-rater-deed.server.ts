import { dismissSignal, pauseByLeader } from "~/persistence/drift-signals.server";
import { slipGoldCall } from "~/persistence/gold-draws.server";
import { liftPause } from "~/persistence/licence-deeds.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { RaterForm } from "./rater-form";

export type RaterRefusal =
	/** There is no known call left that this rater has not met. */
	| "no-gold"
	| "not-licensed"
	| "not-paused"
	/** Somebody decided before, or it is no signal of this rater. */
	| "decided";

/** Does what a leader decided about a rater in their reach; or says what stands in the way. */
export async function doRaterDeed(
	who: SignedIn,
	raterId: string,
	form: RaterForm,
	now: number,
): Promise<RaterRefusal | null> {
	const at = new Date(now);
	const deed = { personId: raterId, byId: who.personId, at };
	switch (form.deed) {
		case "slip":
			return (await slipGoldCall(raterId, who.personId, at)) ? null : "no-gold";
		case "pause":
			return pauseByLeader({ ...deed, reason: form.reason });
		case "lift":
			return liftPause({ ...deed, reason: form.reason });
		case "dismiss":
			return (await dismissSignal(form.signal, { ...deed, reason: form.reason })) ? null : "decided";
	}
}
