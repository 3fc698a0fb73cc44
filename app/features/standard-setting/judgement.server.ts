import { isComplete, type Judgement, LEVEL_VALUES } from "~/domain/standard-setting/judgements";
import { lifeOf, openRound, type StudyLife } from "~/domain/standard-setting/study-life";
import { getRubricVersion } from "~/persistence/library.server";
import type { StoredStudy } from "~/persistence/standard-setting.server";
import { listChosenCalls, type ReleasedCall } from "~/persistence/standard-setting-calls.server";
import {
	listVisibleJudgements,
	type StoredJudgement,
} from "~/persistence/standard-setting-judgements.server";
import { changeStudy, listStudySteps, type StudyStep } from "~/persistence/standard-setting-steps.server";
import { checkForm } from "~/platform/http/form.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { JudgementAnswer, JudgementView } from "./judgement-view";
import { gradeForm, judgementForm, levelField } from "./study-forms";
import { getJudgedStudy, headOf } from "./study-in-reach.server";
import { notesOf } from "./study-results.server";
import type { DeedRefusal } from "./study-view";

type Given = Record<string, string | string[]>;

/** A judge's own side of a study. */
export interface OwnSide {
	readonly study: StoredStudy;
	readonly life: StudyLife;
	readonly steps: readonly StudyStep[];
	/** By round; nobody else's is read. */
	readonly own: readonly StoredJudgement[];
	/** The calls to be graded: a judge never grades a call of their own. */
	readonly calls: readonly ReleasedCall[];
}

/** What a judge has said in a study, and what there is to say something of. */
export async function getOwnSide(who: SignedIn, id: string | undefined): Promise<OwnSide> {
	const study = await getJudgedStudy(who, id);
	const steps = await listStudySteps(study.id);
	const life = lifeOf(
		study.method,
		steps.map(({ event }) => event),
	);
	const visible = await listVisibleJudgements(study.id, who.personId);
	const calls = life.state === "preparing" ? [] : await listChosenCalls(life.calls);
	return {
		study,
		life,
		steps,
		own: visible.filter(({ judgeId }) => judgeId === who.personId),
		calls: calls.filter(({ traineeId }) => traineeId !== who.personId),
	};
}

/** The page on which a judge says what they think; null: no round is open. */
export async function getJudgement(who: SignedIn, id: string | undefined): Promise<JudgementView | null> {
	const side = await getOwnSide(who, id);
	const round = openRound(side.life);
	if (round === null) return null;
	const { criteria } = await getRubricVersion(side.study.rubricHash);
	const now = side.own.find((each) => each.round === round);
	const first = round === 2 ? side.own.find((each) => each.round === 1) : undefined;
	const content = now?.content ?? first?.content ?? {};
	const notes = notesOf(side.steps);
	const angoff = side.study.method === "angoff";
	return {
		head: await headOf(side.study),
		round,
		revision: now?.revision ?? 0,
		finished: now?.finished ?? false,
		savedAt: now?.savedAt.getTime() ?? null,
		fromFirst: round === 2 && !now && first !== undefined,
		criteria: angoff
			? criteria.map((criterion) => ({
					id: criterion.id,
					name: criterion.name,
					about: criterion.about,
					safety: criterion.safety,
					value: content[criterion.id] ?? null,
					before: first?.content[criterion.id] ?? null,
					note: round === 2 ? (notes.get(criterion.id) ?? null) : null,
					basics: criterion.basic.map(({ short }) => short),
					advanced: criterion.advanced.map(({ short }) => short),
				}))
			: [],
		calls: side.calls.map(({ id: call, number, titleVi, titleEn, difficulty }) => ({
			id: call,
			number,
			title: { vi: titleVi, en: titleEn },
			difficulty,
			grade: content[call] ?? null,
		})),
	};
}

type Done =
	| { readonly ok: true; readonly finished: boolean }
	| ({ readonly ok: false; readonly status: number } & JudgementAnswer);

/** Saves what a judge says of the criteria, or hands it in. What is missing stays missing until it is handed in. */
export async function saveJudgement(who: SignedIn, id: string | undefined, given: Given): Promise<Done> {
	const side = await getOwnSide(who, id);
	const { criteria } = await getRubricVersion(side.study.rubricHash);
	const shown = Object.fromEntries(
		Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
	);
	const refused = (refusal: JudgementAnswer["refusal"], status = 409, missing: string[] = []): Done => ({
		ok: false,
		status,
		refusal,
		missing,
		given: shown,
	});
	const form = checkForm(given, judgementForm);
	if (!form.ok) return refused(form.errors.deed ? "unknownDeed" : "stale", 422);
	const angoff = side.study.method === "angoff";
	const items = angoff
		? criteria.map(({ id: criterion }) => criterion)
		: side.calls.map(({ id: call }) => call);
	const typed = angoff ? levelsIn(items, shown) : {};
	const finished = form.value.deed === "hand-in";
	const changed = await changeStudy<DeedRefusal | "incomplete">(side.study, async ({ life, on }) => {
		const round = openRound(life);
		if (round === null || !life.judges.includes(who.personId)) return "not-now";
		const last = await on.standardSettingJudgement.findFirst({
			where: { studyId: side.study.id, round, judgeId: who.personId },
			orderBy: { revision: "desc" },
		});
		if ((last?.revision ?? 0) !== form.value.builtOn) return "stale";
		const content = angoff ? typed : ((last?.content ?? {}) as Judgement);
		if (finished && !isComplete(items, content)) return "incomplete";
		const revision = (last?.revision ?? 0) + 1;
		return { judgement: { round, judgeId: who.personId, revision, content, finished } };
	});
	if (changed === "incomplete") {
		const missing = angoff ? items.filter((item) => typed[item] === undefined) : [];
		return refused("incomplete", 422, missing);
	}
	return typeof changed === "string" ? refused(changed) : { ok: true, finished };
}

/** The levels that were chosen; what is no level of ours was not chosen. */
function levelsIn(criteria: readonly string[], given: Readonly<Record<string, string>>): Judgement {
	return Object.fromEntries(
		criteria.flatMap((id) => {
			const typed = (given[levelField(id)] ?? "").trim().replace(",", ".");
			const level = LEVEL_VALUES.find((value) => typed !== "" && value === Number(typed));
			return level === undefined ? [] : [[id, level]];
		}),
	);
}

/** Keeps a judge's grade of one call. It can be changed while the round is open; handing in says that all are done. */
export async function saveGrade(
	who: SignedIn,
	id: string | undefined,
	callId: string | undefined,
	given: Given,
): Promise<
	{ readonly ok: true } | { readonly ok: false; readonly status: number; readonly refusal: string }
> {
	const side = await getOwnSide(who, id);
	const call = side.calls.find((each) => each.id === callId);
	const form = checkForm(given, gradeForm);
	if (!form.ok) return { ok: false, status: 422, refusal: "needGrade" };
	const changed = await changeStudy<DeedRefusal>(side.study, async ({ life, on }) => {
		const round = openRound(life);
		if (round === null || !call || !life.calls.includes(call.id)) return "not-now";
		const last = await on.standardSettingJudgement.findFirst({
			where: { studyId: side.study.id, round, judgeId: who.personId },
			orderBy: { revision: "desc" },
		});
		const content = { ...((last?.content ?? {}) as Judgement), [call.id]: form.value.grade };
		const revision = (last?.revision ?? 0) + 1;
		const finished = last?.finished ?? false;
		return { judgement: { round, judgeId: who.personId, revision, content, finished } };
	});
	return typeof changed === "string" ? { ok: false, status: 409, refusal: changed } : { ok: true };
}
