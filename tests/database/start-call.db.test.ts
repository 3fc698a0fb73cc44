import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { startAssigned, startPractice } from "~/features/calls/start-call.server";
import { insertAssignment } from "~/persistence/assignments.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { personId, signedIn } from "./fixtures";

const countCalls = async (who: SignedIn) =>
	(
		await testDatabase().query<{ count: number }>(
			`SELECT count(*)::int AS count FROM "Call" WHERE "traineeId" = $1`,
			[who.personId],
		)
	)[0]?.count ?? 0;
const callOf = (started: Awaited<ReturnType<typeof startPractice>>) => (started.ok ? started.callId : null);

test("a request that comes twice rings once, one after the other or twenty at once", async () => {
	const who = await signedIn("trainee");
	const before = await countCalls(who);
	const key = randomUUID();
	const first = callOf(await startPractice(who, "S02", key, Date.now()));
	expect(first).not.toBeNull();
	expect(callOf(await startPractice(who, "S02", key, Date.now()))).toBe(first);
	expect(await countCalls(who)).toBe(before + 1);

	const other = randomUUID();
	const many = await Promise.all(
		Array.from({ length: 20 }, () => startPractice(who, "S02", other, Date.now())),
	);
	const rung = new Set(many.map(callOf));
	expect(rung.size).toBe(1);
	expect(rung.has(first)).toBe(false);
	expect(await countCalls(who)).toBe(before + 2);
});

test("somebody else's key is not theirs: it rings anew", async () => {
	const key = randomUUID();
	const [one, two] = [await signedIn("trainee"), await signedIn("thuy.duong")];
	const own = callOf(await startPractice(one, "S01", key, Date.now()));
	const theirs = callOf(await startPractice(two, "S01", key, Date.now()));
	expect(theirs).not.toBeNull();
	expect(theirs).not.toBe(own);
});

test("an assignment has one call, however often it is taken at once, and another once that is abandoned", async () => {
	const who = await signedIn("trainee");
	const id = await insertAssignment({
		personId: who.personId,
		scenarioId: "S01",
		purpose: "assessed",
		assignedById: await personId("trainer"),
		dueOn: null,
	});
	const take = () => startAssigned(who, id, Date.now());
	const many = new Set((await Promise.all(Array.from({ length: 20 }, take))).map(callOf));
	expect(many.size).toBe(1);
	const [first] = many;
	expect(callOf(await take())).toBe(first);

	await testDatabase().query(`UPDATE "Call" SET status = 'abandoned' WHERE id = $1`, [first]);
	const again = new Set((await Promise.all([take(), take()])).map(callOf));
	expect(again.size).toBe(1);
	expect(again.has(first ?? null)).toBe(false);
});

test("practice from the library takes the assignment that waits for it, and is free once that is done", async () => {
	const who = await signedIn("mai.phuong");
	const assign = async (purpose: "practice" | "assessed", dueOn: Date | null) =>
		insertAssignment({
			personId: who.personId,
			scenarioId: "S11",
			purpose,
			assignedById: await personId("trainer"),
			dueOn,
		});
	await assign("assessed", null);
	await assign("practice", null);
	const due = await assign("practice", new Date("2099-01-01"));
	const take = async () => callOf(await startPractice(who, "S11", randomUUID(), Date.now()));
	const assignmentOf = async (callId: string | null) =>
		(
			await testDatabase().query<{ assignmentId: string | null }>(
				`SELECT "assignmentId" FROM "Call" WHERE id = $1`,
				[callId],
			)
		)[0]?.assignmentId;

	const first = await take();
	expect(await assignmentOf(first)).toBe(due);
	expect(new Set(await Promise.all([take(), take()]))).toEqual(new Set([first]));

	await testDatabase().query(`UPDATE "Call" SET status = 'completed' WHERE id = $1`, [first]);
	const second = await take();
	expect(await assignmentOf(second)).not.toBe(due);
	await testDatabase().query(`UPDATE "Call" SET status = 'completed' WHERE id = $1`, [second]);
	const free = await take();
	expect(await assignmentOf(free)).toBeNull();
	expect(await take()).not.toBe(free);
});
