import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { emptyOutcome, type Failure, type Outcome } from "../tests/fuzz/fuzz-target";
import {
	FUZZ_ENVIRONMENT,
	openFuzzing,
	type Runnable,
	readSeeds,
	residentMegabytes,
	SEEDS_FILE,
	targetNames,
} from "../tests/fuzz/fuzzing";
import { baseCluster } from "../tests/setup/base-cluster";
import { startProduct } from "../tests/setup/start-product";
import { startTestCluster } from "../tests/setup/test-cluster";

const USAGE = `npm run fuzz [-- --long] [--runs N] [--seed N] [--target NAME]
  --long    10,000 inputs a target instead of 100
  --runs    so many inputs a target
  --seed    the same inputs as another time; it is printed at the start
  --target  the targets whose name contains NAME, e.g. "POST turn"`;

/** How much more memory the product may hold at the end than half-way, when all of it has been used, in MB. */
const MEMORY_MB = 150;

/** npm run fuzz: every target, one table, 1 when something failed; what failed goes to tests/fuzz/seeds.json. */
export async function main(given: string[]): Promise<number> {
	const options = read(given);
	if (!options) {
		console.log(USAGE);
		return 2;
	}
	const { runs, seed, wanted } = options;
	console.log(`Seed ${seed}, ${runs} inputs a target.`);
	const cluster = await startTestCluster(await baseCluster());
	const outcomes: Outcome[] = [];
	const failures: Failure[] = [];
	try {
		const { product, end } = await startProduct(cluster, { environment: FUZZ_ENVIRONMENT });
		const { targets, close } = await openFuzzing(product);
		const attempt = (target: Runnable) =>
			target.run({ runs, seed }).catch((error: Error): Outcome => {
				const why = `could not go on: ${error.message}`;
				return { ...emptyOutcome(target.name), failures: [{ target: target.name, why, input: null }] };
			});
		let halfWay: number | null = null;
		const chosen = targets.filter(({ name }) => name.includes(wanted));
		for (const [index, target] of chosen.entries()) {
			const outcome = await attempt(target);
			outcomes.push(outcome);
			failures.push(...outcome.failures);
			if (runs > 1_000) console.log(line(outcome));
			if (product.server.pid === null) {
				failures.push({ target: target.name, why: "the server ended", input: null });
				break;
			}
			if (index === Math.floor(chosen.length / 2)) halfWay = residentMegabytes(product.server.pid);
		}
		const after = residentMegabytes(product.server.pid);
		const grown = halfWay !== null && after !== null ? Math.round(after - halfWay) : 0;
		console.log(`Memory: ${Math.round(after ?? 0)} MB, ${grown} MB more than half-way.`);
		if (grown > MEMORY_MB)
			failures.push({
				target: "all",
				why: `holds ${grown} MB more than half-way`,
				input: null,
			});
		for (const logged of product.server.log.filter(({ level }) => Number(level) >= 50).slice(0, 20))
			failures.push({ target: "all", why: `logged an error: ${JSON.stringify(logged)}`, input: null });
		await close();
		await end();
	} finally {
		await cluster.remove();
	}
	show(outcomes, failures);
	keep(failures);
	return failures.length === 0 ? 0 : 1;
}

function read(given: string[]): { runs: number; seed: number; wanted: string } | null {
	try {
		const { values } = parseArgs({
			args: given,
			options: {
				long: { type: "boolean" },
				runs: { type: "string" },
				seed: { type: "string" },
				target: { type: "string" },
			},
		});
		const runs = Number(values.runs ?? (values.long ? 10_000 : 100));
		const seed = Number(values.seed ?? Date.now() % 2 ** 31);
		const wanted = values.target ?? "";
		const known = targetNames().some((name) => name.includes(wanted));
		return Number.isInteger(runs) && runs > 0 && Number.isInteger(seed) && known
			? { runs, seed, wanted }
			: null;
	} catch {
		return null;
	}
}

const COLUMNS = ["target", "inputs", "2xx", "3xx", "4xx", "slowest ms", "s", "failures"];
const line = ({ target, inputs, passed, redirected, refused, slowestMs, seconds, failures }: Outcome) =>
	[target, inputs, passed, redirected, refused, Math.round(slowestMs), seconds.toFixed(1), failures.length]
		.map((cell, index) => (index === 0 ? String(cell).padEnd(24) : String(cell).padStart(10)))
		.join(" ");

function show(outcomes: readonly Outcome[], failures: readonly Failure[]): void {
	for (const { target, why, input } of failures)
		console.log(`\n${target}: ${why}\n${JSON.stringify(input)?.slice(0, 1_500)}`);
	const sum = (count: (outcome: Outcome) => number) =>
		outcomes.reduce((total, outcome) => total + count(outcome), 0);
	console.log(
		`\n${COLUMNS.map((name, index) => (index === 0 ? name.padEnd(24) : name.padStart(10))).join(" ")}`,
	);
	for (const outcome of outcomes) console.log(line(outcome));
	console.log(
		line({
			target: "all",
			inputs: sum(({ inputs }) => inputs),
			passed: sum(({ passed }) => passed),
			redirected: sum(({ redirected }) => redirected),
			refused: sum(({ refused }) => refused),
			seconds: sum(({ seconds }) => seconds),
			slowestMs: Math.max(0, ...outcomes.map(({ slowestMs }) => slowestMs)),
			failures: [...failures],
		}),
	);
}

/** What failed is asked first from now on. */
function keep(failures: readonly Failure[]): void {
	const fresh = failures.filter(({ input }) => input !== null);
	if (fresh.length === 0) return;
	const known = readSeeds();
	const added = fresh.filter(
		({ target, input }) =>
			!known.some((seed) => seed.target === target && JSON.stringify(seed.input) === JSON.stringify(input)),
	);
	writeFileSync(SEEDS_FILE, `${JSON.stringify([...known, ...added], null, "\t")}\n`);
	console.log(`${added.length} inputs added to tests/fuzz/seeds.json.`);
}
