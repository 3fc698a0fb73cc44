import { ROUTE_ACCESS } from "../../app/platform/permissions/route-access";
import { expect, test } from "../setup/fixtures";
import { askFor, cookieOf, inWords, LOGINS, pathOf, patterns, things } from "./permissions.asking";
import { COLUMNS, LINES, type Line } from "./permissions.table";

// There is nothing to see.
test.use({ trace: "off" });

test.describe("the table of permissions", () => {
	test("names every route, and the routes' own table does too", () => {
		const ids = [...patterns.keys()].sort();
		expect(Object.keys(ROUTE_ACCESS).sort()).toEqual(ids);
		expect([...new Set(LINES.map(({ route }) => route))].sort()).toEqual(ids);
	});

	test("has a line for loader and action of each, and an answer for everybody", () => {
		for (const id of patterns.keys())
			for (const method of ["GET", "POST"])
				expect(
					LINES.some((line) => line.route === id && line.method === method),
					`${method} ${id}`,
				).toBe(true);
		for (const line of LINES) expect(line.answers, JSON.stringify(line)).toHaveLength(COLUMNS.length);
	});
});

const groups = new Map<string, Line[]>();
for (const line of LINES) {
	const key = `${line.method} ${line.route}`;
	groups.set(key, [...(groups.get(key) ?? []), line]);
}

for (const [name, lines] of groups)
	test(`${name} answers each as the table says`, async ({ product }) => {
		const ids = await things(product);
		const answered = [];
		for (const line of lines) {
			const answers = [];
			for (const who of COLUMNS) {
				const response = await askFor(product, pathOf(ids, line, LOGINS[who]), {
					method: line.method,
					login: LOGINS[who],
				});
				await response.arrayBuffer();
				answers.push(inWords(response));
			}
			answered.push({ ...line, answers });
		}
		expect(shown(answered)).toEqual(shown(lines));
	});

/** As the table writes it, so that a difference reads like one. */
const shown = (lines: readonly Line[]) =>
	lines.map(({ method, route, what, answers }) => [method, route, what, ...answers].join(" "));

test.describe("requests that another site makes", () => {
	const targets = LINES.filter(({ method }) => method === "POST");
	for (const [title, headers] of [
		["without an origin", {}],
		["from another origin", { origin: "https://evil.example" }],
		["from a sandboxed page", { origin: "null" }],
		[
			"from another origin, with headers that a proxy might set",
			{
				origin: "https://evil.example",
				"x-forwarded-host": "evil.example",
				"x-forwarded-proto": "https",
			},
		],
		["from a site that says so", { "sec-fetch-site": "cross-site" }],
		["from a neighbour", { "sec-fetch-site": "same-site" }],
	] as const)
		test(`${title} are refused by every route, whoever is signed in`, async ({ product }) => {
			const ids = await things(product);
			const cookie = await cookieOf(product, "trainee");
			for (const line of targets)
				for (const path of [pathOf(ids, line, "trainee"), `${pathOf(ids, line, "trainee")}.data`]) {
					const response = await fetch(`${product.url}${path}`, {
						method: "POST",
						redirect: "manual",
						headers: { cookie, "content-type": "application/x-www-form-urlencoded", ...headers },
					});
					expect(response.status, `${line.route} ${path}`).toBe(403);
					expect(await response.text()).toContain("was refused");
				}
		});

	for (const method of ["PUT", "PATCH", "DELETE"])
		test(`by ${method} are refused too`, async ({ product }) => {
			const response = await fetch(product.url, { method, headers: { origin: "https://evil.example" } });
			expect(response.status).toBe(403);
		});
});
