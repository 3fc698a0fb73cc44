import { DEMO_PASSWORD } from "../../prisma/seed/demo-people";
import { expect, type Product, test } from "../setup/fixtures";
import { FormClient } from "../setup/form-client";
import { emailOf } from "../setup/sessions";
import { startTestServer } from "../setup/test-server";

// Room for everybody: what happens at an exhausted pool is strain.spec.ts's, and a slow machine exhausts a small one.
const environment = { DATABASE_POOL: "20" };
test.use({ fresh: true, trace: "off", environment });

/** As if what was tried once had been tried so often: each try costs the hash of a password. */
const triedBefore = (product: Product, count: number) =>
	product.database.query(`UPDATE "TryCount" SET count = $1`, [count]);
const from = (address: string) => ({ "x-forwarded-for": address });

test("twenty guesses spread over two processes at once: ten are looked at, the rest wait", async ({
	product,
}) => {
	const second = await startTestServer(product.database.url, environment);
	try {
		for (const email of [emailOf("trainee"), "nobody@demo.langnghe.example"]) {
			const answers = await Promise.all(
				Array.from({ length: 20 }, (_, n) =>
					new FormClient(n % 2 ? product.url : second.url).post("/sign-in", {
						email,
						password: `guess ${n}`,
					}),
				),
			);
			const statuses = answers.map(({ status }) => status).sort();
			expect([...product.server.log, ...second.log].filter((line) => Number(line.level) >= 50)).toEqual([]);
			expect(statuses).toEqual([...Array(10).fill(401), ...Array(10).fill(429)]);
			// Told plainly, and the same for somebody and nobody.
			for (const { status, text } of answers) if (status === 429) expect(text).toMatch(/Chờ 1[45] phút/);
		}
		for (const url of [product.url, second.url])
			expect((await new FormClient(url).signIn("trainee")).status).toBe(429);
		const rows = await product.database.query(`SELECT * FROM "TryCount"`);
		expect(JSON.stringify(rows)).not.toMatch(/trainee|nobody|127\.0\.0/);
		// The audit tells of those that were looked at, and of the wait once: whose account, never what was typed.
		const audited = await product.database.query<{ action: string; somebody: boolean; count: number }>(
			`SELECT action, subject <> 'nobody' AS somebody, count(*)::int AS count FROM audit_event
			 WHERE action LIKE 'sign-in.%' GROUP BY 1, 2 ORDER BY 1, 2`,
		);
		expect(audited).toEqual([
			{ action: "sign-in.failed", somebody: false, count: 10 },
			{ action: "sign-in.failed", somebody: true, count: 10 },
			{ action: "sign-in.locked", somebody: false, count: 1 },
			{ action: "sign-in.locked", somebody: true, count: 1 },
		]);
		const entries = await product.database.query(`SELECT * FROM audit_event WHERE action LIKE 'sign-in.%'`);
		expect(JSON.stringify(entries)).not.toMatch(/guess|nobody@|trainee@/);
		// The wait has an end.
		await product.database.query(`UPDATE "TryCount" SET "endsAt" = now()`);
		expect((await new FormClient(second.url).signIn("trainee")).location).toBe("/");
	} finally {
		await second.stop();
	}
});

test("who gets in has all tries again; a link for a new password ends the wait", async ({ product }) => {
	const tries = (password?: string) => new FormClient(product.url).signIn("trainee", password);
	for (let round = 0; round < 2; round++) {
		for (let n = 0; n < 9; n++) expect((await tries("wrong")).status).toBe(401);
		expect((await tries()).location).toBe("/");
	}
	for (let n = 0; n < 10; n++) await tries("wrong");
	expect((await tries()).status).toBe(429);
	await product.database.query(
		`INSERT INTO "OneTimeLink" (id, "secretHash", "personId", "expiresAt")
		 SELECT gen_random_uuid(), encode(sha256('a-link'), 'hex'), id, now() + interval '1 hour'
		 FROM "Person" WHERE email = $1`,
		[emailOf("trainee")],
	);
	const password = "mưa rơi trên mái tôn";
	await new FormClient(product.url).post("/set-password/a-link", { password, repeat: password });
	expect((await tries(password)).location).toBe("/");
});

test("without a proxy that we were told of, what clients say of their address counts for nothing", async ({
	product,
}) => {
	let waits = 0;
	for (let n = 0; n < 9; n++) {
		if (n === 1) await triedBefore(product, 47);
		const client = new FormClient(product.url, from(`203.0.113.${n}`));
		const email = `nobody${n}@demo.langnghe.example`;
		if ((await client.post("/sign-in", { email, password: "x" })).status === 429) waits += 1;
	}
	expect(waits).toBe(5);
});

test.describe("behind a proxy", () => {
	test.use({ environment: { TRUST_PROXY: "1" } });

	test("an address has fifty failures, an IPv6 household one address, and others go on", async ({
		product,
	}) => {
		const guess = (address: string, n: number) =>
			new FormClient(product.url, from(address)).post("/sign-in", {
				email: `nobody${n}@demo.langnghe.example`,
				password: "x",
			});
		const statuses: number[] = [];
		for (let n = 0; n < 6; n++) {
			if (n === 1) await triedBefore(product, 47);
			statuses.push((await guess(`2001:db8:1:2:${n.toString(16)}::${n}`, n)).status);
		}
		expect(statuses).toEqual([401, 401, 401, 401, 429, 429]);
		expect((await guess("2001:db8:1:3::1", 60)).status).toBe(401);
		expect((await guess("203.0.113.9", 61)).status).toBe(401);
		// What the client itself put before the proxy's word counts for nothing.
		expect((await guess("198.51.100.1, 2001:db8:1:2::77", 62)).status).toBe(429);
		const spared = new FormClient(product.url, from("203.0.113.9"));
		expect((await spared.signIn("trainee", DEMO_PASSWORD)).location).toBe("/");
	});
});

test("links that do not work are counted by address", async ({ product }) => {
	const fields = { password: "mưa rơi trên mái tôn", repeat: "mưa rơi trên mái tôn" };
	const client = new FormClient(product.url);
	const statuses: number[] = [];
	for (let n = 0; n < 5; n++) {
		if (n === 1) await triedBefore(product, 47);
		statuses.push((await client.post(`/set-password/guess-${n}`, fields)).status);
	}
	expect(statuses).toEqual([404, 404, 404, 404, 429]);
});
