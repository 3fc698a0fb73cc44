import { beforeEach, expect, test } from "vitest";
import { insertPerson } from "~/persistence/accounts.server";
import { assignOnce } from "~/persistence/assignments.server";
import { findUsableLink, insertLink, setPasswordByLink } from "~/persistence/one-time-links.server";
import { listPeopleUnder } from "~/persistence/people.server";
import { insertHours, listHours, voidHours } from "~/persistence/records.server";
import { standingsOf } from "~/persistence/standing.server";
import { testDatabase } from "../setup/db-test";
import { personId } from "./fixtures";

const AT = new Date("2026-11-01T03:00:00Z");
const LATER = new Date("2026-11-04T03:00:00Z");
let manager = "";
let trainee = "";
let number = 0;
beforeEach(async () => {
	manager = await personId("manager");
	trainee = await personId("trainee");
	number += 1;
});

async function somebody(hash: string): Promise<string> {
	const made = await insertPerson(
		{
			name: "Kiều Anh Thư",
			email: `kieu.${hash}@thu.example`,
			role: "trainee",
			centreId: "ha-noi",
			from: "2026-01-01",
		},
		{ secretHash: hash, expiresAt: LATER },
		manager,
	);
	if (!made.ok) throw new Error(made.reason);
	return made.personId;
}
const many = <T>(times: number, act: (n: number) => Promise<T>) =>
	Promise.all(Array.from({ length: times }, (_, n) => act(n)));

test("of twenty who use a link at once one wins, and theirs is the password", async () => {
	const id = await somebody(`link-${number}`);
	const won = await many(20, (n) => setPasswordByLink(`link-${number}`, `hash ${n}`, AT));
	expect(won.filter(Boolean)).toHaveLength(1);
	const accounts = await testDatabase().query<{ password: string }>(
		`SELECT password FROM "Account" WHERE "personId" = $1`,
		[id],
	);
	expect(accounts).toEqual([{ password: `hash ${won.indexOf(true)}` }]);
	expect(await findUsableLink(`link-${number}`, AT)).toBeNull();
});

test("an expired link, one that a newer replaced and one of a disabled person do not work", async () => {
	const id = await somebody(`first-${number}`);
	expect(await setPasswordByLink(`first-${number}`, "x", LATER)).toBe(false);
	const second = { secretHash: `second-${number}`, expiresAt: LATER };
	await insertLink(id, second, { endOthers: true, byId: manager, at: AT });
	expect(await setPasswordByLink(`first-${number}`, "x", AT)).toBe(false);
	await testDatabase().query(`UPDATE "Person" SET "disabledAt" = now() WHERE id = $1`, [id]);
	expect(await setPasswordByLink(`second-${number}`, "x", AT)).toBe(false);
	expect(await setPasswordByLink("unknown", "x", AT)).toBe(false);
});

test("an address belongs to one person", async () => {
	await somebody(`one-${number}`);
	await expect(somebody(`one-${number}`)).rejects.toThrow("taken");
});

test("hours sent several times at once count once; a day has 24", async () => {
	const entry = { personId: trainee, kind: "course" as const, hours: 10, note: "", recordedById: manager };
	const same = { ...entry, id: crypto.randomUUID(), on: "2026-05-02" };
	expect(await many(10, () => insertHours(same))).toEqual(Array(10).fill({ ok: true }));
	expect((await listHours(trainee)).filter(({ on }) => on === "2026-05-02")).toHaveLength(1);
	const each = await many(5, () => insertHours({ ...entry, id: crypto.randomUUID(), on: "2026-05-03" }));
	expect(each.filter(({ ok }) => ok)).toHaveLength(2);
	expect(each.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "too-many", left: 4 });
});

test("an entry is voided once, through its person, and was known until then", async () => {
	const id = crypto.randomUUID();
	const before = await courseHours("2026-12-31T00:00:00Z");
	await insertHours({
		id,
		personId: trainee,
		kind: "course",
		hours: 1.5,
		on: "2026-05-04",
		note: "",
		recordedById: manager,
	});
	const voidedAt = new Date(Date.now() + 3_600_000);
	const voiding = { voidedById: manager, reason: "ghi nhầm người" };
	const between = new Date(voidedAt.getTime() - 1).toISOString();
	expect(await voidHours(id, manager, voiding, voidedAt)).toBe(false);
	expect(await many(5, () => voidHours(id, trainee, voiding, voidedAt))).toEqual(
		expect.arrayContaining([true, false, false, false, false]),
	);
	expect(await courseHours(between)).toBe(before + 1.5);
	expect(await courseHours(voidedAt.toISOString())).toBe(before);
	const audited = await testDatabase().query(
		`SELECT action FROM audit_event WHERE detail->>'entryId' = $1 ORDER BY at`,
		[id],
	);
	expect(audited).toEqual([{ action: "hours.entered" }, { action: "hours.voided" }]);

	async function courseHours(knownAt: string): Promise<number> {
		const standing = (await standingsOf([trainee], { asOf: "2026-12-31", knownAt })).get(trainee);
		return standing?.requirements.find((each) => each.id === "course-hours")?.have ?? Number.NaN;
	}
});

test("the same call is assigned once, however often it is asked for at once", async () => {
	const id = await somebody(`assigned-${number}`);
	const assignment = {
		personId: id,
		scenarioId: "S01",
		purpose: "practice" as const,
		assignedById: manager,
		dueOn: null,
	};
	expect((await many(5, () => assignOnce(assignment))).filter(Boolean)).toHaveLength(1);
});

test("people under a centre come in the order of Vietnamese, with nobody from elsewhere", async () => {
	const names = (await listPeopleUnder(["national/ha-noi/"])).map(({ name }) => name);
	expect(names).not.toContain("Huỳnh Văn Đức");
	const order = [
		"Đặng Hồng Nhung",
		"Đỗ Minh Hạnh",
		"Giàng A Sính",
		"Hồ Sỹ Dũng",
		"Nguyễn Thị Thuỳ Dương",
		"Nông Thị Hoa",
	];
	expect(names.filter((name) => order.includes(name))).toEqual(order);
	expect(await listPeopleUnder([])).toEqual([]);
});
