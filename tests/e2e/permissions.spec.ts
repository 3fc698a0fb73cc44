import { ROUTE_ACCESS } from "../../app/platform/permissions/route-access";
import routes from "../../app/routes";
import { expect, type Product, test } from "../setup/fixtures";
import { makeSession } from "../setup/sessions";
import { COLUMNS, LINES, type Line } from "./permissions.table";

const LOGINS: Record<(typeof COLUMNS)[number], string | null> = {
	trainee: "trainee",
	trainer: "trainer",
	manager: "manager",
	foreignManager: "manager.danang",
	administrator: "admin",
	// Made below: the demo has no administrator of a regional centre.
	foreignAdministrator: "xuan.truong",
	nobody: null,
};
/** Whose things `mine`, `sibling` and so on are. */
const OWNERS: Record<string, string> = {
	mine: "trainee",
	sibling: "quang.huy",
	below: "thi.hoa",
	foreign: "bich.ngoc",
	above: "admin",
};
const MISSING = "00000000-0000-7000-8000-000000000000";

const patterns = new Map(routes.map((route) => [route.id ?? "", `/${route.path ?? ""}`]));

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
			for (const who of COLUMNS) answers.push(await ask(product, ids, line, LOGINS[who]));
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

interface Things {
	call: Record<string, string>;
	practice: string;
	assignment: Record<string, string>;
	person: Record<string, string>;
}

let found: { product: Product; things: Things } | null = null;

/** The ids of what is asked for; prepared once for the file's product. */
async function things(product: Product): Promise<Things> {
	if (found?.product === product) return found.things;
	const { database } = product;
	const email = (login: string) => `${login}@demo.langnghe.example`;
	await database.query(
		`UPDATE "RoleHolding" SET role = 'administrator' WHERE "personId" = (SELECT id FROM "Person" WHERE email = $1)`,
		[email("xuan.truong")],
	);
	const person: Record<string, string> = {};
	const call: Record<string, string> = {};
	const assignment: Record<string, string> = {};
	for (const [what, login] of [
		...Object.entries(OWNERS),
		...Object.values(LOGINS).map((each) => [each, each]),
	]) {
		if (!what || !login) continue;
		const [row] = await database.query<{ id: string; call: string | null }>(
			`SELECT p.id, (SELECT c.id FROM "Call" c WHERE c."traineeId" = p.id AND c.purpose = 'assessed'
				AND c.status = 'completed' ORDER BY c.number LIMIT 1) AS call
			 FROM "Person" p WHERE email = $1`,
			[email(login)],
		);
		person[what] = row?.id ?? "";
		if (row?.call) call[what] = row.call;
	}
	for (const what of ["mine", "sibling"]) {
		const [row] = await database.query<{ id: string }>(
			`INSERT INTO "Assignment" (id, "personId", "scenarioId", purpose, "assignedById")
			 VALUES (gen_random_uuid(), $1, 'S03', 'assessed', $2) RETURNING id`,
			[person[what], person.above],
		);
		assignment[what] = row?.id ?? "";
	}
	const [practice] = await database.query<{ id: string }>(
		`SELECT id FROM "Call" WHERE "traineeId" = $1 AND purpose = 'practice' AND status = 'completed' LIMIT 1`,
		[person.mine],
	);
	const ids = { call, assignment, person, practice: practice?.id ?? "" };
	found = { product, things: ids };
	return ids;
}

function pathOf(ids: Things, { route, what }: Line, login: string | null): string {
	const values: Record<string, string | undefined> = {
		":secret": "no-such-secret",
		":scenarioId": { open: "S01", sealed: "S03" }[what] ?? "S99",
		":callId": what === "practice" ? ids.practice : what === "missing" ? MISSING : ids.call[what],
		":assignmentId": what === "missing" ? MISSING : ids.assignment[what],
		":personId":
			what === "missing" ? MISSING : what === "self" ? ids.person[login ?? "trainee"] : ids.person[what],
		"*": "/no/such/page",
	};
	return (patterns.get(route) ?? "")
		.replace(/:\w+|\*/g, (name) => {
			const value = values[name];
			if (!value) throw new Error(`nothing for ${name} (${what}) of ${route}`);
			return value;
		})
		.replace("//", "/");
}

async function cookieOf(product: Product, login: string): Promise<string> {
	const { name, value } = await makeSession(product.database, login);
	return `${name}=${value}`;
}

/** The answer in the table's words. */
async function ask(product: Product, ids: Things, line: Line, login: string | null): Promise<string> {
	const response = await fetch(`${product.url}${pathOf(ids, line, login)}`, {
		method: line.method,
		redirect: "manual",
		headers: {
			...(login ? { cookie: await cookieOf(product, login) } : {}),
			...(line.method === "POST"
				? { origin: product.url, "content-type": "application/x-www-form-urlencoded" }
				: {}),
		},
		...(line.method === "POST" ? { body: "" } : {}),
	});
	await response.arrayBuffer();
	const toSignIn = response.status === 302 && /^\/sign-in/.test(response.headers.get("location") ?? "");
	return toSignIn ? "in" : String(response.status);
}
