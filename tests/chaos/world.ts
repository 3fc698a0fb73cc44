import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { baseCluster } from "../setup/base-cluster";
import { lives, removeLeftClusters, startTestCluster, type TestCluster } from "../setup/test-cluster";
import { cloneDatabase, type TestDatabase } from "../setup/test-databases";
import { startTestServer, type TestServer } from "../setup/test-server";

/** As an installation has them: an acknowledged commit is on the disk. */
const DURABLE = { max_connections: "200", max_wal_size: "128MB", min_wal_size: "32MB" };
const TMPFS_MB = 700;
const PREFIX = "lang-nghe-chaos-";

/** A product with a database server of its own, to be maltreated. */
export interface World {
	readonly cluster: TestCluster;
	readonly database: TestDatabase;
	readonly server: TestServer;
	/** A small file system of its own for the database, where one may be mounted; else null and why. */
	readonly disk: { readonly directory: string } | { readonly directory: null; readonly why: string };
	/** Sets the server's clock, in seconds from the right one; or why that cannot be done. */
	readonly clock: { set(offset: number): Promise<void> } | { readonly why: string };
	/** Until PostgreSQL takes connections. */
	databaseAnswers(): Promise<void>;
	end(): Promise<void>;
}

export async function startWorld({
	settings = {},
	environment = {},
	withDisk = false,
	withClock = false,
}: {
	settings?: Record<string, string>;
	environment?: Record<string, string>;
	withDisk?: boolean;
	withClock?: boolean;
} = {}): Promise<World> {
	const base = await baseCluster();
	await removeLeftWorlds();
	const home = await mkdtemp(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
	await chmod(home, 0o755);
	const disk = withDisk ? mountDisk(home) : { directory: null, why: "not asked for" };
	const temporary = process.env.TMPDIR;
	if (disk.directory) process.env.TMPDIR = disk.directory;
	const cluster = await startTestCluster(base, { ...DURABLE, ...settings }).finally(() => {
		if (temporary === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = temporary;
	});
	const database = await cloneDatabase(cluster);
	// A sequence that was copied with its template forgets what it gave when PostgreSQL dies before the next checkpoint.
	await database.query("CHECKPOINT");
	const faketime: FakeClock = withClock ? await fakeClock(home) : { why: "not asked for" };
	const server = await startTestServer(database.url, {
		...environment,
		...("why" in faketime ? {} : faketime.environment),
	});
	return {
		...{ cluster, database, server, disk },
		clock: "why" in faketime ? { why: faketime.why } : { set: faketime.set },
		databaseAnswers: () => untilAnswers(database.adminUrl),
		end: async () => {
			await server.stop();
			await untilAnswers(database.adminUrl).catch(() => undefined);
			await cluster.remove();
			if (disk.directory) spawnSync("umount", ["--lazy", disk.directory]);
			await rm(home, { recursive: true, force: true });
		},
	};
}

/** What a killed run left behind: the small disk is in use until its database has stopped. */
async function removeLeftWorlds(): Promise<void> {
	for (const name of await readdir(os.tmpdir())) {
		const owner = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split("-")[0]) : Number.NaN;
		if (!Number.isInteger(owner) || lives(owner)) continue;
		const home = path.join(os.tmpdir(), name);
		await removeLeftClusters(home);
		spawnSync("umount", ["--lazy", home]);
		await rm(home, { recursive: true, force: true });
	}
}

function mountDisk(home: string): World["disk"] {
	if (process.getuid?.() !== 0) return { directory: null, why: "only root may mount a small disk" };
	const done = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${TMPFS_MB}m,mode=755`, "tmpfs", home]);
	if (done.status === 0) return { directory: home };
	const said = `${done.stderr ?? done.error ?? ""}`.trim().split("\n")[0];
	return { directory: null, why: `no small disk may be mounted here (${said})` };
}

type FakeClock =
	| { why: string }
	| { set(offset: number): Promise<void>; environment: Record<string, string> };

/** libfaketime sets the clock of a process; its monotonic clock must be left alone, or Node ends. */
async function fakeClock(home: string): Promise<FakeClock> {
	const library = await findFaketime();
	if (!library) return { why: "libfaketime is not installed" };
	const file = path.join(home, "clock");
	const set = (offset: number) => writeFile(file, `${offset < 0 ? "" : "+"}${offset}s`);
	await set(0);
	return {
		set,
		environment: {
			LD_PRELOAD: library,
			FAKETIME_TIMESTAMP_FILE: file,
			FAKETIME_CACHE_DURATION: "1",
			DONT_FAKE_MONOTONIC: "1",
			NO_FAKE_STAT: "1",
		},
	};
}

async function findFaketime(): Promise<string | null> {
	const folders = await readdir("/usr/lib").catch(() => []);
	return (
		["/usr/lib", "/usr/local/lib", "/usr/lib64", ...folders.map((name) => `/usr/lib/${name}`)]
			.map((folder) => `${folder}/faketime/libfaketimeMT.so.1`)
			.find((file) => existsSync(file)) ?? null
	);
}

async function untilAnswers(url: string): Promise<void> {
	const until = Date.now() + 60_000;
	for (;;) {
		const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
		client.on("error", () => undefined);
		try {
			await client.connect();
			await client.query("SELECT 1");
			return;
		} catch (error) {
			if (Date.now() > until) throw error;
			await new Promise((resolve) => setTimeout(resolve, 20));
		} finally {
			await client.end().catch(() => undefined);
		}
	}
}
