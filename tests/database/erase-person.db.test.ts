import { readFile, writeFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { eraseAgain, erasureFile, noteErasures } from "~/features/accounts/erasure-list.server";
import { manageAccount } from "~/features/accounts/manage-account.server";
import { verifyAudit } from "~/features/audit/verify-audit.server";
import { checkReplay } from "~/features/calls/check-replay.server";
import { verifyCertificate } from "~/features/certificates/verify.server";
import { disablePerson } from "~/persistence/accounts.server";
import { database } from "~/persistence/database.server";
import { erasePerson } from "~/persistence/erase-person.server";
import { findPerson } from "~/persistence/people.server";
import { testDatabase } from "../setup/db-test";
import { personId, signedIn } from "./fixtures";

const NOW = Date.now();
const query: ReturnType<typeof testDatabase>["query"] = (...given) => testDatabase().query(...given);
/** No word of the demo contains it. */
const MARK = "zqxjkv";
const erase = async (id: string, email: string, login = "admin") => {
	const person = await findPerson(id);
	if (!person) throw new Error("nobody");
	const deed = { deed: "erase", ground: "own-request", reference: "12/2026", email } as const;
	return manageAccount(await signedIn(login), person, deed, NOW);
};

/** The tables of the whole database in which a text stands, with how many rows of each. */
async function placesOf(text: string): Promise<string[]> {
	const tables = await query<{ table: string }>(
		`SELECT table_name AS table FROM information_schema.tables
		 WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
	);
	expect(tables.length).toBeGreaterThan(70);
	const found: string[] = [];
	for (const { table } of tables) {
		const [row] = await query<{ count: number }>(
			`SELECT count(*)::int AS count FROM "${table}" row WHERE position(lower($1) IN lower(row::text)) > 0`,
			[text],
		);
		if (row && row.count > 0) found.push(`${table} ${row.count}`);
	}
	return found;
}

/** Puts the mark into every free text of theirs that the product knows. */
async function markAllOf(id: string): Promise<void> {
	const calls = `(SELECT id FROM "Call" WHERE "traineeId" = '${id}')`;
	const marked = async (sql: string) => {
		const rows = await query(`${sql} RETURNING 1`);
		expect(rows.length, sql).toBeGreaterThan(0);
	};
	await marked(`UPDATE "CallEvent" SET payload = jsonb_set(payload, '{words}', '"${MARK}"')
		WHERE type = 'own-words' AND "callId" IN ${calls}`);
	await marked(`UPDATE "CallEvent" SET payload = jsonb_set(payload, '{record,notes}', '"${MARK}"')
		WHERE type = 'submit' AND "callId" IN ${calls}`);
	await marked(
		`UPDATE "CaseRecord" SET fields = jsonb_set(fields, '{notes}', '"${MARK}"') WHERE "callId" IN ${calls}`,
	);
	await marked(`UPDATE "AssessmentRevision" SET content = content || '{"note": "${MARK}",
			"comments": [{"turn": 1, "text": "${MARK}"}],
			"criticalErrors": [{"code": "promise", "turn": 1, "note": "${MARK}"}]}'
		WHERE "assessmentId" IN (SELECT id FROM "Assessment" WHERE "callId" IN ${calls})`);
	await marked(`UPDATE "AssessmentStep" SET reason = '${MARK}', detail = detail || '{"points":
		[{"about": "C1", "reason": "${MARK}"}]}' WHERE "callId" IN ${calls}`);
	await marked(`UPDATE "HoursEntry" SET note = '${MARK}' WHERE "personId" = '${id}'`);
	await marked(`UPDATE "CertificateEvent" SET reason = '${MARK}' WHERE "personId" = '${id}'`);
	await marked(`UPDATE "Certificate" SET holder = '${MARK}' WHERE "personId" = '${id}'`);
	await marked(`UPDATE "Person" SET name = 'Nguyễn ${MARK}', email = '${MARK}@demo.langnghe.example'
		WHERE id = '${id}'`);
	await query(`INSERT INTO "LearningNote" ("callId", revision, keep) SELECT id, 99, '${MARK}' FROM "Call"
		WHERE "traineeId" = '${id}' LIMIT 1`);
	await query(`INSERT INTO "StaffImport" (id, "byId", "fileName", cells, header, fields, state)
		VALUES (gen_random_uuid(), '${id}', 'list.xlsx', '[["Nguyễn ${MARK}"]]', 0, '{}', 'open')`);
	await database.auditEvent.create({
		data: { action: "test.deed", subject: `person:${id}`, detail: { reason: MARK } },
	});
}

