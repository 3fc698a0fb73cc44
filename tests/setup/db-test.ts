// Runs before each file of the database tests, and before anything that the file imports.
import { afterAll, inject } from "vitest";
import { cloneDatabase, productEnvironment, type TestDatabase } from "./test-databases";

const globals = globalThis as unknown as {
	langNgheDatabase?: { $disconnect(): Promise<void> };
};
const database = await cloneDatabase(inject("cluster"));
// Of deeds at once these tests ask who wins, not how long the other one waits: a slow machine is no fault.
Object.assign(process.env, productEnvironment(database.url), { DATABASE_LOCK_MS: "20000" });

afterAll(async () => {
	await globals.langNgheDatabase?.$disconnect();
	await database.drop();
});

/** The database of this file, for what the test plants or looks up as the administrator. */
export function testDatabase(): TestDatabase {
	return database;
}

/** The server, for a test that makes databases of its own. */
export const testCluster = () => inject("cluster");
