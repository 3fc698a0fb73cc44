import { makeSession } from "../setup/sessions";
import type { TestDatabase } from "../setup/test-databases";
import { startTestServer } from "../setup/test-server";
import { startBenchDatabase } from "./database";

const SIZES = [50, 5_000] as const;
const ROUNDS = 30;

/** The queue of calls to be rated, as a trainer's browser gets it. */
export interface QueueMeasured {
	readonly sizes: readonly {
		readonly calls: number;
		/** Median milliseconds of the first and of the last page, and of a search. */
		readonly first: number;
		readonly last: number;
		readonly search: number;
	}[];
	/** The slowest page at the greater size, of the same at the smaller. */
	readonly ratio: number;
}

/** Asks for pages of the queue over HTTP with few and with many calls in it. */
export async function measureQueue(): Promise<QueueMeasured> {
	const { database, end } = await startBenchDatabase();
	try {
		const server = await startTestServer(database.url);
		const { name, value } = await makeSession(database, "trainer");
		const sizes: QueueMeasured["sizes"][number][] = [];
		for (const calls of SIZES) {
			await fill(database, calls);
			const median = async (search: string) => {
				const times: number[] = [];
				for (let round = 0; round < ROUNDS; round++) {
					const began = performance.now();
					const response = await fetch(`${server.url}/assessments?${search}`, {
						headers: { cookie: `${name}=${value}` },
					});
					await response.text();
					if (response.status !== 200) throw new Error(`The queue answers ${response.status}`);
					times.push(performance.now() - began);
				}
				return times.sort((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN;
			};
			await median("page=1");
			sizes.push({
				calls,
				first: await median("page=1"),
				last: await median(`page=${Math.ceil(calls / 25)}`),
				search: await median("q=hang&sort=trainee"),
			});
		}
		await server.stop();
		const [few, many] = sizes.map(({ first, last, search }) => Math.max(first, last, search));
		return { sizes, ratio: (many ?? Number.NaN) / (few ?? Number.NaN) };
	} finally {
		await end();
	}
}

/** Copies of the demo's assessed calls until there are so many, each where the one that it was made from stands. */
async function fill({ query }: TestDatabase, calls: number): Promise<void> {
	await query(
		`WITH had AS (SELECT count(*)::int AS n FROM "AssessmentStanding"),
			model AS (SELECT s."callId", row_number() OVER (ORDER BY s."callId") - 1 AS place, count(*) OVER () AS all
				FROM "AssessmentStanding" s),
			made AS (SELECT gen_random_uuid()::text AS id, model."callId" AS model
				FROM generate_series(1, $1 - (SELECT n FROM had)) i JOIN model ON model.place = i % model.all),
			copied AS (
				INSERT INTO "Call" (id, "traineeId", "centreId", "scenarioHash", "rubricHash", purpose, language, seed, status,
					seq, state, "createdAt", "answeredAt", "endedAt", "completedAt")
				SELECT made.id, c."traineeId", c."centreId", c."scenarioHash", c."rubricHash", c.purpose, c.language, c.seed,
					c.status, c.seq, c.state, c."createdAt", c."answeredAt", c."endedAt", c."completedAt"
				FROM made JOIN "Call" c ON c.id = made.model RETURNING id)
		INSERT INTO "AssessmentStanding" ("callId", state, "openClaims", people, "dueAt", "objectUntil")
		SELECT made.id, s.state, s."openClaims", s.people, s."dueAt", s."objectUntil"
		FROM made JOIN copied ON copied.id = made.id JOIN "AssessmentStanding" s ON s."callId" = made.model`,
		[calls],
	);
	await query("VACUUM ANALYZE");
}
