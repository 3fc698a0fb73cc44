import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { replayable } from "~/domain/call/call-state";
import { replay } from "~/domain/call/replay";
import { startWhatIf } from "~/features/calls/start-what-if.server";
import { assignScenario } from "~/features/people/change-record.server";
import { insertAssignment } from "~/persistence/assignments.server";
import { findCall, type StoredCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { listKnownCalls } from "~/persistence/mix-assignments.server";
import { findPerson } from "~/persistence/people.server";
import { testDatabase } from "../setup/db-test";
import { personId, signedIn } from "./fixtures";

/** A completed call of the demo. */
async function callWhere(condition: string): Promise<StoredCall> {
	const [row] = await testDatabase().query<{ id: string }>(
		`SELECT c.id FROM "Call" c JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
		 WHERE c.status = 'completed' AND ${condition} ORDER BY c.number LIMIT 1`,
	);
	const call = row && (await findCall(row.id));
	if (!call) throw new Error(`the demo has no call where ${condition}`);
	return call;
}
const RELEASED = `EXISTS (SELECT 1 FROM "Release" r WHERE r."callId" = c.id)`;
const WAITING = `EXISTS (SELECT 1 FROM "Assignment" a WHERE a."personId" = c."traineeId" AND a."scenarioId" = v."scenarioId"
	AND a.purpose = 'assessed' AND a."declinedAt" IS NULL
	AND NOT EXISTS (SELECT 1 FROM "Call" t WHERE t."assignmentId" = a.id AND t.status = 'completed'))`;
const back = async (call: StoredCall, turn: number, startKey: string = randomUUID()) => {
	const started = await startWhatIf(call, { turn, startKey }, Date.now());
	return started && started !== "asked-first" ? started.callId : started;
};

test("a what-if begins once for a key, stands where its log leads, and leaves the earlier call as it was", async () => {
	const call = await callWhere(`c.purpose = 'practice'`);
	const key = randomUUID();
	const made = new Set(await Promise.all(Array.from({ length: 8 }, () => back(call, 3, key))));
	expect(made.size).toBe(1);
	const begun = await findCall([...made][0] ?? "");
	if (!begun) throw new Error("no call began");
	expect(begun).toMatchObject({
		purpose: "practice",
		status: "open",
		traineeId: call.traineeId,
		seed: call.seed,
	});
	expect(begun.number).not.toBe(call.number);
	expect(begun.events.length).toBeLessThan(call.events.length);
	expect(replayable(replay(await compiledCall(begun), begun.events))).toEqual(replayable(begun.state));
	expect(await findCall(call.id)).toEqual(call);
	// Another turn under the same page's key is another call.
	expect(made.has(await back(call, 2, key))).toBe(false);
});

test("nobody goes back to a turn that there is not, or into a call that goes on or is not released", async () => {
	const call = await callWhere(`c.purpose = 'practice'`);
	expect(await back(call, 99)).toBeNull();
	expect(await back({ ...call, status: "open" }, 1)).toBeNull();
	expect(await back(await callWhere(`c.purpose = 'assessed' AND NOT ${RELEASED}`), 1)).toBeNull();
});

test("a sealed scenario that was gone back into is not assessed with that person again", async () => {
	const call = await callWhere(
		`c.purpose = 'assessed' AND v.pool = 'sealed' AND ${RELEASED} AND NOT ${WAITING}`,
	);
	const [version] = await testDatabase().query<{ scenarioId: string }>(
		`SELECT "scenarioId" FROM "ScenarioVersion" WHERE hash = $1`,
		[call.scenarioHash],
	);
	const { scenarioId } = version ?? { scenarioId: "" };
	const opened = async () => (await listKnownCalls([call.traineeId], "")).opened.get(call.traineeId);
	expect(await opened()).toBeUndefined();

	const assignment = await insertAssignment({
		personId: call.traineeId,
		scenarioId,
		purpose: "assessed",
		assignedById: await personId("trainer"),
		dueOn: null,
	});
	expect(await back(call, 1), "while an assessed call of it waits").toBeNull();
	await testDatabase().query(`DELETE FROM "Assignment" WHERE id = $1`, [assignment]);

	expect(await back(call, 1)).not.toBeNull();
	expect(await opened()).toEqual([scenarioId]);
	const person = await findPerson(call.traineeId);
	if (!person) throw new Error("the trainee is gone");
	expect(await assignScenario(await signedIn("trainer"), person, { scenarioId, dueOn: "" })).toEqual({
		ok: false,
		errors: { scenarioId: "openedBefore" },
	});
});
