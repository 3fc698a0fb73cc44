import { expect, it } from "vitest";
import { readCertificateNumber } from "~/domain/certification/certificate-number";
import { checkStandings } from "~/persistence/check-standings.server";
import { database } from "~/persistence/database.server";
import { checkMonthSums } from "~/persistence/month-sums.server";
import { largePlan } from "../../prisma/seed/large/large-plan";
import { countUsed, seedLarge } from "../../prisma/seed/large/seed-large.server";
import { testDatabase } from "../setup/db-test";

const SCALE = 0.001;
const UNTIL = "2026-11-22T17:00:00.000Z";

const LIBRARY = [
	"Scenario",
	"ScenarioVersion",
	"ScenarioProof",
	"RubricVersion",
	"ProgrammeVersion",
	"AgencyVersion",
];

/** Leaves the library and the standing centres of the demo, as in a database that nobody has used. */
async function emptyButForTheLibrary(): Promise<void> {
	const kept = [...LIBRARY, "Centre", "CentreEvent", "_prisma_migrations"];
	await testDatabase().query(`DO $$ DECLARE name text; BEGIN
		SET LOCAL session_replication_role = 'replica';
		FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public'
			AND NOT tablename = ANY(ARRAY[${kept.map((table) => `'${table}'`).join(",")}])
		LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
		DELETE FROM "CentreEvent" WHERE "centreId" LIKE 'ctxh-%';
		DELETE FROM "Centre" WHERE id LIKE 'ctxh-%';
	END $$`);
}

it("fills a database with people, calls and records whose sums and standings are right", async () => {
	expect(await countUsed()).toBeGreaterThan(0);
	await emptyButForTheLibrary();
	expect(await countUsed()).toBe(0);
	const said: string[] = [];
	await seedLarge({ scale: SCALE, until: UNTIL, url: testDatabase().url }, (line) => said.push(line));
	const plan = largePlan(SCALE);
	expect(await database.person.count()).toBe(plan.people);
	expect(await database.centre.count()).toBe(plan.centres);
	expect(await database.release.count()).toBe(plan.assessed);
	expect(await database.call.count()).toBe(plan.assessed + plan.practice + plan.waiting + plan.played);
	expect(said.join("\n")).toContain(`${plan.assessed * 14} levels`);
	const numbers = await database.certificate.findMany({ select: { number: true } });
	expect(numbers.length).toBeGreaterThan(10);
	for (const { number } of numbers) expect(readCertificateNumber(number)).toBe(number);
	expect(await checkMonthSums()).toMatchObject({ wrong: 0, missingResults: 0 });
	expect(await checkStandings(new Date())).toMatchObject({ wrong: 0 });
	const statuses = await database.certificationStanding.groupBy({ by: ["status"] });
	expect(statuses.map(({ status }) => status)).toEqual(
		expect.arrayContaining(["certified", "expired", "in-progress"]),
	);
	const [path] = await testDatabase().query<{ wrong: number }>(
		`SELECT count(*)::int AS wrong FROM "Centre" c JOIN "Centre" p ON p.id = c."parentId" WHERE c.path <> p.path || c.id || '/'`,
	);
	expect(path?.wrong).toBe(0);
});
