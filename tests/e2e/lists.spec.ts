import { expect, type Product, test } from "../setup/fixtures";
import { askFor, LOGINS, type Things, things } from "./permissions.asking";
import { COLUMNS } from "./permissions.table";

// There is nothing to see.
test.use({ trace: "off" });

/** A list, the pages of what it lists, and all that there is of it in the database. */
const LISTS: {
	name: string;
	pages: string;
	linked: RegExp;
	detail: (id: string) => string;
	all: string;
	/** What opens without being listed, and why. */
	besides?: (ids: Things, login: string) => readonly string[];
}[] = [
	{
		name: "people",
		pages: "/people?group=everyone",
		linked: /href="\/people\/([0-9a-f-]{36})"/g,
		detail: (id) => `/people/${id}`,
		all: `SELECT id FROM "Person"`,
		// One's own record.
		besides: (ids, login) => [ids.person[login] ?? ""],
	},
	{
		name: "raters",
		pages: "/raters?",
		linked: /href="\/raters\/([0-9a-f-]{36})"/g,
		detail: (id) => `/raters/${id}`,
		all: `SELECT id FROM "Person"`,
	},
	{
		name: "accounts",
		pages: "/accounts?",
		linked: /href="\/accounts\/([0-9a-f-]{36})"/g,
		detail: (id) => `/accounts/${id}`,
		all: `SELECT id FROM "Person"`,
	},
	{
		name: "assessments",
		pages: "/assessments?",
		linked: /href="\/assessments\/([0-9a-f-]{36})"/g,
		detail: (id) => `/assessments/${id}`,
		all: `SELECT id FROM "Call"`,
	},
	{
		name: "one's own calls",
		pages: "/calls?",
		linked: /href="\/calls\/([0-9a-f-]{36})(?:\/debrief)?"/g,
		detail: (id) => `/calls/${id}`,
		all: `SELECT id FROM "Call"`,
	},
	{
		name: "studies",
		pages: "/standard-setting?",
		linked: /href="\/standard-setting\/([0-9a-f-]{36})"/g,
		detail: (id) => `/standard-setting/${id}`,
		all: `SELECT id FROM "StandardSettingStudy"`,
	},
	{
		name: "scenarios",
		pages: "/scenarios?",
		linked: /href="\/scenarios\/([A-Z][0-9]{2})"/g,
		detail: (id) => `/scenarios/${id}`,
		all: `SELECT id FROM "Scenario"`,
	},
];

for (const list of LISTS)
	test(`what the list of ${list.name} shows to somebody is what opens for them`, async ({ product }) => {
		test.setTimeout(120_000);
		const ids = await things(product);
		const everything = (await product.database.query<{ id: string }>(list.all)).map(({ id }) => id);
		const sizes = [];
		for (const who of COLUMNS) {
			const login = LOGINS[who];
			if (!login) continue;
			const listed = await listedFor(product, list, login);
			const opened: string[] = [];
			for (const id of everything) {
				const response = await askFor(product, list.detail(id), { method: "GET", login });
				await response.arrayBuffer();
				if (response.status < 400) opened.push(id);
			}
			const besides = list.besides?.(ids, login) ?? [];
			const unlisted = opened.filter((id) => !listed.has(id) && !besides.includes(id));
			const closed = [...listed].filter((id) => !opened.includes(id));
			expect({ who, unlisted, closed }).toEqual({ who, unlisted: [], closed: [] });
			sizes.push(listed.size);
		}
		// Somebody sees some of them, and nobody from a centre sees what all of them see.
		expect(Math.max(...sizes)).toBeGreaterThan(1);
	});

/** The ids on every page of a list; none where it does not open. */
async function listedFor(
	product: Product,
	list: (typeof LISTS)[number],
	login: string,
): Promise<Set<string>> {
	const listed = new Set<string>();
	for (let page = 1; page < 100; page++) {
		const response = await askFor(product, `${list.pages}&page=${page}`, { method: "GET", login });
		const text = await response.text();
		if (response.status !== 200) return listed;
		const before = listed.size;
		for (const [, id] of text.matchAll(list.linked)) if (id) listed.add(id);
		// A page beyond the last one is the last one.
		if (listed.size === before) return listed;
	}
	return listed;
}
