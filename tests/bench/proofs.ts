import { readFileSync } from "node:fs";
import path from "node:path";
import { parseRubric } from "../../app/domain/rubric/parse-rubric";
import { rubricVocabulary } from "../../app/domain/rubric/rubric-vocabulary";
import { checkScenario } from "../../app/domain/scenario/check-scenario";
import { generatedCall } from "../../app/domain/scenario/fixtures/generated-call";
import { parseScenario } from "../../app/domain/scenario/parse-scenario";
import { exploreStates } from "../../app/domain/scenario/proof/explore";
import { makeKernel } from "../../app/domain/scenario/proof/make-kernel";
import { proveScenario } from "../../app/domain/scenario/proof/prove-scenario";
import { proveEnds, proveReached, proveUsed, proveWaysOut } from "../../app/domain/scenario/proof/prove-ways";
import { indexScenario } from "../../app/domain/scenario/scenario-index";
import { SCENARIO_FILES } from "../library/scenario-files";

const SIZES = [25, 50, 100, 200, 400];
/** Calls of one size that are looked at together, so that no single one decides. */
const OF_EACH_SIZE = 8;

export interface ProofsMeasured {
	readonly scenarios: readonly { id: string; states: number; checkSeconds: number; proveSeconds: number }[];
	readonly total: { readonly scenarios: number; readonly seconds: number };
	readonly family: readonly { nodes: number; states: number; seconds: number }[];
	/** Of time against explored states, by least squares on logarithms. */
	readonly exponent: number;
	/** The most that the process took, in MB. */
	readonly memoryMb: number;
}

function timed<Result>(run: () => Result): { result: Result; seconds: number } {
	const began = performance.now();
	const result = run();
	return { result, seconds: (performance.now() - began) / 1000 };
}

function measureLibrary(root: string): ProofsMeasured["scenarios"] {
	const folder = path.join(root, "scenarios");
	const rubric = parseRubric(readFileSync(path.join(folder, "rubrics/call-quality-111.yaml"), "utf8"));
	if (!rubric.ok) throw new Error("The rubric cannot be read");
	const vocabulary = rubricVocabulary(rubric.value);
	return SCENARIO_FILES.map((file) => {
		const parsed = parseScenario(readFileSync(path.join(folder, file), "utf8"), file);
		if (!parsed.ok) throw new Error(`${file} cannot be read`);
		const { scenario, place } = parsed;
		const check = timed(() => checkScenario(scenario, { file, place, vocabulary, agencies: null }));
		const prove = timed(() => proveScenario(scenario, rubric.value));
		return {
			id: scenario.id,
			states: prove.result.exploration.states,
			checkSeconds: check.seconds,
			proveSeconds: prove.seconds,
		};
	});
}

/** Made-up calls of growing size: all their states, and what is proved of these. */
function measureFamily(): ProofsMeasured["family"] {
	return SIZES.map((nodes) => {
		const kernels = Array.from({ length: OF_EACH_SIZE }, (_, number) =>
			makeKernel(
				indexScenario(
					generatedCall(`bench ${number}`, {
						nodes,
						hidden: false,
						loops: false,
						gauges: ["trust", "danger"],
						remembers: false,
					}),
				),
			),
		);
		const { result, seconds } = timed(() =>
			kernels.map((kernel) => {
				const graph = exploreStates(kernel, 5_000_000);
				for (const prove of [proveWaysOut, proveEnds, proveReached, proveUsed]) [...prove(graph)];
				return graph.size;
			}),
		);
		return { nodes, states: result.reduce((sum, size) => sum + size, 0), seconds };
	});
}

/** The slope of the line through the points, on logarithms. */
function exponentOf(points: readonly { states: number; seconds: number }[]): number {
	const logs = points.map(({ states, seconds }) => [Math.log(states), Math.log(seconds)] as const);
	const mean = (pick: (pair: readonly [number, number]) => number) =>
		logs.reduce((sum, pair) => sum + pick(pair), 0) / logs.length;
	const x = mean(([states]) => states);
	const y = mean(([, seconds]) => seconds);
	const covariance = logs.reduce((sum, [states, seconds]) => sum + (states - x) * (seconds - y), 0);
	return covariance / logs.reduce((sum, [states]) => sum + (states - x) ** 2, 0);
}

/** Check and proofs of every scenario of the library, and how time grows with the size of a call. */
export function measureProofs(root: string): ProofsMeasured {
	// Once for the engine to warm up, as in a run over a library.
	measureFamily();
	const family = measureFamily();
	const scenarios = measureLibrary(root);
	return {
		scenarios,
		total: {
			scenarios: scenarios.length,
			seconds: scenarios.reduce((sum, each) => sum + each.checkSeconds + each.proveSeconds, 0),
		},
		family,
		exponent: exponentOf(family),
		memoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
	};
}
