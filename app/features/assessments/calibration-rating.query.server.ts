import { commonAssessment } from "~/domain/assessment/common-assessment";
import { ratedTurns } from "~/domain/call/rated-turns";
import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import { byTurn } from "~/domain/rubric/derive-levels";
import { nameInRubric } from "~/domain/rubric/name-in-rubric";
import type { Language } from "~/domain/shared/text";
import type { CalibrationFile } from "~/persistence/calibration-file.server";
import type { CalibrationRating } from "~/persistence/calibration-ratings.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { paperOfCall } from "./paper-of-call.server";
import type { CalibrationPlace, PanelView, RatingView } from "./rating-view";

/** A call of a round that this person has a part in, with what they may do there. */
export interface PlaceInRound {
	readonly file: CalibrationFile;
	readonly roundName: string;
	readonly part: CalibrationPlace["part"];
	/** The part is still open: it can be rated, or the reference be written. */
	readonly open: boolean;
	/** The panel, by id: whose ratings the reference is made from. */
	readonly panel: readonly string[];
}

/** The rating page of a call of calibration: no name of a trainee, nothing of the machine, nothing of other raters. */
export async function getCalibrationRating(
	{ personId, language }: SignedIn,
	{ file, roundName, part, open, panel }: PlaceInRound,
): Promise<RatingView> {
	const { call, compiled, rubric, assessed, ratings } = file;
	const { scenario } = compiled;
	const mine = ratings.find(
		(each) => each.part === part && (part === "reference" || each.raterId === personId),
	);
	const members = ratings.filter(
		({ part: of, raterId, finished }) => of === "panel" && finished && panel.includes(raterId),
	);
	const isReference = part === "reference";
	return {
		mode: open ? "rate" : "read",
		part: mine?.finished && open ? "rated" : "rating",
		me: personId,
		state: "in-rating",
		callId: call.id,
		number: call.number,
		title: scenario.title[language],
		traineeName: "",
		callerName: scenario.caller.name[call.language],
		language: call.language,
		difficulty: scenario.difficulty,
		completedAt: call.completedAt ?? call.createdAt,
		turns: ratedTurns(assessed.story, compiled.index, call.language),
		paper: await paperOfCall(file, language),
		rubric,
		opportunities: assessed.opportunities,
		cues: Object.fromEntries(assessed.story.trace.opportunities.map(({ id, turn }) => [id, turn])),
		mine: mine ?? null,
		startWith:
			isReference && !mine && members.length > 0
				? commonAssessment(members.map(({ content }) => content))
				: null,
		licence: null,
		others: [],
		asked: [],
		blind: !isReference,
		machine: null,
		result: null,
		pair: null,
		objection: null,
		mayReview: false,
		candidates: [],
		history: [],
		release: null,
		live: null,
		calibration: {
			...{ part, roundId: file.roundId, roundName, id: file.id, over: !open },
			panel: isReference ? panelView(file, members, language) : null,
		},
	};
}

function panelView(
	{ rubric }: CalibrationFile,
	members: readonly CalibrationRating[],
	language: Language,
): PanelView {
	const name = nameInRubric(rubric, language);
	const behaviours = indexBehaviours(rubric);
	const contents = members.map(({ content }) => content);
	const seen = (list: "ticks" | "criticalErrors") => {
		const codes = [...new Set(contents.flatMap((content) => content[list].map(({ code }) => code)))].sort();
		return codes
			.map((code) => ({
				code,
				critical: list === "criticalErrors",
				name: behaviours.get(code)?.behaviour.short[language] ?? name(code),
				turns: contents.map((content) => [
					...new Set(
						[...content[list]]
							.filter((each) => each.code === code)
							.map(({ turn }) => turn)
							.sort(byTurn),
					),
				]),
			}))
			.filter(({ turns }) => new Set(turns.map((each) => each.join())).size > 1);
	};
	return {
		names: members.map(({ raterName }) => raterName),
		levels: rubric.criteria.map(({ id }) => ({
			...{ id, name: name(id) },
			levels: members.map(({ levels }) => levels?.[id] ?? null),
		})),
		seen: [...seen("criticalErrors"), ...seen("ticks")],
	};
}
