import { expect, it } from "vitest";
import { searchName } from "~/domain/shared/search-name";
import { STATUSES } from "~/features/people/people-filter";
import { listCentres } from "~/persistence/centres.server";
import { database } from "~/persistence/database.server";
import { countFound, countStaffByStatus, listStaff, type StaffAsked } from "~/persistence/list-staff.server";
import { keptStandingsOf } from "~/persistence/list-standings.server";
import { checkPlaces } from "~/persistence/standing-places.server";
import { HOTLINE_PROGRAMME } from "~/persistence/training-records.server";

const TODAY = new Date().toISOString().slice(0, 10);
const ALL = { limit: 1000, offset: 0 };

async function asked(over: Partial<StaffAsked> & { at?: string } = {}): Promise<StaffAsked> {
	const centres = await listCentres();
	const { at = "national/", ...rest } = over;
	return {
		reachIds: centres.map(({ id }) => id),
		centreIds: centres.filter(({ path }) => path.startsWith(at)).map(({ id }) => id),
		...{
			counsellors: true,
			disabled: false,
			today: TODAY,
			words: [],
			status: "",
			statuses: STATUSES,
			sort: "name",
			...rest,
		},
	};
}
const names = async (of: StaffAsked) => {
	const ids = await listStaff(of, ALL);
	const rows = await database.person.findMany({ where: { id: { in: ids } } });
	return ids.map((id) => rows.find((row) => row.id === id)?.name ?? "");
};
const sum = (counts: ReadonlyMap<string, number>) =>
	[...counts.values()].reduce((all, people) => all + people, 0);
/** The same counts, from the list and the standing of each. */
async function countedOneByOne(of: StaffAsked): Promise<Map<string, number>> {
	const counts = new Map<string, number>();
	const kept = await keptStandingsOf(await listStaff(of, ALL), HOTLINE_PROGRAMME);
	for (const id of await listStaff(of, ALL)) {
		const status = kept.get(id)?.status ?? "not-started";
		counts.set(status, (counts.get(status) ?? 0) + 1);
	}
	return counts;
}
const wordsOf = (text: string) => searchName(text).split(" ").filter(Boolean);

it("finds without diacritics, with them, and by words in any order", async () => {
	for (const q of [
		"nguyen thuy duong",
		"Nguyễn Thị Thuỳ",
		"duong  NGUYEN thuy",
		"nguyễn thuỳ".normalize("NFD"),
	])
		expect(await names(await asked({ words: wordsOf(q) }))).toEqual(["Nguyễn Thị Thuỳ Dương"]);
	expect(await names(await asked({ words: ["%"] }))).toEqual([]);
	expect(await names(await asked({ words: ["_"] }))).toEqual([]);
});

it("puts who needs looking after first, and who runs out first; names in the order of Vietnamese", async () => {
	expect((await names(await asked({ sort: "status" })))[0]).toBe("Vương Tiến Đạt");
	const standings = await database.certificationStanding.findMany({
		where: { programmeId: "hotline-counsellor-111", until: { not: null } },
		orderBy: { until: "asc" },
		include: { person: true },
	});
	const byEnd = await names(await asked({ sort: "until" }));
	expect(byEnd[0]).toBe(standings[0]?.person.name);
	const named = await names(await asked());
	expect(named).toEqual([...named].sort(new Intl.Collator("vi").compare));
	expect(await listStaff(await asked(), { limit: 5, offset: 5 })).toEqual(
		(await listStaff(await asked(), ALL)).slice(5, 10),
	);
});

it("counts those of a centre with those below it, and everybody only where asked", async () => {
	const everywhere = await countStaffByStatus(await asked());
	expect(everywhere).toEqual(await countedOneByOne(await asked()));
	expect(sum(everywhere)).toBe(31);
	const parts = await Promise.all(
		["national/ha-noi/", "national/da-nang/", "national/an-giang/"].map(async (at) =>
			sum(await countStaffByStatus(await asked({ at }))),
		),
	);
	expect(parts.reduce((all, each) => all + each, 0)).toBe(31);
	expect(sum(await countStaffByStatus(await asked({ counsellors: false })))).toBe(36);
	expect(everywhere.get("expired")).toBe(2);
	expect(await countFound(await asked({ status: "expired" }))).toBe(2);
	expect(await names(await asked({ status: "expired" }))).toHaveLength(2);
	expect(await countFound(await asked({ words: ["nguyen"] }))).toBe(
		(await names(await asked({ words: ["nguyen"] }))).length,
	);
});

it("counts somebody with several roles once, by any of them", async () => {
	const person = await database.person.findFirstOrThrow({ where: { name: "Trần Quang Huy" } });
	const centres = await listCentres();
	const other = centres.find(({ path }) => path === "national/da-nang/");
	const both = { personId: person.id, centreId: other?.id ?? "", from: new Date("2026-01-01") };
	await database.roleHolding.createMany({
		data: [
			{ ...both, role: "trainer" },
			{ ...both, role: "trainee" },
		],
	});
	for (const of of [{}, { at: "national/da-nang/" }, { counsellors: false }, { at: "national/ha-noi/" }])
		expect(await countStaffByStatus(await asked(of)), JSON.stringify(of)).toEqual(
			await countedOneByOne(await asked(of)),
		);
	expect(sum(await countStaffByStatus(await asked()))).toBe(31);
	await database.roleHolding.deleteMany({ where: { ...both } });
	expect(await checkPlaces()).toMatchObject({ wrong: 0 });
});

it("leaves out who left, and who has no account any more", async () => {
	const person = await database.person.findFirstOrThrow({ where: { name: "Trần Quang Huy" } });
	await database.person.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
	expect(await names(await asked())).not.toContain(person.name);
	const disabled = await asked({ disabled: true, counsellors: false });
	expect(await names(disabled)).toEqual([person.name]);
	expect(sum(await countStaffByStatus(disabled))).toBe(1);
	expect(await countStaffByStatus({ ...disabled, status: "revoked" })).toEqual(
		await countStaffByStatus(disabled),
	);
	await database.person.update({ where: { id: person.id }, data: { erasedAt: new Date() } });
	expect(await names(disabled)).toEqual([]);
	await database.person.update({ where: { id: person.id }, data: { disabledAt: null, erasedAt: null } });
	await database.roleHolding.updateMany({
		where: { personId: person.id },
		data: { to: new Date("2026-01-01") },
	});
	expect(await names(await asked())).not.toContain(person.name);
});
