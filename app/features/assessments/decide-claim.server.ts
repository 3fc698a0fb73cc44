import { changeAssessment } from "~/persistence/change-assessment.server";
import type { SeenDossier } from "~/persistence/gold-dossier.server";
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
 * A person's yes or no to a claimed critical error. Not to one's own claim, not twice, not before the
 * ratings are finished, not once it is settled or released.
 */
export async function decideClaim(
	dossier: SeenDossier,
	who: SignedIn,
	decision: { code: string; confirmed: boolean; reason: string },
	now: number,
): Promise<DecisionRefusal | null> {
	if (dossier.gold) return "not-yet";
	const done = await changeAssessment<DecisionRefusal>(dossier, new Date(now), (fresh) => {
		const claim = fresh.result.claims.find(({ code }) => code === decision.code);
		if (fresh.release) return { refusal: "released" };
		if (fresh.standing?.state !== "result") return { refusal: "not-yet" };
		if (!claim) return { refusal: "no-claim" };
		if (claim.claimedBy.includes(who.personId)) return { refusal: "own-claim" };
		if (claim.state.state !== "open") return { refusal: "settled" };
		if (!mayDecide(claim, who.personId)) return { refusal: "decided-before" };
		return { change: { decision: { ...decision, personId: who.personId } } };
	});
	return done.ok ? null : done.refusal;
}
