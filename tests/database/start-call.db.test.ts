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
	const first = callOf(await startPractice(who, "S01", key, Date.now()));
	expect(first).not.toBeNull();
	expect(callOf(await startPractice(who, "S01", key, Date.now()))).toBe(first);
	expect(await countCalls(who)).toBe(before + 1);

	const other = randomUUID();
	const many = await Promise.all(
		Array.from({ length: 20 }, () => startPractice(who, "S01", other, Date.now())),
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
