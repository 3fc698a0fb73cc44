import { emailOf, type Who } from "./sessions";
import type { TestDatabase } from "./test-databases";

/** A page in the eyes of somebody who sees it, in a state that matters. */
export interface PictureOf {
	/** Also the picture's file name. */
	readonly name: string;
	readonly who: Who | null;
	readonly path: string;
}

/** What the demo offers to look at. */
interface Shown {
	readonly released: string;
	readonly waiting: string;
	readonly practice: string;
	readonly notReleased: string;
	readonly assignment: string;
	readonly ringing: string;
	readonly person: Record<string, string>;
}

/**
 * Every page, for everybody who sees it: what `npm run screens` draws and what tests/e2e/pages.spec.ts looks at. A
 * route with a page that is not here fails that test.
 */
export const PAGES: readonly (Omit<PictureOf, "path"> & { route: string; path: (shown: Shown) => string })[] =
	[
		{ route: "sign-in", name: "sign-in", who: null, path: () => "/sign-in" },
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

		{ route: "calls", name: "calls", who: "trainee", path: () => "/calls" },
		{ route: "call", name: "call-ringing", who: "trainee", path: (shown) => `/calls/${shown.ringing}` },
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
		{ route: "centres", name: "centres", who: "administrator", path: () => "/centres" },
	];

const LINK_SECRET = "the-secret-of-a-link-for-a-picture-0123456789";

/** The table's pages with their addresses in this database; what the demo lacks is planted. */
export async function picturesOf(
	database: TestDatabase,
	hashOfSecret: (secret: string) => string,
): Promise<PictureOf[]> {
	const shown = await findShown(database);
	await database.query(
		`INSERT INTO "OneTimeLink" (id, "secretHash", "personId", "expiresAt")
		 VALUES (gen_random_uuid(), $1, $2, now() + interval '1 day') ON CONFLICT DO NOTHING`,
		[hashOfSecret(LINK_SECRET), shown.person.trainee],
	);
	return PAGES.map(({ name, who, path }) => ({ name, who, path: path(shown) }));
}

async function findShown(database: TestDatabase): Promise<Shown> {
	const id = async (what: string, sql: string, ...values: string[]) => {
		const [row] = await database.query<{ id: string }>(sql, values);
		if (!row) throw new Error(`the demo has no ${what}`);
		return row.id;
	};
	const callOf = (what: string, where: string, login = "trainee") =>
		id(
			what,
			`SELECT c.id FROM "Call" c JOIN "Person" p ON p.id = c."traineeId" WHERE p.email = $1 AND ${where}
			 ORDER BY c.number LIMIT 1`,
			emailOf(login),
		);
	const released = `EXISTS (SELECT 1 FROM "Release" r WHERE r."callId" = c.id)`;
	const person: Record<string, string> = {};
	for (const login of ["trainee", "quang.huy"])
		person[login] = await id("person", `SELECT id FROM "Person" WHERE email = $1`, emailOf(login));
	const hanoi = (what: string, where: string) =>
		id(
			what,
			`SELECT c.id FROM "Call" c WHERE c."centreId" = 'ha-noi' AND c.purpose = 'assessed' AND c.status = 'completed' AND ${where} ORDER BY c.number LIMIT 1`,
		);
	const practice = await callOf("practice call", "c.purpose = 'practice' AND c.status = 'completed'");
	return {
		person,
		practice,
		released: await hanoi("released call", released),
		waiting: await hanoi("waiting call", `NOT ${released}`),
		notReleased: await callOf(
			"assessed call of the trainee",
			"c.purpose = 'assessed' AND c.status = 'completed'",
		),
		assignment: await id(
			"assignment",
			`SELECT id FROM "Assignment" WHERE "personId" = $1 AND purpose = 'assessed' ORDER BY "assignedAt" LIMIT 1`,
			person.trainee ?? "",
		),
		ringing: await id("ringing call", RINGING, practice),
	};
}

/** A practice call as it was before its first event, from one that is over. */
const RINGING = `
	INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", purpose, language, seed, state, status)
	SELECT gen_random_uuid(), "traineeId", "centreId", "scenarioHash", "rubricHash", 'practice', 'vi', 7,
		jsonb_build_object('status', 'ringing', 'seq', 0, 'snapshot', (SELECT state FROM "Call" WHERE false), 'deadlines', '[]'::jsonb,
			'answeredAt', null, 'endedAt', null, 'pauses', '{"count": 0, "ms": 0}'::jsonb), 'ringing'
	FROM "Call" WHERE id = $1 RETURNING id`;
