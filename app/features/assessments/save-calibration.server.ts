import { levelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import { saveCalibrationRating } from "~/persistence/calibration-ratings.server";
import type { Transaction } from "~/persistence/database.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { PlaceInRound } from "./calibration-rating.query.server";
import type { SaveAnswer } from "./rating-view";
import { contentProblems } from "./save-problems";
import type { SaveRequest } from "./save-request";

/**
 * Saves a rating of a call of calibration, or says what stands in the way.
 *
 * @param stillOpen asked in the moment of saving: the round may have been closed, or the person taken out of it
 */
export async function saveCalibration(
	who: SignedIn,
	{ file, part }: PlaceInRound,
	{ builtOn, finished, content }: SaveRequest,
	now: number,
	stillOpen: (on: Transaction) => Promise<boolean>,
): Promise<SaveAnswer> {
	const problems = contentProblems(content, file, who.language);
	if (problems.length > 0) return { saved: false, reason: "invalid", problems };
	const levels = levelsByCriterion(file.rubric, content.ticks, file.assessed.opportunities);
	const save = { part, personId: who.personId, builtOn, content, finished, levels };
	const done = await saveCalibrationRating(file.id, save, new Date(now), stillOpen);
	if (done.ok) return { saved: true, revision: done.revision, savedAt: now, machine: null };
	if (!done.stands) return { saved: false, reason: "released" };
	const { savedByName, savedById, revision, savedAt, finished: isFinished, content: stands } = done.stands;
	return {
		saved: false,
		reason: "conflict",
		stands: {
			...{ raterName: savedByName, own: savedById === who.personId, revision, savedAt, finished: isFinished },
			...{ content: stands, mayBeSecond: false },
		},
	};
}
