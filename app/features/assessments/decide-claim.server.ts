import type { CallDossier } from "~/persistence/assessed-calls.server";
import { insertDecision } from "~/persistence/assessments.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { mayDecide } from "./result-view.server";

export type DecisionRefusal =
	| "released"
	| "no-claim"
	| "own-claim"
	| "settled"
	| "not-yet"
	| "decided-before";

/**
 * A person's yes or no to a claimed critical error. Not to one's own claim, not twice, not before somebody has finished
 * rating, not once it is settled or released.
 */
export async function decideClaim(
	dossier: CallDossier,
	who: SignedIn,
	decision: { code: string; confirmed: boolean; reason: string },
): Promise<DecisionRefusal | null> {
	const claim = dossier.result.claims.find(({ code }) => code === decision.code);
	if (dossier.release) return "released";
	if (!claim) return "no-claim";
	if (claim.claimedBy.includes(who.personId)) return "own-claim";
	if (claim.state.state !== "open") return "settled";
	if (dossier.result.ratings.length === 0) return "not-yet";
	if (!mayDecide(claim, who.personId)) return "decided-before";
	const stored = await insertDecision({ ...decision, callId: dossier.call.id, personId: who.personId });
	return stored ? null : "decided-before";
}
