import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { checkStandings } from "~/persistence/check-standings.server";
import { database } from "~/persistence/database.server";
import { advanceStandings, fillStandings, rebuildStandings } from "~/persistence/kept-standings.server";
import { insertHours, voidHours } from "~/persistence/records.server";
import { testDatabase } from "../setup/db-test";
import { productEnvironment, ROOT } from "../setup/test-databases";

const PROGRAMME = "hotline-counsellor-111";
const DAY = 86_400_000;

/** What the command prints, and how it ends. */
function run(command: string): { code: number; said: string } {
	const env = { ...process.env, ...productEnvironment(testDatabase().url) };
	try {
		const said = execFileSync("node", ["scripts/run-command.mjs", command], { cwd: ROOT, env });
		return { code: 0, said: String(said) };
	} catch (error) {
		const { status, stdout } = error as { status: number; stdout: Buffer };
		return { code: status, said: String(stdout) };
	}
}

const rows = () =>
	database.certificationStanding.findMany({
		where: { programmeId: PROGRAMME },
		orderBy: { personId: "asc" },
		select: { personId: true, status: true, missing: true, until: true },
	});
const rowOf = (personId: string) =>
	database.certificationStanding.findUniqueOrThrow({
		where: { personId_programmeId: { personId, programmeId: PROGRAMME } },
	});

it("keeps the demo's standings, and finds a planted difference by command", async () => {
	const { compared, wrong } = await checkStandings(new Date());
	expect(wrong).toBe(0);
	expect(compared).toBeGreaterThan(40);
	expect(new Set((await rows()).map(({ status }) => status))).toEqual(
		new Set(["certified", "eligible", "expired", "expiring", "in-progress", "suspended"]),
	);
	expect(run("status-check")).toEqual({
		code: 0,
		said: expect.stringContaining(`Compared ${compared} standings: all are right.`),
	});
	await testDatabase().query(
		`UPDATE "CertificationStanding" SET certified = NOT certified WHERE ctid IN (SELECT ctid FROM "CertificationStanding" LIMIT 1)`,
	);
	await testDatabase().query(
		`DELETE FROM "CertificationStanding" WHERE ctid IN (SELECT ctid FROM "CertificationStanding" ORDER BY ctid DESC LIMIT 1)`,
	);
	const found = run("status-check");
	expect(found).toEqual({ code: 1, said: expect.stringContaining("2 are wrong") });
	expect(run("status-rebuild").code).toBe(0);
	expect(await checkStandings(new Date())).toMatchObject({ compared, wrong: 0 });
});

it("changes a row with the hours that change it", async () => {
	const [first] = await database.certificationStanding.findMany({
		where: { programmeId: PROGRAMME, status: "in-progress", missing: { gte: 2 } },
	});
	const personId = first?.personId ?? "";
	const before = await rowOf(personId);
	const manager = await database.person.findFirstOrThrow({ where: { email: { startsWith: "manager@" } } });
	const ids = ["01900000-0000-7000-8000-00000000000a", "01900000-0000-7000-8000-00000000000b"];
	const [on, other] = ["2026-01-10", "2026-01-11"];
	for (const [index, id] of ids.entries())
		await insertHours({
			...{ id, personId, kind: "supervised", hours: 20, note: "", recordedById: manager.id },
			on: (index === 0 ? on : other) as string,
		});
	expect((await rowOf(personId)).missing).toBeLessThan(before.missing);
	expect(await checkStandings(new Date())).toMatchObject({ wrong: 0 });
	for (const id of ids)
		await voidHours(id, personId, { voidedById: manager.id, reason: "ghi nhầm người" }, new Date());
	expect((await rowOf(personId)).missing).toBe(before.missing);
	expect(await checkStandings(new Date())).toMatchObject({ wrong: 0 });
});

it("turns with the days, and is the same as if it were made anew then", async () => {
	const start = Date.now();
	for (const days of [31, 200, 400]) {
		const at = new Date(start + days * DAY);
		// Before its day has come to it, a row is right as of the day on which it was made.
		expect(await checkStandings(at)).toMatchObject({ wrong: 0 });
		await advanceStandings(at);
		expect(await advanceStandings(at)).toBe(0);
		const advanced = await rows();
		await rebuildStandings(at);
		expect(advanced).toEqual(await rows());
	}
	expect((await rows()).some(({ status }) => status === "certified")).toBe(false);
	await rebuildStandings(new Date(start));
});

it("fills what is missing at a start, once", async () => {
	const before = await rows();
	await testDatabase().query(`DELETE FROM "CertificationStanding"`);
	expect(await fillStandings(new Date())).toBeGreaterThan(10);
	expect(await rows()).toEqual(before);
	expect(await fillStandings(new Date())).toBe(0);
});

it("bears the name of whom it is about, also after that changed and after it was made anew", async () => {
	const apart = () =>
		testDatabase().query<{ personId: string }>(
			`SELECT s."personId" FROM "CertificationStanding" s JOIN "Person" p ON p.id = s."personId" WHERE s.name <> p.name`,
		);
	expect(await apart()).toEqual([]);
	const [{ personId } = { personId: "" }] = await rows();
	await database.person.update({ where: { id: personId }, data: { name: "Lê Thị Mới" } });
	expect((await rowOf(personId)).name).toBe("Lê Thị Mới");
	await database.certificationStanding.update({
		where: { personId_programmeId: { personId, programmeId: PROGRAMME } },
		data: { name: "Ai Đó" },
	});
	expect((await rowOf(personId)).name).toBe("Lê Thị Mới");
	await rebuildStandings(new Date());
	expect(await apart()).toEqual([]);
});
