import { expect, test } from "vitest";
import { hashOfSecret } from "~/platform/sign-in/one-time-secret.server";
import { runProgram } from "../../scripts/setup/run-program.mjs";
import { testCluster } from "../setup/db-test";
import { cloneDatabase, productEnvironment, ROOT } from "../setup/test-databases";

test("the first administrator of an empty installation gets a link; whoever has an account does not", async () => {
	const database = await cloneDatabase(testCluster(), "blank");
	const create = (...given: string[]) =>
		runProgram(process.execPath, ["scripts/run-command.mjs", "admin-create", ...given], {
			cwd: ROOT,
			env: { ...process.env, ...productEnvironment(database.url), PUBLIC_URL: "https://luyen.example.vn" },
		});
	const people = () =>
		database.query(
			`SELECT p.name, p.email, r.role, r."centreId", l."secretHash", l."createdBy" FROM "Person" p
			 JOIN "RoleHolding" r ON r."personId" = p.id JOIN "OneTimeLink" l ON l."personId" = p.id`,
		);

	expect(await create("--name", "Trịnh Đức Long")).toMatchObject({ code: 1 });
	expect((await create("--name", "Long", "--email", "long")).output).toContain('"long" is no e-mail address');
	expect(await people()).toEqual([]);

	const made = await create("--name", "Trịnh Đức Long", "--email", "Long@Example.vn");
	expect(made.code, made.output).toBe(0);
	const secret = /https:\/\/luyen\.example\.vn\/set-password\/(\S+)$/m.exec(made.output)?.[1] ?? "";
	expect(secret.length).toBeGreaterThan(40);
	const stands = [
		{
			name: "Trịnh Đức Long",
			email: "long@example.vn",
			role: "administrator",
			centreId: "national",
			secretHash: hashOfSecret(secret),
			createdBy: "command line",
		},
	];
	expect(await people()).toEqual(stands);

	const again = await create("--name", "Another", "--email", "long@example.vn");
	expect(again.output.trim()).toBe(
		"Lắng Nghe: somebody has the address long@example.vn already; nothing was changed.",
	);
	expect(again.code).toBe(1);
	expect(await people()).toEqual(stands);
	await database.drop();
});
