import { levelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import type { GoldCallRow } from "~/persistence/gold-calls.server";
import type { SeenDossier } from "~/persistence/gold-dossier.server";
import { saveGoldRating } from "~/persistence/gold-ratings.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { machineView, showsMachine } from "./machine-view.server";
import type { SaveAnswer } from "./rating-view";
import type { SaveRequest } from "./save-request";

/**
 * Saves the rating of a known call that the rater takes for one of the day: the same answers, and nothing of it in the
 * call's own assessment.
 */
export async function saveGold(
	dossier: SeenDossier & { readonly gold: GoldCallRow },
	who: SignedIn,
	{ builtOn, finished, content }: SaveRequest,
	now: number,
): Promise<SaveAnswer> {
	const { gold, call, rubric, assessed } = dossier;
	const levels = levelsByCriterion(rubric, content.ticks, assessed.opportunities);
	const save = { personId: who.personId, builtOn, content, finished, levels };
	const done = await saveGoldRating(gold, call.id, save, new Date(now));
	if (done.ok) {
		const machine = showsMachine(dossier, true) ? machineView(dossier) : null;
		return { saved: true, revision: done.revision, savedAt: now, machine };
	}
	if (!done.stands) return { saved: false, reason: "released" };
	const { raterName, revision, savedAt, finished: over, content: first } = done.stands;
	const stands = { raterName, own: true, revision, savedAt, finished: over, content: first };
	return { saved: false, reason: "conflict", stands: { ...stands, mayBeSecond: false } };
}
