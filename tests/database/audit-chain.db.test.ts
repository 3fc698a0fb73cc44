import { appendFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { headFile } from "~/features/audit/head-file.server";
import { verifyAudit } from "~/features/audit/verify-audit.server";
import { writeAuditHead } from "~/features/audit/write-audit-head.server";
import { audit } from "~/persistence/audit.server";
import { database } from "~/persistence/database.server";
import { testDatabase } from "../setup/db-test";

const NOW = Date.parse("2026-11-22T09:00:00Z");
const deed = (subject: string) => ({
	personId: null,
	action: "test.deed",
	subject,
	detail: { họ: "Nguyễn", hours: 2.5, none: null },
});
const faults = async (file?: string) =>
	(await verifyAudit(file)).faults.map(({ kind, seq }) => `${kind} ${seq}`);

/** As the administrator, with the table's triggers off: what an attacker on the database server could do. */
async function tamper(sql: string, values: unknown[] = []): Promise<void> {
	await testDatabase().query(sql, values);
}

test("what the database chains, the product verifies: all of the demo's deeds, and those of two at once", async () => {
	await Promise.all(
		Array.from({ length: 20 }, (_, at) =>
			database.$transaction(async (on) => {
				await audit(deed(`thing:${at}`), on);
				await audit(deed(`thing:${at}:again`), on);
			}),
		),
	);
	const verdict = await verifyAudit();
	expect(verdict.faults).toEqual([]);
	expect(verdict.unchained).toBe(0);
	expect(verdict.verified).toBe(await database.auditEvent.count());
	expect(verdict.verified).toBeGreaterThanOrEqual(40);
	expect(verdict.last).toBe(verdict.verified);
});

test("a deed that does not come about leaves no gap", async () => {
	const { last } = await verifyAudit();
	await expect(
		database.$transaction(async (on) => {
			await audit(deed("thing:never"), on);
			throw new Error("taken back");
		}),
	).rejects.toThrow("taken back");
	await audit(deed("thing:next"));
	expect(await verifyAudit()).toMatchObject({ last: last + 1, faults: [] });
});

test("the product may neither change, remove nor empty a row", async () => {
	for (const statement of [
		`UPDATE audit_event SET action = 'other'`,
		`UPDATE audit_event SET seq = NULL`,
		`DELETE FROM audit_event`,
		`TRUNCATE audit_event`,
		`ALTER TABLE audit_event DISABLE TRIGGER audit_chain`,
	])
		await expect(database.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|must be owner/);
});

test("a changed, a removed and a cut-off row are found", async () => {
	const { last } = await verifyAudit();
	await tamper(`UPDATE audit_event SET detail = '{"hours": 99}' WHERE seq = $1`, [last - 3]);
	expect(await faults()).toEqual([`changed ${last - 3}`]);
	await tamper("DELETE FROM audit_event WHERE seq = $1", [last - 3]);
	expect(await faults()).toEqual([`removed ${last - 3}`]);

	await writeAuditHead(NOW);
	await writeAuditHead(NOW + 1);
	const written = (await readFile(headFile(), "utf8")).trimEnd().split("\n");
	expect(written).toHaveLength(1);
	expect(JSON.parse(written[0] as string)).toMatchObject({ seq: last, at: "2026-11-22T09:00:00.000Z" });
	await tamper("DELETE FROM audit_event WHERE seq = $1", [last]);
	expect(await faults()).toEqual([`removed ${last - 3}`, `cut-off ${last}`]);
	// Another row under the number of the one that was cut off.
	await audit(deed("thing:instead"));
	expect(await faults()).toEqual([`removed ${last - 3}`, `other-history ${last}`]);
});

test("heads that were changed or come from elsewhere are not believed", async () => {
	const file = path.join(process.env.DATA_DIR as string, "copied.jsonl");
	const before = await faults(file);
	const head = (await readFile(headFile(), "utf8")).replace("2026-11-22T09", "2026-11-22T08");
	await writeFile(file, head);
	await appendFile(file, "not a line of ours\n");
	expect((await verifyAudit(file)).faults.filter(({ kind }) => kind === "bad-signature")).toMatchObject([
		{ line: 1 },
		{ line: 2 },
	]);
	expect(before.some((fault) => fault.startsWith("bad-signature"))).toBe(false);
});

test("a row that was slipped in beside the chain is counted", async () => {
	await tamper("ALTER TABLE audit_event DISABLE TRIGGER audit_chain");
	await tamper(`INSERT INTO audit_event (id, action, subject) VALUES ('slipped', 'role.given', 'person:x')`);
	await tamper("ALTER TABLE audit_event ENABLE TRIGGER audit_chain");
	expect((await verifyAudit()).unchained).toBe(1);
});
