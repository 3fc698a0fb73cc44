import { type CallDossier, findCallSubject, findDossier } from "~/persistence/assessed-calls.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/**
 * The dossier of a call that this person may rate: assessed, handed in, of their centre or below. What is elsewhere
 * does not exist for them (404); nobody rates their own call (403).
 */
export async function getRatableCall(who: SignedIn, callId: string | undefined): Promise<CallDossier> {
	const subject = await findCallSubject(callId ?? "");
	if (!subject || !may(who, "assessment.rate", subject)) notFound();
	if (subject.personId === who.personId) forbidden();
	const dossier = await findDossier(callId ?? "");
	if (dossier?.call.purpose !== "assessed") notFound();
	return dossier;
}
