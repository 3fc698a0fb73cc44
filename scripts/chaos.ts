import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { campaign, type Plan } from "../tests/chaos/campaign";
import { HARSH } from "../tests/chaos/faulty-proxy";
import { INCIDENTS, type Incident } from "../tests/chaos/incidents";
import { catchMutants } from "../tests/chaos/mutants";
import { faultsOf, reportOf, table, verdictLine } from "../tests/chaos/report";
import { soak } from "../tests/chaos/soak";
import { startWorld } from "../tests/chaos/world";
import { ROOT } from "../tests/setup/test-databases";
import { PlainError } from "./setup/say.mjs";

/** What `--long` does before it stops; more replies are cut, so that both numbers are reached together. */
const LONG = { kills: 1000, cutReplies: 50_000 };
const LONG_FAULTS = { ...HARSH, cutReply: 300 };
const SOAK_SECONDS = 30 * 60;

/** npm run chaos: see docs/decisions/0011. Returns the exit code. */
export async function main(given: string[]): Promise<number> {
	const { long, soak: isSoak, mutants, seconds, seed, only } = options(given);
	if (mutants) return catchMutants(seed, logOf(`mutants-${seed}`));
	if (isSoak) return soak(seed, seconds ?? SOAK_SECONDS, logOf(`soak-${seed}`));
	const { file, log } = logOf(seed);
	const world = await startWorld({ withClock: true, withDisk: true });
	const until = seconds ?? (long ? Number.POSITIVE_INFINITY : 60);
	const plan: Plan = {
		...{ seed, log, faults: long ? LONG_FAULTS : HARSH, ...(only ? { incidents: only } : {}) },
		over: (so) => so.seconds >= until || (long && so.kills >= LONG.kills && so.cutReplies >= LONG.cutReplies),
	};
	try {
		log("seed", seed);
		const outcome = await campaign(world, plan);
		const faults = faultsOf(outcome);
		for (const fault of faults.slice(0, 40)) console.log(fault);
		if (faults.length > 40) console.log(`… and ${faults.length - 40} more`);
		for (const fault of faults) log("fault", fault);
		console.log(table(reportOf(outcome)));
		console.log(`seed ${seed}, log ${path.relative(ROOT, file)}`);
		console.log(verdictLine(outcome));
		return faults.length === 0 ? 0 : 1;
	} finally {
		await world.end();
	}
}

function options(given: string[]) {
	try {
		const { values } = parseArgs({
			args: given,
			options: {
				long: { type: "boolean", default: false },
				soak: { type: "boolean", default: false },
				mutants: { type: "boolean", default: false },
				only: { type: "string" },
				seconds: { type: "string" },
				seed: { type: "string", default: String(Date.now() % 1_000_000) },
			},
		});
		const seconds = values.seconds === undefined ? undefined : Number(values.seconds);
		if (seconds !== undefined && !(seconds > 0)) throw new Error("--seconds is a number of seconds");
		const kinds = Object.keys(INCIDENTS) as Incident[];
		const only = values.only?.split(",").map((name) => {
			const kind = kinds.find((known) => known === name);
			if (!kind) throw new Error(`--only takes ${kinds.join(",")}`);
			return kind;
		});
		return { ...values, seconds, only };
	} catch (error) {
		throw new PlainError(
			`${(error as Error).message}. npm run chaos -- [--seconds N] [--seed S] [--only KIND,…] [--long | --mutants | --soak]`,
		);
	}
}

/** The seed, every kill and every cut, one line each, beside the other things that are made. */
function logOf(name: string): { file: string; log: Plan["log"] } {
	const file = path.join(ROOT, ".cache/chaos", `${name.replace(/[^\w-]/g, "_")}.log`);
	mkdirSync(path.dirname(file), { recursive: true });
	const stream = createWriteStream(file);
	const began = performance.now();
	return {
		file,
		log: (what, detail) => {
			stream.write(`${((performance.now() - began) / 1000).toFixed(3)} ${what} ${detail}\n`);
		},
	};
}
