import type { Judgement } from "~/domain/standard-setting/judgements";
import {
	lifeOf,
	type Method,
	openRound,
	type StudyEvent,
	type StudyLife,
	type StudyRefusal,
	takeStep,
} from "~/domain/standard-setting/study-life";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";

/** A step with who took it, when and why, and what besides was kept of it. */
export interface StudyStep {
	readonly seq: number;
	readonly event: StudyEvent;
	readonly byName: string;
	readonly at: number;
	readonly reason: string;
	readonly detail: Readonly<Record<string, unknown>>;
}

/** The steps of a study, oldest first. */
export async function listStudySteps(studyId: string, on: Transaction = database): Promise<StudyStep[]> {
	const rows = await on.standardSettingStep.findMany({
		where: { studyId },
		orderBy: { seq: "asc" },
		include: { by: { select: { name: true } } },
	});
	return rows.map(({ seq, type, byId, at, reason, detail, by }) => ({
		seq,
		event: { ...(detail as object), type, by: byId } as StudyEvent,
		byName: by.name,
		at: at.getTime(),
		reason,
		detail: detail as Readonly<Record<string, unknown>>,
	}));
}

/** What is kept of a deed: steps, and what a judge says, all of it or nothing. */
interface StudyChange {
	readonly steps?: readonly {
		readonly event: StudyEvent;
		readonly reason?: string;
		readonly detail?: Readonly<Record<string, unknown>>;
	}[];
	readonly judgement?: {
		readonly round: number;
		readonly judgeId: string;
		readonly revision: number;
		readonly content: Judgement;
		readonly finished: boolean;
	};
}

/** A study under its lock. */
export interface StudyNow {
	readonly life: StudyLife;
	readonly steps: readonly StudyStep[];
	/** Who has handed in, of the round that is open. */
	readonly handedIn: readonly string[];
	readonly on: Transaction;
}

/**
 * Changes a study, one deed at a time: `plan` sees it as it is under the lock and says what to keep, or why not. Deeds
 * are written into the audit by whoever did them. Whoever calls this has found the study within reach.
 */
export async function changeStudy<Refusal extends string>(
	study: { readonly id: string; readonly method: Method },
	plan: (now: StudyNow) => Promise<StudyChange | Refusal> | StudyChange | Refusal,
): Promise<{ readonly life: StudyLife } | Refusal | StudyRefusal> {
	return database.$transaction(async (on) => {
		await on.$executeRaw`SET LOCAL lock_timeout = '4s'`;
		await on.$queryRaw`SELECT id FROM "StandardSettingStudy" WHERE id = ${study.id} FOR UPDATE`;
		const steps = await listStudySteps(study.id, on);
		const before = lifeOf(
			study.method,
			steps.map(({ event }) => event),
		);
		const round = openRound(before);
		const handedIn = round === null ? [] : await handedInOf(on, study.id, round, before.judges);
		const planned = await plan({ life: before, steps, handedIn, on });
		if (typeof planned === "string") return planned;
		let life = before;
		for (const { event } of planned.steps ?? []) {
			const next = takeStep(life, event);
			if (typeof next === "string") return next;
			life = next;
		}
		if (planned.judgement) {
			const { content, ...row } = planned.judgement;
			await on.standardSettingJudgement.create({
				data: { studyId: study.id, ...row, content: asJson(content) },
			});
		}
		await insertSteps(on, study.id, steps.length, planned.steps ?? []);
		if (planned.steps?.length)
			await on.standardSettingStudy.update({
				where: { id: study.id },
				data: {
					state: life.state,
					judges: [...life.judges],
					cut: life.cut,
					rubricDraftId: life.draft,
					changedAt: new Date(),
				},
			});
		return { life };
	});
}

async function handedInOf(on: Transaction, studyId: string, round: number, judges: readonly string[]) {
	const rows = await on.$queryRaw<{ judgeId: string; finished: boolean }[]>`
		SELECT DISTINCT ON (j."judgeId") j."judgeId", j.finished FROM "StandardSettingJudgement" j
		WHERE j."studyId" = ${studyId} AND j.round = ${round} ORDER BY j."judgeId", j.revision DESC`;
	return rows.flatMap(({ judgeId, finished }) => (finished && judges.includes(judgeId) ? [judgeId] : []));
}

async function insertSteps(
	on: Transaction,
	studyId: string,
	last: number,
	steps: NonNullable<StudyChange["steps"]>,
): Promise<void> {
	for (const [index, { event, reason = "", detail = {} }] of steps.entries()) {
		const { type, by, ...about } = event;
		const kept = asJson({ ...detail, ...about });
		await on.standardSettingStep.create({
			data: { studyId, seq: last + index + 1, type, byId: by, reason, detail: kept },
		});
		const told = reason ? { ...about, reason } : about;
		const deed = { personId: by, action: `standard-setting.${type}`, subject: `study:${studyId}` };
		if (type !== "note") await audit({ ...deed, detail: told }, on);
	}
}
