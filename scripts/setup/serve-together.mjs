import cluster from "node:cluster";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PlainError, say } from "./say.mjs";

/** One that dies is started again after this. */
const PAUSE_MS = 300;

/**
 * Serves with several processes on one port: one prepares, then all answer. One that dies is replaced; one that ends
 * before it could listen ends all of them, since starting it again would not help. Everything they share is in the
 * database.
 *
 * @param {string} root
 * @param {number} count
 * @returns {Promise<{ stop(): Promise<void> }>}
 */
export async function serveTogether(root, count) {
	const { prepare } = await import(pathToFileURL(path.join(root, "build/serve.js")).href);
	const signIns = await prepare({ say });
	cluster.setupPrimary({ exec: fileURLToPath(new URL("./serve-one.mjs", import.meta.url)), args: [] });
	let stopping = false;
	const start = () => {
		const worker = cluster.fork();
		let listened = false;
		worker.once("listening", () => {
			listened = true;
		});
		worker.on("exit", (code, signal) => {
			if (stopping) return;
			console.error(`A serving process ended (${signal ?? code}).`);
			if (listened) setTimeout(() => !stopping && start(), PAUSE_MS);
			else process.kill(process.pid, "SIGTERM");
		});
		return worker;
	};
	await Promise.all(Array.from({ length: count }, () => listening(start())));
	say(`Lắng Nghe listens on ${process.env.PUBLIC_URL}, with ${count} processes`);
	for (const line of signIns) say(line);
	return {
		async stop() {
			stopping = true;
			const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker && !worker.isDead());
			const gone = workers.map((worker) => once(worker, "exit"));
			for (const worker of workers) worker.process.kill("SIGTERM");
			await Promise.all(gone);
		},
	};
}

function listening(worker) {
	return new Promise((resolve, reject) => {
		worker.once("listening", resolve);
		worker.once("exit", (code) => reject(new PlainError(`A serving process ended at its start (${code}).`)));
	});
}
