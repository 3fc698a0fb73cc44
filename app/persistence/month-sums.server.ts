import { database } from "./database.server";

/** A sum that is not what it sums. */
export interface WrongSum {
	/** "CriterionMonth" and the like. */
	readonly table: string;
	/** ISO day of the month's first. */
	readonly month: string;
	readonly centreId: string;
	readonly of: string;
}

/** How many wrong sums are named; the number tells of all. */
const NAMED = 20;

/** Compares every sum by month with what it sums, and looks for results that are in no sum. */
export async function checkMonthSums(): Promise<{
	compared: number;
	wrong: number;
	named: WrongSum[];
	missingResults: number;
}> {
	const rows = await database.$queryRaw<(WrongSum & { compared: number; wrong: number })[]>`
		WITH sums AS MATERIALIZED (SELECT * FROM "MonthSumCompared"),
			counted AS (SELECT count(*)::int AS compared, (count(*) FILTER (WHERE NOT "right"))::int AS wrong FROM sums)
		SELECT c.compared, c.wrong, s."table", s."month"::text AS month, s."centreId", s."of" FROM counted c
		LEFT JOIN (SELECT * FROM sums WHERE NOT "right" ORDER BY "table" DESC, "month", "centreId", "of" LIMIT ${NAMED}) s ON true`;
	const [missing] = await database.$queryRaw<{ count: number }[]>`
		SELECT count(DISTINCT r."callId")::int AS count FROM "Release" r
		WHERE NOT EXISTS (SELECT 1 FROM "ReleasedLevels" l WHERE l."callId" = r."callId")`;
	const named = rows.flatMap(({ table, month, centreId, of }) =>
		month ? [{ table, month, centreId, of }] : [],
	);
	return {
		compared: rows[0]?.compared ?? 0,
		wrong: rows[0]?.wrong ?? 0,
		named,
		missingResults: missing?.count ?? 0,
	};
}

/** Counts all sums by month anew; nobody adds to them meanwhile. Returns how many there are. */
export async function rebuildMonthSums(): Promise<number> {
	return database.$transaction(
		async (on) => {
			await on.$executeRaw`LOCK TABLE "ResultMonth", "CriterionMonth", "CriticalErrorMonth", "CallMonth", "CriterionMonthBelow",
				"CallMonthBelow", "CallDay" IN EXCLUSIVE MODE`;
			// The triggers would add each sum to those above it.
			await on.$executeRaw`SET LOCAL lang_nghe.restoring = 'on'`;
			await on.resultMonth.deleteMany();
			await on.criterionMonth.deleteMany();
			await on.criticalErrorMonth.deleteMany();
			await on.callMonth.deleteMany();
			await on.criterionMonthBelow.deleteMany();
			await on.callMonthBelow.deleteMany();
			await on.callDay.deleteMany();
			return (
				(await on.$executeRaw`INSERT INTO "ResultMonth" SELECT * FROM "ResultMonthCounted"`) +
				(await on.$executeRaw`INSERT INTO "CriterionMonth" SELECT * FROM "CriterionMonthCounted"`) +
				(await on.$executeRaw`INSERT INTO "CriticalErrorMonth" SELECT * FROM "CriticalErrorMonthCounted"`) +
				(await on.$executeRaw`INSERT INTO "CallMonth" SELECT * FROM "CallMonthCounted"`) +
				(await on.$executeRaw`INSERT INTO "CriterionMonthBelow" SELECT * FROM "CriterionMonthBelowCounted"`) +
				(await on.$executeRaw`INSERT INTO "CallMonthBelow" SELECT * FROM "CallMonthBelowCounted"`) +
				(await on.$executeRaw`INSERT INTO "CallDay" SELECT * FROM "CallDayCounted"`)
			);
		},
		{ timeout: 600_000 },
	);
}
