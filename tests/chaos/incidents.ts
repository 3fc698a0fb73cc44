import { open, rm } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import type { SeededRandom } from "~/domain/shared/seeded-random";
import { lives } from "../setup/test-cluster";
import { killPostgres } from "./processes";
import type { World } from "./world";

export type Incident = "server" | "postgres" | "both" | "pool" | "clock" | "disk";

/** What is to be read of an incident at the end. */
export const INCIDENTS: Record<Incident, string> = {
	server: "kill -9 of the server",
	postgres: "kill -9 of PostgreSQL, all processes",
	both: "kill -9 of both at once",
	pool: "connection pool exhausted (a table locked)",
	clock: "the server's clock set forward or back",
	disk: "disk full",
};

/** Of a hundred incidents. */
const SHARE: Record<Incident, number> = { server: 38, postgres: 32, both: 8, pool: 6, clock: 12, disk: 4 };
/** Seconds: a little (deadlines come due, the line is not lost), a pause, half an hour and beyond (a call is given up). */
const OFFSETS = [8, 11, -9, 20, -60, 600, -600, 2400, -2400, 7200, -7200, 0];

export interface Done {
	readonly counts: Record<Incident, number>;
	readonly skipped: Partial<Record<Incident, string>>;
	kills: number;
	/** How long it took from a kill until requests were answered again, ms. */
	readonly recoveries: number[];
	/** The server is to live through everything but a kill. */
	endedByItself: number;
	/** The furthest that the clock was set ahead, seconds. */
	furthest: number;
}

/** Makes incidents one after the other until it is over. */
export async function makeIncidents(
	world: World,
	random: SeededRandom,
	over: () => boolean,
	log: (what: string, detail: string) => void,
	only?: readonly Incident[],
): Promise<Done> {
	const skipped: Done["skipped"] = {};
	if ("why" in world.clock) skipped.clock = world.clock.why;
	if (world.disk.directory === null) skipped.disk = world.disk.why;
	const possible = (only ?? (Object.keys(SHARE) as Incident[])).filter((kind) => !skipped[kind]);
	const deck = possible.flatMap((kind) => Array.from({ length: SHARE[kind] }, () => kind));
	const done: Done = {
		counts: { server: 0, postgres: 0, both: 0, pool: 0, clock: 0, disk: 0 },
		...{ skipped, kills: 0, recoveries: [], furthest: 0, endedByItself: 0 },
	};
	// Each kind once at first, so that a short run has them all.
	const first = random.shuffle(possible);
	while (!over()) {
		await passes(random.whole(300, 1200));
		if (over() || possible.length === 0) continue;
		const kind = first.pop() ?? random.pick(deck);
		log("incident", kind);
		const began = performance.now();
		await make(kind, world, random, done, log);
		done.counts[kind]++;
		const ms = performance.now() - began;
		if (kind === "server" || kind === "postgres" || kind === "both") done.recoveries.push(ms);
		if (world.server.pid === null || !lives(world.server.pid)) {
			done.endedByItself++;
			log("ended", `the server ended by itself at ${kind}`);
			await restart(world);
		}
		log("recovered", `${kind} after ${Math.round(ms)} ms`);
	}
	if ("set" in world.clock) await world.clock.set(0);
	return done;
}

async function make(
	kind: Incident,
	world: World,
	random: SeededRandom,
	done: Done,
	log: (what: string, detail: string) => void,
): Promise<void> {
	const killed = (what: string) => {
		done.kills++;
		log("kill", what);
	};
	const killServer = async () => {
		await world.server.kill();
		killed("server");
	};
	const killDatabase = async () => {
		if (await killPostgres(path.join(world.cluster.home, "pg"))) killed("postgres");
	};
	switch (kind) {
		case "server":
			await killServer();
			return restart(world);
		case "postgres":
			await killDatabase();
			// Its launcher (server/local-postgres.mjs) starts it again.
			return world.databaseAnswers();
		case "both":
			await killDatabase();
			await killServer();
			return restart(world);
		case "pool":
			return lockTable(world, random.whole(500, 2500));
		case "clock": {
			const offset = random.pick(OFFSETS);
			log("clock", `${offset} s`);
			done.furthest = Math.max(done.furthest, offset);
			if ("set" in world.clock) await world.clock.set(offset);
			// libfaketime looks once a second.
			return passes(random.whole(1200, 2500));
		}
		case "disk":
			if (world.disk.directory) await fillDisk(world.disk.directory, random.whole(300, 1500));
			return world.databaseAnswers();
	}
}

/** What a service manager does: starts the server until it stays. */
async function restart(world: World): Promise<void> {
	for (let attempt = 0; ; attempt++) {
		try {
			return await world.server.start();
		} catch (error) {
			if (attempt === 20) throw error;
			await passes(200);
		}
	}
}

async function lockTable(world: World, ms: number): Promise<void> {
	const holder = new pg.Client({ connectionString: world.database.adminUrl });
	holder.on("error", () => undefined);
	await holder.connect();
	try {
		await holder.query(`BEGIN; LOCK TABLE "Call" IN ACCESS EXCLUSIVE MODE`);
		await passes(ms);
		await holder.query("ROLLBACK");
	} finally {
		await holder.end();
	}
}

/** Writes until there is no room, waits, and gives the room back. */
async function fillDisk(directory: string, ms: number): Promise<void> {
	const name = path.join(directory, "filler");
	const file = await open(name, "w");
	const block = Buffer.alloc(1 << 20);
	try {
		// The last megabyte bit by bit.
		for (const size of [1 << 20, 4096])
			for (;;) {
				const written = await file.write(block, 0, size).catch(() => null);
				if (!written || written.bytesWritten < size) break;
			}
		await passes(ms);
	} finally {
		await file.close();
		await rm(name);
	}
}

const passes = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
