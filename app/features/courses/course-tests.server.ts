import Papa from "papaparse";
import { judge, type TestQuestion } from "~/domain/courses/test-questions";
import { changeOf, itemStatistics } from "~/domain/courses/test-results";
import { audit } from "~/persistence/audit.server";
import { listAttendance, whatHolds } from "~/persistence/course-attendance.server";
import {
	answerTest,
	findTestOfRun,
	listTestAnswers,
	type TestAnswerRow,
	type TestMoment,
} from "~/persistence/course-tests.server";
import { listSessions, type SessionRow } from "~/persistence/courses.server";
import { checkForm } from "~/platform/http/form.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getLedRun, getRun } from "./course-reach.server";
import { type CourseDone, type Given, refused } from "./course-refusals";
import { toRunLine } from "./courses.query.server";
import { questionField, testForm } from "./test-form";

const begins = ({ on, starts }: SessionRow): number => Date.parse(`${on}T${starts}:00+07:00`);

/** Which test may be taken: the first until the first session begins, the last from when the last one has begun. */
function momentAt(sessions: readonly SessionRow[], now: number): TestMoment | null {
	const [first, last] = [sessions[0], sessions.at(-1)];
	if (!first || !last || now < begins(first)) return "pre";
	return now >= begins(last) ? "post" : null;
}

/** The test of a run: its questions without the right answers for who has a place, the results for who leads. */
export async function getTestView(who: SignedIn, runId: string | undefined, now: number) {
	const { run, leads, taking } = await getRun(who, runId);
	const takes = taking.some(({ personId }) => personId === who.personId);
	if (!takes && !leads) forbidden();
	const [test, sessions, answers] = await Promise.all([
		findTestOfRun(run),
		listSessions(run.id),
		listTestAnswers(run.id, leads ? undefined : who.personId),
	]);
	const questions = test?.questions ?? [];
	const own = answers.filter(({ personId }) => personId === who.personId);
	const moment = momentAt(sessions, now);
	const opens = takes && test && moment && !own.some((each) => each.moment === moment) ? moment : null;
	const after = own.find((each) => each.moment === "post");
	return {
		run: toRunLine(run),
		courseId: run.course.id,
		takes,
		version: test?.version ?? null,
		// Never the right ones: the browser is told them when the last test is handed in.
		ask: opens && { moment: opens, questions: questions.map(({ text, options }) => ({ text, options })) },
		handedIn: own.map((each) => each.moment),
		own: after
			? {
					of: questions.length,
					pre: pointsOf(
						questions,
						own.find((each) => each.moment === "pre"),
					),
					post: pointsOf(questions, after) ?? 0,
					answers: questions.map(({ text, options, right }, index) => ({
						text,
						chosen: options[after.chosen[index] ?? -1] ?? "",
						right: options[right] ?? "",
					})),
				}
			: null,
		lead:
			leads && test
				? {
						...resultsOf(questions, answers),
						asked: new Set([
							...taking.map(({ personId }) => personId),
							...answers.map(({ personId }) => personId),
						]).size,
						attendances: whatHolds(await listAttendance({ runId: run.id })).filter(({ hours }) => hours > 0)
							.length,
					}
				: null,
	};
}
export type TestView = Awaited<ReturnType<typeof getTestView>>;

const pointsOf = (questions: readonly TestQuestion[], answer: TestAnswerRow | undefined): number | null =>
	answer ? judge(questions, answer.chosen).filter(Boolean).length : null;

function resultsOf(questions: readonly TestQuestion[], answers: readonly TestAnswerRow[]) {
	const at = (moment: TestMoment) => answers.filter((each) => each.moment === moment);
	const [pre, post] = [at("pre"), at("post")];
	const statistics = (of: readonly TestAnswerRow[]) =>
		itemStatistics(
			of.map(({ chosen }) => judge(questions, chosen)),
			questions.length,
		);
	const [before, after] = [statistics(pre), statistics(post)];
	const pairs = pre.flatMap((first) => {
		const second = post.find(({ personId }) => personId === first.personId);
		const points = [pointsOf(questions, first), pointsOf(questions, second)] as const;
		return points[0] === null || points[1] === null ? [] : [{ pre: points[0], post: points[1] }];
	});
	const change = changeOf(pairs);
	return {
		pre: pre.length,
		post: post.length,
		pairs: pairs.length,
		people: new Set(answers.map(({ personId }) => personId)).size,
		change:
			change.value === undefined
				? { reason: change.reason }
				: { g: change.value, low: change.interval.low, high: change.interval.high },
		items: questions.map(({ text }, index) => ({
			text,
			pre: figures(before[index]),
			post: figures(after[index]),
		})),
	};
}

const figures = (item: ReturnType<typeof itemStatistics>[number] | undefined) => ({
	answered: item?.answered ?? 0,
	difficulty: item?.difficulty.value ?? null,
	discrimination: item?.discrimination.value ?? null,
});

/** Keeps the answers of whoever has a place: every question once, in its time. */
export async function takeTest(
	who: SignedIn,
	runId: string | undefined,
	given: Given,
	now: number,
): Promise<CourseDone> {
	const { run, taking } = await getRun(who, runId);
	if (!taking.some(({ personId }) => personId === who.personId)) forbidden();
	const form = checkForm(given, testForm);
	if (!form.ok) return refused(form.errors, given);
	const test = (await findTestOfRun(run)) ?? notFound();
	const { moment, version } = form.value;
	if (momentAt(await listSessions(run.id), now) !== moment) return refused({ form: "notNow" }, given, 409);
	if (test.version !== Number(version)) return refused({ form: "changedTest" }, given, 409);
	const errors: Record<string, string> = {};
	const chosen = test.questions.map(({ options }, index) => {
		const value = given[questionField(index)];
		const option = typeof value === "string" && /^\d$/.test(value) ? Number(value) : -1;
		if (options[option] === undefined) errors[questionField(index)] = "needAnswer";
		return option;
	});
	if (Object.keys(errors).length > 0) return refused(errors, given);
	const kept = await answerTest(run, {
		personId: who.personId,
		moment,
		version: test.version,
		chosen,
		answeredAt: new Date(now),
	});
	return kept
		? { ok: true, to: `/courses/runs/${run.id}/test` }
		: refused({ form: "changedTest" }, given, 409);
}

/** A run's test as a CSV: a line for each person and time, each question 1 where it was right. */
export async function testCsv(who: SignedIn, runId: string | undefined): Promise<string> {
	const { run } = await getLedRun(who, runId);
	const [test, answers] = await Promise.all([findTestOfRun(run), listTestAnswers(run.id)]);
	await audit({ personId: who.personId, action: "course-test.exported", subject: `course-run:${run.id}` });
	const questions = test?.questions ?? [];
	const columns = ["person", "moment", "version", "points", "of", ...questions.map((_, n) => `q${n + 1}`)];
	const rows = answers.map((answer) => {
		const right = judge(questions, answer.chosen);
		const points = right.filter(Boolean).length;
		return [answer.name, answer.moment, test?.version, points, questions.length, ...right.map(Number)];
	});
	return `\uFEFF${Papa.unparse([columns, ...rows], { escapeFormulae: true })}\r\n`;
}
