import { expect, test } from "vitest";
import { getAccount } from "~/features/accounts/accounts.query.server";
import { manageAccount } from "~/features/accounts/manage-account.server";
import { getOverdue } from "~/features/overview/overdue.query.server";
import { findPerson } from "~/persistence/people.server";
import { testDatabase } from "../setup/db-test";
import { personId, signedIn } from "./fixtures";

const NOW = Date.now();
const query: ReturnType<typeof testDatabase>["query"] = (...given) => testDatabase().query(...given);
const day = (days: number) => new Date(NOW + days * 86_400_000).toISOString().slice(0, 10);
type Deed = Parameters<typeof manageAccount>[2];

async function deed(id: string, given: Deed, login = "admin") {
	const person = await findPerson(id);
	if (!person) throw new Error("nobody");
	return manageAccount(await signedIn(login), person, given, NOW);
}
const held = async (id: string, centreId: string) =>
	(await findPerson(id))?.holdings.find((each) => each.centreId === centreId && each.to === null)?.id ?? "";

/** The roles of somebody as the versions up to a number tell them. */
const known = (id: string, upTo: string) =>
	query(
		`SELECT "holdingId" AS id, role, "centreId", "from"::text, "to"::text FROM (
			SELECT DISTINCT ON ("holdingId") * FROM "RoleVersion" WHERE "personId" = $1 AND number <= $2
			ORDER BY "holdingId", number DESC) v WHERE NOT gone ORDER BY "from", "holdingId"`,
		[id, upTo],
	);
const holdings = (id: string) =>
	query(
		`SELECT id, role, "centreId", "from"::text, "to"::text FROM "RoleHolding" WHERE "personId" = $1 ORDER BY "from", id`,
		[id],
	);
const newest = async () =>
	(await query<{ number: string }>(`SELECT max(number)::text AS number FROM "RoleVersion"`))[0]?.number ??
	"0";

test("whatever happens to roles, what was known at each moment can be told afterwards", async () => {
	const id = await personId("thi.hoa");
	const moments: { number: string; roles: unknown }[] = [];
	const note = async () => moments.push({ number: await newest(), roles: await holdings(id) });
	await note();
	const steps: Deed[] = [
		{ deed: "give-role", role: "trainer", centreId: "ha-noi", from: day(0) },
		{ deed: "give-role", role: "manager", centreId: "an-giang", from: day(-30) },
	];
	for (const step of steps) {
		expect(await deed(id, step)).toEqual({ ok: true, link: null });
		await note();
	}
	// Given today and taken back: it never was. Then one that is moved, and one that is ended in the past.
	expect(await deed(id, { deed: "end-role", holdingId: await held(id, "ha-noi") })).toMatchObject({
		ok: true,
	});
	await note();
	const moved = { holdingId: await held(id, "an-giang"), toCentreId: "da-nang", movesOn: day(5) };
	expect(await deed(id, { deed: "move-role", ...moved })).toMatchObject({ ok: true });
	await note();
	await query(
		`UPDATE "RoleHolding" SET "to" = $2 WHERE "personId" = $1 AND "to" IS NULL AND role = 'trainee'`,
		[id, day(-3)],
	);
	await note();
	expect(new Set(moments.map(({ roles }) => JSON.stringify(roles))).size).toBe(moments.length);
	for (const { number, roles } of moments) expect(await known(id, number)).toEqual(roles);
});

test("a move ends one role and begins another, within one's reach at both ends, and once", async () => {
	const id = await personId("quang.huy");
	const holdingId = await held(id, "ha-noi");
	const move = { deed: "move-role", holdingId, toCentreId: "da-nang", movesOn: day(3) } as const;
	// A manager is no administrator.
	expect(await deed(id, move, "manager")).toMatchObject({ ok: false });
	// An administrator of Hà Nội alone reaches the one end, not the other.
	await query(`UPDATE "RoleHolding" SET role = 'administrator' WHERE "personId" = $1`, [
		await personId("manager"),
	]);
	expect(await deed(id, move, "manager")).toEqual({ ok: false, errors: { toCentreId: "needCentre" } });
	expect(await deed(id, { ...move, movesOn: "2001-01-01" })).toEqual({
		ok: false,
		errors: { movesOn: "moveBeforeStart" },
	});
	const answers = await Promise.all([deed(id, move), deed(id, move), deed(id, move)]);
	expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	const roles = (await findPerson(id))?.holdings ?? [];
	expect(roles.find((each) => each.id === holdingId)?.to).toBe(day(2));
	expect(roles.filter((each) => each.centreId === "da-nang")).toMatchObject([{ from: day(3), to: null }]);
});

test("a role that was to end ends on the same day where it was moved to", async () => {
	const id = await personId("ngoc.lan");
	const holdingId = await held(id, "ha-noi");
	expect(await deed(id, { deed: "end-role-on", holdingId, lastDay: day(40) })).toMatchObject({ ok: true });
	const move = { deed: "move-role", holdingId, toCentreId: "da-nang" } as const;
	expect(await deed(id, { ...move, movesOn: day(41) })).toEqual({
		ok: false,
		errors: { toCentreId: "cannotMove" },
	});
	expect(await deed(id, { ...move, movesOn: day(10) })).toMatchObject({ ok: true });
	const roles = (await findPerson(id))?.holdings ?? [];
	expect(roles.find((each) => each.id === holdingId)?.to).toBe(day(9));
	expect(roles.filter((each) => each.centreId === "da-nang")).toMatchObject([{ from: day(10), to: day(40) }]);
});

test("leaves do not overlap, end when somebody returns, and keep them from being overdue", async () => {
	const id = await personId("a.sinh");
	const manager = await signedIn("manager.national");
	await query(
		`INSERT INTO "Assignment" (id, "personId", "scenarioId", purpose, "assignedById", "dueOn")
		 VALUES (gen_random_uuid(), $1, 'S01', 'practice', $2, $3)`,
		[id, manager.personId, day(-10)],
	);
	const overdue = async () =>
		(await getOverdue(manager, new URL("http://127.0.0.1/overview/overdue?q=a+sinh"), NOW)).found;
	expect(await overdue()).toBe(1);
	const begin = { deed: "begin-leave", kind: "maternity", leaveFrom: day(-20), leaveTo: "" } as const;
	const both = await Promise.all([deed(id, begin), deed(id, begin)]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, errors: { leaveFrom: "leaveThere" } }]);
	expect(await overdue()).toBe(0);

	const leaves = async () => (await getAccount(await signedIn("admin"), id, NOW)).leaves;
	const leaveId = (await leaves())[0]?.id ?? "";
	expect(await deed(id, { deed: "end-leave", leaveId, lastDay: day(-30) })).toEqual({
		ok: false,
		errors: { lastDay: "leaveNot" },
	});
	expect(await deed(id, { deed: "end-leave", leaveId, lastDay: day(-1) })).toMatchObject({ ok: true });
	expect(await leaves()).toMatchObject([{ kind: "maternity", from: day(-20), to: day(-1) }]);
	expect(await overdue()).toBe(1);
	// Somebody else's leave is none of theirs.
	const other = await personId("thi.hang");
	expect(await deed(other, { deed: "withdraw-leave", leaveId })).toEqual({
		ok: false,
		errors: { form: "leaveNot" },
	});
	expect(await deed(id, { deed: "withdraw-leave", leaveId })).toMatchObject({ ok: true });
	expect(await leaves()).toEqual([]);
});
