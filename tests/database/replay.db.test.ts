import { expect, test } from "vitest";
import { runProgram } from "../../scripts/setup/run-program.mjs";
import { testDatabase } from "../setup/db-test";
import { productEnvironment, ROOT } from "../setup/test-databases";

async function replayCheck(): Promise<{ code: number; lines: string[] }> {
	const { code, output } = await runProgram(process.execPath, ["scripts/run-command.mjs", "replay-check"], {
		cwd: ROOT,
		env: { ...process.env, ...productEnvironment(testDatabase().url) },
	});
	return { code, lines: output.trim().split("\n") };
}

test("every call of the demo replays to what is stored", async () => {
	const [counted] = await testDatabase().query<{ calls: number; events: number }>(
		`SELECT (SELECT count(*)::int FROM "Call") AS calls, (SELECT count(*)::int FROM "CallEvent") AS events`,
	);
	expect(counted?.calls).toBeGreaterThan(30);
	const { code, lines } = await replayCheck();
	expect(lines).toEqual([`Replayed ${counted?.calls} calls with ${counted?.events} events: no difference.`]);
	expect(code).toBe(0);
});

test("differences that are planted are found and named", async () => {
	const calls = await testDatabase().query<{ id: string; number: number }>(
		`SELECT id, number FROM "Call" WHERE status = 'completed' ORDER BY number LIMIT 5`,
	);
	const [inState, inColumn, inEvent, lost, added] = calls;
	await testDatabase().query(
		`UPDATE "Call" SET state = jsonb_set(state, '{pauses,ms}', '4711') WHERE id = $1`,
		[inState?.id],
	);
	await testDatabase().query(`UPDATE "Call" SET "endingId" = 'another' WHERE id = $1`, [inColumn?.id]);
	await testDatabase().query(
		`UPDATE "CallEvent" SET type = 'hang-up', payload = '{}' WHERE "callId" = $1 AND seq = 3`,
		[inEvent?.id],
	);
	await testDatabase().query(`DELETE FROM "CallEvent" WHERE "callId" = $1 AND seq = 2`, [lost?.id]);
	await testDatabase().query(
		`INSERT INTO "CallEvent" ("callId", seq, type, payload, at)
		 SELECT id, seq + 1, 'abandon', '{}', now() FROM "Call" WHERE id = $1`,
		[added?.id],
	);
	const { code, lines } = await replayCheck();
	expect(code).toBe(1);
	const named = (id?: string) => lines.filter((line) => line.includes(id ?? "?"));
	expect(named(inState?.id)).toEqual([
		`call ${inState?.number} (${inState?.id}): state.pauses.ms is stored as 4711, replayed as 0`,
	]);
	expect(named(inColumn?.id).join()).toContain('endingId is stored as "another"');
	expect(named(inEvent?.id).length).toBeGreaterThan(0);
	expect(named(lost?.id).join()).toContain("Event 3 comes after 1");
	expect(named(added?.id).length).toBeGreaterThan(0);
	expect(lines.at(-1)).toMatch(/^Replayed \d+ calls with \d+ events: \d+ differences\.$/);
});
