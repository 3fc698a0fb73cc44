import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { DEMO_PASSWORD } from "../../prisma/seed/demo-people";
import { expect, type Product, test } from "../setup/fixtures";
import { FormClient } from "../setup/form-client";
import { emailOf } from "../setup/sessions";
import { ROOT } from "../setup/test-databases";
import { startTestServer } from "../setup/test-server";

test.use({ fresh: true, trace: "off", environment: { SESSION_IDLE_MINUTES: "30", SESSION_HOURS: "8" } });

const toSignIn = /^\/sign-in/;
async function signedIn(product: Product, login: string): Promise<FormClient> {
	const client = new FormClient(product.url, { "user-agent": "Mozilla/5.0 (X11; Linux) Firefox/140.0" });
	expect((await client.signIn(login)).location).toBe("/");
	return client;
}
const minutesAgo = (product: Product, minutes: number) =>
	product.database.query(`UPDATE "Session" SET "lastSeenAt" = now() - make_interval(mins => $1)`, [minutes]);
const seenMinutesAgo = async (product: Product) => {
	const [row] = await product.database.query<{ minutes: number }>(
		`SELECT floor(extract(epoch FROM now() - "lastSeenAt") / 60)::int AS minutes FROM "Session"`,
	);
	return row?.minutes;
};
/** A call that rings, and what a browser posts to it. */
async function callOf(product: Product, client: FormClient) {
	const started = await client.post("/scenarios/S01", { startKey: crypto.randomUUID() });
	const address = `${started.location}/turn`;
	return async (event: unknown) => {
		const response = await fetch(`${product.url}${address}`, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				origin: product.url,
				cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
			},
			body: JSON.stringify({ clientId: crypto.randomUUID(), expectedSeq: 1, lines: 0, event }),
		});
		return response.status;
	};
}

test("a session ends when it is not used, and is kept by what is done, not by the page's beats", async ({
	product,
}) => {
	const client = await signedIn(product, "trainee");
	const turn = await callOf(product, client);
	await minutesAgo(product, 29);
	expect(await turn(null)).toBe(200);
	expect(await seenMinutesAgo(product)).toBe(29);
	expect(await turn({ type: "answer" })).toBe(200);
	expect(await seenMinutesAgo(product)).toBe(0);
	await minutesAgo(product, 29);
	expect((await client.get("/calls")).status).toBe(200);
	expect(await seenMinutesAgo(product)).toBe(0);
	await minutesAgo(product, 31);
	expect(await turn(null)).toBe(401);
	expect((await client.get("/calls")).location).toMatch(toSignIn);
	expect(await seenMinutesAgo(product)).toBe(31);
});

test("a session ends eight hours after sign-in, whatever happens", async ({ product }) => {
	const client = await signedIn(product, "trainee");
	const [row] = await product.database.query<{ hours: number }>(
		`SELECT extract(epoch FROM "expiresAt" - "createdAt")::int / 3600.0 AS hours FROM "Session"`,
	);
	expect(Number(row?.hours)).toBeCloseTo(8, 2);
	await client.get("/calls");
	await product.database.query(`UPDATE "Session" SET "expiresAt" = now()`);
	expect((await client.get("/calls")).location).toMatch(toSignIn);
});

test("sign-in makes a new token, and the session before it in this browser ends", async ({ product }) => {
	const client = await signedIn(product, "trainee");
	const before = client.cookies.get("lang-nghe-session") ?? "";
	await client.signIn("trainee");
	expect(client.cookies.get("lang-nghe-session")).not.toBe(before);
	client.cookies.set("lang-nghe-session", before);
	expect((await client.get("/calls")).location).toMatch(toSignIn);
	// A cookie that somebody planted before sign-in is never the session's.
	const planted = new FormClient(product.url);
	planted.cookies.set("lang-nghe-session", "planted.c2lnbmF0dXJl");
	await planted.signIn("trainee");
	expect(planted.cookies.get("lang-nghe-session")).not.toContain("planted");
});

