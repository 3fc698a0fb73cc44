import { emailOf, makeSession, type Who } from "./sessions";
import { LINK_SECRET, makeSteps, plantLinks, STEP_COOKIE } from "./sign-in-states";
import type { TestDatabase } from "./test-databases";

/** A page in the eyes of somebody who sees it, in a state that matters. */
export interface PictureOf {
	/** Also the picture's file name. */
	readonly name: string;
	readonly who: Who | null;
	readonly path: string;
	/** Beside the session's: of somebody between the password and the second factor. */
	readonly cookie?: { readonly name: string; readonly value: string };
}

/** What there is to look at. */
interface Shown {
	readonly released: string;
	readonly waiting: string;
	readonly practice: string;
	readonly notReleased: string;
	readonly assignment: string;
	readonly ringing: string;
	readonly open: string;
	readonly wrapUp: string;
	/** Tokens of sign-ins that wait for a code, and for a factor to be set up. */
	readonly step: { readonly code: string; readonly setUp: string };
	readonly person: Record<string, string>;
}

/**
 * Every page, for everybody who sees it: what `npm run screens` draws and what tests/e2e/pages.spec.ts looks at. A
 * route with a page that is not here fails that test.
 */
export const PAGES: readonly (Omit<PictureOf, "path" | "cookie"> & {
	route: string;
	path: (shown: Shown) => string;
	step?: keyof Shown["step"];
})[] = [
	{ route: "sign-in", name: "sign-in", who: null, path: () => "/sign-in" },
	{ route: "sign-in-code", name: "sign-in-code", who: null, path: () => "/sign-in/code", step: "code" },
	{
		route: "sign-in-set-up",
		name: "sign-in-set-up",
		who: null,
		path: () => "/sign-in/set-up",
		step: "setUp",
	},
	{ route: "forgotten-password", name: "forgotten-password", who: null, path: () => "/forgotten-password" },
	{
		route: "set-password",
		name: "set-password-gone",
		who: null,
		path: () => "/set-password/no-such-secret",
	},
	{ route: "set-password", name: "set-password", who: null, path: () => `/set-password/${LINK_SECRET}` },
	{ route: "not-found", name: "not-found", who: "trainee", path: () => "/no/such/page" },

	{ route: "home", name: "home-trainee", who: "trainee", path: () => "/" },
	{ route: "home", name: "home-trainer", who: "trainer", path: () => "/" },
	{ route: "home", name: "home-manager", who: "manager", path: () => "/" },
	{ route: "home", name: "home-administrator", who: "administrator", path: () => "/" },
	{ route: "account", name: "account", who: "trainee", path: () => "/account" },
	{ route: "second-factor", name: "second-factor", who: "trainee", path: () => "/account/second-factor" },
	{ route: "second-factor", name: "second-factor-on", who: "trainer2", path: () => "/account/second-factor" },
	{ route: "email", name: "email", who: "trainee", path: () => "/account/email" },
	{
		route: "confirm-email",
		name: "confirm-email",
		who: null,
		path: () => `/confirm-email/${LINK_SECRET}-email`,
	},
	{ route: "design", name: "design", who: "administrator", path: () => "/design" },

	{ route: "scenarios", name: "scenarios-trainee", who: "trainee", path: () => "/scenarios" },
	{ route: "scenarios", name: "scenarios-trainer", who: "trainer", path: () => "/scenarios" },
	{ route: "scenario", name: "scenario-trainee", who: "trainee", path: () => "/scenarios/S01" },
	{ route: "scenario", name: "scenario-trainer", who: "trainer", path: () => "/scenarios/S03" },
	{
		route: "assignment",
		name: "assignment",
		who: "trainee",
		path: (shown) => `/assignments/${shown.assignment}`,
	},

	{ route: "directory", name: "directory-trainee", who: "trainee", path: () => "/directory" },
	{ route: "directory", name: "directory-manager", who: "manager", path: () => "/directory" },
	{ route: "directory-due", name: "directory-due", who: "trainer", path: () => "/directory/due" },
	{ route: "new-agency", name: "new-agency", who: "trainer", path: () => "/directory/new" },
	{ route: "agency", name: "agency-trainee", who: "trainee", path: () => "/directory/PL" },
	{ route: "agency", name: "agency-trainer", who: "trainer", path: () => "/directory/PL" },
	{ route: "edit-agency", name: "edit-agency", who: "manager", path: () => "/directory/PL/edit" },

	{ route: "calls", name: "calls", who: "trainee", path: () => "/calls" },
	{ route: "call", name: "call-ringing", who: "trainee", path: (shown) => `/calls/${shown.ringing}` },
	{ route: "call", name: "call-open", who: "trainee", path: (shown) => `/calls/${shown.open}` },
	{ route: "call", name: "call-wrap-up", who: "trainee", path: (shown) => `/calls/${shown.wrapUp}` },
	{
		route: "debrief",
		name: "debrief-practice",
		who: "trainee",
		path: (shown) => `/calls/${shown.practice}/debrief`,
	},
	{
		route: "debrief",
		name: "debrief-not-released",
		who: "trainee",
		path: (shown) => `/calls/${shown.notReleased}/debrief`,
	},
	{
		route: "debrief",
		name: "debrief-trainer",
		who: "trainer",
		path: (shown) => `/calls/${shown.released}/debrief`,
	},
	{
		route: "debrief",
		name: "debrief-manager",
		who: "manager",
		path: (shown) => `/calls/${shown.released}/debrief`,
	},

	{ route: "assessments", name: "assessments", who: "trainer", path: () => "/assessments" },
	{
		route: "assessment",
		name: "assessment-waiting",
		who: "trainer",
		path: (shown) => `/assessments/${shown.waiting}`,
	},
	{
		route: "assessment",
		name: "assessment-released",
		who: "trainer",
		path: (shown) => `/assessments/${shown.released}`,
	},
	{
		route: "decision",
		name: "assessment-decision",
		who: "trainer",
		path: (shown) => `/assessments/${shown.waiting}/decision`,
	},
	{
		route: "release",
		name: "assessment-release",
		who: "trainer",
		path: (shown) => `/assessments/${shown.waiting}/release`,
	},

	{ route: "people", name: "people-manager", who: "manager", path: () => "/people" },
	{ route: "people", name: "people-trainer", who: "trainer", path: () => "/people" },
	{
		route: "record",
		name: "record-own",
		who: "trainee",
		path: (shown) => `/people/${shown.person.trainee}`,
	},
	{
		route: "record",
		name: "record-manager",
		who: "manager",
		path: (shown) => `/people/${shown.person["quang.huy"]}`,
	},
	{
		route: "record",
		name: "record-trainer",
		who: "trainer",
		path: (shown) => `/people/${shown.person.trainee}`,
	},
	{
		route: "hours",
		name: "hours",
		who: "manager",
		path: (shown) => `/people/${shown.person.trainee}/hours`,
	},
	{
		route: "assignments",
		name: "assignments",
		who: "trainer",
		path: (shown) => `/people/${shown.person.trainee}/assignments`,
	},

	{ route: "accounts", name: "accounts", who: "administrator", path: () => "/accounts" },
	{ route: "new-account", name: "new-account", who: "administrator", path: () => "/accounts/new" },
	{
		route: "account-of",
		name: "account-of",
		who: "administrator",
		path: (shown) => `/accounts/${shown.person.trainee}`,
	},
	{ route: "sign-in-rules", name: "sign-in-rules", who: "administrator", path: () => "/sign-in-rules" },
	{ route: "centres", name: "centres", who: "administrator", path: () => "/centres" },
];

