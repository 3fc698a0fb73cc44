import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { testDatabase } from "../setup/db-test";
import { readMail, startMailServer } from "../setup/mail-server";

// The environment is read with the first import of the product.
const server = await startMailServer();
process.env.SMTP_URL = server.url;
const { findReminders, remind } = await import("~/features/reminders/remind.server");
const { rebuildStandings } = await import("~/persistence/kept-standings.server");

const { query } = testDatabase();
const DAY = 86_400_000;
const PROGRAMME = "hand-over";
let holder = "";
let until = 0;
/** Noon in Vietnam, so many days before the last day of the certificate. */
const before = (days: number) => until - days * DAY + 5 * 3_600_000;

interface Noted {
	id: string;
	recipientId: string;
	kind: string;
	doneAt: Date | null;
}
const noted = () =>
	query<Noted>(
		`SELECT id, "recipientId", kind, "doneAt" FROM "CertificateReminder" WHERE "personId" = $1 AND "programmeId" = $2 ORDER BY id`,
		[holder, PROGRAMME],
	);
const keys = async () =>
	(await query<{ key: string }>("SELECT key FROM graphile_worker.jobs WHERE key IS NOT NULL")).map(
		(each) => each.key,
	);
const mails = () => server.received.map(({ to, source }) => ({ to, ...readMail(source) }));

beforeAll(async () => {
	const rows = await query<{ id: string }>(
		`SELECT p.id FROM "Person" p JOIN "RoleHolding" r ON r."personId" = p.id AND r.role = 'trainee' JOIN "RoleHolding" m
			ON m."centreId" = r."centreId" AND m.role = 'manager'
		 WHERE NOT EXISTS (SELECT 1 FROM "CertificateEvent" e WHERE e."personId" = p.id AND e."programmeId" = $1)
		 ORDER BY p.id LIMIT 1`,
		[PROGRAMME],
	);
	holder = rows[0]?.id ?? "";
	await query(
		`INSERT INTO "CertificateEvent" (id, "personId", "programmeId", type, "effectiveOn")
		 VALUES (gen_random_uuid(), $1, $2, 'granted', current_date - 5)`,
		[holder, PROGRAMME],
	);
	await rebuildStandings(new Date());
	const [standing] = await query<{ day: string }>(
		`SELECT until::text AS day FROM "CertificationStanding" WHERE "personId" = $1 AND "programmeId" = $2`,
		[holder, PROGRAMME],
	);
	until = Date.parse(`${standing?.day}T00:00:00Z`);
});
beforeEach(async () => {
	await query(`DELETE FROM "CertificateReminder"`);
	await query("DELETE FROM graphile_worker._private_jobs");
	server.received.length = 0;
	server.mood = "accepts";
});
afterAll(() => server.stop());

test("each day comes once, to the person and the manager, each with a job of their own", async () => {
	await findReminders(before(61));
	expect(await noted()).toEqual([]);
	for (const [index, days] of [60, 30, 7, -1].entries()) {
		await findReminders(before(days));
		const [first] = (await noted()).slice(index * 2);
		expect(await keys()).toContain(`certificates.remind:${first?.id}`);
		expect(await findReminders(before(days))).toBe(0);
		expect(await findReminders(before(days === 7 ? 0 : days))).toBe(0);
	}
	const all = await noted();
	expect(all.map(({ kind }) => kind)).toEqual(["60", "60", "30", "30", "7", "7", "expired", "expired"]);
	expect(new Set(all.map(({ recipientId }) => recipientId)).size).toBe(2);
	expect(all[0]?.recipientId).toBe(holder);
});

test("writes in each one's language; what the server refuses is tried again", async () => {
	await query(`UPDATE "Person" SET language = 'en' WHERE id = $1`, [holder]);
	await findReminders(before(30));
	const [own, managers] = await noted();
	server.mood = "refuses";
	await expect(remind(own?.id ?? "", before(30))).rejects.toThrow("did not take");
	expect((await noted())[0]?.doneAt).toBeNull();
	server.mood = "accepts";
	for (const each of [own, managers]) await remind(each?.id ?? "", before(30));
	const [mine, theirs] = mails();
	expect(mine?.headers.subject).toBe("Your certificate ends in 30 days");
	expect(mine?.text).toContain(`/people/${holder}`);
	expect(theirs?.headers.subject).toBe("Một chứng nhận ở đơn vị bạn còn 30 ngày");
	await query(`UPDATE "Person" SET language = 'vi' WHERE id = $1`, [holder]);
});

test("done twice is sent once; a crash before it is noted doubles it under one Message-ID", async () => {
	await findReminders(before(7));
	const id = (await noted())[0]?.id ?? "";
	await remind(id, before(7));
	await remind(id, before(7));
	expect(server.received).toHaveLength(1);
	await query(`UPDATE "CertificateReminder" SET "doneAt" = NULL WHERE id = $1`, [id]);
	await remind(id, before(7));
	const [first, second] = mails().map(({ headers }) => headers["message-id"]);
	expect(first).toMatch(new RegExp(`^<reminder-${id}@`));
	expect(second).toBe(first);
});

test("nobody hears of what is true no more", async () => {
	await findReminders(before(30));
	await query(
		`UPDATE "CertificationStanding" SET until = until + 365 WHERE "personId" = $1 AND "programmeId" = $2`,
		[holder, PROGRAMME],
	);
	for (const { id } of await noted()) await remind(id, before(29));
	expect(server.received).toEqual([]);
	expect((await noted()).every(({ doneAt }) => doneAt !== null)).toBe(true);
	await rebuildStandings(new Date());
});

test("an expiry of long ago is no news", async () => {
	await findReminders(before(-31));
	expect(await noted()).toEqual([]);
});

test("whoever asked for fewer is written to in the last week and afterwards; their manager as before", async () => {
	await query(`UPDATE "Person" SET "fewerReminders" = true WHERE id = $1`, [holder]);
	for (const days of [60, 30]) await findReminders(before(days));
	expect(new Set((await noted()).map(({ recipientId }) => recipientId === holder))).toEqual(new Set([false]));
	await findReminders(before(7));
	await findReminders(before(-1));
	const own = (await noted()).filter(({ recipientId }) => recipientId === holder);
	expect(own.map(({ kind }) => kind)).toEqual(["7", "expired"]);
	await query(`UPDATE "Person" SET "fewerReminders" = false WHERE id = $1`, [holder]);
});
