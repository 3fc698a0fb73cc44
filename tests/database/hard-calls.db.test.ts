import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { startAssigned, startPractice } from "~/features/calls/start-call.server";
import { startWhatIf } from "~/features/calls/start-what-if.server";
import { insertAssignment } from "~/persistence/assignments.server";
import { findCall } from "~/persistence/calls.server";
import { testDatabase } from "../setup/db-test";
import { personId, signedIn } from "./fixtures";

const callOf = (started: Awaited<ReturnType<typeof startPractice>>) => (started.ok ? started.callId : null);

test("a third hard call of a day is asked about first, however it begins; asked for it rings, and that is kept", async () => {
	const who = await signedIn("trainee");
	const hard = (at: number, anyway?: boolean) => startPractice(who, "S04", randomUUID(), at, anyway);
	// Eleven at night in Vietnam, far from whatever else was taken.
	const evening = Date.parse("2031-03-01T16:00:00Z");
	const morning = evening + 2 * 3_600_000;
	const takenAt = async (callId: string | null, at: number) => {
		expect(callId).not.toBeNull();
		await testDatabase().query(
			`UPDATE "Call" SET "createdAt" = $2, "answeredAt" = $2, status = 'completed' WHERE id = $1`,
			[callId, new Date(at)],
		);
	};
	await takenAt(callOf(await hard(evening)), evening);
	await takenAt(callOf(await hard(evening)), evening);

	const asked = { ok: false, refusal: "asked-first" };
	expect(await hard(evening)).toEqual(asked);
	const assigned = await insertAssignment({
		personId: who.personId,
		scenarioId: "K03",
		purpose: "assessed",
		assignedById: await personId("trainer"),
		dueOn: null,
	});
	expect(await startAssigned(who, assigned, evening)).toEqual(asked);
	expect(
		callOf(await startPractice(who, "S05", randomUUID(), evening)),
		"a call that is not so hard",
	).not.toBeNull();
	expect(callOf(await hard(morning)), "the next day").not.toBeNull();

	const third = callOf(await startAssigned(who, assigned, evening, true));
	expect(third).not.toBeNull();
	const kept = await testDatabase().query<{ id: string }>(`SELECT id FROM "Call" WHERE "beyondDay"`);
	expect(kept.map(({ id }) => id)).toEqual([third]);
	expect(await startAssigned(who, assigned, evening), "what has begun is gone on with").toEqual({
		ok: true,
		callId: third,
	});
});

test("going back into a hard call is one more of the day's hard ones, and asked about in the same way", async () => {
	const [row] = await testDatabase().query<{ id: string; scenarioHash: string }>(
		`SELECT id, "scenarioHash" FROM "Call" WHERE status = 'completed' AND purpose = 'practice'
		 AND "traineeId" <> $1 ORDER BY number LIMIT 1`,
		[await personId("trainee")],
	);
	const call = await findCall(row?.id ?? "");
	if (!call) throw new Error("the demo has no practice call");
	await testDatabase().query(
		`UPDATE "ScenarioVersion" SET difficulty = 5,
			document = jsonb_set(document::jsonb, '{difficulty}', '5')::json WHERE hash = $1`,
		[call.scenarioHash],
	);
	const back = (turn: number, startKey: string, anyway?: "yes") =>
		startWhatIf(call, { turn, startKey, anyway }, Date.now());
	const began = { callId: expect.any(String) };
	expect(await back(1, randomUUID())).toEqual(began);
	expect(await back(2, randomUUID())).toEqual(began);
	const key = randomUUID();
	expect(await back(3, key)).toBe("asked-first");
	const third = await back(3, key, "yes");
	expect(third).toEqual(began);
	expect(await back(3, key), "what has begun is gone on with").toEqual(third);
});
