import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APPEND_ONLY } from "../../server/grants.mjs";
import { testDatabase } from "../setup/db-test";

const NOT_ALLOWED = { code: "42501" };
const client = new pg.Client({ connectionString: testDatabase().url });
beforeAll(() => client.connect());
afterAll(() => client.end());

describe.each(APPEND_ONLY)("the running product and what happened: %s", (table) => {
	const name = pg.escapeIdentifier(table);
	test("it may read it", () => client.query(`SELECT * FROM ${name} LIMIT 1`));
	test("it may not delete it", () =>
		expect(client.query(`DELETE FROM ${name}`)).rejects.toMatchObject(NOT_ALLOWED));
	test("it may not empty it", () =>
		expect(client.query(`TRUNCATE ${name}`)).rejects.toMatchObject(NOT_ALLOWED));
	test("it may not change any column of it", async () => {
		const columns = await testDatabase().query<{ column_name: string }>(
			`SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
			[table],
		);
		expect(columns.length).toBeGreaterThan(0);
		for (const { column_name } of columns) {
			const column = pg.escapeIdentifier(column_name);
			const change = client.query(`UPDATE ${name} SET ${column} = ${column}`);
			await expect(change).rejects.toMatchObject(NOT_ALLOWED);
		}
	});
});

describe("the running product and the schema", () => {
	test.each([
		`CREATE TABLE more (id int)`,
		`ALTER TABLE "CallEvent" ADD COLUMN more int`,
		`DROP TABLE "CallEvent"`,
		`CREATE FUNCTION more() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
		`UPDATE "_prisma_migrations" SET checksum = ''`,
		`DELETE FROM "_prisma_migrations"`,
		`CREATE ROLE another`,
	])("it may not: %s", (statement) => expect(client.query(statement)).rejects.toMatchObject(NOT_ALLOWED));

	test("it may do its work in all other tables", async () => {
		const tables = await testDatabase().query<{ table_name: string; privilege: string }>(
			`SELECT t.table_name, r.privilege FROM information_schema.tables t, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS r(privilege)
			 WHERE t.table_schema = 'public' AND t.table_name NOT LIKE '\\_%' AND NOT (t.table_name = ANY($1))
			 	AND NOT has_table_privilege('lang_nghe', quote_ident(t.table_name), r.privilege)`,
			[APPEND_ONLY],
		);
		expect(tables).toEqual([]);
	});
});
