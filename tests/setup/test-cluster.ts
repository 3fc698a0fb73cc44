import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { runProgram } from "../../scripts/setup/run-program.mjs";
import { findLocalPostgres, startLocalPostgres } from "../../server/local-postgres.mjs";

/** A database server of our own: real PostgreSQL, in a directory that goes when the tests end. */
export interface TestCluster {
	/** Where its data are, beside the file of its password. */
	readonly home: string;
	readonly adminUrl: string;
	readonly url: string;
	/** Stops the server; its data stay. */
	stop(): Promise<void>;
	/** Starts it again, on the port that it had. */
	start(): Promise<void>;
	/** Stops it and removes its data. */
	remove(): Promise<void>;
}

const PREFIX = "lang-nghe-test-";
/** Nothing in a test has to survive a power cut. */
const SETTINGS = {
	fsync: "off",
	synchronous_commit: "off",
	full_page_writes: "off",
	max_connections: "200",
};

/** Starts a server in a directory of its own: an empty one, or a copy of a stopped one (base-cluster.ts). */
export async function startTestCluster(
	base?: string,
	settings: Record<string, string> = SETTINGS,
): Promise<TestCluster> {
	await removeLeftClusters();
	const home = await fs.mkdtemp(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
	// PostgreSQL may run as another user than the tests do.
	await fs.chmod(home, 0o755);
	const directory = path.join(home, "pg");
	if (base) await runProgram("cp", ["-a", `${base}/pg`, `${base}/pg.password`, home]);
	let running = await startLocalPostgres(directory, { settings });
	const { port, url, adminUrl } = running;
	return {
		home,
		url,
		adminUrl,
		stop: () => running.stop(),
		start: async () => {
			running = await startLocalPostgres(directory, { settings, port });
		},
		remove: async () => {
			await running.stop();
			await fs.rm(home, { recursive: true, force: true });
		},
	};
}

/** What a killed test run left behind in a directory: its name holds the process that owned it. */
export async function removeLeftClusters(directory = os.tmpdir()): Promise<void> {
	for (const name of await fs.readdir(directory)) {
		const owner = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split("-")[0]) : Number.NaN;
		if (!Number.isInteger(owner) || lives(owner)) continue;
		const home = path.join(directory, name);
		const left = existsSync(path.join(home, "pg.password"))
			? await findLocalPostgres(path.join(home, "pg"))
			: null;
		await left?.stop();
		await fs.rm(home, { recursive: true, force: true });
	}
}

/** Is there such a process? */
export function lives(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}
