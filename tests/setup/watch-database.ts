import pg from "pg";
import type { TestDatabase } from "./test-databases";

/** What comes and goes by being asked: how long a session still lasts, how often somebody tried. */
const TOUCHED = { Session: ["updatedAt", "expiresAt", "lastSeenAt"] };
/** What being asked writes by design: tries are counted whatever comes of them, and looks at a record are kept. What the
 * clock writes besides, whoever asks: the nightly run. */
const WRITTEN_BY_ASKING: readonly string[] = ["TryCount", "RecordLook", "RetentionRun"];

/** Tells of every row that a committed statement changed. */
export interface DatabaseWatch {
	/** What changed since it was last asked, as "Call UPDATE"; touching a session and counting a try is no change. */
	changes(): Promise<string[]>;
	close(): Promise<void>;
}

/**
 * Plants triggers in the test's own database, so that "nothing changed" costs a millisecond instead of a digest. What
 * was rolled back leaves no trace.
 */
export async function watchDatabase(database: TestDatabase): Promise<DatabaseWatch> {
	const client = new pg.Client({ connectionString: database.adminUrl });
	await client.connect();
	await client.query(`
		CREATE SCHEMA IF NOT EXISTS watch;
		CREATE UNLOGGED TABLE IF NOT EXISTS watch.changed (n bigserial PRIMARY KEY, what text NOT NULL);
		CREATE OR REPLACE FUNCTION watch.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = watch AS $$
		BEGIN
			IF to_jsonb(OLD) - TG_ARGV IS NOT DISTINCT FROM to_jsonb(NEW) - TG_ARGV THEN RETURN NULL; END IF;
			INSERT INTO watch.changed (what) VALUES (TG_TABLE_NAME || ' ' || TG_OP);
			RETURN NULL;
		END $$;`);
	for (const table of await tablesOf(client)) {
		const touched = columnsTouched(table).map((column) => pg.escapeLiteral(column));
		if (!WRITTEN_BY_ASKING.includes(table))
			await client.query(`
				CREATE OR REPLACE TRIGGER watch AFTER INSERT OR UPDATE OR DELETE ON ${pg.escapeIdentifier(table)}
				FOR EACH ROW EXECUTE FUNCTION watch.note(${touched.join(", ")})`);
	}
	let last = "0";
	return {
		async changes() {
			const { rows } = await client.query<{ n: string; what: string }>(
				"SELECT n, what FROM watch.changed WHERE n > $1 ORDER BY n",
				[last],
			);
			last = rows.at(-1)?.n ?? last;
			return rows.map(({ what }) => what);
		},
		close: () => client.end(),
	};
}

/** A digest of every table, without what being asked touches. */
export async function digestOf(database: TestDatabase): Promise<Record<string, string>> {
	const client = new pg.Client({ connectionString: database.adminUrl });
	await client.connect();
	try {
		const digest: Record<string, string> = {};
		for (const table of await tablesOf(client)) {
			const name = pg.escapeIdentifier(table);
			const { rows } = await client.query<{ digest: string; rows: string }>(
				`SELECT count(*) AS rows, md5(coalesce(string_agg(md5((to_jsonb(t) - $1::text[])::text), '' ORDER BY
					md5((to_jsonb(t) - $1::text[])::text)), '')) AS digest FROM ${name} t`,
				[columnsTouched(table)],
			);
			const [found] = rows;
			if (!WRITTEN_BY_ASKING.includes(table)) digest[table] = `${found?.rows} rows, ${found?.digest}`;
		}
		return digest;
	} finally {
		await client.end();
	}
}

const columnsTouched = (table: string): string[] => TOUCHED[table as keyof typeof TOUCHED] ?? [];

async function tablesOf(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ name: string }>(
		`SELECT table_name AS name FROM information_schema.tables
		 WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
	);
	return rows.map(({ name }) => name);
}
