import { createHash } from "node:crypto";
import { plantCertificate, plantCertificateSet } from "./plant-certificate";
import { plantCourse } from "./plant-course";
import { plantDraft } from "./plant-draft";
import { plantLiveSessions } from "./plant-live-session";
import { plantReports } from "./plant-report";
import { plantReview } from "./plant-review";
import { plantRoom } from "./plant-room";
import { plantRounds } from "./plant-round";
import { plantRubricDraft } from "./plant-rubric-draft";
import { plantStaffImport } from "./plant-staff-import";
import { plantStudies } from "./plant-study";
import { plantVoice } from "./plant-voice";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/**
 * Ids of what belongs to whom, by "kind.whose": `own` is the demo trainee's, `sibling` a colleague's in Hà Nội,
 * `foreign` somebody's in Đà Nẵng, `missing` nobody's.
 */
export type Things = Record<string, string>;

const MISSING = "00000000-0000-7000-8000-000000000000";
const OWNERS = {
	own: "trainee",
	sibling: "quang.huy",
	below: "thi.hoa",
	foreign: "bich.ngoc",
	above: "admin",
	// Somebody on whom deeds are done.
	victim: "mai.phuong",
	rater: "trainer2",
} as const;

/** Looks the demo's things up, and makes those that it lacks. */
export async function findThings({ query, url }: TestDatabase): Promise<Things> {
	const things: Things = {
		"person.missing": MISSING,
		"call.missing": MISSING,
		"assignment.missing": MISSING,
		"hours.missing": MISSING,
		"holding.missing": MISSING,
		"session.missing": MISSING,
		"draft.missing": MISSING,
		"rubricDraft.missing": MISSING,
		"round.missing": MISSING,
		"roundCall.missing": MISSING,
		"report.missing": MISSING,
		"study.missing": MISSING,
		"course.missing": MISSING,
		"room.missing": MISSING,
		"liveSession.missing": MISSING,
		"certificate.missing": MISSING,
		"review.missing": MISSING,
		"set.missing": MISSING,
		"figure.missing": MISSING,
		"leave.missing": MISSING,
		"centre.own": "ha-noi",
		"centre.foreign": "da-nang",
		"centre.missing": "no-such-centre",
	};
	const one = async (name: string, sql: string, values: unknown[]) => {
		const [row] = await query<{ id: string }>(sql, values);
		if (row) things[name] = row.id;
	};
	for (const [whose, login] of Object.entries(OWNERS)) {
		await one(`person.${whose}`, `SELECT id FROM "Person" WHERE email = $1`, [emailOf(login)]);
		const person = things[`person.${whose}`];
		await one(
			`call.${whose}`,
			`SELECT id FROM "Call" WHERE "traineeId" = $1 AND purpose = 'assessed' AND status = 'completed'
			 ORDER BY number LIMIT 1`,
			[person],
		);
		await one(
			`assignment.${whose}`,
			`INSERT INTO "Assignment" (id, "personId", "scenarioId", purpose, "assignedById")
			 VALUES (gen_random_uuid(), $1, 'S03', 'assessed', $1) RETURNING id`,
			[person],
		);
		await one(
			`hours.${whose}`,
			`INSERT INTO "HoursEntry" (id, "personId", kind, hours, "on", "recordedById")
			 VALUES (gen_random_uuid(), $1, 'course', 1, '2026-01-05', $1) RETURNING id`,
			[person],
		);
		await one(
			`session.${whose}`,
			`INSERT INTO "Session" (id, token, "personId", "expiresAt", "updatedAt")
			 VALUES (gen_random_uuid(), gen_random_uuid(), $1, now() + interval '1 hour', now()) RETURNING id`,
			[person],
		);
		await one(`holding.${whose}`, `SELECT id FROM "RoleHolding" WHERE "personId" = $1 ORDER BY id LIMIT 1`, [
			person,
		]);
	}
	things["staffImport.foreign"] = await plantStaffImport({ query }, "xuan.truong");
	things["certificate.own"] = await plantCertificate({ query }, things["person.own"] ?? "", "LN-6666-6666-Q");
	things["certificate.foreign"] = await plantCertificate(
		{ query },
		things["person.foreign"] ?? "",
		"LN-7777-7777-5",
	);
	things["review.own"] = await plantReview({ query }, "trainee");
	things["review.foreign"] = await plantReview({ query }, "bich.ngoc");
	await one(
		"leave.own",
		`INSERT INTO "Leave" (id, "personId", kind, "from", "recordedById")
		 VALUES (gen_random_uuid(), $1, 'study', current_date + 100, $1) RETURNING id`,
		[things["person.own"]],
	);
	await one("figure.own", `SELECT id FROM "ServiceFigure" WHERE "centreId" = 'ha-noi' LIMIT 1`, []);
	await one("figure.foreign", `SELECT id FROM "ServiceFigure" WHERE "centreId" = 'da-nang' LIMIT 1`, []);
	things["set.own"] = await plantCertificateSet({ query }, "manager");
	things["draft.own"] = await plantDraft({ query }, { source: "format: 1\n", login: "trainer" });
	const rubric = await plantRubricDraft({ query }, "trainer");
	things["rubricDraft.own"] = rubric.id;
	things["rubric.current"] = rubric.hash;
	for (const [state, round] of Object.entries(await plantRounds({ query }))) {
		things[`round.${state}`] = round.id;
		things[`roundCall.${state}`] = round.calls[0]?.id ?? MISSING;
	}
	for (const [whose, id] of Object.entries(await plantReports({ query }))) things[`report.${whose}`] = id;
	await one(`person.trainer`, `SELECT id FROM "Person" WHERE email = $1`, [emailOf("trainer")]);
	const studies = await plantStudies({ query });
	for (const [name, id] of Object.entries(studies)) things[`study.${name}`] = id;
	things["room.own"] = await plantRoom({ query }, "trainee");
	things["room.beside"] = await plantRoom({ query }, "quang.huy", "open", {
		playedBy: "trainer2",
		purpose: "assessed",
	});
	things["room.foreign"] = await plantRoom({ query }, "bich.ngoc");
	const voiced = await plantRoom({ query }, "trainee");
	things["room.voiced"] = voiced;
	things["comment.own"] = await plantVoice({ query, url }, voiced, 5);
	things["comment.foreign"] = await plantVoice({ query, url }, things["room.foreign"] ?? "", 5);
	const liveSession = await plantLiveSessions({ query });
	things["liveSession.own"] = liveSession.own;
	things["liveSession.foreign"] = liveSession.foreign;
	const course = await plantCourse({ query });
	things["course.own"] = course.course;
	things["course.run"] = course.run.own;
	things["course.foreignRun"] = course.run.foreign;
	things["course.session"] = course.session.own;
	things["course.foreignSession"] = course.session.foreign;
	await one("person.trainer2", `SELECT id FROM "Person" WHERE email = $1`, [emailOf("trainer2")]);
	await one(
		"call.practice",
		`SELECT id FROM "Call" WHERE "traineeId" = $1 AND purpose = 'practice' AND status = 'completed' LIMIT 1`,
		[things["person.own"]],
	);
	await one(
		"call.waiting",
		`SELECT c.id FROM "Call" c WHERE "centreId" = 'ha-noi' AND purpose = 'assessed' AND status = 'completed'
		 AND NOT EXISTS (SELECT 1 FROM "Release" r WHERE r."callId" = c.id) ORDER BY number DESC LIMIT 1`,
		[],
	);
	return things;
}

/** A link that sets somebody's password; returns its secret. */
export async function plantLink({ query }: TestDatabase, personId: string, secret: string): Promise<string> {
	await query(
		`INSERT INTO "OneTimeLink" (id, "secretHash", "personId", "expiresAt")
		 VALUES (gen_random_uuid(), $1, $2, now() + interval '1 day')`,
		[createHash("sha256").update(secret).digest("hex"), personId],
	);
	return secret;
}
