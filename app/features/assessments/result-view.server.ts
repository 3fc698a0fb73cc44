import type { Claim } from "~/domain/assessment/claims-of-call";
import type { FailReason } from "~/domain/rubric/derive-result";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import type { ResultView } from "./rating-view";

/** May this person settle the claim now? Its own claimer may not, and nobody speaks twice. */
export function mayDecide(claim: Claim, personId: string): boolean {
	return claim.state.state === "open" && !hasSpoken(claim, personId);
}

function hasSpoken(claim: Claim, personId: string): boolean {
	return [...claim.claimedBy, ...claim.confirmedBy, ...claim.rejectedBy].includes(personId);
}

/** What a call comes to, for this person, in their language. */
export function resultView(dossier: CallDossier, personId: string, language: Language): ResultView {
	const { rubric, result, decisions, assessments } = dossier;
	const nameOfRater = (id: string) => assessments.find(({ raterId }) => raterId === id)?.raterName ?? "";
	const errors = new Map(rubric.criticalErrors.map((error) => [error.code, error]));
	const criterionName = nameOfCriterion(rubric, language);
	const errorName = (code: string) => errors.get(code)?.name[language] ?? code;
	return {
		passes: result.result.passes,
		mean: result.result.mean,
		reasons: result.result.reasons.map((reason) => ({
			...reason,
			name: reasonName(reason, criterionName, errorName),
		})),
		missing: result.missing.map((each) => ({
			...each,
			name: each.code === "open-claim" ? errorName(each.criticalError) : "",
		})),
		canBeReleased: result.canBeReleased,
		ratings: result.ratings.map(({ raterId, levels }) => ({
			raterName: nameOfRater(raterId),
			own: raterId === personId,
			levels: levels.map(({ id, level }) => ({ id, name: criterionName(id), level })),
		})),
		claims: result.claims.map((claim) => ({
			code: claim.code,
			name: errorName(claim.code),
			what: errors.get(claim.code)?.what[language] ?? "",
			notYet: errors.get(claim.code)?.notYet[language] ?? "",
			state: claim.state,
			places: claim.places.map(({ turn, by, note }) => ({
				turn,
				by: by === "machine" ? null : nameOfRater(by),
				note: note ?? "",
			})),
			decisions: decisions
				.filter(({ code }) => code === claim.code)
				.map(({ personName, confirmed, reason }) => ({ by: personName, confirmed, reason })),
			mayDecide: mayDecide(claim, personId),
			own: claim.claimedBy.includes(personId),
		})),
	};
}

function nameOfCriterion(rubric: Rubric, language: Language) {
	const names = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion.name[language]]));
	return (id: string) => names.get(id) ?? id;
}

function reasonName(
	reason: FailReason,
	criterion: (id: string) => string,
	error: (code: string) => string,
): string {
	if (reason.code === "critical-error") return error(reason.criticalError);
	return reason.code === "safety-below" ? criterion(reason.criterion) : "";
}
