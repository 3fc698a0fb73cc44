import { clockAt, type TranscriptEntry } from "~/domain/call/transcript";
import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import { renderedLine } from "~/domain/scenario/line-reference";
import { pointOf, replyOf } from "~/domain/scenario/scenario-index";
import type { Language } from "~/domain/shared/text";
import { type CallDossier, findCallSubject, findDossier } from "~/persistence/assessed-calls.server";
import { listAgencies } from "~/persistence/directory.server";
import { hasWellbeingCheck } from "~/persistence/wellbeing.server";
import { notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { DebriefView, Exchange, LevelRow } from "./debrief-view";

/**
 * What a person may see of a finished call: its trainee sees all of a practice call, and of an assessed one the
 * outcome until the result is released; trainers and managers of its centre see all.
 */
export async function getDebrief(who: SignedIn, callId: string | undefined): Promise<DebriefView> {
	const subject = await findCallSubject(callId ?? "");
	if (!subject || !may(who, "call.debrief", subject)) notFound();
	const dossier = await findDossier(callId ?? "");
	if (!dossier) notFound();
	const own = dossier.call.traineeId === who.personId;
	const held = own && dossier.call.purpose === "assessed" && !dossier.release;
	const { language } = who;
	return {
		...outcomeOf(dossier, language),
		own,
		askWellbeing: own && dossier.call.purpose === "assessed" && !(await hasWellbeingCheck(dossier.call.id)),
		details: held ? null : await detailsOf(dossier, language),
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
	const practice = result.basis.by === "machine";
	const outcome = practice ? result.resultIfClaimsHold : result.result;
	const names = new Map(rubric.criticalErrors.map((error) => [error.code, error.name[language]]));
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
		exchanges: exchangesOf(dossier, language),
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

/** The conversation in turns: what the counsellor said, what it did, what the caller answered. */
function exchangesOf({ compiled, assessed, rubric }: CallDossier, language: Language): Exchange[] {
	const behaviours = indexBehaviours(rubric);
	const { trace, transcript } = assessed.story;
	const said = (entry: TranscriptEntry) =>
		entry.ref === null ? null : renderedLine(compiled.index, { ...entry, ref: entry.ref }, language);
	const exchanges: Exchange[] = [];
	for (let turn = 0; turn <= trace.turns; turn++) {
		const entries = transcript.filter((entry) => entry.turn === turn);
		const reply = entries.find((entry) => entry.kind === "reply");
		const authored =
			reply?.point && reply.replyId ? replyOf(compiled.index, reply.point, reply.replyId) : undefined;
		const point = reply?.point ? pointOf(compiled.index, reply.point) : undefined;
		const better =
			point?.best && point.best !== reply?.replyId
				? replyOf(compiled.index, point.id, point.best)
				: undefined;
		const ownWords = transcript.find(
			(entry) => entry.kind === "own-words" && entry.point === reply?.point && entry.turn === turn - 1,
		);
		const now = trace.gauges[turn];
		const before = trace.gauges[turn - 1];
		exchanges.push({
			turn,
			at: entries[0]?.at ?? 0,
			said: reply ? (said(reply)?.text ?? null) : null,
			ownWords: ownWords?.ownWords ?? null,
			why: authored?.why[language] ?? null,
			better: better?.text[language] ?? null,
			marks: trace.behaviours
				.filter((shown) => shown.turn === turn && authored?.shows.includes(shown.code))
				.map((shown) => ({
					kind: behaviours.get(shown.code)?.kind ?? "basic",
					label: behaviours.get(shown.code)?.behaviour.short[language] ?? shown.code,
					repaired: trace.repairs.some((repair) => repair.code === shown.code && repair.turn === turn + 1),
				})),
			critical: authored?.critical
				? (rubric.criticalErrors.find((error) => error.code === authored.critical)?.name[language] ?? null)
				: null,
			effects:
				now && before
					? (["trust", "distress", "danger"] as const)
							.map((gauge) => ({ gauge, by: (now[gauge] ?? 0) - (before[gauge] ?? 0) }))
							.filter(({ by }) => by !== 0)
					: [],
			heard: entries
				.filter((entry) => entry.kind !== "reply" && entry.kind !== "own-words")
				.map((entry) => ({
					kind: entry.kind,
					text: said(entry)?.text ?? null,
					pausedMs: entry.pausedMs ?? null,
					waitedMs: entry.waitedMs ?? null,
				})),
		});
	}
	return exchanges;
}

function levelRows({ rubric, result }: CallDossier, language: Language): LevelRow[] {
	const behaviours = indexBehaviours(rubric);
	const short = (code: string) => behaviours.get(code)?.behaviour.short[language] ?? code;
	return result.levels.map((level) => ({
		id: level.id,
		name: rubric.criteria.find((criterion) => criterion.id === level.id)?.name[language] ?? level.id,
		safety: level.safety,
		level: level.level,
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
