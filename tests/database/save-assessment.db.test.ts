import { beforeEach, expect, test } from "vitest";
import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { listAssessments, saveAssessment } from "~/persistence/assessments.server";
import { testDatabase } from "../setup/db-test";
import { personId } from "./fixtures";

const AT = new Date("2026-11-01T03:00:00Z");
const content = (note: string): AssessmentContent =>
	({ ticks: [], criticalErrors: [], comments: [], note }) as never;

let callId = "";
let one = "";
let two = "";
let calls: string[] = [];
beforeEach(async () => {
	one = await personId("trainer");
	two = await personId("trainer2");
	if (calls.length === 0)
		calls = (
			await testDatabase().query<{ id: string }>(
				`SELECT c.id FROM "Call" c WHERE purpose = 'assessed' AND status = 'completed'
				 AND NOT EXISTS (SELECT 1 FROM "Assessment" a WHERE a."callId" = c.id AND a.round > 0) ORDER BY number`,
			)
		).map(({ id }) => id);
	callId = calls.pop() ?? "";
	expect(callId).not.toBe("");
});

const save = (raterId: string, builtOn: number, note: string, round = 1) =>
	saveAssessment(callId, { round, raterId, builtOn, content: content(note), finished: false, at: AT });
const human = async () => (await listAssessments(callId)).filter(({ raterId }) => raterId !== null);

test("each save is a revision; the last one counts and none is lost", async () => {
	expect(await save(one, 0, "first")).toEqual({ ok: true, revision: 1 });
	expect(await save(one, 1, "second")).toEqual({ ok: true, revision: 2 });
	expect(await human()).toMatchObject([{ raterId: one, revision: 2, content: { note: "second" } }]);
	const kept = await testDatabase().query(
		`SELECT content->>'note' AS note FROM "AssessmentRevision" r JOIN "Assessment" a ON a.id = r."assessmentId"
		 WHERE a."callId" = $1 AND a.round = 1 ORDER BY revision`,
		[callId],
	);
	expect(kept).toEqual([{ note: "first" }, { note: "second" }]);
});

test("a second tab that builds on what has passed is told, and nothing is stored", async () => {
	await save(one, 0, "first");
	await save(one, 1, "second");
	expect(await save(one, 1, "another tab")).toEqual({ ok: false, reason: "conflict" });
	expect(await save(one, 0, "a third tab")).toEqual({ ok: false, reason: "conflict" });
	expect(await human()).toMatchObject([{ revision: 2, content: { note: "second" } }]);
});

test("a second rater in the same round is told, and nothing is stored", async () => {
	await save(one, 0, "mine");
	expect(await save(two, 0, "no, mine")).toEqual({ ok: false, reason: "conflict" });
	expect(await save(two, 1, "no, mine")).toEqual({ ok: false, reason: "conflict" });
	expect(await human()).toMatchObject([{ raterId: one, revision: 1, content: { note: "mine" } }]);
});

test("of ten tabs that save at once one wins", async () => {
	await save(one, 0, "first");
	const saves = await Promise.all(Array.from({ length: 10 }, (_, tab) => save(one, 1, `tab ${tab}`)));
	expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
	const winner = saves.findIndex(({ ok }) => ok);
	expect(await human()).toMatchObject([{ revision: 2, content: { note: `tab ${winner}` } }]);
});

test("of two raters who begin at once one wins, and the other's words are nowhere", async () => {
	const saves = await Promise.all(
		Array.from({ length: 10 }, (_, index) => save(index % 2 === 0 ? one : two, 0, `${index}`)),
	);
	expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
	const winner = saves.findIndex(({ ok }) => ok);
	expect(await human()).toMatchObject([
		{ raterId: winner % 2 === 0 ? one : two, revision: 1, content: { note: `${winner}` } },
	]);
});
