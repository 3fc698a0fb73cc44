import { expect, test } from "vitest";
import {
	addTest,
	answerTest,
	findTest,
	findTestOfRun,
	listTestAnswers,
} from "~/persistence/course-tests.server";
import { testDatabase } from "../setup/db-test";
import { plantCourse } from "../setup/plant-course";
import { personId } from "./fixtures";

const questions = [{ text: "Số nào miễn phí?", options: ["111", "1080"], right: 0 }];
const answeredAt = new Date("2026-10-05T00:00:00Z");

test("a version that answers stand on stays their run's; the next one is for runs to come", async () => {
	const planted = await plantCourse(testDatabase());
	const [manager, trainee] = [await personId("manager"), await personId("trainee")];
	const run = { id: planted.run.own, course: { id: planted.course } };
	const answer = { personId: trainee, moment: "pre" as const, version: 1, chosen: [1, 1], answeredAt };
	expect(await answerTest(run, answer)).toBe(true);
	// Twice is once, and the first holds.
	expect(await answerTest(run, { ...answer, chosen: [0, 0] })).toBe(true);
	expect(await listTestAnswers(run.id)).toMatchObject([{ personId: trainee, moment: "pre", chosen: [1, 1] }]);

	// Two who publish at once: one does, the other is told.
	const added = await Promise.all([1, 2].map(() => addTest(planted.course, 1, questions, manager)));
	expect(added.filter(Boolean)).toHaveLength(1);
	expect(await findTest(planted.course)).toEqual({ version: 2, questions });
	expect((await findTestOfRun(run))?.version).toBe(1);
	const other = { id: planted.run.foreign, course: run.course };
	expect((await findTestOfRun(other))?.version).toBe(2);
	expect(await answerTest(run, { ...answer, moment: "post", version: 2, chosen: [0] })).toBe(false);
	expect(await answerTest(run, { ...answer, moment: "post" })).toBe(true);
	expect(await listTestAnswers(run.id)).toHaveLength(2);
});
