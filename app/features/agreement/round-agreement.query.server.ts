import { largestDifferences } from "~/domain/agreement/largest-differences";
import { getRubricVersion } from "~/persistence/library.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { agreementTexts } from "./agreement.messages";
import { besideReference } from "./beside-reference";
import { criteriaRows } from "./criteria-rows";
import { type LabelledRoundCall, ratedCalls, type SeenRound, seeRound } from "./round-ratings.server";
import type { BesideRow, RoundAgreementView } from "./round-view";

/** So many differences are listed; the rest stands in the file. */
const LISTED = 10;

/** How the raters of a round agree. Before it is closed its leader learns how many have finished, and nobody more. */
export async function getRoundAgreement(
	who: SignedIn,
	roundId: string | undefined,
): Promise<RoundAgreementView> {
	const seen = await seeRound(who, roundId);
	const { round, leads, state } = seen;
	const raters = round.members.filter(({ part }) => part === "rater").length;
	const known = {
		...{ id: round.id, name: round.name, anonymous: round.anonymous, state },
		progress: leads
			? {
					finished: round.calls.reduce((sum, { ratings }) => sum + ratings.length, 0),
					asked: raters * round.calls.length,
				}
			: null,
		...{ calls: round.calls.length, raters },
	};
	if (state !== "closed") return { ...known, pooled: [], criteria: [], differences: [], beside: [] };
	const { language } = who;
	const rubric = await getRubricVersion(round.rubricHash);
	const calls = ratedCalls(seen);
	const { units, pooled, criteria } = criteriaRows(
		rubric,
		calls,
		language,
		agreementTexts[language].pooled,
		round.id,
	);
	const byId = new Map<string, LabelledRoundCall>(calls.map((each) => [each.id, each]));
	const criterionNames = new Map(rubric.criteria.map(({ id, name }) => [id, name[language]]));
	const nameOf = namesIn(seen);
	return {
		...{ ...known, pooled, criteria },
		differences: largestDifferences(units)
			.slice(0, LISTED)
			.flatMap(({ unit, apart }) => {
				const found = byId.get(unit.callId);
				if (!found) return [];
				const { id, number, titleVi, titleEn, reference } = found.call;
				return [
					{
						...{ calibrationCallId: id, number, apart },
						title: language === "vi" ? titleVi : titleEn,
						criterion: criterionNames.get(unit.criterion) ?? unit.criterion,
						reference: reference?.levels[unit.criterion] ?? null,
						levels: unit.ratings.map(({ rater, level }) => ({ rater: nameOf(rater), level })),
					},
				];
			}),
		beside: besideOf(seen, who.personId, (ratings) => besideReference(rubric, ratings, language), nameOf),
	};
}

/** What a label is called on the page: itself in an anonymous round, else the person's name. */
function namesIn({ round, labels }: SeenRound): (label: string) => string {
	const names = new Map(round.members.map(({ personId, name }) => [labels.get(personId), name]));
	return (label) => (round.anonymous ? label : (names.get(label) ?? label));
}

function besideOf(
	{ round, labels }: SeenRound,
	self: string,
	beside: (ratings: Parameters<typeof besideReference>[1]) => ReturnType<typeof besideReference>,
	nameOf: (label: string) => string,
): BesideRow[] {
	return [...labels]
		.sort(([, one], [, other]) => (one < other ? -1 : 1))
		.map(([personId, label]) => {
			const shown = beside(
				round.calls.flatMap(({ id, reference, ratings }) => {
					const own = ratings.find(({ raterId }) => raterId === personId);
					return own && reference
						? [
								{
									callId: id,
									levels: own.levels,
									reference: reference.levels,
									criticalErrors: own.criticalErrors,
									referenceCriticalErrors: reference.criticalErrors,
								},
							]
						: [];
				}),
			);
			const missedCalls = round.calls
				.filter(({ id }) => shown.missedIn.includes(id))
				.map(({ id, number }) => ({ id, number }));
			return { rater: nameOf(label), own: personId === self, missedCalls, ...shown };
		});
}
