import { randomUUID } from "node:crypto";
import type { Rubric } from "../../app/domain/rubric/rubric.schema";
import { type SeededRandom, seededRandom } from "../../app/domain/shared/seeded-random";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/** What the second of two gives beside the first: how often the same, and for how many criteria nothing but level 3. */
interface Manner {
	readonly same: number;
	/** Both give level 3 nearly always. */
	readonly flat: boolean;
	/** Where they differ they often differ by more than one level. */
	readonly far?: boolean;
}
/** By the place of the criterion: most agree, one differs, one has hardly anything but one level. */
const MANNERS: readonly Manner[] = [
	{ same: 0.85, flat: false },
	{ same: 0.92, flat: true },
	{ same: 0.1, flat: false, far: true },
	{ same: 0.75, flat: false },
];

/** Levels of a criterion by two raters. */
export function twoLevels(random: SeededRandom, place: number): [number, number] {
	const { same, flat, far = false } = MANNERS[place % MANNERS.length] ?? { same: 1, flat: false };
	const first = flat ? (random.next() < 0.98 ? 3 : 2) : random.whole(1, 4);
	if (random.next() < same) return [first, first];
	if (flat) return [first, first === 3 ? 2 : 3];
	const apart = !far && random.next() < 0.6 ? 1 : random.whole(1, 3);
	return [first, Math.min(4, Math.max(1, first + (random.next() < 0.4 ? -apart : apart)))];
}

/**
 * Released assessed calls of a centre that two of these rated without seeing each other, over the months before today.
 * Only what the reports read is there: the calls have no log, and no page of theirs opens.
 */
export async function plantDoubleRatings(
	{ query }: Pick<TestDatabase, "query">,
	plant: {
		readonly calls: number;
		readonly centreId: string;
		readonly raters: readonly string[];
		readonly seed?: string;
		/** Where the call stands; else released. */
		readonly state?: string;
	},
): Promise<string[]> {
	const { calls, centreId, raters, seed = "double", state = "released" } = plant;
	const random = seededRandom(seed, centreId);
	const [rubric] = await query<{ hash: string; document: Rubric }>(
		`SELECT r.hash, r.document FROM "RubricVersion" r JOIN "Call" c ON c."rubricHash" = r.hash
		 WHERE c.purpose = 'assessed' LIMIT 1`,
	);
	if (!rubric) throw new Error("no call was assessed");
	const people = await query<{ id: string; email: string }>(
		`SELECT id, email FROM "Person" WHERE email = ANY($1)`,
		[raters.map(emailOf)],
	);
	const ids = raters.map((login) => people.find(({ email }) => email === emailOf(login))?.id ?? "");
	const rows = Array.from({ length: calls }, (_, index) => {
		const pairs = rubric.document.criteria.map(({ id }, place) => [id, ...twoLevels(random, place)] as const);
		const levels = (at: 1 | 2) =>
			JSON.stringify(Object.fromEntries(pairs.map((pair) => [pair[0], pair[at]])));
		const first = index % ids.length;
		return {
			id: randomUUID(),
			days: 2 + Math.floor((index * 150) / calls),
			ratings: [
				{ rater: ids[first], levels: levels(1) },
				{ rater: ids[(first + 1) % ids.length], levels: levels(2) },
			],
		};
	});
	const column = <Value>(of: (row: (typeof rows)[number]) => Value) => rows.map(of);
	await query(
		`WITH model AS (SELECT c.* FROM "Call" c WHERE c.purpose = 'assessed' AND c.status = 'completed'
				ORDER BY c.number LIMIT 1),
			planted AS (SELECT * FROM unnest($1::text[], $2::int[]) AS p(id, days))
		 INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", purpose, language, seed, status, seq,
			state, "createdAt", "answeredAt", "endedAt", "completedAt")
		 SELECT p.id, m."traineeId", $3, m."scenarioHash", $4, 'assessed', 'vi', 1, 'completed', m.seq, m.state, at, at, at, at
		 FROM planted p, model m, LATERAL (SELECT now() - p.days * interval '1 day' AS at) t`,
		[column(({ id }) => id), column(({ days }) => days), centreId, rubric.hash],
	);
	await query(
		`INSERT INTO "AssessmentStanding" ("callId", state, people, "dueAt") SELECT unnest($1::text[]), $2, '{}', now()`,
		[column(({ id }) => id), state],
	);
	await query(
		`INSERT INTO "Release" ("callId", "releasedById", passes, outcome) SELECT unnest($1::text[]), $2, true, '{}'`,
		[column(({ id }) => id), ids[0]],
	);
	const ratings = rows.flatMap(({ id, days, ratings: both }) => both.map((each) => ({ id, days, ...each })));
	await query(
		`INSERT INTO "RatingLevels" ("callId", "raterId", "rubricHash", levels, "finishedAt")
		 SELECT p.call, p.rater, $5, p.levels::jsonb, now() - p.days * interval '1 day'
		 FROM unnest($1::text[], $2::text[], $3::text[], $4::int[]) AS p(call, rater, levels, days)`,
		[
			ratings.map(({ id }) => id),
			ratings.map(({ rater }) => rater),
			ratings.map(({ levels }) => levels),
			ratings.map(({ days }) => days),
			rubric.hash,
		],
	);
	return column(({ id }) => id);
}
