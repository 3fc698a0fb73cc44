import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { getBigScreen } from "~/features/live-sessions/big-screen.query.server";
import { getBoard } from "~/features/live-sessions/board.query.server";
import { doAtBoard, openSession } from "~/features/live-sessions/session-deeds.server";
import { getSessions } from "~/features/live-sessions/sessions.query.server";
import { suggestedCalls } from "~/features/suggestions/suggestions.query.server";
import { database } from "~/persistence/database.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { plantLiveSessions } from "../setup/plant-live-session";
import { personId, ringingCall, signedIn } from "./fixtures";
import { HEARD, playedLiveCall } from "./live-call";

let trainer: SignedIn;
let sessions: Awaited<ReturnType<typeof plantLiveSessions>>;
beforeEach(async () => {
	trainer = await signedIn("trainer");
	sessions = await plantLiveSessions(testDatabase());
});

const url = (path = "/live/sessions") => new URL(`http://localhost${path}`);
const board = (id = sessions.own) =>
	getBoard(trainer, id, url(), { suggest: suggestedCalls, now: Date.now() });
const member = async (login: string) => {
	const id = await personId(login);
	return (await board()).members.find((each) => each.personId === id);
};
const deed = (given: Record<string, string | string[]>, id = sessions.own) =>
	doAtBoard(trainer, id, given, Date.now());

test("the board says who is in a call, what waits, what is done, and what to take next", async () => {
	expect((await member("trainee"))?.finishedCount).toBeGreaterThan(0);
	const idle = (await board()).members.find(({ call, waitingCount }) => call === null && waitingCount === 0);
	if (idle) expect(idle.next?.reason.kind).toBeTypeOf("string");
	const call = await ringingCall(Date.now() - 180_000);
	expect((await member("trainee"))?.call).toMatchObject({ id: call.id, status: "ringing", room: false });
	await testDatabase().query(
		`UPDATE "Call" SET "answeredAt" = now() - interval '190 seconds', status = 'open' WHERE id = $1`,
		[call.id],
	);
	expect(await member("trainee")).toMatchObject({ minutes: 3, call: { status: "open" } });
	await testDatabase().query(
		`INSERT INTO "LiveRoom" ("callId", "trainerId", "openedAt", "trainerSeenAt") VALUES ($1, $2, now(), now())`,
		[call.id, trainer.personId],
	);
	expect((await member("trainee"))?.call).toMatchObject({ id: call.id, room: true });
	expect((await member("trainee"))?.next).toBeNull();
});

test("whoever left the centre is no longer on its board, and another centre's session is none", async () => {
	const gone = await personId("quang.huy");
	const move = (centre: string) =>
		testDatabase().query(`UPDATE "RoleHolding" SET "centreId" = $2 WHERE "personId" = $1`, [gone, centre]);
	await move("da-nang");
	expect((await board()).members.map(({ personId }) => personId)).not.toContain(gone);
	await move("ha-noi");
	await expect(board(sessions.foreign)).rejects.toMatchObject({ init: { status: 404 } });
	const { rows } = await getSessions(trainer, url("/live/sessions?q=cung%20nhom"));
	expect(rows.map(({ id }) => id)).toContain(sessions.own);
	expect(rows.map(({ id }) => id)).not.toContain(sessions.foreign);
	expect((await getSessions(trainer, url("/live/sessions?q=%25"))).rows).toEqual([]);
});

test("practice for all leaves out who is in a call, who has had enough and who has it waiting, and says so", async () => {
	await ringingCall();
	const hard = await testDatabase().query<{ hash: string }>(
		`SELECT hash FROM "ScenarioVersion" WHERE difficulty = 5 AND pool = 'open' ORDER BY hash LIMIT 1`,
	);
	await testDatabase().query(
		`INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", purpose, language, seed, state,
			status, "answeredAt")
		 SELECT gen_random_uuid(), $1, "centreId", $2, "rubricHash", 'practice', 'vi', 1, '{}', 'abandoned', now()
		 FROM "Call", generate_series(1, 2) WHERE number = (SELECT min(number) FROM "Call")`,
		[await personId("quang.huy"), hard[0]?.hash],
	);
	const [scenario] = await testDatabase().query<{ id: string }>(
		`SELECT "scenarioId" AS id FROM "ScenarioVersion" WHERE hash = $1`,
		[hard[0]?.hash],
	);
	const give = { deed: "assign", scenarioId: scenario?.id ?? "" };
	const done = await deed(give);
	expect(done).toMatchObject({
		ok: true,
		assigned: {
			to: ["Lê Thị Mai Phương"],
			skipped: expect.arrayContaining([
				{ name: "Đỗ Minh Hạnh", why: "in-call" },
				{ name: "Trần Quang Huy", why: "enough" },
			]),
		},
	});
	const again = await deed({ ...give, personId: await personId("mai.phuong") });
	expect(again).toMatchObject({ assigned: { to: [], skipped: [{ why: "waits" }] } });
	expect(await deed({ deed: "assign", scenarioId: "S03" })).toMatchObject({ ok: false, status: 422 });
});

test("a session is opened once for a key, takes trainees of its centre alone, and ends until it is opened again", async () => {
	const [key, own] = [randomUUID(), await personId("trainee")];
	const given = { key, name: "  Sáng nay  ", centreId: "ha-noi", personId: [own, own] };
	for (let times = 0; times < 2; times++)
		expect(await openSession(trainer, given, Date.now())).toEqual({ ok: true, to: `/live/sessions/${key}` });
	expect(await database.liveSessionMember.count({ where: { sessionId: key } })).toBe(1);
	const other = { ...given, key: randomUUID(), personId: await personId("bich.ngoc") };
	await expect(openSession(trainer, other, Date.now())).rejects.toMatchObject({ init: { status: 404 } });
	expect(await deed({ deed: "end" }, key)).toMatchObject({ ok: true });
	expect(await deed({ deed: "leave", personId: own }, key)).toMatchObject({ ok: false, status: 409 });
	expect(await deed({ deed: "reopen" }, key)).toMatchObject({ ok: true });
	expect(await deed({ deed: "leave", personId: own }, key)).toMatchObject({ ok: true });
	expect((await board(key)).members).toEqual([]);
});

test("the big screen has no name without being asked, and nothing of an assessed call before its result", async () => {
	const call = await playedLiveCall({ purpose: "practice", at: Date.now() - 3_600_000 });
	const heard = call.events.find(({ type }) => type === "heard");
	await testDatabase().query(
		`UPDATE "CallEvent" SET payload = jsonb_set(payload, '{words}', '"Chị Minh Hạnh đây"') WHERE "callId" = $1 AND seq = $2`,
		[call.id, heard?.seq],
	);
	const show = (names: boolean, id = call.id) => getBigScreen(trainer, sessions.own, id, { names });
	const hidden = await show(false);
	expect(hidden).toMatchObject({ about: null, live: true, typed: true });
	const told = JSON.stringify(hidden);
	for (const word of ["Minh Hạnh", `"number"`, "traineeName", "Hà Nội"]) expect(told).not.toContain(word);
	expect(told).toContain(HEARD.byItself);
	expect(await show(true)).toMatchObject({ about: { traineeName: "Đỗ Minh Hạnh", number: call.number } });
	const held = await playedLiveCall({ purpose: "assessed", at: Date.now() - 3_600_000 });
	await expect(show(false, held.id)).rejects.toMatchObject({ init: { status: 404 } });
});
