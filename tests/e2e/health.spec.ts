import { expect, test } from "../setup/fixtures";

test("the process says that it lives, and that it is ready", async ({ request }) => {
	const alive = await request.get("/healthz");
	expect(alive.status()).toBe(200);
	expect(await alive.json()).toEqual({ status: "alive" });
	const ready = await request.get("/readyz");
	expect(ready.status()).toBe(200);
	expect(await ready.json()).toEqual({ ready: true });
});

test.describe("with another product's database", () => {
	test.use({ fresh: true, allow: [/readyz.*503/] });

	test("a migration that is still to be applied makes it not ready", async ({ request, product }) => {
		await product.database.query(
			`UPDATE "_prisma_migrations" SET migration_name = 'another'
			 WHERE migration_name = (SELECT max(migration_name) FROM "_prisma_migrations")`,
		);
		const answer = await request.get("/readyz");
		expect(answer.status()).toBe(503);
		expect(await answer.json()).toEqual({ ready: false, reason: "migrations to apply: 1" });
	});
});

test.describe("without a database", () => {
	test.use({ ownCluster: true, allow: [/./] });

	test("the process lives and is not ready, and is ready again when it is back", async ({
		request,
		product,
	}) => {
		await product.cluster?.stop();
		expect((await request.get("/healthz")).status()).toBe(200);
		const answer = await request.get("/readyz");
		expect(answer.status()).toBe(503);
		expect(await answer.json()).toEqual({ ready: false, reason: "the database does not answer" });
		await product.cluster?.start();
		await expect.poll(async () => (await request.get("/readyz")).status()).toBe(200);
	});
});
