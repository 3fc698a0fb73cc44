import type { Rubric } from "~/domain/rubric/rubric.schema";
import { getRubricVersion } from "~/persistence/library.server";
import {
	listRatedGroups,
	listTwiceRated,
	type RatedCall,
	type RatedGroup,
} from "~/persistence/twice-rated.server";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { MachineSearch } from "./machine-search";

/** What is compared: calls of one version of a rubric, never of several. */
export interface ComparedCalls {
	/** What there is to choose from, the rubric version used last first. */
	readonly groups: readonly RatedGroup[];
	readonly rubricHash: string;
	readonly rubric: Rubric;
	readonly calls: readonly RatedCall[];
}

/** The released calls within this trainer's reach that a search asks for; null while none is released. */
export async function comparedCalls(who: SignedIn, search: MachineSearch): Promise<ComparedCalls | null> {
	const scope = { paths: reach(who, "assessment.rate").paths, personId: who.personId };
	const groups = (await listRatedGroups(scope)).sort(
		(a, b) => b.lastCompletedAt.getTime() - a.lastCompletedAt.getTime(),
	);
	const asked =
		search.rubric === "" ? undefined : groups.find(({ rubricHash }) => rubricHash.startsWith(search.rubric));
	const rubricHash = (asked ?? groups[0])?.rubricHash;
	if (!rubricHash) return null;
	const calls = await listTwiceRated({
		...scope,
		rubricHash,
		scenarioId: search.scenario || null,
		from: search.from || null,
		to: search.to || null,
	});
	return { groups, rubricHash, rubric: await getRubricVersion(rubricHash), calls };
}
