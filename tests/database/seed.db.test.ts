import { expect, test } from "vitest";
import { seedDemoIfWanted } from "../../prisma/seed/seed-demo.server";
import { runProgram } from "../../scripts/setup/run-program.mjs";
import { testCluster, testDatabase } from "../setup/db-test";
import { cloneDatabase, productEnvironment, ROOT, type TestDatabase } from "../setup/test-databases";

const counts = (database: TestDatabase) =>
	database.query(`SELECT (SELECT count(*)::int FROM "Person") AS people, (SELECT count(*)::int FROM "Call") AS calls,
		(SELECT count(*)::int FROM "CallEvent") AS events`);
const seedCommand = (database: TestDatabase) =>
	runProgram(process.execPath, ["scripts/run-command.mjs", "seed-demo"], {
		cwd: ROOT,
		env: { ...process.env, ...productEnvironment(database.url) },
	});

test("the demo has the seven who sign in, thirty staff, and calls", async () => {
	const [{ people, calls } = { people: 0, calls: 0 }] = await counts(testDatabase());
	expect(people).toBe(37);
	expect(calls).toBeGreaterThan(30);
});

test("a start where the demo stands changes nothing, and says the sign-ins", async () => {
	const before = await counts(testDatabase());
	const { made, signIns } = await seedDemoIfWanted({ wanted: true });
	expect(made).toBeNull();
	expect(signIns.join("\n")).toContain("trainee@demo.langnghe.example");
	expect(await counts(testDatabase())).toEqual(before);
});

test("the command refuses a database in which one person has an account, demo or not", async () => {
	const real = await cloneDatabase(testCluster(), "blank");
	await real.query(
		`INSERT INTO "Person" (id, name, email, "updatedAt") VALUES ('1', 'Real', 'real@example.org', now())`,
	);
	const { code, output } = await seedCommand(real);
	expect(output.trim()).toBe(
		"Lắng Nghe: this database has 1 accounts; the demo goes only into an empty one.",
	);
	expect(code).toBe(1);
	expect(await counts(real)).toEqual([{ people: 1, calls: 0, events: 0 }]);
	await real.drop();
});
