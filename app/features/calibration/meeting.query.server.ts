import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { raterLetters } from "~/domain/calibration/rater-letters";
import { roundState } from "~/domain/calibration/round-state";
import { ratedTurns } from "~/domain/call/rated-turns";
import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import type { TickTurn } from "~/domain/rubric/derive-levels";
import { nameInRubric } from "~/domain/rubric/name-in-rubric";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import { findCalibrationFile } from "~/persistence/calibration-file.server";
import { listRemarks } from "~/persistence/calibration-remarks.server";
import { notFound } from "~/platform/http/refusals";
import { mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { MeetingView, SeenDifference } from "./meeting-view";
import { getRound } from "./round-in-reach.server";

/** A call of a closed round, turn by turn, with where raters and reference are apart; 404 before it is closed. */
export async function getMeeting(
	who: SignedIn,
	params: { roundId?: string; calibrationCallId?: string },
): Promise<MeetingView> {
	const { round, leads, part } = await getRound(who, params.roundId);
	const at = round.calls.findIndex(({ id }) => id === params.calibrationCallId);
	const call = round.calls[at];
	if (!call || roundState(round) !== "closed") notFound();
	const [file, remarks] = await Promise.all([findCalibrationFile(call.id), listRemarks([call.id])]);
	if (!file?.reference) notFound();
	const { reference, rubric, compiled, assessed } = file;
	const { language, personId } = who;
	const invited = round.members.filter((member) => member.part === "rater");
	const letters = raterLetters(
		round.id,
		invited.map((member) => member.personId),
	);
	const ratings = file.ratings
		.filter(({ part: of, finished, raterId }) => of === "rater" && finished && letters.has(raterId))
		.map((rating) => ({
			...rating,
			label: round.anonymous ? (letters.get(rating.raterId) ?? "") : rating.raterName,
		}))
		.sort((a, b) => a.label.localeCompare(b.label, "vi"));
	const name = nameInRubric(rubric, language);
	const differences = differencesByTurn(
		rubric,
		reference.content,
		ratings.map(({ content }) => content),
		language,
	);
	return {
		...{ roundId: round.id, roundName: round.name, id: call.id, number: call.number },
		...{ title: compiled.scenario.title[language], language: file.call.language },
		callerName: compiled.scenario.caller.name[file.call.language],
		place: { at: at + 1, of: round.calls.length },
		previous: round.calls[at - 1]?.id ?? null,
		next: round.calls[at + 1]?.id ?? null,
		...{ anonymous: round.anonymous, consensus: reference.consensus },
		raters: ratings.map(({ label, raterId }) => ({ label, own: raterId === personId })),
		levels: rubric.criteria.map(({ id }) => {
			const [agreed, given] = [
				reference.levels[id] ?? null,
				ratings.map(({ levels }) => levels?.[id] ?? null),
			];
			const differs = given.some((level) => level !== agreed);
			return { id, name: name(id), reference: agreed, raters: given, differs };
		}),
		turns: ratedTurns(assessed.story, compiled.index, file.call.language).map((each) => ({
			...each,
			differences: differences.get(each.turn) ?? [],
		})),
		whole: differences.get("whole") ?? [],
		remarks: remarks.map(({ at: written, rubricDraftId, turn, criterion, id, text, by }) => ({
			...{ id, text, by, turn, at: written.getTime(), draftId: rubricDraftId },
			criterion: criterion === null ? null : name(criterion),
		})),
		mayDecide: leads || part === "panel",
		mayClarify: mayEver(who, "rubric.edit") && (leads || part === "panel"),
	};
}

/** What was seen at a turn by some and not by all, the harmful and critical first. */
function differencesByTurn(
	rubric: Rubric,
	reference: AssessmentContent,
	raters: readonly AssessmentContent[],
	language: Language,
): Map<TickTurn, SeenDifference[]> {
	const behaviours = indexBehaviours(rubric);
	const name = nameInRubric(rubric, language);
	const found = new Map<TickTurn, SeenDifference[]>();
	for (const list of ["criticalErrors", "ticks"] as const) {
		const places = new Map(
			[reference, ...raters].flatMap((content) =>
				content[list].map(({ code, turn }) => [`${code} ${turn}`, { code, turn }] as const),
			),
		);
		for (const { code, turn } of places.values()) {
			const has = (content: AssessmentContent) =>
				content[list].some((each) => each.code === code && each.turn === turn);
			const by = raters.flatMap((content, place) => (has(content) ? [place] : []));
			const byReference = has(reference);
			if (byReference && by.length === raters.length) continue;
			const behaviour = behaviours.get(code);
			const kind = list === "criticalErrors" ? "critical" : (behaviour?.kind ?? "basic");
			const shown = behaviour?.behaviour.short[language] ?? name(code);
			found.set(turn, [...(found.get(turn) ?? []), { code, name: shown, kind, byReference, by }]);
		}
	}
	for (const list of found.values()) list.sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
	return found;
}

const ORDER = { critical: 0, harmful: 1, basic: 2, advanced: 3 };
