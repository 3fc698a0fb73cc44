import { findCallSubject } from "~/persistence/assessed-calls.server";
import { findDossierAs, type SeenDossier } from "~/persistence/gold-dossier.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/**
 * The dossier of a call that this person may rate: assessed, handed in, of their centre or below. What is elsewhere
 * does not exist for them (404); nobody rates their own call (403). The one place where a known call that was slipped
 * into their queue becomes a call that was just handed in.
 */
export async function getRatableCall(
	who: SignedIn,
	callId: string | undefined,
	now: number = Date.now(),
): Promise<SeenDossier> {
	const subject = callId ? await findCallSubject(callId) : null;
	if (!callId || !subject || !may(who, "assessment.rate", subject)) notFound();
	if (subject.personId === who.personId) forbidden();
	const dossier = await findDossierAs(who.personId, callId, now);
	if (dossier?.call.purpose !== "assessed") notFound();
	return dossier;
}
