import { randomUUID } from "node:crypto";
import { SMALL_CALL } from "../../app/domain/scenario/fixtures/small-call";
import type { PlantedCourse } from "./plant-course";
import { plantDraft } from "./plant-draft";
import type { PlantedLiveSessions } from "./plant-live-session";
import type { PlantedReports } from "./plant-report";
import { plantRoom } from "./plant-room";
import type { PlantedRound } from "./plant-round";
import type { PlantedStudies } from "./plant-study";
import { plantVoice } from "./plant-voice";
import { emailOf, makeSession } from "./sessions";
import type { TestDatabase } from "./test-databases";

/** What there is to look at. */
export interface Shown {
	readonly released: string;
	readonly waiting: string;
	readonly practice: string;
	readonly notReleased: string;
	readonly assignment: string;
	readonly ringing: string;
	readonly open: string;
	readonly wrapUp: string;
	/** A live call that is under way. */
	readonly live: string;
	/** A live call that is over, with its voices. */
	readonly recorded: string;
	/** Tokens of sign-ins that wait for a code, and for a factor to be set up. */
	readonly step: { readonly code: string; readonly setUp: string };
	readonly draft: { readonly changed: string; readonly broken: string };
	/** A rubric's draft, and the short hash of its version in use. */
	readonly rubric: { readonly id: string; readonly hash: string };
	readonly study: PlantedStudies;
	readonly course: PlantedCourse;
	readonly liveSession: PlantedLiveSessions;
	readonly report: PlantedReports;
	readonly set: string;
	/** A closed round of calibration, in which both trainers rated. */
	readonly ratedRound: string;
	readonly person: Record<string, string>;
	/** Rounds of calibration, by state. */
	readonly round: Readonly<Record<"preparing" | "open" | "closed", PlantedRound>>;
}

const FORM = "application/x-www-form-urlencoded";

/** A product to look at. */
export interface Looked {
	readonly url: string;
	readonly database: TestDatabase;
}

/** A small call that can be played, and the same with two mistakes in it. */
export async function plantDrafts(database: TestDatabase): Promise<Shown["draft"]> {
	const broken = SMALL_CALL.replace("difficulty: 3", "difficulty: 9").replace("pool: open", "pol: open");
	return {
		changed: await plantDraft(database, { source: SMALL_CALL, login: "trainer" }),
		broken: await plantDraft(database, { source: broken, login: "trainer" }),
	};
}

export async function findShown({
	query,
}: TestDatabase): Promise<
	Omit<
		Shown,
		| "set"
		| "ringing"
		| "open"
		| "wrapUp"
		| "live"
		| "recorded"
		| "step"
		| "draft"
		| "rubric"
		| "round"
		| "study"
		| "course"
		| "liveSession"
		| "report"
		| "ratedRound"
	>
> {
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
	for (const login of ["trainee", "quang.huy", "trainer"])
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
export async function begunCalls({
	url,
	database,
}: Looked): Promise<Pick<Shown, "ringing" | "open" | "wrapUp" | "live" | "recorded">> {
	const posting = async (login: string) => {
		const { name, value } = await makeSession(database, login);
		return (path: string, type: string, body: string) =>
			fetch(`${url}${path}`, {
				method: "POST",
				redirect: "manual",
				headers: { cookie: `${name}=${value}`, origin: url, "content-type": type },
				body,
			});
	};
	const post = await posting("trainee");
	const begin = async (path: string) => {
		const answer = await post(path, FORM, `startKey=${randomUUID()}`);
		const id = answer.headers.get("location")?.split("/").at(-1);
		if (!id) throw new Error(`no call began at ${path}: ${answer.status}`);
		return id;
	};
	const turn = async (call: string, type: string, expectedSeq: number) => {
		const body = { clientId: `picture-${expectedSeq}`, expectedSeq, lines: 0, event: { type } };
		const answer = await post(`/calls/${call}/turn`, "application/json", JSON.stringify(body));
		if (!answer.ok) throw new Error(`${type} in a call: ${answer.status}`);
	};
	const ringing = await begin("/scenarios/S02");
	const open = await begin(`/assignments/${await assignmentOf(database.query, "assessed")}`);
	await turn(open, "answer", 1);
	const wrapUp = await begin(`/assignments/${await assignmentOf(database.query, "practice")}`);
	await turn(wrapUp, "answer", 1);
	await turn(wrapUp, "hang-up", 2);
	const traineeId = await idOf(database.query, "trainee", `SELECT id FROM "Person" WHERE email = $1`, [
		emailOf("trainee"),
	]);
	const fields = {
		personId: traineeId,
		scenarioId: "S08",
		purpose: "practice",
		watchable: "on",
		recorded: "on",
	};
	const room = new URLSearchParams({ ...fields, startKey: randomUUID() });
	const opened = await (await posting("trainer"))("/live/new", FORM, `${room}`);
	const live = opened.headers.get("location")?.split("/").at(-1) ?? "";
	await turn(live, "answer", 1);
	const recorded = await plantRoom(database, "trainee");
	await plantVoice(database, recorded);
	return { ringing, open, wrapUp, live, recorded };
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
