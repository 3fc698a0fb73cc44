import { residentMegabytes } from "../fuzz/fuzzing";
import { exchange } from "../fuzz/raw-http";
import { expect, type Product, test } from "../setup/fixtures";
import { findThings } from "../setup/things";
import { askFor, cookieOf, FORM } from "./permissions.asking";

// There is nothing to see.
test.use({ trace: "off", environment: { LOG_LEVEL: "info" } });

const post = (product: Product, path: string, login: string | null, fields: Record<string, string>) =>
	askFor(product, path, {
		method: "POST",
		login,
		content: { type: FORM, body: new URLSearchParams(fields).toString() },
	});

/** Where a browser that follows would land. */
const landing = (product: Product, response: Response) =>
	new URL(response.headers.get("location") ?? "/", product.url).origin;

test("a redirect never leaves the site", async ({ product }) => {
	const away = [
		"//evil.example",
		"/\\evil.example",
		"\\\\evil.example",
		"/%2f%2fevil.example",
		"/%5cevil.example",
		"%2f%2fevil.example",
		"https://evil.example",
		"https:evil.example",
		"/\t/evil.example",
		"/\n/evil.example",
		" //evil.example",
		"///evil.example",
		"/..//evil.example",
		"/.//evil.example",
		"javascript:alert(1)",
		"/@evil.example",
		"@evil.example",
	];
	for (const to of away) {
		const asked = `/sign-in?${new URLSearchParams({ to })}`;
		for (const response of [
			await askFor(product, asked, { method: "GET", login: "trainee" }),
			await post(product, "/preferences", "trainee", { language: "vi", to }),
		]) {
			expect(response.status, to).toBe(302);
			expect(landing(product, response), to).toBe(product.url);
		}
	}
	const fine = await post(product, "/preferences", "trainee", { language: "vi", to: "/people?q=a" });
	expect(fine.headers.get("location")).toBe("/people?q=a");
});

test("another origin is never let in", async ({ product }) => {
	for (const path of ["/", "/sign-in", "/people.data", "/assets/none.js", "/healthz"])
		for (const method of ["GET", "OPTIONS", "HEAD"]) {
			const response = await fetch(`${product.url}${path}`, {
				method,
				redirect: "manual",
				headers: {
					origin: "https://evil.example",
					"access-control-request-method": "POST",
					cookie: await cookieOf(product, "trainee"),
				},
			});
			const given = [...response.headers].filter(([name]) => name.startsWith("access-control-"));
			expect(given, `${method} ${path}`).toEqual([]);
		}
});

test("nothing of the inside is served, and TRACE is none of ours", async ({ product }) => {
	for (const path of [
		"/.git/HEAD",
		"/.git/config",
		"/.env",
		"/package.json",
		"/server/index.js",
		"/build/server/index.js",
		"/assets/../server/index.js",
		"/assets/..%2f..%2fserver%2findex.js",
		"/serve.js.map",
		"/metrics",
		"/debug",
		"/api/auth/sign-in/email",
		"/api/auth/get-session",
		"/scenarios/S03.yaml",
	]) {
		const { statuses, text } = await exchange(
			product.url,
			`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`,
		);
		const toSignIn = statuses[0] === 302 && /^location: \/sign-in/im.test(text);
		expect(toSignIn || [400, 403, 404].includes(statuses[0] ?? 0), `${path}: ${statuses}`).toBe(true);
	}
	for (const method of ["TRACE", "CONNECT"]) {
		const { statuses, text } = await exchange(
			product.url,
			`${method} / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Echo: come-back\r\nConnection: close\r\n\r\n`,
		);
		expect(
			statuses.every((status) => status >= 400),
			method,
		).toBe(true);
		expect(text).not.toContain("come-back");
	}
});

test("one request is one request, whatever its headers say of its length", async ({ product }) => {
	const smuggled = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
	for (const headers of [
		"Content-Length: 4\r\nTransfer-Encoding: chunked",
		"Transfer-Encoding: chunked\r\nContent-Length: 4",
		"Content-Length: 4\r\nContent-Length: 5",
		"Transfer-Encoding: xchunked",
		"Transfer-Encoding : chunked",
		"Content-Length: +4",
		"Content-Length: 4, 4",
	]) {
		const { statuses } = await exchange(
			product.url,
			`POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: ${product.url}\r\n${headers}\r\n\r\n0\r\n\r\n${smuggled}`,
		);
		expect(statuses, headers).toHaveLength(1);
		expect(statuses[0], headers).toBeGreaterThanOrEqual(400);
	}
});

