import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { endProcesses, strayProcesses } from "../../scripts/setup/strays.mjs";
import { ROOT } from "../setup/test-databases";
import { freePort } from "../setup/test-server";

// The start command itself, as a person runs it, with a data directory of its own.
let directory = "";
test.beforeAll(async () => {
	directory = await mkdtemp(path.join(os.tmpdir(), "lang-nghe-start-"));
	await chmod(directory, 0o755);
});
test.afterAll(async () => {
	endProcesses(await strayProcesses(directory));
	await rm(directory, { recursive: true, force: true });
});

interface Started {
	child: ChildProcess;
	output: () => string;
	/** Until the line is said that holds this; fails when the command ends before. */
	says(words: string): Promise<void>;
	ended: Promise<number | null>;
}

function start(environment: Record<string, string>, ...given: string[]): Started {
	const { DATABASE_URL: _url, DATA_DIR: _data, ...rest } = process.env;
	const child = spawn(process.execPath, ["scripts/start.mjs", ...given], {
		cwd: ROOT,
		env: { ...rest, NODE_ENV: "production", LOG_LEVEL: "warn", ...environment },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let said = "";
	const listeners = new Set<() => void>();
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			said += chunk;
			for (const listen of listeners) listen();
		});
	const ended = once(child, "close").then(([code]) => code as number | null);
	return {
		child,
		output: () => said,
		ended,
		says: (words) =>
			new Promise((resolve, reject) => {
				const listen = () => {
					if (said.includes(words)) resolve();
				};
				listeners.add(listen);
				ended.then((code) => reject(new Error(`it ended with ${code}:\n${said}`)));
				listen();
			}),
	};
}

/** The command's one line, and that it ended with 1. */
async function refusal(environment: Record<string, string>): Promise<string> {
	const started = start(environment);
	expect(await started.ended, started.output()).toBe(1);
	const lines = started.output().trim().split("\n");
	expect(lines, "one line, and no stack trace").toHaveLength(1);
	return lines[0] ?? "";
}

test.describe("says in one line what is wrong", () => {
	test("when the port is taken", async () => {
		const taken = net.createServer();
		await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
		const { port } = taken.address() as net.AddressInfo;
		const line = await refusal({ PORT: String(port), DATA_DIR: path.join(directory, "taken") });
		expect(line).toBe(
			`Lắng Nghe: port ${port} on 127.0.0.1 is taken: stop what runs there, or choose another with PORT=3001 npm start.`,
		);
		await new Promise((resolve) => taken.close(resolve));
	});

	test("when the port is none", async () => {
		expect(await refusal({ PORT: "http" })).toContain('PORT is "http"');
	});

	test("when DATABASE_URL cannot be reached", async () => {
		const nobody = await freePort();
		const line = await refusal({
			PORT: String(await freePort()),
			DATA_DIR: path.join(directory, "unreachable"),
			DATABASE_URL: `postgresql://x:secret@127.0.0.1:${nobody}/x`,
		});
		expect(line).toMatch(/^Lắng Nghe: DATABASE_URL cannot be reached \(ECONNREFUSED\): check the address/);
		expect(line).not.toContain("secret");
	});

	test("when DATABASE_URL is none", async () => {
		const environment = { PORT: String(await freePort()), DATA_DIR: path.join(directory, "unreachable") };
		expect(await refusal({ ...environment, DATABASE_URL: "db" })).toContain("DATABASE_URL cannot be reached");
	});

	test("when the data directory cannot be written", async () => {
		// Root may write anywhere: a file stands where the directory would be.
		const file = path.join(directory, "a-file");
		await writeFile(file, "");
		const environment = { PORT: String(await freePort()), DATA_DIR: path.join(file, "data") };
		expect(await refusal(environment)).toMatch(
			/^Lắng Nghe: the data directory \S+ cannot be used \(ENOTDIR\)/,
		);
	});

	test("when the data directory is read-only", async () => {
		const readOnly = path.join(directory, "read-only");
		await mkdir(readOnly, { mode: 0o555 });
		// Root may write into a directory with any mode, but not into a file system that is read-only.
		const root = process.getuid?.() === 0;
		test.skip(root && !mounted(readOnly, "ro"), "as root: no file system can be mounted read-only here");
		try {
			const environment = { PORT: String(await freePort()), DATA_DIR: path.join(readOnly, "data") };
			expect(await refusal(environment)).toMatch(
				/: the data directory \S+ (may not be written|is read-only): free/,
			);
		} finally {
			if (root) spawnSync("umount", [readOnly]);
		}
	});

	test("when the disk is full", async () => {
		const disk = path.join(directory, "small-disk");
		await mkdir(disk);
		test.skip(!mounted(disk, "size=16k"), "a small disk cannot be mounted here");
		try {
			const line = await refusal({ PORT: String(await freePort()), DATA_DIR: disk });
			expect(line).toMatch(/: the data directory \S+ is on a full disk: free some space/);
		} finally {
			spawnSync("umount", [disk]);
		}
	});
});