/** A product to look at. */
interface Looked {
	readonly url: string;
	readonly database: TestDatabase;
}

/** The table's pages with their addresses in this product; what the demo lacks is done there now. */
export async function picturesOf(product: Looked): Promise<PictureOf[]> {
	const shown = {
		...(await findShown(product.database)),
		...(await begunCalls(product)),
		step: await makeSteps(product),
	};
	await plantLinks(product.database, shown.person.trainee ?? "");
	return PAGES.map(({ name, who, path, step }) => ({
		name,
		who,
		path: path(shown),
		...(step ? { cookie: { name: STEP_COOKIE, value: shown.step[step] } } : {}),
	}));
}

async function findShown({
	query,
}: TestDatabase): Promise<Omit<Shown, "ringing" | "open" | "wrapUp" | "step">> {
	const callOf = (what: string, where: string, login = "trainee") =>
		idOf(
			query,
			what,
			`SELECT c.id FROM "Call" c JOIN "Person" p ON p.id = c."traineeId"
			 WHERE p.email = $1 AND c.status = 'completed' AND ${where} ORDER BY c.number LIMIT 1`,
			[emailOf(login)],
		);
	const ofHanoi = (what: string, where: string) =>
		idOf(
			query,
			what,
			`SELECT c.id FROM "Call" c JOIN "Person" p ON p.id = c."traineeId"
			 WHERE c."centreId" = 'ha-noi' AND c.purpose = 'assessed' AND c.status = 'completed' AND ${where}
			 ORDER BY c.number LIMIT 1`,
		);
	const released = `EXISTS (SELECT 1 FROM "Release" r WHERE r."callId" = c.id)`;
	const person: Record<string, string> = {};
	for (const login of ["trainee", "quang.huy"])
		person[login] = await idOf(query, "person", `SELECT id FROM "Person" WHERE email = $1`, [emailOf(login)]);
	return {
		person,
		practice: await callOf("practice call", "c.purpose = 'practice'"),
		notReleased: await callOf("assessed call", "c.purpose = 'assessed'"),
		released: await ofHanoi("released call", released),
		waiting: await ofHanoi("waiting call", `NOT ${released}`),
		assignment: await assignmentOf(query, "assessed", 1),
	};
}

