import { expect, it } from "vitest";
import { listCentres } from "~/persistence/centres.server";
import { countCoverage } from "~/persistence/coverage.server";
import { database } from "~/persistence/database.server";
import { rebuildStandings } from "~/persistence/kept-standings.server";
import { insertHours } from "~/persistence/records.server";
import { checkPlaces, rebuildPlaces } from "~/persistence/standing-places.server";

const TODAY = new Date().toISOString().slice(0, 10);
const PROGRAMME = "hotline-counsellor-111";

const placesOf = (personId: string) =>
	database.standingPlace.findMany({ where: { personId }, orderBy: { holdingId: "asc" } });
const people = async () =>
	database.person.findMany({ where: { roles: { some: { role: "trainee" } } }, orderBy: { id: "asc" } });

/** Counts people of a group of centres in a programme the long way. */
async function countOneByOne(centreIds: readonly string[], status: string): Promise<number> {
	const day = new Date(TODAY);
	return database.person.count({
		where: {
			disabledAt: null,
			roles: {
				some: {
					centreId: { in: [...centreIds] },
					role: { not: "administrator" },
					from: { lte: day },
					OR: [{ to: null }, { to: { gte: day } }],
				},
			},
			standings: { some: { programmeId: PROGRAMME, status } },
		},
	});
}

it("stay right through roles, accounts and records that change", async () => {
	const { compared, wrong } = await checkPlaces();
	expect(wrong).toBe(0);
	expect(compared).toBeGreaterThan(30);
	const [first, second] = await people();
	const personId = first?.id ?? "";
	const manager = await database.person.findFirstOrThrow({ where: { email: { startsWith: "manager@" } } });
	const centres = await listCentres();
	const elsewhere = centres.find(({ path }) => path === "national/an-giang/")?.id ?? "";

	await database.roleHolding.create({
		data: { personId, role: "trainer", centreId: elsewhere, from: new Date("2026-01-01") },
	});
	expect((await placesOf(personId)).map(({ several }) => several)).toEqual([true, true]);
	expect(await checkPlaces()).toMatchObject({ compared: compared + 1, wrong: 0 });
	await database.roleHolding.updateMany({ where: { personId }, data: { personId: second?.id ?? "" } });
	expect(await placesOf(personId)).toEqual([]);
	expect(await checkPlaces()).toMatchObject({ compared: compared + 1, wrong: 0 });

	await database.person.update({ where: { id: second?.id ?? "" }, data: { disabledAt: new Date() } });
	expect(await placesOf(second?.id ?? "")).toEqual([]);
	expect(await checkPlaces()).toMatchObject({ wrong: 0 });
	await database.person.update({ where: { id: second?.id ?? "" }, data: { disabledAt: null } });
	expect(await placesOf(second?.id ?? "")).toHaveLength(3);

	const fresh = await database.person.findFirstOrThrow({
		where: {
			disabledAt: null,
			standings: { none: { status: { not: "not-started" } } },
			roles: { some: { role: "manager" } },
		},
	});
	expect((await placesOf(fresh.id))[0]?.standings).toBe("");
	const on = TODAY;
	await insertHours({
		...{ id: "01900000-0000-7000-8000-0000000000aa", personId: fresh.id, kind: "supervised", hours: 2, on },
		...{ note: "", recordedById: manager.id },
	});
	expect((await placesOf(fresh.id))[0]?.standings).toContain(`${PROGRAMME}:in-progress`);
	expect(await checkPlaces()).toMatchObject({ wrong: 0 });
});

it("count as the roles and standings do, somebody with two roles of a group once", async () => {
	const centres = await listCentres();
	const groups = ["national/ha-noi/", "national/da-nang/", "national/"].map((at) =>
		centres.filter(({ path }) => path.startsWith(at)).map(({ id }) => id),
	);
	const counts = await countCoverage(groups, TODAY);
	for (const status of ["certified", "expiring", "expired", "in-progress", "eligible"])
		for (const [group, centreIds] of groups.entries()) {
			const found = counts.find(
				(each) => each.group === group && each.programmeId === PROGRAMME && each.status === status,
			);
			expect(found?.people ?? 0, `${status} in ${group}`).toBe(await countOneByOne(centreIds, status));
		}
	expect(counts.some(({ status }) => status === "not-started")).toBe(false);
});

it("finds what was planted, and makes it anew; a standing and a role at once leave nothing old", async () => {
	await database.$executeRaw`UPDATE "StandingPlace" SET standings = 'x:y' WHERE ctid IN (SELECT ctid FROM "StandingPlace" LIMIT 1)`;
	await database.$executeRaw`DELETE FROM "StandingPlace" WHERE ctid IN (SELECT ctid FROM "StandingPlace" ORDER BY ctid DESC LIMIT 2)`;
	const { compared, wrong } = await checkPlaces();
	expect(wrong).toBe(3);
	expect(await rebuildPlaces()).toBe(compared);
	expect(await checkPlaces()).toEqual({ compared, wrong: 0 });

	const [someone] = await people();
	const centreId = (await listCentres()).find(({ path }) => path === "national/an-giang/")?.id ?? "";
	const roles = [...Array(10).keys()].map((number) => ({
		...{ personId: someone?.id ?? "", role: "trainer" as const, centreId },
		from: new Date(2020 + number / 2, 0, 1),
	}));
	await Promise.all([
		...roles.map((data) => database.roleHolding.create({ data })),
		rebuildStandings(new Date()),
		rebuildStandings(new Date()),
	]);
	expect(await checkPlaces()).toMatchObject({ compared: compared + 10, wrong: 0 });
});
