import type { CallDossier } from "~/persistence/assessed-calls.server";
import { releaseUnlessChanged } from "~/persistence/assessments.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { fingerprintOf } from "./ratable-call.server";

export type ReleaseRefusal = "released" | "missing" | "changed";

/** Releases what a call comes to, once, as it stands: not when somebody saved or decided in the same moment. */
export async function releaseResult(
	dossier: CallDossier,
	who: SignedIn,
	now: number,
): Promise<ReleaseRefusal | null> {
	const { call, result, release } = dossier;
	if (release) return "released";
	if (!result.canBeReleased) return "missing";
	const { passes, mean } = result.result;
	const confirmed = result.claims.filter(({ state }) => state.state === "confirmed").map(({ code }) => code);
	return releaseUnlessChanged(
		{
			callId: call.id,
			releasedById: who.personId,
			releasedAt: new Date(now),
			passes,
			outcome: { mean, raters: result.ratings.length, criticalErrors: confirmed },
		},
		fingerprintOf(dossier),
	);
}
