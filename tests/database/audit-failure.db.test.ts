import { expect, test } from "vitest";
import { takeTry } from "~/platform/sign-in/limits.server";
import { testDatabase } from "../setup/db-test";
import { emailOf } from "../setup/sessions";
import { personId } from "./fixtures";

const audited = (address: string) =>
	testDatabase().query<{ action: string; subject: string; personId: string | null; detail: object }>(
		`SELECT action, subject, "personId", detail FROM audit_event
		 WHERE action LIKE 'sign-in.%' AND detail->>'address' = $1 ORDER BY at, action`,
		[address],
	);
async function fail(what: Parameters<typeof takeTry>[0], account: string, address: string): Promise<void> {
	const attempt = await takeTry(what, { account, address });
	if (attempt.ok) await attempt.failed();
}

test("a failed try says whose account and from which network, and the last one that there is a wait", async () => {
	const id = await personId("trainee");
	for (let tries = 0; tries < 12; tries++) await fail("sign-in", emailOf("trainee"), "2001:db8:1:2::77");
	const address = "2001:db8:1:2::/64";
	const rows = await audited(address);
	const failed = { personId: null, subject: `person:${id}`, action: "sign-in.failed" };
	const detail = { secret: "password", address };
	expect(rows).toEqual([
		...Array(10).fill({ ...failed, detail }),
		{ ...failed, action: "sign-in.locked", detail: { ...detail, by: "account" } },
	]);
});

test("the fiftieth failure of an address is the last before it waits", async () => {
	for (let tries = 0; tries < 52; tries++) await fail("sign-in", `nobody${tries}@b.vn`, "192.0.2.7");
	const rows = await audited("192.0.2.7");
	expect(rows.filter(({ action }) => action === "sign-in.failed")).toHaveLength(50);
	expect(rows.filter(({ action }) => action === "sign-in.locked")).toEqual([
		{
			...{ action: "sign-in.locked", personId: null, subject: "nobody" },
			detail: { secret: "password", address: "192.0.2.7", by: "address" },
		},
	]);
	expect(JSON.stringify(rows)).not.toContain("@b.vn");
});

test("codes and passwords asked for again are told of too; links and forgotten passwords are not", async () => {
	const id = await personId("trainer");
	for (const what of ["code", "confirm-password", "link", "forgotten"] as const)
		await fail(what, id, "192.0.2.8");
	expect(await audited("192.0.2.8")).toMatchObject([
		{ personId: null, subject: `person:${id}`, detail: { secret: "code" } },
		{ personId: id, subject: `person:${id}`, detail: { secret: "password again" } },
	]);
});
