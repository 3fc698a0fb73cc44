import type { RatedCall } from "~/domain/agreement/rated-units";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { type Centre, listCentres } from "~/persistence/centres.server";
import {
	type DoubleRatedAsk,
	type DoubleRatedCall,
	listDoubleRated,
	listRatersOf,
	listRubricsInUse,
	type RubricInUse,
} from "~/persistence/double-rated.server";
import { getRubricVersion } from "~/persistence/library.server";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { AgreementSearch } from "./agreement-search";

/** A call with its raters by their labels, and what a report says of it. */
export interface LabelledCall extends RatedCall {
	readonly call: DoubleRatedCall;
}

/** The double ratings within somebody's reach that a search asks for, under one rubric version. */
export interface DoubleRatings {
	readonly ask: DoubleRatedAsk;
	readonly rubrics: readonly (RubricInUse & { readonly rubric: Rubric })[];
	/** Those in reach. */
	readonly centres: readonly Centre[];
	readonly rubric: Rubric;
	readonly calls: readonly LabelledCall[];
	/** By label, "R01": names of people. */
	readonly names: ReadonlyMap<string, string>;
}

/** "R01", "R02" … "R100". */
export const raterLabel = (place: number) => `R${String(place + 1).padStart(2, "0")}`;

/** Null while no call was assessed within this leader's reach. */
export async function doubleRatings(who: SignedIn, search: AgreementSearch): Promise<DoubleRatings | null> {
	const scope = { paths: reach(who, "raters.lead").paths, personId: who.personId };
	const [rubrics, all] = await Promise.all([listRubricsInUse(scope), listCentres()]);
	const centres = all.filter(({ path }) => scope.paths.some((prefix) => path.startsWith(prefix)));
	const asked =
		search.rubric === "" ? undefined : rubrics.find(({ rubricHash }) => rubricHash.startsWith(search.rubric));
	const rubricHash = (asked ?? rubrics[0])?.rubricHash;
	if (!rubricHash) return null;
	const ask = {
		...{ ...scope, rubricHash, centreId: centres.find(({ id }) => id === search.centre)?.id ?? null },
		...{ from: search.from || null, to: search.to || null },
	};
	const [named, found, raters] = await Promise.all([
		Promise.all(rubrics.map(async (each) => ({ ...each, rubric: await getRubricVersion(each.rubricHash) }))),
		listDoubleRated(ask),
		listRatersOf(rubricHash),
	]);
	const rubric = await getRubricVersion(rubricHash);
	const labels = new Map(raters.map(({ raterId }, place) => [raterId, raterLabel(place)]));
	const labelOf = (raterId: string) => labels.get(raterId) ?? raterId;
	return {
		...{ ask, rubrics: named, rubric, centres },
		calls: found.map((call) => ({
			id: String(call.number),
			call,
			ratings: call.ratings.map(({ raterId, levels }) => ({ rater: labelOf(raterId), levels })),
		})),
		names: new Map(raters.map(({ raterId, name }) => [labelOf(raterId), name])),
	};
}
