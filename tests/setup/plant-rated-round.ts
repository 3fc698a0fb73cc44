import { randomUUID } from "node:crypto";
import type { Rubric } from "../../app/domain/rubric/rubric.schema";
import { seededRandom } from "../../app/domain/shared/seeded-random";
import { twoLevels } from "./plant-double-ratings";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/**
 * A round of calibration at a centre over calls of the demo, with a frozen reference, which these raters finished: each
 * near the reference, seeded. Nobody ticked anything: levels and critical errors are there as if they had.
 */
export async function plantRatedRound(
	{ query }: Pick<TestDatabase, "query">,
	round: {
		readonly centreId: string;
		readonly raters: readonly string[];
		readonly calls: number;
		readonly closed: boolean;
		readonly anonymous?: boolean;
		readonly name?: string;
	},
): Promise<string> {
	const { centreId, raters, closed, anonymous = true, name = "Vòng hiệu chuẩn tháng 11" } = round;
	const random = seededRandom(`${name} ${round.calls}`, "round");
	const id = randomUUID();
	const [rubric] = await query<{ hash: string; document: Rubric }>(
		`SELECT hash, document FROM "RubricVersion" ORDER BY "publishedAt" DESC LIMIT 1`,
	);
	const people = await query<{ id: string; email: string }>(
		`SELECT id, email FROM "Person" WHERE email = ANY($1)`,
		[raters.map(emailOf)],
	);
	const leader = `(SELECT id FROM "Person" WHERE email = '${emailOf("manager")}')`;
	await query(
		`INSERT INTO "CalibrationRound" (id, "centreId", "rubricHash", name, "dueOn", anonymous, "createdById", "openedAt",
			"closedAt") VALUES ($1, $2, $3, $4, current_date, $5, ${leader}, now(), CASE WHEN $6 THEN now() END)`,
		[id, centreId, rubric?.hash, name, anonymous, closed],
	);
	for (const person of people)
		await query(
			`INSERT INTO "CalibrationMember" ("roundId", "personId", part, "invitedById") VALUES ($1, $2, 'rater', ${leader})`,
			[id, person.id],
		);
	const calls = await query<{ id: string }>(
		`SELECT id FROM "Call" WHERE status = 'completed' ORDER BY number LIMIT $1`,
		[round.calls],
	);
	const criteria = rubric?.document.criteria ?? [];
	const error = rubric?.document.criticalErrors[0]?.code ?? "";
	for (const [position, call] of calls.entries()) {
		const pairs = criteria.map((each, place) => [each.id, ...twoLevels(random, place)] as const);
		const reference = Object.fromEntries(pairs.map(([criterion, level]) => [criterion, level]));
		const errors = position % 5 === 0 ? [{ code: error, turn: 1 }] : [];
		const [row] = await query<{ id: string }>(
			`INSERT INTO "CalibrationCall" (id, "roundId", "callId", position, reference, "referenceLevels", "frozenAt",
				"frozenById", "agreedBy") VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, now(), ${leader}, '{}') RETURNING id`,
			[
				id,
				call.id,
				position + 1,
				JSON.stringify({ ticks: [], comments: [], criticalErrors: errors, note: "" }),
				JSON.stringify(reference),
			],
		);
		for (const [place, person] of people.entries()) {
			const levels = Object.fromEntries(
				pairs.map(([criterion, first, second]) => [
					criterion,
					random.next() < 0.8 - place * 0.2 ? first : second,
				]),
			);
			await query(
				`WITH rating AS (INSERT INTO "CalibrationRating" (id, "calibrationCallId", part, "raterId", levels,
					"criticalErrors", "finishedAt") VALUES (gen_random_uuid(), $1, 'rater', $2, $3, $4, now()) RETURNING id)
				 INSERT INTO "CalibrationRevision" ("ratingId", revision, content, finished, "savedById")
				 SELECT id, 1, $5, true, $2 FROM rating`,
				[
					row?.id,
					person.id,
					JSON.stringify(levels),
					errors.length > 0 && place === 0 ? [error] : [],
					JSON.stringify({ ticks: [], comments: [], criticalErrors: [], note: "" }),
				],
			);
		}
	}
	return id;
}
