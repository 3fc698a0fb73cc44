import routes from "../../app/routes";
import type { Product } from "../setup/fixtures";
import { plantCertificate, plantCertificateSet } from "../setup/plant-certificate";
import { type PlantedCourse, plantCourse } from "../setup/plant-course";
import { plantDraft } from "../setup/plant-draft";
import { type PlantedLiveSessions, plantLiveSessions } from "../setup/plant-live-session";
import { type PlantedReports, plantReports } from "../setup/plant-report";
import { plantRoom } from "../setup/plant-room";
import { type PlantedRound, plantRounds } from "../setup/plant-round";
import { plantRubricDraft } from "../setup/plant-rubric-draft";
import { plantStaffImport, STAFF_IMPORT } from "../setup/plant-staff-import";
import { type PlantedStudies, plantStudies } from "../setup/plant-study";
import { plantVoice } from "../setup/plant-voice";
import { makeSession } from "../setup/sessions";
import type { COLUMNS, Line } from "./permissions.table";

export const LOGINS: Record<(typeof COLUMNS)[number], string | null> = {
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

/** The routes' addresses. */
export const patterns = new Map(routes.map((route) => [route.id ?? "", `/${route.path ?? ""}`]));

/** Ids by whose they are. */
export interface Things {
	call: Record<string, string>;
	room: Record<string, string>;
	practice: string;
	assignment: Record<string, string>;
	certificate: Record<string, string>;
	set: string;
	draft: string;
	rubric: { readonly id: string; readonly hash: string };
	person: Record<string, string>;
	/** By state. */
	round: Readonly<Record<string, PlantedRound>>;
	study: PlantedStudies;
	course: PlantedCourse;
	report: PlantedReports;
	liveSession: PlantedLiveSessions;
}

let found: { product: Product; things: Things } | null = null;

/** The ids of what is asked for; prepared once for the file's product. */
export async function things(product: Product): Promise<Things> {
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
	for (const what of ["mine", "played", "sibling"]) {
		const [row] = await database.query<{ id: string }>(
			`INSERT INTO "Assignment" (id, "personId", "scenarioId", purpose, "assignedById")
			 VALUES (gen_random_uuid(), $1, 'S03', 'assessed', $2) RETURNING id`,
			[person[what === "played" ? "mine" : what], person.above],
		);
		assignment[what] = row?.id ?? "";
	}
	const [practice] = await database.query<{ id: string }>(
		`SELECT id FROM "Call" WHERE "traineeId" = $1 AND purpose = 'practice' AND status = 'completed' LIMIT 1`,
		[person.mine],
	);
	await plantStaffImport(database, "admin");
	const certificate = {
		mine: await plantCertificate(database, person.mine ?? "", "LN-3333-3333-F"),
		foreign: await plantCertificate(database, person.foreign ?? "", "LN-4444-4444-V"),
	};
	const set = await plantCertificateSet(database, "manager");
	const draft = await plantDraft(database, { source: "format: 1\n", login: "trainer" });
	const rubric = await plantRubricDraft(database, "trainer");
	const round = await plantRounds(database);
	const study = await plantStudies(database);
	const course = await plantCourse(database);
	const report = await plantReports(database);
	const room: Record<string, string> = {
		mine: await plantRoom(database, "trainee"),
		sibling: await plantRoom(database, "quang.huy", "open"),
		over: await plantRoom(database, "quang.huy"),
		foreign: await plantRoom(database, "bich.ngoc"),
	};
	room.beside = await plantRoom(database, "quang.huy", "open", { playedBy: "trainer2", purpose: "assessed" });
	const past = await plantRoom(database, "trainee");
	const withdrawn = await plantRoom(database, "trainee");
	Object.assign(room, { past, withdrawn });
	for (const id of Object.values(room)) await plantVoice(database, id, 5);
	await database.query(
		`UPDATE "Recording" SET "startedAt" = now() - interval '92 days' WHERE "callId" = $1`,
		[past],
	);
	await database.query(
		`UPDATE "Recording" SET "removedAt" = now(), "removedFor" = 'withdrawn' WHERE "callId" = $1`,
		[withdrawn],
	);
	// Whoever agreed may take it back wherever they are now; of this one the trainer of Hà Nội never did.
	await database.query(`DELETE FROM "RecordingConsent" WHERE "callId" = $1 AND side = 'trainer'`, [
		room.foreign,
	]);
	const liveSession = await plantLiveSessions(database);
	const ids = {
		liveSession,
		call,
		room,
		assignment,
		certificate,
		set,
		course,
		draft,
		rubric,
		person,
		round,
		study,
		report,
		practice: practice?.id ?? "",
	};
	found = { product, things: ids };
	return ids;
}

/** The address of a line of the table. */
export function pathOf(
	ids: Things,
	{ route, what }: Pick<Line, "route" | "what">,
	login: string | null,
): string {
	const values: Record<string, string | undefined> = {
		":secret": "no-such-secret",
		":scenarioId": { open: "S01", sealed: "S03" }[what] ?? "S99",
		":agencyKey": what === "missing" ? "NOSUCH" : "CA",
		":studyId":
			{ open: ids.study.open, chosen: ids.study.calls, graded: ids.study.graded, foreign: ids.study.foreign }[
				what
			] ?? MISSING,
		":callId": /^(room|recording)/.test(route)
			? what === "missing"
				? MISSING
				: ids.room[what]
			: what === "graded"
				? ids.study.gradedCall
				: what === "practice"
					? ids.practice
					: what === "missing"
						? MISSING
						: ids.call[what],
		":certificateId": what === "missing" ? MISSING : ids.certificate[what],
		":setId": what === "missing" ? MISSING : ids.set,
		":number": what === "missing" ? "LN-2222-3333-Z" : "LN-3333-3333-F",
		":draftId": what === "missing" ? MISSING : ids.draft,
		":rubricDraftId": what === "missing" ? MISSING : ids.rubric.id,
		":programmeId": what === "missing" ? "no-such-programme" : "hotline-counsellor-111",
		":rubricHash": what === "missing" ? "0".repeat(8) : ids.rubric.hash,
		":part": "pass",
		":side": "trainee",
		":roundId": what === "missing" ? MISSING : ids.round[what]?.id,
		":calibrationCallId": what === "missing" ? MISSING : ids.round[what]?.calls[0]?.id,
		":reportId":
			{ mine: ids.report.own, waiting: ids.report.waiting, foreign: ids.report.foreign }[what] ?? MISSING,
		":assignmentId": what === "missing" ? MISSING : ids.assignment[what],
		":personId":
			what === "missing" ? MISSING : what === "self" ? ids.person[login ?? "trainee"] : ids.person[what],
		":importId": what === "missing" ? MISSING : STAFF_IMPORT,
		":centreId": { open: "da-nang", mine: "ha-noi" }[what] ?? "no-such-centre",
		":courseId": what === "missing" ? MISSING : ids.course.course,
		":runId": what === "missing" ? MISSING : ids.course.run[what === "mine" ? "own" : "foreign"],
		":courseSessionId":
			what === "missing" ? MISSING : ids.course.session[what === "mine" ? "own" : "foreign"],
		":liveSessionId": what === "missing" ? MISSING : ids.liveSession[what === "foreign" ? "foreign" : "own"],
		":topic": what === "missing" ? "no-such-topic" : "call",
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

const cookies = new WeakMap<Product, Map<string, string>>();

/** The cookie of somebody's session; the same one until it is dropped by `signInAgain`. */
export async function cookieOf(product: Product, login: string): Promise<string> {
	const known = cookies.get(product) ?? new Map<string, string>();
	cookies.set(product, known);
	const cookie = known.get(login);
	if (cookie) return cookie;
	const { name, value } = await makeSession(product.database, login);
	known.set(login, `${name}=${value}`);
	return `${name}=${value}`;
}

/** After what may have ended the session. */
const signInAgain = (product: Product, login: string) => cookies.get(product)?.delete(login);

/** Asks, as the table's line says. `content` is the body of a POST; nothing is followed. */
export async function askFor(
	product: Product,
	path: string,
	{ method, login, content }: { method: string; login: string | null; content?: Content | undefined },
): Promise<Response> {
	const response = await fetch(`${product.url}${path}`, {
		method,
		redirect: "manual",
		headers: {
			...(login ? { cookie: await cookieOf(product, login) } : {}),
			...(method === "GET" ? {} : { origin: product.url, "content-type": content?.type ?? FORM }),
		},
		...(method === "GET" ? {} : { body: content?.body ?? "" }),
	});
	if (login && response.headers.has("set-cookie")) signInAgain(product, login);
	return response;
}

/** A body with its type. */
export interface Content {
	readonly type: string;
	readonly body: string;
}
export const FORM = "application/x-www-form-urlencoded";

/** An answer in the table's words. */
export function inWords(response: Response): string {
	const toSignIn = response.status === 302 && /^\/sign-in/.test(response.headers.get("location") ?? "");
	return toSignIn ? "in" : String(response.status);
}
