import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { ProofReport } from "~/domain/scenario/proof/prove-scenario";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import { env } from "~/platform/env.server";

/** The longest scenarios take half a minute; whatever takes this long is stopped. */
const LONGEST_MS = 5 * 60_000;

/** What is to be proved, with the hashes that name it. */
export interface ToProve {
	readonly scenario: Scenario;
	readonly contentHash: string;
	readonly rubric: Rubric;
	readonly rubricHash: string;
}

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Proves a scenario in a thread of its own, `atOnce` of them at a time in this process. What was proved once on this
 * machine by the same prover is read from a file: a test's empty database need not have it proved again.
 *
 * @throws when the prover fails or takes longer than five minutes
 */
export async function proveAside(asked: ToProve, { atOnce = 1 } = {}): Promise<ProofReport> {
	const prover = path.join(env().LANG_NGHE_ROOT, "build/prove.js");
	const file = path.join(env().LANG_NGHE_ROOT, ".cache/proofs", `${await nameOf(prover, asked)}.json`);
	const known = await readFile(file, "utf8").then(JSON.parse, () => null);
	if (known) return known as ProofReport;
	while (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
	running++;
	try {
		const report = await inThread(prover, asked);
		await keep(file, report);
		return report;
	} finally {
		running--;
		waiting.shift()?.();
	}
}

async function nameOf(prover: string, { contentHash, rubricHash }: ToProve): Promise<string> {
	const edition = createHash("sha256").update(await readFile(prover));
	return edition.update(contentHash).update(rubricHash).digest("hex");
}

function inThread(prover: string, { scenario, rubric }: ToProve): Promise<ProofReport> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(prover, {
			workerData: { scenario, rubric },
			resourceLimits: { maxOldGenerationSizeMb: 1024 },
		});
		const timer = setTimeout(() => {
			void worker.terminate();
			reject(new Error("the proof took longer than five minutes"));
		}, LONGEST_MS);
		worker.once("message", resolve);
		worker.once("error", reject);
		worker.once("exit", (code) => {
			clearTimeout(timer);
			reject(new Error(`the prover ended with ${code} and no report`));
		});
	});
}

/** Whole or not at all; where nothing can be written it is proved again next time. */
async function keep(file: string, report: ProofReport): Promise<void> {
	const part = `${file}.${process.pid}`;
	await mkdir(path.dirname(file), { recursive: true })
		.then(() => writeFile(part, JSON.stringify(report)))
		.then(() => rename(part, file))
		.catch(() => undefined);
}
