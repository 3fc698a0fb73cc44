import { createHash } from "node:crypto";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { borderlineRegression } from "~/domain/standard-setting/borderline-regression";
import { angoffCautions, borderlineCautions } from "~/domain/standard-setting/cautions";
import { BORDERLINE, cutOfJudgements, performancesOf } from "~/domain/standard-setting/judgements";
import type { StudyLife } from "~/domain/standard-setting/study-life";
import type { ReleasedCall } from "~/persistence/standard-setting-calls.server";
import type { JudgeStanding, StoredJudgement } from "~/persistence/standard-setting-judgements.server";
import type { StudyStep } from "~/persistence/standard-setting-steps.server";
import type { AngoffRound, BorderlineResult, CriterionRow, JudgeValue, StudyNote } from "./study-view";

/** What of a study may be seen by whoever looks. */
export interface Seen {
	readonly studyId: string;
	readonly anonymous: boolean;
	readonly me: string;
	readonly life: StudyLife;
	readonly judges: readonly JudgeStanding[];
	/** Handed in, of rounds that are over. */
	readonly judgements: readonly StoredJudgement[];
}

/** Whose a value is: by a number that tells nothing of the name, unless the panel knows whose it is. */
function judgeValues({
	studyId,
	anonymous,
	me,
	judges,
}: Seen): (judgeId: string, value: number) => JudgeValue {
	const mixed = (id: string) => createHash("sha256").update(`${studyId} ${id}`).digest("hex");
	const order = judges.map(({ id }) => id).sort((a, b) => (mixed(a) < mixed(b) ? -1 : 1));
	const names = new Map(judges.map(({ id, name }) => [id, name]));
	return (judgeId, value) => ({
		value,
		own: judgeId === me,
		number: order.indexOf(judgeId) + 1,
		name: anonymous ? null : (names.get(judgeId) ?? null),
	});
}

const ofRound = ({ judgements }: Seen, round: number) => judgements.filter((each) => each.round === round);

/** The cuts of the rounds that are over. */
export function angoffRounds(seen: Seen, rubric: Rubric): AngoffRound[] {
	const criteria = rubric.criteria.map(({ id }) => id);
	const value = judgeValues(seen);
	return seen.life.closed.flatMap((round): AngoffRound[] => {
		const said = ofRound(seen, round);
		const cut = cutOfJudgements(
			criteria,
			said.map(({ content }) => content),
		);
		if (cut.value === undefined) return [];
		const { interval, judges } = cut;
		return [
			{
				round,
				value: cut.value,
				deviation: cut.standardDeviation ?? null,
				standardError: interval.standardError ?? null,
				low: interval.low ?? null,
				high: interval.high ?? null,
				judges: said
					.map(({ judgeId }, index) => value(judgeId, judges[index] ?? 0))
					.sort((a, b) => a.number - b.number),
				cautions: angoffCautions(cut, seen.judges.length),
			},
		];
	});
}

/** What was said of each criterion in the rounds that are over, with what was written down in the discussion. */
export function criterionRows(seen: Seen, rubric: Rubric, steps: readonly StudyStep[]): CriterionRow[] {
	const value = judgeValues(seen);
	const notes = notesOf(steps);
	return rubric.criteria.map(({ id, name, safety }) => ({
		id,
		name,
		safety,
		rounds: seen.life.closed.map((round) =>
			ofRound(seen, round)
				.flatMap(({ judgeId, content }) => {
					const said = content[id];
					return said === undefined ? [] : [value(judgeId, said)];
				})
				.sort((a, b) => a.number - b.number),
		),
		note: notes.get(id) ?? null,
	}));
}

/** The latest note on each item. */
export function notesOf(steps: readonly StudyStep[]): ReadonlyMap<string, StudyNote> {
	return new Map(
		steps.flatMap(({ seq, event, detail, byName, at }) =>
			event.type === "note"
				? [[event.about, { seq, text: String(detail.text ?? ""), by: byName, at }] as const]
				: [],
		),
	);
}

/** The scores of the calls, as they were when the round was closed: a result that is amended later changes no study. */
function scoresOf(steps: readonly StudyStep[]): Readonly<Record<string, number>> {
	const closed = steps.findLast(({ event }) => event.type === "close-round");
	return (closed?.detail.scores ?? {}) as Readonly<Record<string, number>>;
}

/** What the graded calls come to; null: the round is not over. */
export function borderlineResult(
	seen: Seen,
	steps: readonly StudyStep[],
	calls: readonly ReleasedCall[],
): BorderlineResult | null {
	if (!seen.life.closed.includes(1)) return null;
	const said = ofRound(seen, 1);
	const performances = performancesOf(
		seen.life.calls,
		said.map(({ content }) => content),
		scoresOf(steps),
	);
	const found = borderlineRegression(performances, BORDERLINE);
	const counts = { judges: said.length, invited: seen.judges.length };
	return {
		calls: performances.map(({ call, grade, score, grades }) => {
			const of = calls.find(({ id }) => id === call);
			return {
				id: call,
				number: of?.number ?? 0,
				title: { vi: of?.titleVi ?? "", en: of?.titleEn ?? "" },
				grade,
				grades: grades.length,
				score,
			};
		}),
		judges: said.length,
		reason: found.value === undefined ? found.reason : null,
		cut: found.value === undefined ? null : found,
		cautions: found.value === undefined ? [] : borderlineCautions(found, performances, counts),
	};
}
