import { getRubricVersion } from "~/persistence/library.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { ratingsCsv } from "./ratings-csv";
import { ratedCalls, seeRound } from "./round-ratings.server";

/**
 * The ratings of a closed round as lines of a CSV, with the reference beside each. Raters are called as on the page where
 * it is anonymous, and R01, R02 … where it is not: nobody's name stands in the file.
 */
export async function exportRound(who: SignedIn, roundId: string | undefined): Promise<Iterable<string>> {
	const seen = await seeRound(who, roundId);
	if (seen.state !== "closed") notFound();
	const rubric = await getRubricVersion(seen.round.rubricHash);
	return ratingsCsv(
		rubric.criteria.map(({ id }) => id),
		ratedCalls(seen),
		["reference", "rubric", "rubric_version"],
		({ call }, criterion) => [call.reference?.levels[criterion] ?? "", rubric.id, rubric.version],
	);
}
