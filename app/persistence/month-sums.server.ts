import { Prisma } from "#prisma/client";
import { database } from "./database.server";

/** Each table of sums by month, with what tells its rows apart and what they count. */
const SUMS = [
	{ table: "ResultMonth", key: ["rubricHash"], counts: ["calls", "passed", "withCriticalError"] },
	{ table: "CriterionMonth", key: ["rubricHash", "criterion"], counts: ["calls", "halves", "low"] },
	{ table: "CriticalErrorMonth", key: ["rubricHash", "code"], counts: ["calls"] },
	{ table: "CallMonth", key: ["purpose", "category", "difficulty"], counts: ["calls"] },
] as const;
type SumTable = (typeof SUMS)[number]["table"];

/** A sum that is not what it sums. */
export interface WrongSum {
	readonly table: SumTable;
	/** ISO day of the month's first. */
	readonly month: string;
	readonly centreId: string;
	readonly of: string;
}

/** How many wrong sums are named; the number tells of all. */
const NAMED = 20;

/**
 * Compares every sum by month with what it sums, and looks for results that are in no sum. A sum of 0 is as none.
 */
export async function checkMonthSums(): Promise<{
	compared: number;
	wrong: number;
	named: WrongSum[];
	missingResults: number;
}> {
	let compared = 0;
	let wrong = 0;
	const named: WrongSum[] = [];
	for (const { table, key, counts } of SUMS) {
		const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
		const keys = ["month", "centreId", ...key];
		// Names from the list above alone.
		const rows = await database.$queryRawUnsafe<
			{ month: string; centreId: string; of: string; compared: number; wrong: number }[]
		>(`WITH told AS (SELECT * FROM "${table}" WHERE "calls" <> 0),
			both_sides AS (SELECT ${list(keys)}, t."calls" IS NOT NULL
					AND (${counts.map((name) => `t."${name}" IS NOT DISTINCT FROM n."${name}"`).join(" AND ")}) AS same
				FROM told t FULL JOIN "${table}Counted" n USING (${list(keys)})),
			counted AS (SELECT count(*)::int AS compared, (count(*) FILTER (WHERE NOT same))::int AS wrong FROM both_sides)
			SELECT b."month"::text AS month, b."centreId", concat_ws(' ', ${key.map((name) => `b."${name}"`).join(", ")}) AS of, c.compared, c.wrong
			FROM counted c LEFT JOIN (SELECT * FROM both_sides WHERE NOT same ORDER BY ${list(keys)} LIMIT ${NAMED}) b ON true`);
		compared += rows[0]?.compared ?? 0;
		wrong += rows[0]?.wrong ?? 0;
		for (const { month, centreId, of } of rows) if (month) named.push({ table, month, centreId, of });
	}
	const [missing] = await database.$queryRaw<{ count: number }[]>`
		SELECT count(DISTINCT r."callId")::int AS count FROM "Release" r
		WHERE NOT EXISTS (SELECT 1 FROM "ReleasedLevels" l WHERE l."callId" = r."callId")`;
	return { compared, wrong, named: named.slice(0, NAMED), missingResults: missing?.count ?? 0 };
}

/** Counts all sums by month anew; nobody adds to them meanwhile. Returns how many there are. */
export async function rebuildMonthSums(): Promise<number> {
	return database.$transaction(
		async (on) => {
			let rows = 0;
			for (const { table, key, counts } of SUMS) {
				const name = Prisma.raw(`"${table}"`);
				const columns = Prisma.raw(
					["month", "centreId", ...key, ...counts].map((each) => `"${each}"`).join(", "),
				);
				await on.$executeRaw`LOCK TABLE ${name} IN EXCLUSIVE MODE`;
				await on.$executeRaw`DELETE FROM ${name}`;
				rows +=
					await on.$executeRaw`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM ${Prisma.raw(`"${table}Counted"`)}`;
			}
			return rows;
		},
		{ timeout: 600_000 },
	);
}
