import { afterAll, beforeEach, expect, test } from "vitest";
import { testDatabase } from "../setup/db-test";
import { readMail, startMailServer } from "../setup/mail-server";

// The environment is read with the first import of the product.
const server = await startMailServer();
process.env.SMTP_URL = server.url;
const { mailLink, mailLinkNow, mailNotice } = await import("~/platform/mail/write-mail.server");
const { sendWaitingMail } = await import("~/platform/mail/outbox.server");
const { personId } = await import("./fixtures");
afterAll(() => server.stop());

const { query } = testDatabase();
const waiting = () =>
	query<{ id: string; sealed: string; tries: number; pause: number }>(
		`SELECT id, sealed, tries, round(extract(epoch FROM "nextAt" - now()))::int AS pause FROM "WaitingMail" ORDER BY id`,
	);
const due = () => query(`UPDATE "WaitingMail" SET "nextAt" = now()`);
const link = () => ({ url: "https://x.example/set-password/kept-secret", expiresAt: Date.now() + 3_600_000 });

beforeEach(async () => {
	await query(`DELETE FROM "WaitingMail"`);
	server.received.length = 0;
	server.mood = "accepts";
});

test("what is taken at once leaves nothing", async () => {
	await mailNotice(await personId("trainee"), "password");
	expect(server.received).toHaveLength(1);
	expect(await waiting()).toEqual([]);
});

test("what is not taken waits, sealed, and arrives once, whichever processes try it", async () => {
	server.mood = "refuses";
	await mailLink(await personId("trainee"), "forgotten", link());
	const [kept] = await waiting();
	expect(kept).toMatchObject({ tries: 1 });
	expect(kept?.pause).toBeGreaterThan(50);
	expect(Buffer.from(kept?.sealed ?? "", "base64url").toString("utf8")).not.toContain("kept-secret");

	server.mood = "accepts";
	await sendWaitingMail();
	expect(server.received).toHaveLength(0);
	await due();
	await Promise.all([1, 2, 3].map(() => sendWaitingMail()));
	expect(server.received).toHaveLength(1);
	expect(readMail(server.received[0]?.source ?? "").text).toContain("/set-password/kept-secret");
	expect(await waiting()).toEqual([]);
});

test("it is tried six times, after longer and longer pauses, and given up", async () => {
	server.mood = "refuses";
	await mailNotice(await personId("trainee"), "password");
	const pauses: number[] = [];
	for (let tries = 1; tries < 6; tries++) {
		await due();
		await sendWaitingMail();
		const [row] = await waiting();
		expect(row?.tries).toBe(tries + 1);
		pauses.push(row?.pause ?? 0);
	}
	expect(pauses.map((pause) => Math.round(pause / 60))).toEqual([5, 15, 60, 240, 60]);
	await due();
	server.mood = "accepts";
	await sendWaitingMail();
	expect(await waiting()).toEqual([]);
	expect(server.received).toEqual([]);
});

test("a link that has run out is not sent any more", async () => {
	server.mood = "refuses";
	await mailLink(await personId("trainee"), "forgotten", link());
	server.mood = "accepts";
	await query(`UPDATE "WaitingMail" SET "nextAt" = now(), "expiresAt" = now()`);
	await sendWaitingMail();
	expect(server.received).toEqual([]);
	expect(await waiting()).toEqual([]);
});

test("a process that ends while it sends loses nothing", async () => {
	server.mood = "waits";
	const sending = mailNotice(await personId("trainee"), "password");
	await expect.poll(server.held, { timeout: 10_000 }).toBe(1);
	// Another one finds it when its time has come: until then it is the first one's.
	await sendWaitingMail();
	expect(await waiting()).toMatchObject([{ tries: 1 }]);
	server.mood = "accepts";
	await due();
	await sendWaitingMail();
	expect(server.received).toHaveLength(1);
	expect(await waiting()).toEqual([]);
	server.release();
	await sending;
	expect(server.received).toHaveLength(2);
});

test("an address that the server will never take is given up at once; whoever waits is told", async () => {
	server.mood = "never";
	await mailNotice(await personId("trainee"), "password");
	expect(await waiting()).toEqual([]);
	server.mood = "refuses";
	expect(await mailLinkNow(await personId("trainee"), "made", link())).toBe(false);
	expect(await waiting()).toEqual([]);
});