test("one's sessions are listed, and one or all others ended; nobody else's", async ({ product }) => {
	const [one, two, three] = [
		await signedIn(product, "trainee"),
		await signedIn(product, "trainee"),
		await signedIn(product, "trainee"),
	];
	const stranger = await signedIn(product, "trainer");
	const ids = await product.database.query<{ id: string; email: string }>(
		`SELECT s.id, p.email FROM "Session" s JOIN "Person" p ON p.id = s."personId" ORDER BY s."createdAt"`,
	);
	const page = (await one.get("/account")).text;
	expect(page.match(/Firefox trên Linux/g)?.length).toBeGreaterThanOrEqual(3);
	await stranger.post("/account", { deed: "end-session", sessionId: ids[1]?.id ?? "" });
	expect((await two.get("/calls")).status).toBe(200);
	expect((await one.post("/account", { deed: "end-session", sessionId: ids[1]?.id ?? "" })).status).toBe(302);
	expect((await two.get("/calls")).location).toMatch(toSignIn);
	expect((await three.get("/calls")).status).toBe(200);
	await one.post("/account", { deed: "end-others" });
	expect((await three.get("/calls")).location).toMatch(toSignIn);
	expect((await one.get("/calls")).status).toBe(200);
	expect((await stranger.get("/assessments")).status).toBe(200);
	const rows = await product.database.query(`SELECT action FROM audit_event WHERE action = 'sessions.ended'`);
	expect(rows).toHaveLength(2);
});

test("disabling an account, or ending its sessions, ends them at once on every process, and the line of a call", async ({
	product,
}) => {
	const second = await startTestServer(product.database.url);
	try {
		const admin = await signedIn(product, "admin");
		const [person] = await product.database.query<{ id: string }>(
			`SELECT id FROM "Person" WHERE email = $1`,
			[emailOf("trainee")],
		);
		for (const deed of ["sign-out-everywhere", "disable"]) {
			const client = await signedIn(product, "trainee");
			const elsewhere = new FormClient(second.url);
			for (const [name, value] of client.cookies) elsewhere.cookies.set(name, value);
			const turn = await callOf(product, client);
			expect([await turn(null), (await elsewhere.get("/calls")).status]).toEqual([200, 200]);
			expect((await admin.post(`/accounts/${person?.id}`, { deed })).status).toBe(302);
			expect(await turn(null)).toBe(401);
			expect((await elsewhere.get("/calls")).location).toMatch(toSignIn);
		}
		expect((await new FormClient(product.url).signIn("trainee")).status).toBe(401);
	} finally {
		await second.stop();
	}
});

test("a new password is refused when everybody knows it, and the old ones end", async ({ product }) => {
	const client = await signedIn(product, "trainee");
	const other = await signedIn(product, "trainee");
	const change = (password: string, current = DEMO_PASSWORD) =>
		client.post("/account", { current, password, repeat: password });
	for (const [password, why] of [
		["Matkhau123", "bị lộ nhiều nhất"],
		["P@ssw0rd", "bị lộ nhiều nhất"],
		["Do Minh Hanh 1990", "ai cũng đoán được"],
		["langnghe111", "ai cũng đoán được"],
		["bảy chữ", "ít nhất 8"],
		["ă".repeat(129), "dài nhất là 128"],
	] as const) {
		const answer = await change(password);
		expect([answer.status, answer.text.includes(why)]).toEqual([422, true]);
	}
	expect((await change("mưa rơi 🌧 mái tôn", "wrong")).status).toBe(422);
	expect((await change("mưa rơi 🌧 mái tôn")).status).toBe(302);
	expect((await client.get("/calls")).status).toBe(200);
	expect((await other.get("/calls")).location).toMatch(toSignIn);
	// The list that says so stays on the server.
	const assets = path.join(ROOT, "build/client/assets");
	for (const file of await readdir(assets))
		if (file.endsWith(".js"))
			expect(await readFile(path.join(assets, file), "utf8")).not.toMatch(/anhyeuem|1q2w3e4r/);
	// However the marks were typed.
	const typed = "mưa rơi 🌧 mái tôn".normalize("NFD");
	expect((await new FormClient(product.url).signIn("trainee", typed)).location).toBe("/");
});
