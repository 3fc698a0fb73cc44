import { changeAssessment } from "~/persistence/change-assessment.server";
import type { SeenDossier } from "~/persistence/gold-dossier.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { fingerprintOf } from "./fingerprint";

export type ReleaseRefusal = "released" | "missing" | "changed";

/** Releases what a call comes to, once, as it was read: not when somebody saved or decided in the same moment. */
export async function releaseResult(
	dossier: SeenDossier,
	who: SignedIn,
	now: number,
): Promise<ReleaseRefusal | null> {
	if (dossier.gold) return "missing";
	const { personId } = who;
	const done = await changeAssessment<ReleaseRefusal>(dossier, new Date(now), (fresh) => {
		if (fresh.release) return { refusal: "released" };
		if (!fresh.result.canBeReleased) return { refusal: "missing" };
		if (fingerprintOf(fresh) !== fingerprintOf(dossier)) return { refusal: "changed" };
		return { change: { steps: [{ event: { type: "release", by: personId } }], releasedById: personId } };
	});
	return done.ok ? null : done.refusal;
}
