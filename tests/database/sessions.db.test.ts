import { expect, test } from "vitest";
import { findSignedIn } from "~/persistence/sessions.server";
import { readTurn } from "~/persistence/turn.server";
import { testDatabase } from "../setup/db-test";
import { emailOf, makeSession } from "../setup/sessions";
import { ringingCall } from "./fixtures";

/** The token of a new session. */
async function signedIn(login: string): Promise<string> {
	const { value } = await makeSession(testDatabase(), login);
	return decodeURIComponent(value).split(".")[0] ?? "";
}
const change = (sql: string, login: string) => testDatabase().query(sql, [emailOf(login)]);
const PERSON = `(SELECT id FROM "Person" WHERE email = $1)`;

test("a session tells who it is and what they hold today", async () => {
	const who = await findSignedIn(await signedIn("manager"));
	expect(who).toMatchObject({
		name: "Phạm Quốc Khánh",
		language: "vi",
		theme: "system",
		roles: [{ role: "manager", centreId: "ha-noi", centrePath: "national/ha-noi/" }],
	});
});

test("a token that nobody has is nobody", async () => {
	expect(await findSignedIn("no-such-token")).toBeNull();
	expect(await findSignedIn("")).toBeNull();
	expect(await findSignedIn("' OR true --")).toBeNull();
});

test("an expired session is nobody", async () => {
	const token = await signedIn("quang.huy");
	await testDatabase().query(`UPDATE "Session" SET "expiresAt" = now() WHERE token = $1`, [token]);
	expect(await findSignedIn(token)).toBeNull();
	expect(await readTurn(token, "", "")).toBeNull();
});

test("a disabled person is nobody, at once", async () => {
	const token = await signedIn("mai.phuong");
	expect(await findSignedIn(token)).not.toBeNull();
	await change(`UPDATE "Person" SET "disabledAt" = now() WHERE email = $1`, "mai.phuong");
	expect(await findSignedIn(token)).toBeNull();
	expect(await readTurn(token, "", "")).toBeNull();
});

test.each([
	["ended yesterday", -30, -1, 0],
	["ends today", -30, 0, 1],
	["begins today", 0, null, 1],
	["begins tomorrow", 1, null, 0],
])("a role that %s", async (_when, from, to, held) => {
	const token = await signedIn("ngoc.lan");
	await testDatabase().query(
		`UPDATE "RoleHolding" SET "from" = today + $2::int, "to" = today + $3::int
		 FROM (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) d WHERE "personId" = ${PERSON}`,
		[emailOf("ngoc.lan"), from, to],
	);
	expect((await findSignedIn(token))?.roles).toHaveLength(held);
	expect((await readTurn(token, "", ""))?.who.roles).toHaveLength(held);
});

test("the one read of a turn gives the call as the other one does", async () => {
	const call = await ringingCall();
	const read = await readTurn(await signedIn("trainee"), call.id, "");
	// Presence stands in the state, and a turn needs no log.
	const { lastSeenAt: _column, events: _log, ...expected } = call as typeof call & { lastSeenAt: unknown };
	expect(read?.call).toMatchObject(expected);
});
