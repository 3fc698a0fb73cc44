import { randomUUID } from "node:crypto";
import type { AssessmentContent } from "../../app/domain/assessment/assessment.schema";
import { levelsByCriterion } from "../../app/domain/calibration/levels-by-criterion";
import type { Rubric } from "../../app/domain/rubric/rubric.schema";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/** What somebody saw in a call of a planted round, from what the reference has; `at` is the call's place, from 0. */
type Sees = (reference: AssessmentContent, at: number) => AssessmentContent;

/** A planted round: its id, and its calls by id within the round, in their order. */
export interface PlantedRound {
	readonly id: string;
	readonly calls: readonly { readonly id: string; readonly callId: string }[];
}

/**
 * A round of calibration at Hà Nội over the first `calls` finished calls of the demo, led by its manager. The reference
 * is what the machine ticked, agreed on by the panel; each rater saw what `raters` says, or is only invited (null).
 */
export async function plantRound(
	{ query }: Pick<TestDatabase, "query">,
	round: {
		readonly state: "preparing" | "open" | "closed";
		readonly calls: number;
		readonly raters: Readonly<Record<string, Sees | null>>;
		readonly name?: string;
		readonly panel?: readonly string[];
		readonly gold?: boolean;
		/** Of the calls, how many have a settled reference; all where nothing is said. */
		readonly settled?: number;
	},
): Promise<PlantedRound> {
	const { state, panel = ["manager", "trainer2"], gold = false } = round;
	const id = randomUUID();
	const people = await query<{ id: string; email: string }>(`SELECT id, email FROM "Person"`);
	const idOf = (login: string) => people.find(({ email }) => email === emailOf(login))?.id ?? "";
	const calls = await query<{ callId: string; content: AssessmentContent; opened: string[] }>(
		`SELECT c.id AS "callId", r.content, c.state #> '{snapshot,context,opened}' AS opened
		 FROM "Call" c JOIN "Assessment" a ON a."callId" = c.id AND a.round = 0
		 JOIN "AssessmentRevision" r ON r."assessmentId" = a.id AND r.revision = 1
		 WHERE c.status = 'completed' ORDER BY c.purpose, c.number LIMIT $1`,
		[round.calls],
	);
	const [version] = await query<{ hash: string; document: Rubric }>(
		`SELECT v.hash, v.document FROM "RubricVersion" v JOIN "Call" c ON c."rubricHash" = v.hash LIMIT 1`,
	);
	if (!version || calls.length < round.calls) throw new Error("the demo has too few calls");
	await query(
		`INSERT INTO "CalibrationRound" (id, "centreId", "rubricHash", name, "dueOn", "createdById", "openedAt", "closedAt")
		 VALUES ($1, 'ha-noi', $2, $3, now() + interval '14 days', $4,
			CASE WHEN $5 <> 'preparing' THEN now() - interval '2 days' END, CASE WHEN $5 = 'closed' THEN now() END)`,
		[id, version.hash, round.name ?? "Hiệu chuẩn quý 4", idOf("manager"), state],
	);
	const parts = [
		...panel.map((login) => [login, "panel"]),
		...Object.keys(round.raters).map((login) => [login, "rater"]),
	];
	for (const [login = "", part] of parts)
		await query(
			`INSERT INTO "CalibrationMember" ("roundId", "personId", part, "invitedById") VALUES ($1, $2, $3, $4)`,
			[id, idOf(login), part, idOf("manager")],
		);
	const planted: { id: string; callId: string }[] = [];
	for (const [at, { callId, content, opened }] of calls.entries()) {
		const reference: AssessmentContent = { ...content, comments: [], note: "" };
		const levels = (of: AssessmentContent) =>
			JSON.stringify(levelsByCriterion(version.document, of.ticks, opened));
		const calibrationCallId = randomUUID();
		const settled = at < (round.settled ?? round.calls);
		planted.push({ id: calibrationCallId, callId });
		await query(
			`INSERT INTO "CalibrationCall" (id, "roundId", "callId", position, gold, reference, "referenceLevels", "frozenAt",
				"frozenById", "agreedBy", consensus)
			 VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $8 THEN now() - interval '3 days' END, $9, $10, $11)`,
			[
				...[calibrationCallId, id, callId, at + 1, gold && settled],
				...(settled ? [JSON.stringify(reference), levels(reference)] : [null, null]),
				...[settled, settled ? idOf("manager") : null, settled ? panel.map(idOf) : []],
				settled ? "Nghe lại hai lần, thống nhất từng lượt." : "",
			],
		);
		const ratings: [string, string, AssessmentContent][] = [
			...(settled
				? panel.map((login): [string, string, AssessmentContent] => [login, "panel", reference])
				: []),
			...(settled ? [["manager", "reference", reference] as [string, string, AssessmentContent]] : []),
			...Object.entries(round.raters).flatMap(([login, sees]): [string, string, AssessmentContent][] =>
				sees ? [[login, "rater", sees(reference, at)]] : [],
			),
		];
		for (const [login, part, seen] of ratings) {
			const ratingId = randomUUID();
			await query(
				`INSERT INTO "CalibrationRating" (id, "calibrationCallId", part, "raterId", levels, "criticalErrors", "finishedAt")
				 VALUES ($1, $2, $3, $4, $5, $6, now())`,
				[
					ratingId,
					calibrationCallId,
					part,
					idOf(login),
					levels(seen),
					seen.criticalErrors.map(({ code }) => code),
				],
			);
			await query(
				`INSERT INTO "CalibrationRevision" ("ratingId", revision, content, finished, "savedById")
				 VALUES ($1, 1, $2, true, $3)`,
				[ratingId, JSON.stringify(seen), idOf(login)],
			);
		}
	}
	return { id, calls: planted };
}

/** A round in each state that a page shows, with one rater who misses something now and then in the closed one. */
export async function plantRounds(
	database: Pick<TestDatabase, "query">,
): Promise<Record<"preparing" | "open" | "closed", PlantedRound>> {
	const forgets: Sees = (reference, at) => ({
		...reference,
		ticks: reference.ticks.filter((_, place) => (place + at) % 4 !== 0),
	});
	return {
		preparing: await plantRound(database, {
			state: "preparing",
			calls: 3,
			settled: 1,
			raters: { trainer: null },
		}),
		open: await plantRound(database, { state: "open", calls: 3, raters: { trainer: null } }),
		closed: await plantRound(database, { state: "closed", calls: 22, raters: { trainer: forgets } }),
	};
}
