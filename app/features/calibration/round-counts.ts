import type { RatedBesideReference } from "~/domain/calibration/rater-result";
import type { RoundParts } from "~/domain/calibration/round-state";
import type { StoredRound } from "~/persistence/calibration-rounds.server";

/** What there is of a round. */
export function roundParts({ calls, members }: Pick<StoredRound, "calls" | "members">): RoundParts {
	return {
		calls: calls.length,
		frozen: calls.filter(({ frozenAt }) => frozenAt !== null).length,
		raters: members.filter(({ part }) => part === "rater").length,
		panel: members.filter(({ part }) => part === "panel").length,
	};
}

/** What a rater finished in a round, call by call beside the reference. */
export function ratedBesideReference({ calls }: StoredRound, raterId: string): RatedBesideReference[] {
	return calls.flatMap(({ id, referenceLevels, referenceCriticalErrors, ratings }) => {
		const own = ratings.find((each) => each.part === "rater" && each.raterId === raterId && each.finished);
		if (!own?.levels || !referenceLevels) return [];
		const { levels, criticalErrors } = own;
		return [{ callId: id, levels, reference: referenceLevels, criticalErrors, referenceCriticalErrors }];
	});
}