/** The processes that a process started with a command that names this. */
function childrenOf(parent: number, named: string): number[] {
	const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
	return stdout
		.split("\n")
		.map((line) => line.trim().split(/\s+/))
		.filter(([, ppid, ...args]) => Number(ppid) === parent && args.join(" ").includes(named))
		.map(([pid]) => Number(pid));
}

const mounted = (where: string, options: string) =>
	spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", where]).status === 0;

test("a first start, a stop by Ctrl-C, a quick second start, a kill -9, and a start after it", async () => {
	test.setTimeout(240_000);
	const data = path.join(directory, "data");
	const port = await freePort();
	const environment = { PORT: String(port), DATA_DIR: data };
	const address = `http://127.0.0.1:${port}`;
	const answers = async () => (await fetch(`${address}/readyz`)).status;
	const processes = async () => (await strayProcesses(data)).length;

	const first = start(environment);
	await first.says("trainee@demo.langnghe.example");
	expect(await answers()).toBe(200);
	expect(first.output()).toContain("The local PostgreSQL runs.");
	expect(first.output()).toContain(`Lắng Nghe listens on ${address}`);
	const secret = await readFile(path.join(data, "secret"), "utf8");
	first.child.kill("SIGINT");
	expect(await first.ended).toBe(0);
	expect(await processes(), "Ctrl-C leaves no process").toBe(0);

	const began = performance.now();
	const second = start(environment);
	await second.says(`listens on ${address}`);
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`second start: ${seconds} s`);
	test.info().annotations.push({ type: "second start", description: `${seconds} s` });
	expect(await readFile(path.join(data, "secret"), "utf8")).toBe(secret);

	second.child.kill("SIGKILL");
	await second.ended;
	expect(await processes(), "the database runs on").toBeGreaterThan(0);
	const third = start(environment);
	await third.says(`listens on ${address}`);
	expect(await answers()).toBe(200);

	// And when everything was killed, the database too.
	third.child.kill("SIGKILL");
	await third.ended;
	endProcesses(await strayProcesses(data));
	const fourth = start(environment);
	await fourth.says(`listens on ${address}`);
	expect(await answers()).toBe(200);
	fourth.child.kill("SIGTERM");
	expect(await fourth.ended).toBe(0);
	expect(await processes()).toBe(0);

	// Two processes on the port: one that dies is replaced, and both stop together.
	const together = start(environment, "--processes", "2");
	await together.says("with 2 processes");
	const serving = () => childrenOf(together.child.pid ?? 0, "serve-one.mjs");
	const before = serving();
	expect(before).toHaveLength(2);
	process.kill(before[0] ?? 0, "SIGKILL");
	await expect.poll(() => serving().filter((pid) => !before.includes(pid)).length).toBe(1);
	expect(await answers()).toBe(200);
	together.child.kill("SIGTERM");
	expect(await together.ended).toBe(0);
	expect(await processes()).toBe(0);
});
