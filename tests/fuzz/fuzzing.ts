import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../setup/test-databases";
import { watchDatabase } from "../setup/watch-database";
import { type Failure, fuzzTarget, type Outcome } from "./fuzz-target";
import { fuzzYaml, yamlTargets } from "./fuzz-yaml";
import { httpTargets } from "./http-targets";
import type { Input } from "./input";
import { fuzzRawHttp } from "./raw-http";
import { makeWorld } from "./world";

/** Inputs that failed once, with why: they are asked before all others. */
export const SEEDS_FILE = path.join(ROOT, "tests/fuzz/seeds.json");
export const readSeeds = (): Failure[] => JSON.parse(readFileSync(SEEDS_FILE, "utf8"));

/**
 * For a product under fuzzing: the proxy's word on addresses counts, so that each request has its own; and a small heap,
 * so that what leaks ends the process instead of hiding in the memory of a large machine.
 */
export const FUZZ_ENVIRONMENT = { TRUST_PROXY: "1", NODE_OPTIONS: "--max-old-space-size=256" };

/** What a target is given. */
export interface Round {
	readonly runs: number;
	readonly seed: number;
}

/** A target by its name, ready to run. */
export interface Runnable {
	readonly name: string;
	run(round: Round): Promise<Outcome>;
}

interface Fuzzed {
	readonly url: string;
	readonly database: Parameters<typeof watchDatabase>[0];
}

/** Every target on this product, and what ends it. */
export async function openFuzzing(product: Fuzzed): Promise<{ targets: Runnable[]; close(): Promise<void> }> {
	const watch = await watchDatabase(product.database);
	const world = await makeWorld(product);
	const seeds = readSeeds();
	const before = <Kind>(name: string) =>
		seeds.filter(({ target, input }) => target === name && input !== null).map(({ input }) => input as Kind);
	const http = httpTargets().map((target) => ({
		name: target.name,
		run: (round: Round) => fuzzTarget(target, { ...round, world, watch, before: before<Input>(target.name) }),
	}));
	const raw = {
		name: "raw HTTP",
		run: (round: Round) =>
			fuzzRawHttp({ ...round, url: product.url, watch, before: before<string>("raw HTTP") }),
	};
	const yaml = yamlTargets.map((name) => ({
		name,
		run: async (round: Round) => fuzzYaml(name, { ...round, before: before<string>(name) }),
	}));
	return {
		targets: [...http, raw, ...yaml].map(timed),
		close: async () => {
			world.close();
			await watch.close();
		},
	};
}

/** How long it took stands in the outcome. */
const timed = ({ name, run }: Runnable): Runnable => ({
	name,
	run: async (round) => {
		const began = performance.now();
		const outcome = await run(round);
		outcome.seconds = (performance.now() - began) / 1000;
		return outcome;
	},
});

/** Names of all targets, for whoever has no product yet. */
export const targetNames = (): string[] => [
	...httpTargets().map(({ name }) => name),
	"raw HTTP",
	...yamlTargets,
];

/** Resident memory of a process, in MB; null where the system does not tell. */
export function residentMegabytes(pid: number | null): number | null {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
	} catch {
		return null;
	}
}
