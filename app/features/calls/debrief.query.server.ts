import { courseOfObjection } from "~/domain/assessment/workflow/objection";
import { clockAt } from "~/domain/call/transcript";
import { removeBefore } from "~/domain/retention/due-for-removal";
import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import { nameInRubric } from "~/domain/rubric/name-in-rubric";
import type { Language } from "~/domain/shared/text";
import { type CallDossier, findCallSubject } from "~/persistence/assessed-calls.server";
import { findCallerPlayer } from "~/persistence/caller-players.server";
import { listAgencies } from "~/persistence/directory.server";
import { findDossierAs } from "~/persistence/gold-dossier.server";
import { hasRecording } from "~/persistence/recordings.server";
import { hasWellbeingCheck } from "~/persistence/wellbeing.server";
import { notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { exchangesOf } from "./debrief-exchanges.server";
import { doneWell, turned } from "./debrief-learning.server";
import type { DebriefView, LevelRow } from "./debrief-view";
import { askedQuestion, learningNoteOf } from "./learning-note.query.server";
import { objectionUntil } from "./objection-window";
import { mayObject } from "./send-objection.server";
import { goingBack, twoFutures } from "./what-if.query.server";

/**
 * What a person may see of a finished call: all of a practice call, and of an assessed one the outcome until the
 * result is released.
 */
export async function getDebrief(
	who: SignedIn,
	callId: string | undefined,
	now: number,
): Promise<DebriefView> {
	const subject = callId ? await findCallSubject(callId) : null;
	if (!callId || !subject || !may(who, "call.debrief", subject)) notFound();
	const dossier = await findDossierAs(who.personId, callId, now);
	if (!dossier) notFound();
	const own = dossier.call.traineeId === who.personId;
	// Nobody reads a rating here before it is released: whoever looks may be the one who is to rate the call blind.
	const held = dossier.call.purpose === "assessed" && !dossier.release;
	const { language } = who;
	return {
		...outcomeOf(dossier, language),
		own,
		recorded:
			may(who, "recording.hear", subject) && (await hasRecording(callId, removeBefore("recording", now))),
		playedBy: (await findCallerPlayer(dossier.call))?.name ?? null,
		goingBack: own && !held ? await goingBack(dossier, language) : null,
		twoFutures: await twoFutures(dossier, who),
		objection: objectionOf(dossier, language, now),
		askWellbeing: own && dossier.call.purpose === "assessed" && !(await hasWellbeingCheck(dossier.call.id)),
		learningNote: own ? await learningNoteOf(dossier.call.id) : null,
		question: own ? null : await askedQuestion(who, dossier),
		details: held ? null : await detailsOf(dossier, language),
	};
}

function objectionOf(dossier: CallDossier, language: Language, now: number): DebriefView["objection"] {
	const until = objectionUntil(dossier);
	if (until === null) return null;
	return {
		until,
		open: mayObject(dossier, now),
		course: courseOfObjection(dossier.steps, nameInRubric(dossier.rubric, language)),
		withdrawn: dossier.releases
			.slice(0, -1)
			.map(({ releasedAt, passes, mean }) => ({ at: releasedAt, passes, mean })),
	};
}

function outcomeOf({ call, compiled, assessed, traineeName, release }: CallDossier, language: Language) {
	const { scenario } = compiled;
	const ending = scenario.endings.find((candidate) => candidate.id === assessed.story.trace.ending);
	return {
		callId: call.id,
		number: call.number,
		scenarioId: scenario.id,
		title: scenario.title[language],
		purpose: call.purpose,
		traineeName,
		answeredAt: call.state.answeredAt,
		durationMs: clockAt(call.state, call.state.endedAt ?? 0),
		turns: assessed.story.trace.turns,
		released: release !== null,
		ending: ending
			? {
					kind: ending.kind,
					title: ending.title[language],
					text: ending.text[language],
					lookAt: ending.debrief.map((point) => point[language]),
				}
			: null,
	};
}

async function detailsOf(
	dossier: CallDossier,
	language: Language,
): Promise<NonNullable<DebriefView["details"]>> {
	const { compiled, assessed, rubric, result, call } = dossier;
	const { trace } = assessed.story;
	const practice = result.deciding.length === 0;
	const outcome = practice ? result.resultIfClaimsHold : result.result;
	const names = new Map(rubric.criticalErrors.map((error) => [error.code, error.name[language]]));
	const exchanges = exchangesOf(dossier, language);
	const turnedOn = turned(dossier, exchanges, language);
	return {
		callerName: compiled.scenario.caller.name[language],
		byMachine: practice,
		passes: outcome.passes,
		mean: outcome.mean,
		reasons: outcome.reasons.map((reason) => ({
			...reason,
			name:
				reason.code === "critical-error"
					? (names.get(reason.criticalError) ?? reason.criticalError)
					: reason.code === "safety-below"
						? (rubric.criteria.find((criterion) => criterion.id === reason.criterion)?.name[language] ?? "")
						: "",
		})),
		doneWell: doneWell(dossier, exchanges, turnedOn, language),
		turned: turnedOn,
		exchanges,
		gauges: trace.gauges.map(({ trust = 0, distress = 0, danger = 0 }) => ({ trust, distress, danger })),
		levels: levelRows(dossier, language),
		criticalErrors: result.claims.map((claim) => ({
			name: names.get(claim.code) ?? claim.code,
			what: rubric.criticalErrors.find((error) => error.code === claim.code)?.what[language] ?? "",
			turns: [...new Set(claim.places.map((place) => place.turn))],
			state: claim.state.state,
		})),
		comments: dossier.assessments
			.filter((assessment) => assessment.raterId !== null && assessment.finished)
			.flatMap(({ content, raterName }) =>
				content.comments.map((comment) => ({ ...comment, by: raterName ?? "" })),
			),
		record: assessed.recordComparison.facts
			.filter(({ outcome: found }) => found !== "not-revealed")
			.map(({ fact, outcome: found, typed }) => ({
				label: compiled.scenario.facts[fact]?.label[language] ?? fact,
				outcome: found,
				typed: compiled.scenario.facts[fact]?.options?.[typed]?.[language] ?? typed,
				told: trace.facts.find((told) => told.id === fact)?.turn ?? null,
			})),
		referral: await referralOf(dossier, language),
		rubric: {
			name: rubric.name[language],
			version: rubric.version,
			ratification: rubric.ratification.note[language],
		},
		canReplay: call.purpose === "practice",
	};
}

function levelRows({ rubric, result }: CallDossier, language: Language): LevelRow[] {
	const behaviours = indexBehaviours(rubric);
	const short = (code: string) => behaviours.get(code)?.behaviour.short[language] ?? code;
	const [, other] = result.deciding;
	return result.levels.map((level) => ({
		id: level.id,
		name: rubric.criteria.find((criterion) => criterion.id === level.id)?.name[language] ?? level.id,
		safety: level.safety,
		level: level.level,
		otherLevel: other?.levels.find(({ id }) => id === level.id)?.level ?? null,
		reason: level.reason.code,
		harmful: level.harmful.map(({ code, turns }) => ({ label: short(code), turns })),
		repaired: level.repaired.map(({ code, turn }) => ({ label: short(code), turns: [turn] })),
		seen: level.seen.map(({ code, turns }) => ({ label: short(code), turns })),
		missing: level.missing.map(short),
	}));
}

async function referralOf({ assessed, compiled }: CallDossier, language: Language) {
	const { referralVerdict } = assessed;
	const agencies = new Map((await listAgencies()).map((agency) => [agency.key, agency.name[language]]));
	const fact = (id: string) => compiled.scenario.facts[id]?.label[language] ?? id;
	const name = (key: string) => agencies.get(key) ?? key;
	return {
		needed: referralVerdict.needed,
		overall: referralVerdict.overall,
		missing: referralVerdict.missingAgencies.map(name),
		decisions: referralVerdict.decisions.map((decision) => ({
			agency: name(decision.agency.key),
			verdict: decision.agency.verdict,
			urgency: decision.urgency,
			missing: decision.information.missing.map(fact),
			extra: decision.information.extra.map(fact),
			consent: decision.consent,
		})),
	};
}
