import { randomUUID } from "node:crypto";
import type { AssessmentContent } from "../../app/domain/assessment/assessment.schema";
import { levelsByCriterion } from "../../app/domain/calibration/levels-by-criterion";
import type { Rubric } from "../../app/domain/rubric/rubric.schema";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

type Database = Pick<TestDatabase, "query">;

/** What somebody saw in a call of a planted round, from what the reference has; `at` is the call's place, from 0. */
type Sees = (reference: AssessmentContent, at: number) => AssessmentContent;

/** Calls of a round, with what was rated of them. */
export interface PlantedCalls {
	readonly calls: number;
	/** What each rater saw; null: is only invited. */
	readonly raters: Readonly<Record<string, Sees | null>>;
	readonly panel?: readonly string[];
	readonly gold?: boolean;
	/** Of the calls, how many have a settled reference; all where nothing is said. */
	readonly settled?: number;
}

/** A planted round: its id, and its calls by id within the round, in their order. */
export interface PlantedRound {
	readonly id: string;
	readonly calls: readonly { readonly id: string; readonly callId: string }[];
}

const PANEL = ["manager", "trainer2"];

/**
 * A round of calibration at Hà Nội over finished calls of the demo, led by its manager. The reference is what the machine
 * ticked, agreed on by the panel.
 */
export async function plantRound(
	database: Database,
	round: PlantedCalls & { readonly state: "preparing" | "open" | "closed"; readonly name?: string },
): Promise<PlantedRound> {
	const { query } = database;
	const id = randomUUID();
	await query(
		`INSERT INTO "CalibrationRound" (id, "centreId", "rubricHash", name, "dueOn", "createdById", "openedAt", "closedAt")
		 SELECT $1, 'ha-noi', (SELECT "rubricHash" FROM "Call" WHERE status = 'completed' ORDER BY number LIMIT 1), $2,
			now() + interval '14 days', p.id, CASE WHEN $3 <> 'preparing' THEN now() - interval '2 days' END,
			CASE WHEN $3 = 'closed' THEN now() END
		 FROM "Person" p WHERE p.email = $4`,
		[id, round.name ?? "Hiệu chuẩn quý 4", round.state, emailOf("manager")],
	);
	const members = [
		...(round.panel ?? PANEL).map((login) => [login, "panel"]),
		...Object.keys(round.raters).map((login) => [login, "rater"]),
	];
	for (const [login = "", part] of members)
		await query(
			`INSERT INTO "CalibrationMember" ("roundId", "personId", part, "invitedById")
			 SELECT $1, p.id, $2, p.id FROM "Person" p WHERE p.email = $3`,
			[id, part, emailOf(login)],
		);
	return { id, calls: await plantRoundCalls(database, id, round) };
}

/** Further finished calls of the demo in a round that is there, after those that it has. */
export async function plantRoundCalls(
	{ query }: Database,
	roundId: string,
	planted: PlantedCalls,
): Promise<{ id: string; callId: string }[]> {
	const { panel = PANEL, settled = planted.calls, gold = false } = planted;
	const people = await query<{ id: string; email: string }>(`SELECT id, email FROM "Person"`);
	const idOf = (login: string) => people.find(({ email }) => email === emailOf(login))?.id ?? "";
	const [version] = await query<{ document: Rubric }>(
		`SELECT v.document FROM "RubricVersion" v JOIN "CalibrationRound" r ON r."rubricHash" = v.hash WHERE r.id = $1`,
		[roundId],
	);
	const calls = await query<{ callId: string; content: AssessmentContent; opened: string[] }>(
		`SELECT c.id AS "callId", r.content, c.state #> '{snapshot,context,opened}' AS opened
		 FROM "Call" c JOIN "Assessment" a ON a."callId" = c.id AND a.round = 0
		 JOIN "AssessmentRevision" r ON r."assessmentId" = a.id AND r.revision = 1
		 WHERE c.status = 'completed' AND NOT EXISTS (SELECT 1 FROM "CalibrationCall" k
			WHERE k."roundId" = $1 AND k."callId" = c.id)
		 ORDER BY c.purpose, c.number LIMIT $2`,
		[roundId, planted.calls],
	);
	if (!version || calls.length < planted.calls) throw new Error("the demo has too few calls");
	const made: { id: string; callId: string }[] = [];
	for (const [at, { callId, content, opened }] of calls.entries()) {
		const reference: AssessmentContent = { ...content, comments: [], note: "" };
		const levels = (of: AssessmentContent) =>
			JSON.stringify(levelsByCriterion(version.document, of.ticks, opened));
		const id = randomUUID();
		const isSettled = at < settled;
		made.push({ id, callId });
		await query(
			`INSERT INTO "CalibrationCall" (id, "roundId", "callId", position, gold, reference, "referenceLevels", "frozenAt",
				"frozenById", "agreedBy", consensus)
			 SELECT $1, $2, $3, 1 + (SELECT count(*) FROM "CalibrationCall" WHERE "roundId" = $2), $4, $5, $6,
				CASE WHEN $7 THEN now() - interval '3 days' END, $8, $9, $10`,
			[
				...[id, roundId, callId, gold && isSettled],
				...(isSettled ? [JSON.stringify(reference), levels(reference)] : [null, null]),
				...[isSettled, isSettled ? idOf("manager") : null, isSettled ? panel.map(idOf) : []],
				isSettled ? "Nghe lại hai lần, thống nhất từng lượt." : "",
			],
		);
		const seen = Object.entries(planted.raters).flatMap(([login, sees]) =>
			sees ? [{ login, part: "rater", content: sees(reference, at) }] : [],
		);
		const ofPanel = panel.map((login) => ({ login, part: "panel", content: reference }));
		const agreed = { login: panel[0] ?? "", part: "reference", content: reference };
		for (const each of isSettled ? [...ofPanel, agreed, ...seen] : seen)
			await plantCalibrationRating(
				{ query },
				id,
				{ ...each, raterId: idOf(each.login) },
				levels(each.content),
			);
	}
	return made;
}

async function plantCalibrationRating(
	{ query }: Database,
	calibrationCallId: string,
	{ part, raterId, content }: { part: string; raterId: string; content: AssessmentContent },
	levels: string,
): Promise<void> {
	const id = randomUUID();
	await query(
		`INSERT INTO "CalibrationRating" (id, "calibrationCallId", part, "raterId", levels, "criticalErrors", "finishedAt")
		 VALUES ($1, $2, $3, $4, $5, $6, now())`,
		[id, calibrationCallId, part, raterId, levels, content.criticalErrors.map(({ code }) => code)],
	);
	await query(
		`INSERT INTO "CalibrationRevision" ("ratingId", revision, content, finished, "savedById")
		 VALUES ($1, 1, $2, true, $3)`,
		[id, JSON.stringify(content), raterId],
	);
}

/** A round in each state that a page shows, with one rater who misses something now and then in the closed one. */
export async function plantRounds(
	database: Database,
): Promise<Record<"preparing" | "open" | "closed", PlantedRound>> {
	const forgets: Sees = (reference, at) => ({
		...reference,
		ticks: reference.ticks.filter((_, place) => (place + at) % 4 !== 0),
	});
	const invited = { trainer: null };
	return {
		preparing: await plantRound(database, { state: "preparing", calls: 3, settled: 1, raters: invited }),
		open: await plantRound(database, { state: "open", calls: 3, raters: invited }),
		closed: await plantRound(database, { state: "closed", calls: 22, raters: { trainer: forgets } }),
	};
}
