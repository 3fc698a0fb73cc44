import pg from "pg";
import routes from "../../app/routes";
import { DEMO_PASSWORD } from "../../prisma/seed/demo-people";
import { expect, type Product, test } from "../setup/fixtures";
import { emailOf, makeSession } from "../setup/sessions";

// What is tested here is what goes wrong. There is nothing to see.
test.use({ allow: [/./], trace: "off" });

interface Answer {
	status: number;
	ms: number;
	retryAfter: string | null;
	text: string;
}

async function ask(product: Product, path: string, init: RequestInit = {}): Promise<Answer> {
	const began = performance.now();
	const answer = await fetch(`${product.url}${path}`, {
		redirect: "manual",
		...init,
		headers: { origin: product.url, accept: "text/html", ...init.headers },
	});
	const text = await answer.text();
	const retryAfter = answer.headers.get("retry-after");
	return { status: answer.status, ms: performance.now() - began, retryAfter, text };
}

async function signedIn(product: Product): Promise<{ cookie: string }> {
	const { name, value } = await makeSession(product.database, "trainee");
	return { cookie: `${name}=${value}` };
}

async function ringingCall(product: Product, headers: { cookie: string }): Promise<string> {
	const answer = await fetch(`${product.url}/scenarios/S01`, {
		method: "POST",
		redirect: "manual",
		headers: { ...headers, origin: product.url },
		body: new URLSearchParams({ startKey: crypto.randomUUID() }),
	});
	return answer.headers.get("location") ?? "";
}

const turn = (clientId: string, expectedSeq: number, event: object | null): RequestInit => ({
	method: "POST",
	body: JSON.stringify({ clientId, expectedSeq, lines: 0, event }),
});
const asJson = { accept: "*/*", "content-type": "application/json" };

test.describe("out of connections", () => {
	test.use({ fresh: true, environment: { DATABASE_POOL: "5" } });

	test("a hundred clients hear of it and are told when to come again, and all goes on afterwards", async ({
		product,
	}) => {
		const cookie = await signedIn(product);
		const call = await ringingCall(product, cookie);
		const hundred = () =>
			Promise.all(
				Array.from({ length: 100 }, (_, index) =>
					index % 2 === 0
						? ask(product, call, { headers: cookie })
						: ask(product, `${call}/turn`, {
								...turn(`client-${index}`, 1, null),
								headers: { ...cookie, ...asJson },
							}),
				),
			);
		// What a server does for the first time takes longer.
		await hundred();
		const holder = new pg.Client({ connectionString: product.database.adminUrl });
		await holder.connect();
		await holder.query(`BEGIN; LOCK TABLE "Call" IN ACCESS EXCLUSIVE MODE`);
		const answers = await hundred();
		expect([...new Set(answers.map(({ status }) => status))]).toEqual([503]);
		// Within two seconds where the machine has nothing else to do; how long it took stands in the report.
		const slowest = Math.round(Math.max(...answers.map(({ ms }) => ms)));
		console.log(`a hundred clients at an exhausted pool: the last one heard of it after ${slowest} ms`);
		expect([...new Set(answers.map(({ retryAfter }) => retryAfter))]).toEqual(["2"]);
		const [page, resource] = answers;
		expect(page?.text).toContain("Hệ thống đang bận");
		expect(page?.text).toContain("The system is busy");
		expect(JSON.parse(resource?.text ?? "")).toEqual({ outcome: "unavailable" });

		await holder.query("ROLLBACK");
		await holder.end();
		const recovered = async () => (await hundred()).every(({ status }) => status === 200);
		await expect.poll(recovered, { timeout: 40_000 }).toBe(true);
	});
});

