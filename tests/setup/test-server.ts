import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import path from "node:path";
import { productEnvironment, ROOT } from "./test-databases";

/** The built product, in a process of its own. */
export interface TestServer {
	readonly url: string;
	/** The process that runs now; null while none does. */
	readonly pid: number | null;
	/** Lines of its log, parsed, oldest first: warnings and worse. */
	readonly log: Record<string, unknown>[];
	start(): Promise<void>;
	/** Asks it to stop, as Ctrl-C does, and waits until it is gone. */
	stop(): Promise<void>;
	/** kill -9. */
	kill(): Promise<void>;
	/** Its clock goes so many days ahead of the real one (and of the database's) from now on, after a restart too. */
	moveClock(days: number): Promise<void>;
}

/** Starts the product on a database, on a free port that it keeps over restarts. */
export async function startTestServer(
	databaseUrl: string,
	environment: Record<string, string> = {},
): Promise<TestServer> {
	const port = await freePort();
	const log: Record<string, unknown>[] = [];
	let child: ChildProcess | null = null;
	let aheadMs = 0;
	const end = async (signal: NodeJS.Signals) => {
		const ending = child;
		child = null;
		if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
		const gone = once(ending, "exit");
		ending.kill(signal);
		await gone;
	};
	const server: TestServer = {
		url: `http://127.0.0.1:${port}`,
		get pid() {
			return child && child.exitCode === null && child.signalCode === null ? (child.pid ?? null) : null;
		},
		log,
		start: async () => {
			const clock = { LANG_NGHE_TEST_AHEAD_MS: String(aheadMs) };
			child = await spawnServer({ ...productEnvironment(databaseUrl, port), ...environment, ...clock }, log);
		},
		stop: () => end("SIGTERM"),
		kill: () => end("SIGKILL"),
		moveClock: async (days) => {
			if (!child) throw new Error("the server does not run");
			aheadMs = days * 86_400_000;
			const moved = once(child, "message");
			child.send({ aheadMs });
			await moved;
		},
	};
	await server.start();
	return server;
}

async function spawnServer(
	environment: Record<string, string>,
	log: Record<string, unknown>[],
): Promise<ChildProcess> {
	const child = spawn(process.execPath, [path.join(ROOT, "tests/setup/run-server.mjs")], {
		cwd: ROOT,
		env: { ...process.env, ...environment },
		// The channel closes when we die, and then it stops by itself.
		stdio: ["ignore", "pipe", "pipe", "ipc"],
	});
	let said = "";
	const ready = new Promise<void>((resolve, reject) => {
		child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
		child.stderr?.on("data", (chunk) => (said += chunk));
		let rest = "";
		child.stdout?.on("data", (chunk) => {
			const lines = `${rest}${chunk}`.split("\n");
			rest = lines.pop() ?? "";
			for (const line of lines) {
				if (line === "ready") resolve();
				else if (line.startsWith("{")) log.push(JSON.parse(line));
			}
		});
	});
	await ready;
	return child;
}

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = net.createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const { port } = probe.address() as net.AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}
