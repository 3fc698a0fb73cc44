import { z } from "zod";
import type { TestQuestion } from "~/domain/courses/test-questions";
import { database, type Transaction } from "./database.server";

/** What the column of a test holds. */
export const storedQuestions = z.array(
	z.object({ text: z.string(), options: z.array(z.string()), right: z.number().int() }),
);

/** A version of a course's test. */
export interface CourseTestRow {
	readonly version: number;
	readonly questions: readonly TestQuestion[];
}

/** The newest version of a course's test, or null while it has none. */
export async function findTest(courseId: string, on: Transaction = database): Promise<CourseTestRow | null> {
	const row = await on.courseTest.findFirst({ where: { courseId }, orderBy: { version: "desc" } });
	return row && { version: row.version, questions: storedQuestions.parse(row.questions) };
}

/** Adds the next version; false when somebody else did so since. */
export async function addTest(
	courseId: string,
	builtOn: number,
	questions: readonly TestQuestion[],
	createdById: string,
): Promise<boolean> {
	if (((await findTest(courseId))?.version ?? 0) !== builtOn) return false;
	const { count } = await database.courseTest.createMany({
		data: [{ courseId, version: builtOn + 1, questions: storedQuestions.parse(questions), createdById }],
		skipDuplicates: true,
	});
	return count > 0;
}

/** The version that a run uses: that of its first answer, so that before and after are the same; else the newest. */
export async function findTestOfRun(
	run: { readonly id: string; readonly course: { readonly id: string } },
	on: Transaction = database,
): Promise<CourseTestRow | null> {
	const first = await on.courseTestAnswer.findFirst({ where: { runId: run.id }, include: { test: true } });
	return first
		? { version: first.version, questions: storedQuestions.parse(first.test.questions) }
		: findTest(run.course.id, on);
}

export type TestMoment = "pre" | "post";

/** What somebody answered once. */
export interface TestAnswerRow {
	readonly personId: string;
	readonly name: string;
	readonly moment: TestMoment;
	readonly chosen: readonly number[];
}

/** The answers of a run, or of one person in it. */
export async function listTestAnswers(runId: string, personId?: string): Promise<TestAnswerRow[]> {
	const rows = await database.courseTestAnswer.findMany({
		where: { runId, ...(personId ? { personId } : {}) },
		include: { person: { select: { name: true } } },
		orderBy: [{ person: { searchName: "asc" } }, { personId: "asc" }, { moment: "desc" }],
	});
	return rows.map(({ personId: id, person, moment, chosen }) => ({
		personId: id,
		name: person.name,
		moment: moment as TestMoment,
		chosen,
	}));
}

/** Keeps somebody's answers; sent twice, the first ones hold. False when the run's test is another version by now. */
export async function answerTest(
	run: { readonly id: string; readonly course: { readonly id: string } },
	answer: {
		readonly personId: string;
		readonly moment: TestMoment;
		readonly version: number;
		readonly chosen: readonly number[];
		readonly answeredAt: Date;
	},
): Promise<boolean> {
	return database.$transaction(async (on) => {
		// The first answer decides on the run's version: one at a time.
		await on.$queryRaw`SELECT id FROM "CourseRun" WHERE id = ${run.id} FOR UPDATE`;
		if ((await findTestOfRun(run, on))?.version !== answer.version) return false;
		await on.courseTestAnswer.createMany({
			data: [{ ...answer, chosen: [...answer.chosen], runId: run.id, courseId: run.course.id }],
			skipDuplicates: true,
		});
		return true;
	});
}
