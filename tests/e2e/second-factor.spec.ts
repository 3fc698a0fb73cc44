import { createHmac } from "node:crypto";
import { codeAt } from "../../app/platform/sign-in/totp";
import routes from "../../app/routes";
import { DEMO_PASSWORD } from "../../prisma/seed/demo-people";
import { expect, type Product, test } from "../setup/fixtures";
import { FormClient, keyIn, listed, setUpFactor } from "../setup/form-client";
import { emailOf } from "../setup/sessions";
import { TEST_SECRET } from "../setup/test-databases";

test.use({ allow: [/status of (401|429)/], fresh: true, trace: "off" });

const next = (key: string) => codeAt(key, Date.now() + 30_000);
const actions = async (product: Product, login: string) =>
	(
		await product.database.query<{ action: string }>(
			`SELECT action FROM audit_event WHERE action LIKE 'factor.%'
			 AND subject = 'person:' || (SELECT id FROM "Person" WHERE email = $1) ORDER BY at`,
			[emailOf(login)],
		)
	).map(({ action }) => action);

/** Somebody who has a factor, at a browser where they are signed in. */
async function withFactor(product: Product, login: string) {
	const client = new FormClient(product.url);
	await client.signIn(login);
	return { client, ...(await setUpFactor(client)) };
}
/** Somebody between the password and the code. */
async function halfway(product: Product, login: string): Promise<FormClient> {
	const client = new FormClient(product.url);
	expect(await client.signIn(login)).toMatchObject({ status: 302, location: "/sign-in/code" });
	return client;
}

test("after the password comes the code, and only then the page that was asked for", async ({ product }) => {
	const { key, codes } = await withFactor(product, "trainee");
	expect(codes).toHaveLength(10);
	const client = new FormClient(product.url);
	const first = await client.post("/sign-in?to=%2Fcalls", {
		email: emailOf("trainee"),
		password: DEMO_PASSWORD,
	});
	expect(first.location).toBe("/sign-in/code?to=%2Fcalls");
	expect([...client.cookies.keys()]).toEqual(["lang-nghe-step"]);
	expect(first.cookies.join()).toMatch(/HttpOnly; SameSite=Lax/);
	const done = await client.post("/sign-in/code?to=%2Fcalls", { code: await next(key) });
	expect(done).toMatchObject({ status: 302, location: "/calls" });
	expect((await client.get("/calls")).status).toBe(200);
	expect([...client.cookies.keys()]).toEqual(["lang-nghe-session"]);
	const [row] = await product.database.query<{ secret: string }>(`SELECT secret FROM "SecondFactor"`);
	expect(row?.secret).not.toContain(key);
	const kept = await product.database.query<{ codeHash: string }>(`SELECT "codeHash" FROM "RecoveryCode"`);
	for (const code of codes) expect(JSON.stringify(kept)).not.toContain(code.replace("-", ""));
});

test("who has given the password only reaches nothing, on any route", async ({ product }) => {
	await withFactor(product, "manager");
	const client = await halfway(product, "manager");
	const token = client.cookies.get("lang-nghe-step") ?? "";
	// Nor does the step's token help as a session's, signed as one.
	const signature = createHmac("sha256", TEST_SECRET).update(token).digest("base64");
	const forged = new FormClient(product.url);
	forged.cookies.set("lang-nghe-session", encodeURIComponent(`${token}.${signature}`));
	const nobody = new FormClient(product.url);
	const shown = (answer: { status: number; location: string | null }) =>
		`${answer.status} ${answer.location}`;
	let asked = 0;
	for (const path of await everyPath(product))
		for (const method of ["get", "post"] as const) {
			const expected = `${method} ${path} ${shown(await nobody[method](path))}`;
			for (const half of [client, forged])
				expect(`${method} ${path} ${shown(await half[method](path))}`).toBe(expected);
			asked += 1;
		}
	expect(asked).toBeGreaterThan(60);
	// And who has a factor is offered no new one on the way in.
	expect((await client.get("/sign-in/set-up")).text).not.toMatch(/[A-Z2-7]{4} [A-Z2-7]{4}/);
	expect((await client.post("/sign-in/set-up", { code: "123456" })).location).toBe("/sign-in?step-gone");
});

test("a code counts once: of twenty who send it at once one gets in", async ({ product }) => {
	const { key } = await withFactor(product, "trainer");
	await product.database.query(`DELETE FROM "TryCount"`);
	// One after the other: the password's limit and a busy machine are for other tests.
	const clients: FormClient[] = [];
	while (clients.length < 20) clients.push(await halfway(product, "trainer"));
	const code = await next(key);
	const answers = await Promise.all(clients.map((client) => client.post("/sign-in/code", { code })));
	expect(answers.filter(({ location }) => location === "/")).toHaveLength(1);
	expect(clients.filter(({ cookies }) => cookies.has("lang-nghe-session"))).toHaveLength(1);
	// And the one by which it was set up never again.
	await product.database.query(`DELETE FROM "TryCount"`);
	const late = await halfway(product, "trainer");
	expect((await late.post("/sign-in/code", { code: await codeAt(key, Date.now()) })).status).toBe(401);
});