let holder = "";
let number = "";
beforeAll(async () => {
	const [row] = await query<{ personId: string; number: string }>(
		`SELECT c."personId", c.number FROM "Certificate" c
		 WHERE EXISTS (SELECT 1 FROM "CallEvent" e JOIN "Call" k ON k.id = e."callId"
			WHERE k."traineeId" = c."personId" AND e.type = 'own-words')
		   AND EXISTS (SELECT 1 FROM "HoursEntry" h WHERE h."personId" = c."personId")
		   AND EXISTS (SELECT 1 FROM "AssessmentStep" s JOIN "Call" k ON k.id = s."callId"
			WHERE k."traineeId" = c."personId")
		 ORDER BY c.number LIMIT 1`,
	);
	if (!row) throw new Error("the demo has no holder with calls and hours");
	holder = row.personId;
	number = row.number;
});

test("nobody is erased whose account is open, by a wrong address, or from another branch", async () => {
	const before = await findPerson(holder);
	if (!before) throw new Error("nobody");
	expect(await erase(holder, before.email)).toEqual({ ok: false, errors: { form: "disableFirst" } });
	await expect(database.$queryRaw`SELECT erase_person(${holder})`).rejects.toThrow(/disabled/);
	const admin = await signedIn("admin");
	await disablePerson(holder, new Date(NOW), admin.personId);
	expect(await erase(holder, "other@demo.langnghe.example")).toEqual({
		ok: false,
		errors: { email: "wrongEmail" },
	});
	expect(await erase(holder, before.email, "manager.danang")).toEqual({
		ok: false,
		errors: { form: "notYours" },
	});
	expect((await findPerson(holder))?.name).toBe(before.name);
});

test("what tells who they are is nowhere in the database any more; figures, chain and certificate hold", async () => {
	await markAllOf(holder);
	const email = `${MARK}@demo.langnghe.example`;
	expect((await placesOf(MARK)).length).toBeGreaterThan(10);
	const counts = () =>
		query(`SELECT (SELECT count(*) FROM "Call")::int AS calls, (SELECT count(*) FROM "CallEvent")::int AS events,
			(SELECT count(*) FROM "Release")::int AS releases, (SELECT count(*) FROM "HoursEntry")::int AS hours,
			(SELECT count(*) FROM "Certificate")::int AS certificates`);
	const before = await counts();
	const others = await query(
		`SELECT count(*)::int AS count FROM audit_event WHERE "personId" = $1 AND subject <> $2`,
		[holder, `person:${holder}`],
	);

	expect(await erase(holder, email)).toEqual({ ok: true, link: null });

	expect(await placesOf(MARK)).toEqual([]);
	expect(await counts()).toEqual(before);
	const person = await findPerson(holder);
	expect(person?.name).toBe(`Đã xoá tên · name erased · ${holder.slice(-4)}`);
	expect(person?.holdings.length).toBeGreaterThan(0);
	const verdict = await verifyAudit();
	expect(verdict.faults).toEqual([]);
	expect(verdict.erased).toBeGreaterThan(0);
	const [told] = await query<{ detail: { auditEvents: number; ground: string } }>(
		`SELECT detail FROM audit_event WHERE action = 'person.erased'`,
	);
	expect(told?.detail).toMatchObject({ auditEvents: verdict.erased, ground: "own-request" });
	// What they did to others stays theirs, by an id that tells no name.
	expect(
		await query(`SELECT count(*)::int AS count FROM audit_event WHERE "personId" = $1 AND subject <> $2`, [
			holder,
			`person:${holder}`,
		]),
	).toEqual(others);
	const { certificate } = await verifyCertificate(number, "192.0.2.1", NOW);
	expect(certificate).toMatchObject({ holder: "" });
	expect(certificate?.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test("the logs of their calls still lead to what is stored", async () => {
	const { calls, differences } = await checkReplay();
	expect(calls).toBeGreaterThan(0);
	expect(differences).toEqual([]);
});

test("once is enough, and the account is not opened again", async () => {
	expect(await erase(holder, "any@demo.langnghe.example")).toEqual({
		ok: false,
		errors: { form: "erasedAlready" },
	});
	const told = { byId: null, ground: "own-request", reference: "" };
	expect(await erasePerson(holder, told, async () => {})).toBe(false);
	await expect(database.$queryRaw`SELECT erase_person(${holder})`).rejects.toThrow(/once/);
	expect((await findPerson(holder))?.disabledAt).not.toBeNull();
});

test("the list outside the database erases again whom a backup brings back", async () => {
	await noteErasures();
	await noteErasures();
	const lines = (await readFile(erasureFile(), "utf8")).split("\n").filter((line) => line !== "");
	expect(lines.map((line) => JSON.parse(line).personId)).toEqual([holder]);
	expect(await eraseAgain(NOW)).toBe(0);

	const back = await personId("sy.dung");
	const was = await findPerson(back);
	const at = new Date(NOW).toISOString();
	await writeFile(erasureFile(), `no line\n${JSON.stringify({ personId: back, at })}\n`);
	expect(await eraseAgain(NOW)).toBe(1);
	const person = await findPerson(back);
	expect(person?.name).not.toBe(was?.name);
	expect(person?.disabledAt).not.toBeNull();
	expect((await verifyAudit()).faults).toEqual([]);
	expect(await readFile(erasureFile(), "utf8")).toContain(holder);
});