test("a body that is too large, or does not say how large, is refused unread, and costs no memory", async ({
	product,
}) => {
	const before = residentMegabytes(product.server.pid) ?? 0;
	const body = "x".repeat(5 * 1024 * 1024);
	for (let times = 0; times < 10; times++) {
		const large = await exchange(
			product.url,
			`POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: ${product.url}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
		);
		// Hung up on while it was still being written, the answer may be lost.
		expect([[413], []]).toContainEqual(large.statuses);
	}
	const chunked = await exchange(
		product.url,
		`POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: ${product.url}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`,
	);
	expect(chunked.statuses).toEqual([411]);
	expect((residentMegabytes(product.server.pid) ?? 0) - before).toBeLessThan(100);
});

const PAYLOADS = [
	`<script>alert(4711)</script>`,
	`</script><script>alert(4711)</script>`,
	`</textarea><img src=x onerror=alert(4711)>`,
	`"><svg onload=alert(4711)>`,
	`'-alert(4711)-'`,
	`<iframe srcdoc="<script>alert(4711)</script>">`,
	`{{7*7}}\${7*7}<%= 7*7 %>#{7*7}`,
	`\u2028</script>\u2029<!--<script>`,
	`javascript:alert(4711)`,
];

test("what people type is shown as they typed it, and is never part of the page", async ({ product }) => {
	const things = await findThings(product.database);
	const victim = things["person.victim"];
	for (const [n, payload] of PAYLOADS.entries()) {
		const name = `${payload} ${n}`;
		await post(product, "/centres", "admin", { nameVi: name, nameEn: name, parentId: "ha-noi" });
		const entryId = `01900000-0000-7000-8000-0000000000${10 + n}`;
		const hours = { entryId, kind: "course", hours: "0.25", on: "2026-02-03", note: payload };
		expect((await post(product, `/people/${victim}/hours`, "manager", hours)).status).toBe(302);
		// A name takes letters alone: as it stands in the database it may be older.
		await product.database.query(`UPDATE "Person" SET name = $2 WHERE id = $1`, [
			things["person.sibling"],
			payload,
		]);
		const pages = [
			await askFor(product, "/centres", { method: "GET", login: "admin" }),
			await askFor(product, "/accounts", { method: "GET", login: "admin" }),
			await askFor(product, `/people/${victim}`, { method: "GET", login: "manager" }),
			await askFor(product, `/people?q=${encodeURIComponent(payload)}`, { method: "GET", login: "manager" }),
			await askFor(product, `/people/${things["person.sibling"]}`, { method: "GET", login: "manager" }),
			await askFor(product, `/assessments?q=${encodeURIComponent(payload)}`, {
				method: "GET",
				login: "trainer",
			}),
			await askFor(product, `/scenarios?q=${encodeURIComponent(payload)}`, {
				method: "GET",
				login: "trainee",
			}),
			await post(product, "/sign-in", null, { email: payload, password: "" }),
			await post(product, "/accounts/new", "admin", {
				name: payload,
				email: payload,
				role: "",
				centreId: "",
			}),
		];
		for (const [index, response] of pages.entries()) {
			const html = await response.text();
			expect(html.includes("4711") || html.includes("7*7") || n === 7, `${payload} is on page ${index}`).toBe(
				true,
			);
			expect(unescaped(html), `${payload} on page ${index}`).toEqual([]);
			expect(/\s(href|action|src)="javascript:/.test(html)).toBe(false);
			expect(/\b49\b[^0-9]*\b49\b/.test(html) && payload.includes("7*7")).toBe(false);
		}
	}
});

/** Elements and scripts of somebody's that stand in a page. */
function unescaped(html: string): string[] {
	const scripts = [...html.matchAll(/<script\b[^>]*>/g)]
		.map(([tag]) => tag)
		.filter((tag) => !tag.includes("nonce="));
	const elements = html.match(/<(img src=x|svg onload|iframe|!--<script)/g) ?? [];
	// Raw line separators end a script's string for old browsers.
	const inScripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? "");
	const separators = inScripts
		.filter((text) => /[\u2028\u2029]/.test(text))
		.map(() => "a line separator in a script");
	return [...scripts, ...elements, ...separators];
}

test("the log holds no password, no session, no link, and no line that a request made up", async ({
	product,
}) => {
	const secrets = ["a-password-for-the-log", "a-secret-of-a-link-for-the-log"];
	await post(product, "/sign-in", null, {
		email: "trainee@demo.langnghe.example",
		password: secrets[0] ?? "",
	});
	await post(product, `/set-password/${secrets[1]}`, null, { password: secrets[0] ?? "", repeat: "x" });
	await askFor(product, `/set-password/${secrets[1]}`, { method: "GET", login: null });
	await askFor(product, "/people?q=who-was-looked-for", { method: "GET", login: "manager" });
	await askFor(product, `/a%0d%0a{"level":60,"msg":"made-up"}`, { method: "GET", login: null });
	const cookie = decodeURIComponent((await cookieOf(product, "manager")).split("=")[1] ?? "");
	// The last line follows its answer.
	await expect.poll(() => JSON.stringify(product.server.log)).toContain("made-up");
	const log = JSON.stringify(product.server.log);
	for (const secret of [...secrets, "who-was-looked-for", cookie.split(".")[0] ?? ""])
		expect(log).not.toContain(secret);
	expect(product.server.log.filter(({ msg }) => msg === "made-up")).toEqual([]);
});