test.describe("without a database", () => {
	test.use({ ownCluster: true });

	test("every route says so, and none of them fails otherwise", async ({ product }) => {
		const cookie = await signedIn(product);
		const paths = routes.flatMap(({ path = "" }) => {
			const filled = `/${path.replace(/:\w+/g, "00000000-0000-7000-8000-000000000000").replace("*", "no/such")}`;
			return filled === "/" ? ["/", "/_root.data"] : [filled, `${filled}.data`];
		});
		await product.cluster?.stop();
		const said: Record<string, number> = {};
		for (const path of paths) {
			said[`GET ${path}`] = (await ask(product, path, { headers: cookie })).status;
			const posted = { method: "POST", headers: cookie, body: new URLSearchParams({ deed: "answer" }) };
			said[`POST ${path}`] = (await ask(product, path, posted)).status;
		}
		const credentials = new URLSearchParams({ email: emailOf("trainee"), password: DEMO_PASSWORD });
		said["POST /sign-in with a password"] = (
			await ask(product, "/sign-in", { method: "POST", body: credentials })
		).status;
		// What needs no database may be answered: resources that have nothing to load, forms that are not filled in.
		const others = Object.entries(said).filter(([, status]) => status !== 503);
		expect(others.filter(([, status]) => status >= 500)).toEqual([]);
		expect(others.length).toBeLessThan(Object.keys(said).length / 3);
		expect(said["GET /"]).toBe(503);
		expect(said["GET /calls.data"]).toBe(503);
		expect(said["POST /sign-in with a password"]).toBe(503);

		await product.cluster?.start();
		await expect
			.poll(async () => (await ask(product, "/calls", { headers: cookie })).status, { timeout: 40_000 })
			.toBe(200);
	});
});

test.describe("told to stop", () => {
	test.use({ fresh: true, environment: { DRAIN_MS: "500" } });

	test("under load it says first that it is not ready, loses nothing, and is gone in ten seconds", async ({
		product,
	}) => {
		const cookie = await signedIn(product);
		const calls = await Promise.all(Array.from({ length: 8 }, () => ringingCall(product, cookie)));
		const acknowledged: string[] = [];
		const readiness: number[] = [];
		const cut: string[] = [];
		let turns = 0;
		const load = calls.map(async (call, index) => {
			for (let seq = 1; ; ) {
				const type = seq === 1 ? "answer" : seq % 2 === 0 ? "hold" : "resume";
				const clientId = `stopping-${index}-${seq}`;
				const answer = await ask(product, `${call}/turn`, {
					...turn(clientId, seq, { type }),
					headers: { ...cookie, ...asJson },
				}).catch((error) => String(error.cause?.code ?? error));
				if (typeof answer === "string") return void cut.push(answer);
				// A machine that has much else to do may be too busy for a moment: the same again, as the page does.
				if (answer.status === 503) continue;
				if (answer.status !== 200) return void cut.push(`${answer.status}`);
				acknowledged.push(clientId);
				turns++;
				seq++;
			}
		});
		await expect.poll(() => turns, { timeout: 30_000 }).toBeGreaterThan(100);
		const probe = (async () => {
			for (;;) {
				const status = (await ask(product, "/readyz").catch(() => null))?.status;
				if (!status) return;
				readiness.push(status);
			}
		})();
		const began = performance.now();
		await product.server.stop();
		expect(performance.now() - began).toBeLessThan(10_000);
		await Promise.all([...load, probe]);
		expect(readiness.at(-1)).toBe(503);
		// Answered while it was not ready: the door closed later.
		expect(readiness.filter((status) => status === 503).length).toBeGreaterThan(1);
		expect(cut.filter((reason) => /^5/.test(reason))).toEqual([]);
		const stored = await product.database.query<{ clientId: string }>(
			`SELECT "clientId" FROM "CallEvent" WHERE "clientId" LIKE 'stopping-%'`,
		);
		const known = new Set(stored.map(({ clientId }) => clientId));
		expect(acknowledged.length).toBeGreaterThan(50);
		expect(acknowledged.filter((id) => !known.has(id))).toEqual([]);
		await product.server.start();
	});
});
