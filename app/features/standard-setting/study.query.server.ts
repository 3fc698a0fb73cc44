import { lifeOf, openRound, type StudyLife } from "~/domain/standard-setting/study-life";
import { getRubricVersion } from "~/persistence/library.server";
import { namesOf } from "~/persistence/people.server";
import type { StoredStudy } from "~/persistence/standard-setting.server";
import { countReaching, listChosenCalls } from "~/persistence/standard-setting-calls.server";
import { findTakenCut } from "~/persistence/standard-setting-cuts.server";
import {
	type JudgeStanding,
	listJudgeCandidates,
	listJudges,
	listVisibleJudgements,
} from "~/persistence/standard-setting-judgements.server";
import { listStudySteps, type StudyStep } from "~/persistence/standard-setting-steps.server";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getStudy, headOf } from "./study-in-reach.server";
import { angoffRounds, borderlineResult, criterionRows } from "./study-results.server";
import type { Decision, HistoryLine, Impact, JudgeLine, StudyView, Taken } from "./study-view";

/** The page of a study for whoever leads it, judges in it, or both. No value of a round that is open is in it. */
export async function getStudyView(who: SignedIn, id: string | undefined): Promise<StudyView> {
	const { study, leads, judges, edits } = await getStudy(who, id);
	const [steps, panel, visible, rubric, head] = await Promise.all([
		listStudySteps(study.id),
		listJudges(study.id),
		listVisibleJudgements(study.id, who.personId),
		getRubricVersion(study.rubricHash),
		headOf(study),
	]);
	const life = lifeOf(
		study.method,
		steps.map(({ event }) => event),
	);
	const round = openRound(life);
	// While a round is open nobody looks at an earlier one, their own besides.
	const over = round === null ? life : { ...life, closed: [] };
	const judgements = visible.filter((each) => each.finished && over.closed.includes(each.round));
	const seen = {
		studyId: study.id,
		anonymous: study.anonymous,
		me: who.personId,
		life: over,
		judges: panel,
		judgements,
	};
	const angoff = study.method === "angoff";
	const rounds = angoff ? angoffRounds(seen, rubric) : [];
	const calls = angoff ? [] : await listChosenCalls(life.calls);
	const borderline = angoff ? null : borderlineResult(seen, steps, calls);
	const finished = life.state === "closed" || life.state === "decided";
	const last = finished ? (borderline?.cut ?? rounds.at(-1) ?? null) : null;
	return {
		head,
		leads,
		judges,
		edits,
		handedIn: panel.some(
			({ id: judge, handedIn }) => judge === who.personId && handedIn.includes(round ?? 0),
		),
		panel: panel.map((each) => judgeLine(each, round, leads)),
		candidates: leads ? await candidatesOf(who, life) : [],
		chosenCalls: life.calls.length,
		criteria: angoff && over.closed.length > 0 ? criterionRows(seen, rubric, steps) : [],
		rounds,
		borderline,
		methodCut: last?.value ?? null,
		impact: leads && last ? await impactOf(who, study, rubric.pass.mean, life.cut, last) : null,
		decision: decisionOf(steps),
		taken: life.state === "decided" ? await takenOf(study.id, life.cut) : null,
		history: await historyOf(steps, calls),
	};
}

/** Who has handed in is for whoever leads: so that they can remind somebody. */
function judgeLine(
	{ id, name, handedIn, begun }: JudgeStanding,
	round: number | null,
	leads: boolean,
): JudgeLine {
	if (round === null || !leads) return { id, name, standing: null };
	const standing = handedIn.includes(round) ? "handed-in" : begun.includes(round) ? "begun" : "nothing";
	return { id, name, standing };
}

async function candidatesOf(who: SignedIn, life: StudyLife): Promise<StudyView["candidates"]> {
	if (life.state !== "preparing" && life.state !== "round-1") return [];
	const found = await listJudgeCandidates(reach(who, "standard-setting.lead").paths);
	return found.flatMap(({ id, name, centreVi, centreEn }) =>
		life.judges.includes(id) ? [] : [{ id, name, centre: { vi: centreVi, en: centreEn } }],
	);
}

async function impactOf(
	who: SignedIn,
	study: StoredStudy,
	now: number,
	decided: number | null,
	cut: { readonly value: number; readonly low: number | null; readonly high: number | null },
): Promise<Impact> {
	const within = { paths: reach(who, "call.debrief").paths, rubricHash: study.rubricHash };
	const means = [now, decided ?? cut.value, cut.low ?? cut.value, cut.high ?? cut.value];
	const { all, reaching } = await countReaching(within, means);
	const [atNow = 0, atCut = 0, atLow = 0, atHigh = 0] = reaching;
	const bounded = cut.low !== null && decided === null;
	return { all, now: atNow, atCut, atLow: bounded ? atLow : null, atHigh: bounded ? atHigh : null };
}

function decisionOf(steps: readonly StudyStep[]): Decision | null {
	const step = steps.find(({ event }) => event.type === "decide");
	if (step?.event.type !== "decide") return null;
	const methodCut = typeof step.detail.methodCut === "number" ? step.detail.methodCut : null;
	return { cut: step.event.cut, methodCut, by: step.byName, at: step.at, reason: step.reason };
}

async function takenOf(studyId: string, cut: number | null): Promise<Taken> {
	const taken = await findTakenCut(studyId);
	if (!taken) return { state: "nowhere" };
	if (taken.published) {
		const { hash, version, mean } = taken.published;
		return { state: mean === cut ? "frozen" : "other", hash: hash.slice(0, 8), version };
	}
	if (taken.discarded) return { state: "discarded" };
	return { state: "draft", draftId: taken.draftId, changed: taken.mean !== cut };
}

async function historyOf(
	steps: readonly StudyStep[],
	calls: readonly { readonly id: string; readonly number: number }[],
): Promise<HistoryLine[]> {
	const judges = steps.flatMap(({ event }) => ("judge" in event ? [event.judge] : []));
	const names = await namesOf(judges);
	return steps
		.filter(({ event }) => event.type !== "note")
		.map(({ seq, event, byName, at, reason }) => ({
			seq,
			type: event.type,
			by: byName,
			at,
			about:
				"judge" in event
					? (names.get(event.judge) ?? null)
					: "call" in event
						? String(calls.find(({ id }) => id === event.call)?.number ?? "")
						: null,
			reason,
		}));
}
