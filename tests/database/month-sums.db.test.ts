import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { levelsOfResult } from "~/domain/assessment/levels-of-result";
import { findDossier } from "~/persistence/assessed-calls.server";
import { bringReleasedLevels } from "~/persistence/bring-released-levels.server";
import { database } from "~/persistence/database.server";
import { checkMonthSums, rebuildMonthSums } from "~/persistence/month-sums.server";
import { storeReleasedLevels } from "~/persistence/released-levels.server";
import { testDatabase } from "../setup/db-test";
import { productEnvironment, ROOT } from "../setup/test-databases";

/** What the command prints, and how it ends. */
function runCheck(): { code: number; said: string } {
	const env = { ...process.env, ...productEnvironment(testDatabase().url) };
	try {
		const said = execFileSync("node", ["scripts/run-command.mjs", "summary-check"], { cwd: ROOT, env });
		return { code: 0, said: String(said) };
	} catch (error) {
		const { status, stdout } = error as { status: number; stdout: Buffer };
		return { code: status, said: String(stdout) };
	}
}

it("keeps the sums in step with what the demo released, amended and finished", async () => {
	const before = await checkMonthSums();
	expect(before).toMatchObject({ wrong: 0, missingResults: 0 });
	const results = await database.release.groupBy({ by: ["callId"] });
	const summed = await database.resultMonth.aggregate({ _sum: { calls: true } });
	expect(summed._sum.calls).toBe(results.length);
	const finished = await database.call.count({ where: { completedAt: { not: null }, whatIfOfId: null } });
	expect((await database.callMonth.aggregate({ _sum: { calls: true } }))._sum.calls).toBe(finished);

	// A result that comes to something else takes its old levels along.
	const [first] = results;
	const dossier = await findDossier(first?.callId ?? "");
	if (!dossier) throw new Error("no dossier");
	const row = await database.releasedLevels.findUniqueOrThrow({ where: { callId: dossier.call.id } });
	expect(row.levels).toEqual(levelsOfResult(dossier.result));
	await database.releasedLevels.update({
		where: { callId: row.callId },
		data: { levels: { listening: 0.5, "other-one": null }, criticalErrors: ["K1", "K2"], passes: false },
	});
	expect(await checkMonthSums()).toMatchObject({ wrong: 0 });
	const low = await database.criterionMonth.findFirst({
		where: { centreId: row.centreId, month: row.month, rubricHash: row.rubricHash, criterion: "listening" },
	});
	expect(low?.low).toBeGreaterThan(0);
	await database.$transaction((on) => storeReleasedLevels(on, dossier));
	expect(await checkMonthSums()).toMatchObject({ wrong: 0 });
	expect(await database.releasedLevels.findUnique({ where: { callId: row.callId } })).toEqual(row);
});

it("finds a planted difference by command, and counts anew", async () => {
	const { compared } = await checkMonthSums();
	expect(compared).toBeGreaterThan(20);
	const right = runCheck();
	expect(right.said).toContain(`Compared ${compared} sums: all are right.`);
	expect(right.code).toBe(0);
	await testDatabase().query(
		`UPDATE "CriterionMonth" SET halves = halves + 1 WHERE ctid IN (SELECT ctid FROM "CriterionMonth" LIMIT 1)`,
	);
	await testDatabase().query(`DELETE FROM "CallMonth" WHERE ctid IN (SELECT ctid FROM "CallMonth" LIMIT 1)`);
	expect(await checkMonthSums()).toMatchObject({
		wrong: 2,
		named: [{ table: "CriterionMonth" }, { table: "CallMonth" }],
	});
	const wrong = runCheck();
	expect(wrong.said).toContain("2 are wrong");
	expect(wrong.code).toBe(1);
	await rebuildMonthSums();
	expect(await checkMonthSums()).toMatchObject({ compared, wrong: 0 });
});

it("brings results along that were released before sums were kept", async () => {
	const all = () => database.releasedLevels.findMany({ orderBy: { callId: "asc" } });
	const before = await all();
	await database.releasedLevels.deleteMany();
	expect(await checkMonthSums()).toMatchObject({ wrong: 0, missingResults: before.length });
	expect(await bringReleasedLevels()).toBe(before.length);
	expect(await all()).toEqual(before);
	expect(await checkMonthSums()).toMatchObject({ wrong: 0, missingResults: 0 });
	expect(await bringReleasedLevels()).toBe(0);
});

it("keeps the sums of a centre with all below it, through moves up, down and sideways", async () => {
	const paths = (under: string) => database.centre.findMany({ where: { path: { startsWith: under } } });
	const below = async (centreId: string) =>
		(await database.criterionMonthBelow.aggregate({ where: { centreId }, _sum: { calls: true } }))._sum
			.calls ?? 0;
	const own = async (ids: readonly string[]) =>
		(
			await database.criterionMonth.aggregate({
				where: { centreId: { in: [...ids] } },
				_sum: { calls: true },
			})
		)._sum.calls ?? 0;
	const idsUnder = async (path: string) => (await paths(path)).map(({ id }) => id);
	const busiest = await database.criterionMonth.groupBy({
		by: ["centreId"],
		_sum: { calls: true },
		orderBy: { _sum: { calls: "desc" } },
		take: 1,
	});
	const centre = await database.centre.findUniqueOrThrow({ where: { id: busiest[0]?.centreId ?? "" } });
	expect(await own([centre.id])).toBeGreaterThan(0);
	const elsewhere = await database.centre.findFirstOrThrow({
		where: { NOT: [{ path: { startsWith: centre.path } }, { id: "national" }] },
		orderBy: { path: "desc" },
	});
	for (const to of [`${elsewhere.path}${centre.id}/`, `${centre.id}/`, `national/${centre.id}/`]) {
		const from = (await database.centre.findUniqueOrThrow({ where: { id: centre.id } })).path;
		await database.$executeRaw`
			UPDATE "Centre" SET path = ${to} || substr(path, length(${from}) + 1) WHERE starts_with(path, ${from})`;
		expect(await checkMonthSums(), to).toMatchObject({ wrong: 0 });
		for (const { id, path } of [
			centre,
			elsewhere,
			await database.centre.findUniqueOrThrow({ where: { id: "national" } }),
		]) {
			const now = await database.centre.findUniqueOrThrow({ where: { id } });
			expect(await below(id), `${path} after ${to}`).toBe(await own(await idsUnder(now.path)));
		}
	}
	await database.$executeRaw`UPDATE "CallMonthBelow" SET calls = calls + 1 WHERE ctid IN (SELECT ctid FROM "CallMonthBelow" LIMIT 1)`;
	await database.$executeRaw`UPDATE "CallDay" SET calls = calls + 1 WHERE ctid IN (SELECT ctid FROM "CallDay" LIMIT 1)`;
	expect((await checkMonthSums()).wrong).toBe(2);
	await rebuildMonthSums();
	expect(await checkMonthSums()).toMatchObject({ wrong: 0 });
});
