import { open, readdir } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import type { Addresses, TestDatabase } from "../setup/test-databases";

/** How the server under measurement runs: as an installation of this size would, and able to say what it ran. */
export const SETTINGS = {
	shared_buffers: "2GB",
	effective_cache_size: "6GB",
	max_connections: "100",
	logging_collector: "on",
	log_destination: "jsonlog",
	log_filename: "statements.log",
	log_rotation_age: "0",
	log_rotation_size: "0",
	log_parameter_max_length: "0",
};

/** The database of a cluster, as tests have theirs. */
export function openDatabase({ url, adminUrl }: Addresses): TestDatabase {
	return {
		url,
		adminUrl,
		query: async <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => {
			const client = new pg.Client({ connectionString: adminUrl });
			await client.connect();
			try {
				return (await client.query<Row>(sql, values)).rows;
			} finally {
				await client.end();
			}
		},
		drop: async () => undefined,
	};
}

/** From now on the server writes down every statement with its time, or no more. */
export async function sayStatements(database: TestDatabase, wanted: boolean): Promise<void> {
	await database.query(`ALTER SYSTEM SET log_min_duration_statement = ${wanted ? 0 : -1}`);
	await database.query("SELECT pg_reload_conf()");
}

/** What was written since `from`: where it ends, and the slowest statement by its 95th percentile (with its planning). */
export async function readStatements(directory: string, from: number) {
	const folder = path.join(directory, "log");
	const name = (await readdir(folder)).find((each) => each.endsWith(".json")) ?? "";
	const file = await open(path.join(folder, name), "r");
	const { size } = await file.stat();
	const { buffer } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
	await file.close();
	const took = new Map<string, number[]>();
	// Parsing and binding come before, on the same connection.
	const before = new Map<number, number>();
	for (const line of from === 0 ? [] : buffer.toString("utf8").split("\n")) {
		if (!line.startsWith("{") || !line.endsWith("}")) continue;
		const { message = "", pid } = JSON.parse(line) as { message?: string; pid: number };
		const said = /^duration: ([\d.]+) ms {2}(parse|bind|execute|statement)[^:]*: (.*)$/s.exec(message);
		if (!said) continue;
		const ms = Number(said[1]);
		if (said[2] === "parse" || said[2] === "bind") before.set(pid, (before.get(pid) ?? 0) + ms);
		else {
			const sql = (said[3] ?? "").replace(/\s+/g, " ").trim();
			took.set(sql, [...(took.get(sql) ?? []), ms + (before.get(pid) ?? 0)]);
			before.delete(pid);
		}
	}
	const slowest = [...took]
		.filter(([sql]) => !sql.startsWith("ALTER SYSTEM"))
		.map(([sql, times]) => ({
			sql,
			p95: [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0,
		}))
		.reduce((worst, each) => (each.p95 > worst.p95 ? each : worst), { sql: "", p95: 0 });
	return { end: size, slowest };
}
