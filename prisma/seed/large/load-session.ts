import pg from "pg";
import { DRAWN } from "./drawn";

/** One connection on which everything is made. */
export interface LoadSession {
	/** Runs a statement; returns how many rows it made. */
	run(sql: string, values?: readonly unknown[]): Promise<number>;
	rows<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
	end(): Promise<void>;
}

/**
 * Opens a session in which the database does not add rows to its sums one by one (`lang_nghe.restoring`): whoever loads
 * rebuilds them afterwards.
 */
export async function openLoadSession(url: string): Promise<LoadSession> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(
		`SET lang_nghe.restoring = 'on'; SET work_mem = '128MB'; SET synchronous_commit = 'off'`,
	);
	await client.query(DRAWN);
	return {
		run: async (sql, values = []) => (await client.query(sql, [...values])).rowCount ?? 0,
		rows: async (sql, values = []) => (await client.query(sql, [...values])).rows,
		end: () => client.end(),
	};
}

/** A text as a constant of a statement. */
export const quoted = (text: string): string => pg.escapeLiteral(text);
/** Texts as a constant array of a statement. */
export const quotedAll = (texts: readonly string[]): string => `ARRAY[${texts.map(quoted).join(",")}]`;