test("ten wrong codes and one has to wait, with the right one too", async ({ product }) => {
	const { key } = await withFactor(product, "trainee");
	await product.database.query(`DELETE FROM "TryCount"`);
	const statuses: number[] = [];
	for (let tries = 0; tries < 12; tries++) {
		// Beginning again gives no more tries.
		const client = await halfway(product, "trainee");
		statuses.push((await client.post("/sign-in/code", { code: "000000" })).status);
	}
	expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
	const client = await halfway(product, "trainee");
	const refused = await client.post("/sign-in/code", { code: await next(key) });
	expect(refused.status).toBe(429);
	expect(refused.text).toMatch(/Chờ 1[45] phút/);
	await product.database.query(`UPDATE "TryCount" SET "endsAt" = now()`);
	expect((await client.post("/sign-in/code", { code: await next(key) })).location).toBe("/");
});

test("a recovery code stands in once, however it is typed", async ({ product }) => {
	const { codes } = await withFactor(product, "trainee");
	const code = (codes[0] ?? "").toUpperCase().replace("-", " ");
	const clients = await Promise.all(Array.from({ length: 5 }, () => halfway(product, "trainee")));
	const answers = await Promise.all(clients.map((client) => client.post("/sign-in/code", { code })));
	expect(answers.filter(({ location }) => location === "/")).toHaveLength(1);
	expect(await actions(product, "trainee")).toEqual(["factor.set-up", "factor.recovery-code-used"]);
	const [signedIn] = clients.filter(({ cookies }) => cookies.has("lang-nghe-session"));
	expect((await signedIn?.get("/account/second-factor"))?.text).toMatch(/Còn (<!-- -->)?9 mã dự phòng/);
});

test("a step runs out, is taken once, and dies with the account and with a new password", async ({
	product,
}) => {
	const { key } = await withFactor(product, "trainee");
	const gone = { location: "/sign-in?step-gone" };
	const late = await halfway(product, "trainee");
	await product.database.query(`UPDATE "SignInStep" SET "expiresAt" = now()`);
	expect(await late.post("/sign-in/code", { code: await next(key) })).toMatchObject(gone);
	const signedOut = await halfway(product, "trainee");
	await product.database.query(`UPDATE "Person" SET "disabledAt" = now() WHERE email = $1`, [
		emailOf("trainee"),
	]);
	expect(await signedOut.post("/sign-in/code", { code: await next(key) })).toMatchObject(gone);
	await product.database.query(`UPDATE "Person" SET "disabledAt" = NULL WHERE email = $1`, [
		emailOf("trainee"),
	]);
	const known = await halfway(product, "trainee");
	await linkFor(product, "trainee", "a-link-that-nobody-guesses");
	const fields = { password: "mưa rơi trên mái tôn", repeat: "mưa rơi trên mái tôn" };
	const set = await new FormClient(product.url).post("/set-password/a-link-that-nobody-guesses", fields);
	expect(set.location).toBe("/sign-in?password-set");
	// Whoever knew the password before has to know the new one; and the factor is still asked for.
	expect(await known.post("/sign-in/code", { code: await next(key) })).toMatchObject(gone);
	const again = new FormClient(product.url);
	expect((await again.signIn("trainee", fields.password)).location).toBe("/sign-in/code");
});