const assignmentOf = (query: TestDatabase["query"], purpose: "practice" | "assessed", skipped = 0) =>
	idOf(
		query,
		`${purpose} assignment`,
		`SELECT a.id FROM "Assignment" a JOIN "Person" p ON p.id = a."personId"
		 WHERE p.email = $1 AND a.purpose = $2 ORDER BY a."dueOn", a.id LIMIT 1 OFFSET $3`,
		[emailOf("trainee"), purpose, skipped],
	);

/** A call that rings, an assessed one that is open and one whose record is being written, as the browser makes them. */
async function begunCalls({ url, database }: Looked): Promise<Pick<Shown, "ringing" | "open" | "wrapUp">> {
	const { name, value } = await makeSession(database, "trainee");
	const post = (path: string, type: string, body: string) =>
		fetch(`${url}${path}`, {
			method: "POST",
			redirect: "manual",
			headers: { cookie: `${name}=${value}`, origin: url, "content-type": type },
			body,
		});
	const begin = async (path: string) => {
		const answer = await post(path, "application/x-www-form-urlencoded", "intent=take");
		const id = answer.headers.get("location")?.split("/").at(-1);
		if (!id) throw new Error(`no call began at ${path}: ${answer.status}`);
		return id;
	};
	const turn = async (call: string, type: string, expectedSeq: number) => {
		const body = { clientId: `picture-${expectedSeq}`, expectedSeq, lines: 0, event: { type } };
		const answer = await post(`/calls/${call}/turn`, "application/json", JSON.stringify(body));
		if (!answer.ok) throw new Error(`${type} in a call: ${answer.status}`);
	};
	const ringing = await begin("/scenarios/S01");
	const open = await begin(`/assignments/${await assignmentOf(database.query, "assessed")}`);
	await turn(open, "answer", 1);
	const wrapUp = await begin(`/assignments/${await assignmentOf(database.query, "practice")}`);
	await turn(wrapUp, "answer", 1);
	await turn(wrapUp, "hang-up", 2);
	return { ringing, open, wrapUp };
}

async function idOf(
	query: TestDatabase["query"],
	what: string,
	sql: string,
	values: unknown[] = [],
): Promise<string> {
	const [row] = await query<{ id: string }>(sql, values);
	if (!row) throw new Error(`the demo has no ${what}`);
	return row.id;
}
