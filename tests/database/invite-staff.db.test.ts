import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../setup/db-test";
import { readMail, startMailServer } from "../setup/mail-server";

// The environment is read with the first import of the product.
const server = await startMailServer();
process.env.SMTP_URL = server.url;
const { doWithImport, getImport, importStaff } = await import("~/features/staff-import/staff-import.server");
const { inviteStaff } = await import("~/features/staff-import/invite-staff.server");
const { insertStaffImport } = await import("~/persistence/staff-imports.server");
const { makeLink } = await import("~/platform/sign-in/one-time-secret.server");
const { insertLink } = await import("~/persistence/one-time-links.server");
const { whenQuiet } = await import("~/platform/background.server");
const { signedIn } = await import("./fixtures");

const { query } = testDatabase();
const NOW = Date.now();
const HOURS = 3_600_000;
const admin = await signedIn("admin");
const idOf = async (login: string) =>
	(await query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [`${login}@invited.example`]))[0]
		?.id ?? "";
let list = "";
const standing = async (now = NOW) => (await getImport(admin, list, now)).invitation;

afterAll(async () => {
	await whenQuiet();
	await server.stop();
});

beforeAll(async () => {
	list = await insertStaffImport({
		byId: admin.personId,
		fileName: "mời.csv",
		columns: { header: 0, fields: ["name", "email", "centre"] },
		rows: [
			["Họ tên", "Email", "Đơn vị"],
			...["Một", "Hai", "Ba", "Bốn"].map((name, at) => [
				`Lê Thị ${name}`,
				`i${at + 1}@invited.example`,
				"Nghệ An",
			]),
		],
	});
	expect(await doWithImport(admin, list, { deed: "invite" }, NOW)).toMatchObject({ ok: false, status: 409 });
	expect(await doWithImport(admin, list, { deed: "import" }, NOW)).toEqual({ ok: true });
	await importStaff(list, NOW);
	await query(`UPDATE "Person" SET language = 'en' WHERE id = $1`, [await idOf("i2")]);
	// One got a link by hand, one has set a password already.
	await insertLink(await idOf("i3"), makeLink(NOW).stored, {
		...{ endOthers: true, byId: admin.personId, at: new Date(NOW) },
	});
	await query(
		`INSERT INTO "Account" (id, "personId", "accountId", "providerId", password, "updatedAt")
		 VALUES ('invited-4', $1, $1, 'credential', 'hash', now())`,
		[await idOf("i4")],
	);
});

test("who has neither a password nor a link is invited, in their language, once", async () => {
	expect(await standing()).toMatchObject({
		state: null,
		people: 4,
		withPassword: 1,
		withLink: 1,
		waiting: 2,
	});
	expect(await doWithImport(admin, list, { deed: "invite" }, NOW)).toEqual({ ok: true });
	// While it is under way it is not begun again.
	expect(await doWithImport(admin, list, { deed: "invite" }, NOW)).toMatchObject({ ok: false, status: 409 });
	await Promise.all([inviteStaff(list, NOW), inviteStaff(list, NOW)]);
	await server.arrived(2);
	await inviteStaff(list, NOW);
	expect(await standing()).toMatchObject({
		...{
			state: "done",
			invited: 2,
			invitedBefore: 1,
			withPassword: 1,
			withLink: 3,
			waiting: 0,
			byFile: false,
		},
	});
	expect(server.received.map(({ to }) => to[0]).sort()).toEqual(["i1@invited.example", "i2@invited.example"]);
	const subject = (to: string) =>
		readMail(server.received.find((mail) => mail.to[0] === to)?.source ?? "").headers.subject;
	expect(subject("i1@invited.example")).toBe("Tài khoản Lắng Nghe của bạn");
	expect(subject("i2@invited.example")).toBe("Your Lắng Nghe account");
	const audited = await query(`SELECT 1 FROM audit_event WHERE action = 'staff.invited' AND subject = $1`, [
		`staff-import:${list}`,
	]);
	expect(audited).toHaveLength(1);
});

test("asked for again, nobody gets a second mail while the link holds; after it they do", async () => {
	expect(await doWithImport(admin, list, { deed: "invite" }, NOW + HOURS)).toEqual({ ok: true });
	await inviteStaff(list, NOW + HOURS);
	expect(await standing(NOW + HOURS)).toMatchObject({
		state: "done",
		invited: 0,
		invitedBefore: 3,
		waiting: 0,
	});

	const later = NOW + 73 * HOURS;
	expect(await standing(later)).toMatchObject({ withLink: 0, waiting: 3 });
	await query(`UPDATE "Person" SET "disabledAt" = now() WHERE id = $1`, [await idOf("i1")]);
	expect(await doWithImport(admin, list, { deed: "invite" }, later)).toEqual({ ok: true });
	await inviteStaff(list, later);
	await server.arrived(4);
	expect(await standing(later)).toMatchObject({ invited: 2, invitedBefore: 0, people: 3, waiting: 0 });
	expect(server.received).toHaveLength(4);
});

test("whoever is no longer within reach of who imported them is not invited by them", async () => {
	const later = NOW + 200 * HOURS;
	await query(`UPDATE "RoleHolding" SET "from" = '2019-01-01', "to" = '2020-01-01' WHERE "personId" = $1`, [
		await idOf("i2"),
	]);
	expect(await doWithImport(admin, list, { deed: "invite" }, later)).toEqual({ ok: true });
	await inviteStaff(list, later);
	await server.arrived(5);
	expect(server.received.slice(4).map(({ to }) => to[0])).toEqual(["i3@invited.example"]);
});
