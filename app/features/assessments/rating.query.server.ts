import { courseOfObjection } from "~/domain/assessment/workflow/objection";
import { ratedTurns } from "~/domain/call/rated-turns";
import { contentOfTicks } from "~/domain/live/live-ticks";
import { nameInRubric } from "~/domain/rubric/name-in-rubric";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import { findCallerPlayer } from "~/persistence/caller-players.server";
import { findLiveTicks } from "~/persistence/live-ticks.server";
import { listRaterCandidates } from "~/persistence/rater-candidates.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { historyView } from "./history-view.server";
import { machineView, showsMachine } from "./machine-view.server";
import { ownLicence } from "./own-licence.server";
import { pairView, startWith } from "./pair-view.server";
import { paperOfCall } from "./paper-of-call.server";
import { getRatableCall } from "./ratable-call.server";
import type { RatingView } from "./rating-view";
import { resultView } from "./result-view.server";
import { after, mayReadAll, type Part, partOf } from "./workflow-steps";

/**
 * The rating page of a call. Nothing of another rater's is in it for anybody who may still rate the call blind, and
 * nothing of the machine's before the rubric version's rule lets it.
 *
 * @param as what they chose where somebody else has begun or finished: to rate too, or only to read
 */
export async function getRating(
	who: SignedIn,
	callId: string | undefined,
	as: "rater" | "reader" | null,
): Promise<RatingView> {
	const dossier = await getRatableCall(who, callId);
	const { call, compiled, rubric, assessed, assessments, release, standing, traineeName } = dossier;
	const { scenario } = compiled;
	const { personId, language } = who;
	const part = partOf(dossier, personId);
	const own = assessments.find(({ raterId }) => raterId === personId);
	const mode = modeOf(dossier, part, as);
	const rates = mode === "rate";
	// Whoever is about to rate beside those who have finished reads nothing of theirs before.
	const mayRead = mayReadAll(dossier, part) && mode !== "choose" && !(rates && part === "none");
	const heardLive = rates && !own ? await tickedLive(dossier, personId) : null;
	const people = await listRaterCandidates(call.id);
	return {
		mode,
		part,
		me: personId,
		state: standing?.state ?? "to-be-rated",
		callId: call.id,
		number: call.number,
		title: scenario.title[language],
		traineeName,
		callerName: scenario.caller.name[call.language],
		language: call.language,
		difficulty: scenario.difficulty,
		completedAt: call.completedAt ?? call.createdAt,
		turns: ratedTurns(assessed.story, compiled.index, call.language),
		paper: await paperOfCall(dossier, language),
		rubric,
		opportunities: assessed.opportunities,
		cues: Object.fromEntries(assessed.story.trace.opportunities.map(({ id, turn }) => [id, turn])),
		mine: own ?? null,
		startWith: own ? null : (startWith(dossier, part) ?? heardLive),
		others: othersOf(dossier, personId),
		licence: rates ? await ownLicence(personId, Date.now()) : null,
		asked: people.flatMap((each) =>
			standing?.context.assigned.includes(each.personId) ? [{ id: each.personId, name: each.name }] : [],
		),
		blind: standing?.context.needsTwo === true && !mayRead,
		machine: mayRead || (rates && showsMachine(dossier, own !== undefined)) ? machineView(dossier) : null,
		result: mayRead ? resultView(dossier, personId, language) : null,
		pair: mayRead ? pairView(dossier, language) : null,
		objection: mayRead ? courseOfObjection(dossier.steps, nameInRubric(rubric, language)) : null,
		mayReview: after(dossier, { type: "begin-review", by: personId }) !== null,
		candidates: people.flatMap((each) =>
			after(dossier, { type: "assign", by: personId, rater: each.personId })
				? [{ id: each.personId, name: each.name, waiting: each.waiting, ratedLast: each.ratedLast }]
				: [],
		),
		history: historyView(dossier),
		release: release ? { at: release.releasedAt, by: release.releasedByName, passes: release.passes } : null,
		live: await playedLive(call, heardLive !== null),
		calibration: null,
	};
}

async function playedLive(call: CallDossier["call"], ticked: boolean): Promise<RatingView["live"]> {
	const player = await findCallerPlayer(call);
	return player && { playedById: player.personId, playedBy: player.name, ticked };
}

/** What whoever is about to rate ticked while the call ran, as the beginning of their rating; null: nothing. */
async function tickedLive({ call, rubric, assessed }: CallDossier, personId: string) {
	if (call.form !== "live") return null;
	return contentOfTicks(await findLiveTicks(call.id, personId), rubric, assessed.story.trace.turns);
}

/** Whoever is at work works; whoever may begin begins, unless somebody else was asked or has begun. */
function modeOf(dossier: CallDossier, part: Part, as: "rater" | "reader" | null): RatingView["mode"] {
	const { standing, release } = dossier;
	const context = standing?.context;
	if (["rating", "third", "reviewer", "may-decide"].includes(part)) return "rate";
	if (release) return "read";
	if (part === "rated" || part === "done") return "rate";
	const others = [...(context?.rating ?? []), ...(context?.rated ?? [])].length > 0;
	if (part === "may-begin") return !others || as === "rater" ? "rate" : "choose";
	if (as === "rater" && standing?.state === "result") return "rate";
	return as === "reader" && mayReadAll(dossier, part) ? "read" : "choose";
}

function othersOf({ assessments }: CallDossier, personId: string): RatingView["others"] {
	return assessments.flatMap(({ raterId, raterName, finished }) =>
		raterId === null || raterId === personId
			? []
			: [{ id: raterId, name: raterName ?? "", does: finished ? ("rated" as const) : ("rates" as const) }],
	);
}