test("an administrator requires it by role: who has none is signed out, and led to set it up", async ({
	product,
}) => {
	const admin = new FormClient(product.url);
	await admin.signIn("admin");
	const trainer = new FormClient(product.url);
	await trainer.signIn("trainer");
	const { client: withOne } = await withFactor(product, "trainer2");
	const saved = await admin.post("/sign-in-rules", { set: "second-factor", roles: "trainer" });
	expect(saved.location).toBe("/sign-in-rules?saved");
	expect((await trainer.get("/assessments")).location).toMatch(/^\/sign-in/);
	expect((await withOne.get("/assessments")).status).toBe(200);
	expect((await admin.get("/sign-in-rules")).status).toBe(200);

	const again = new FormClient(product.url);
	expect((await again.signIn("trainer")).location).toBe("/sign-in/set-up");
	expect((await again.get("/sign-in/code")).location).toBe("/sign-in/set-up");
	expect((await again.get("/assessments")).location).toMatch(/^\/sign-in/);
	const key = keyIn((await again.get("/sign-in/set-up")).text);
	// Looked at again it is the same: the telephone has it already. In another sign-in it is another.
	expect(keyIn((await again.get("/sign-in/set-up")).text)).toBe(key);
	const other = new FormClient(product.url);
	await other.signIn("trainer");
	expect(keyIn((await other.get("/sign-in/set-up")).text)).not.toBe(key);
	expect((await again.post("/sign-in/set-up", { code: "123456" })).status).toBe(401);
	const done = await again.post("/sign-in/set-up", { code: await codeAt(key, Date.now()) });
	expect(listed(done.text)).toHaveLength(10);
	expect((await again.get("/assessments")).status).toBe(200);
	// The other window cannot put its own in place of it.
	const otherKey = await codeAt(key, Date.now());
	expect((await other.post("/sign-in/set-up", { code: otherKey })).location).not.toBe("/");
	expect(other.cookies.has("lang-nghe-session")).toBe(false);
	// It cannot be turned off while the role asks for it.
	const off = await again.post("/account/second-factor", { deed: "turn-off", password: DEMO_PASSWORD });
	expect(off.status).toBe(409);
	const rows = await product.database.query(
		`SELECT action, subject FROM audit_event WHERE subject LIKE 'role:%'`,
	);
	expect(rows).toEqual([{ action: "factor.required", subject: "role:trainer" }]);
});

test("a role that requires it signs out whoever is given it", async ({ product }) => {
	await product.database.query(`INSERT INTO "RequiredFactor" (role) VALUES ('manager')`);
	const admin = new FormClient(product.url);
	await admin.signIn("admin");
	const trainer = new FormClient(product.url);
	await trainer.signIn("trainer");
	const [person] = await product.database.query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [
		emailOf("trainer"),
	]);
	const from = new Date().toISOString().slice(0, 10);
	const fields = { deed: "give-role", role: "manager", centreId: "ha-noi", from };
	expect((await admin.post(`/accounts/${person?.id}`, fields)).status).toBe(302);
	expect((await trainer.get("/assessments")).location).toMatch(/^\/sign-in/);
});

test("an administrator resets it; one's own is turned off by the password", async ({ product }) => {
	const { client } = await withFactor(product, "trainee");
	const admin = new FormClient(product.url);
	await admin.signIn("admin");
	const [person] = await product.database.query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [
		emailOf("trainee"),
	]);
	expect((await admin.post(`/accounts/${person?.id}`, { deed: "reset-factor" })).status).toBe(302);
	expect((await client.get("/calls")).location).toMatch(/^\/sign-in/);
	expect((await client.signIn("trainee")).location).toBe("/");
	const { key } = await setUpFactor(client);
	expect(key).toHaveLength(32);
	const path = "/account/second-factor";
	expect((await client.post(path, { deed: "turn-off", password: "wrong" })).status).toBe(401);
	expect((await client.post(path, { deed: "new-codes", password: "wrong" })).status).toBe(401);
	expect(await actions(product, "trainee")).toEqual(["factor.set-up", "factor.reset", "factor.set-up"]);
	expect((await client.post(path, { deed: "turn-off", password: DEMO_PASSWORD })).status).toBe(302);
	expect((await new FormClient(product.url).signIn("trainee")).location).toBe("/");
	expect((await actions(product, "trainee")).at(-1)).toBe("factor.turned-off");
});

/** Every route but the step's own, with the ids of what the manager may see when signed in. */
async function everyPath(product: Product): Promise<string[]> {
	const [ids] = await product.database.query<Record<string, string>>(
		`SELECT c.id AS call, p.id AS person, (SELECT id FROM "Assignment" LIMIT 1) AS assignment
		 FROM "Call" c JOIN "Person" p ON p.id = c."traineeId"
		 WHERE p.email = $1 AND c.purpose = 'assessed' AND c.status = 'completed' LIMIT 1`,
		[emailOf("trainee")],
	);
	const values: Record<string, string> = {
		":callId": ids?.call ?? "",
		":personId": ids?.person ?? "",
		":assignmentId": ids?.assignment || "none",
		":scenarioId": "S01",
		":secret": "no-such-secret",
		"*": "no/such/page",
	};
	return routes
		.filter(({ id }) => id !== "sign-in-code" && id !== "sign-in-set-up")
		.map(({ path }) => `/${(path ?? "").replace(/:\w+|\*/g, (name) => values[name] ?? "")}`);
}

async function linkFor(product: Product, login: string, secret: string): Promise<void> {
	await product.database.query(
		`INSERT INTO "OneTimeLink" (id, "secretHash", "personId", "expiresAt")
		 SELECT gen_random_uuid(), encode(sha256($2::bytea), 'hex'), id, now() + interval '1 hour'
		 FROM "Person" WHERE email = $1`,
		[emailOf(login), Buffer.from(secret)],
	);
}
