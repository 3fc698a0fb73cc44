import { expect, test } from "vitest";
import { spendStep } from "~/persistence/second-factors.server";
import { sweepSignIn } from "~/persistence/sweep-sign-in.server";
import { countTry, forgetTries, readTries } from "~/persistence/try-counts.server";
import { takeTry } from "~/platform/sign-in/limits.server";
import { seal, unseal } from "~/platform/sign-in/seal.server";
import { testDatabase } from "../setup/db-test";
import { personId } from "./fixtures";

const many = <T>(times: number, act: () => Promise<T>) => Promise.all(Array.from({ length: times }, act));

test("of many tries at once each has a number of its own", async () => {
	const counted = await many(40, () => countTry("together", 60));
	expect(counted.map(({ count }) => count).sort((a, b) => a - b)).toEqual(
		Array.from({ length: 40 }, (_, n) => n + 1),
	);
	expect(counted.every(({ seconds }) => seconds > 55 && seconds <= 60)).toBe(true);
});

test("a window begins with its first try, does not move, and ends", async () => {
	await countTry("window", 60);
	await testDatabase().query(
		`UPDATE "TryCount" SET "endsAt" = now() + interval '5 seconds' WHERE key = 'window'`,
	);
	expect(await countTry("window", 60)).toMatchObject({ count: 2, seconds: 5 });
	await testDatabase().query(`UPDATE "TryCount" SET "endsAt" = now() WHERE key = 'window'`);
	expect(await readTries("window")).toEqual({ count: 0, seconds: 0 });
	expect(await countTry("window", 60)).toMatchObject({ count: 1, seconds: 60 });
	await forgetTries("window");
	expect(await readTries("window")).toMatchObject({ count: 0 });
	await countTry("over", 60);
	await testDatabase().query(
		`UPDATE "TryCount" SET "endsAt" = now() - interval '1 second' WHERE key = 'over'`,
	);
	await sweepSignIn();
	expect(await testDatabase().query(`SELECT 1 FROM "TryCount" WHERE key = 'over'`)).toEqual([]);
});

test("of twenty at once no more get a try than the limit says; one kind does not count for another", async () => {
	const asked = await many(20, () => takeTry("sign-in", { account: "a@b.vn", address: "192.0.2.1" }));
	expect(asked.filter(({ ok }) => ok)).toHaveLength(10);
	expect((await takeTry("code", { account: "a@b.vn", address: "192.0.2.1" })).ok).toBe(true);
	expect((await takeTry("sign-in", { account: "c@b.vn", address: "192.0.2.1" })).ok).toBe(true);
});

test("of twenty who send one code at once one spends it; an earlier code is spent with it", async () => {
	const id = await personId("trainee");
	await testDatabase().query(`INSERT INTO "SecondFactor" ("personId", secret) VALUES ($1, 'x')`, [id]);
	expect((await many(20, () => spendStep(id, 100))).filter(Boolean)).toHaveLength(1);
	expect(await spendStep(id, 99)).toBe(false);
	expect(await spendStep(id, 101)).toBe(true);
});

test("what is sealed opens for its owner and purpose only, and not when a bit of it was changed", () => {
	const sealed = seal("JBSWY3DPEHPK3PXP", "second factor", "one");
	expect(sealed).not.toContain("JBSW");
	expect(seal("JBSWY3DPEHPK3PXP", "second factor", "one")).not.toBe(sealed);
	expect(unseal(sealed, "second factor", "one")).toBe("JBSWY3DPEHPK3PXP");
	expect(unseal(sealed, "second factor", "two")).toBeNull();
	expect(unseal(sealed, "another", "one")).toBeNull();
	const bytes = Buffer.from(sealed, "base64url");
	for (let at = 0; at < bytes.length; at++) {
		const changed = Buffer.from(bytes);
		changed[at] = (changed[at] ?? 0) ^ 1;
		expect(unseal(changed.toString("base64url"), "second factor", "one"), `byte ${at}`).toBeNull();
	}
	expect(unseal("", "second factor", "one")).toBeNull();
});
