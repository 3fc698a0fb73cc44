import { expect, type Product, test } from "../setup/fixtures";
import { type DatabaseWatch, digestOf, watchDatabase } from "../setup/watch-database";
import { headerFaults } from "./crawl-headers";
import { askFor, inWords, LOGINS, pathOf, patterns, type Things, things } from "./permissions.asking";
import { BODIES } from "./permissions.bodies";
import { COLUMNS, LINES, type Line } from "./permissions.table";

// There is nothing to see.
test.use({ trace: "off" });

let watched: { product: Product; watch: DatabaseWatch } | null = null;
async function watchOf(product: Product): Promise<DatabaseWatch> {
	if (watched?.product !== product) watched = { product, watch: await watchDatabase(product.database) };
	return watched.watch;
}
test.afterAll(() => watched?.watch.close());

/** Refused for who asks, or for whose it is. */
const REFUSED = new Set(["401", "403", "404", "in"]);

/** A page's or an answer's text without what is another one each time, or names what was asked for. */
function plain(text: string, path: string): string {
	return text
		.replaceAll(path, "PATH")
		.replaceAll(encodeURIComponent(path), "PATH")
		.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
		.replace(/nonce="[^"]*"/g, "nonce")
		.replace(/\\?"nonce\\?",\\?"[^"\\]*\\?"/g, "nonce");
}

/** Lines of one route and method, by what is asked for. */
const missingOf = (line: Line) =>
	LINES.find(
		({ route, method, what }) => route === line.route && method === line.method && what === "missing",
	);

test("every action has a body that it takes, so that what is refused is refused for whose it is", () => {
	const takes = (route: string) =>
		LINES.some(
			({ route: other, method, answers }) =>
				route === other && method === "POST" && answers.some((answer) => !["405", "404"].includes(answer)),
		);
	for (const route of patterns.keys()) {
		const body = BODIES[route as keyof typeof BODIES];
		expect(body === null, `${route} has a body exactly where it takes one`).toBe(!takes(route));
	}
});

for (const suffix of ["", ".data"])
	test(`a refusal${suffix && ` to a request of data (${suffix})`} writes nothing, and tells no more than that of what is not there`, async ({
		product,
	}) => {
		test.setTimeout(120_000);
		const ids = await things(product);
		const watch = await watchOf(product);
		const faults: string[] = [];
		let asked = 0;
		const nothings = new Map<string, string>();
		for (const login of Object.values(LOGINS))
			if (login) await (await askFor(product, "/", { method: "GET", login })).arrayBuffer();
		// Signing out leads to the sign-in page when it is done, and is everybody's own.
		for (const line of LINES.filter(({ route }) => route !== "sign-out")) {
			const missing = missingOf(line);
			for (const [index, who] of COLUMNS.entries()) {
				const expected = line.answers[index] ?? "";
				if (!REFUSED.has(expected)) continue;
				await watch.changes();
				const answer = await answerTo(product, ids, line, who, suffix);
				asked++;
				const changes = await watch.changes();
				const name = `${line.method} ${line.route} ${line.what} by ${who}`;
				if (suffix === "" && answer.words !== expected)
					faults.push(`${name}: ${answer.words} instead of ${expected}`);
				if (changes.length > 0) faults.push(`${name} wrote ${changes.join(", ")}`);
				if (!missing || missing === line || missing.answers[index] !== expected) continue;
				const key = `${line.method} ${line.route} ${who}`;
				const nothing = nothings.get(key) ?? (await answerTo(product, ids, missing, who, suffix)).text;
				nothings.set(key, nothing);
				if (nothing !== answer.text)
					faults.push(`${name} is told apart from what is not there:\n${differing(nothing, answer.text)}`);
			}
		}
		expect(faults).toEqual([]);
		expect(asked).toBeGreaterThan(300);
	});

test("whatever is asked for by GET leaves the database as it was, and carries the headers that it has to", async ({
	product,
}) => {
	test.setTimeout(120_000);
	const faults = new Set<string>();
	const ids = await things(product);
	for (const login of Object.values(LOGINS)) if (login) await askFor(product, "/", { method: "GET", login });
	const before = await digestOf(product.database);
	let asked = 0;
	for (const line of LINES.filter(({ method }) => method === "GET"))
		for (const who of COLUMNS)
			for (const suffix of ["", ".data"]) {
				const login = LOGINS[who];
				// Signing somebody in writes, and a public page's redirect ends no session.
				const response = await askFor(product, withSuffix(pathOf(ids, line, login), suffix), {
					method: "GET",
					login,
				});
				for (const fault of headerFaults(response, await response.text()))
					faults.add(`GET ${line.route}${suffix} by ${who} (${response.status}): ${fault}`);
				asked++;
			}
	expect([...faults]).toEqual([]);
	expect(await digestOf(product.database)).toEqual(before);
	expect(asked).toBeGreaterThan(700);
	// It would show: this is a change.
	await product.database.query(`UPDATE "Call" SET "readingFactor" = 2 WHERE id = $1`, [ids.call.mine]);
	expect(await digestOf(product.database)).not.toEqual(before);
});

test("every other answer carries them, too", async ({ product }) => {
	const ids = await things(product);
	const faults = new Set<string>();
	for (const line of LINES.filter(({ method }) => method === "POST"))
		for (const who of ["trainee", "trainer", "administrator", "nobody"] as const) {
			const login = LOGINS[who];
			const response = await askFor(product, pathOf(ids, line, login), { method: line.method, login });
			for (const fault of headerFaults(response, await response.text()))
				faults.add(`${line.method} ${line.route} by ${who} (${response.status}): ${fault}`);
		}
	for (const path of ["/healthz", "/readyz", "/favicon.svg", "/assets/none.js", "/%", "/%00", "/none.data"])
		for (const method of ["GET", "POST"]) {
			const response = await askFor(product, path, { method, login: null });
			const asset = path.endsWith(".svg") || path.startsWith("/assets/");
			for (const fault of headerFaults(response, await response.text(), asset))
				faults.add(`${method} ${path} (${response.status}): ${fault}`);
		}
	expect([...faults]).toEqual([]);
	// It would show.
	expect(
		headerFaults(new Response("<p>", { headers: { "content-type": "text/html" } }), "<p>").length,
	).toBeGreaterThan(8);
});

async function answerTo(
	product: Product,
	ids: Things,
	line: Line,
	who: (typeof COLUMNS)[number],
	suffix: string,
) {
	const login = LOGINS[who];
	const path = pathOf(ids, line, login);
	const response = await askFor(product, withSuffix(path, suffix), {
		method: line.method,
		login,
		content: BODIES[line.route as keyof typeof BODIES] ?? undefined,
	});
	return { words: inWords(response), text: plain(await response.text(), path) };
}

const withSuffix = (path: string, suffix: string) =>
	suffix === "" ? path : `${path === "/" ? "/_root" : path}${suffix}`;

/** The surroundings of the first difference. */
function differing(one: string, other: string): string {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	const from = Math.max(0, at - 80);
	return `${one.slice(from, at + 120)}\n${other.slice(from, at + 120)}`;
}
