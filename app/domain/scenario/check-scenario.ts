import { checkContent } from "./check-content";
import { checkReferences } from "./check-references";
import { checkStructure } from "./check-structure";
import type { Finding, RubricVocabulary } from "./finding";
import { inFileOrder, type PlaceOf, type Problem } from "./problem";
import { exploreStates } from "./proof/explore";
import { makeKernel } from "./proof/make-kernel";
import { proveReached, proveWaysOut } from "./proof/prove-ways";
import { checkReachability } from "./reachability";
import type { Scenario } from "./scenario.schema";
import { indexScenario } from "./scenario-index";

export type { RubricVocabulary } from "./finding";

export interface CheckOptions {
	/** Stands in the problems. */
	readonly file: string;
	/** From `parseScenario`. */
	readonly place: PlaceOf;
	/** The codes of the scenario's rubric; null: not known, and not checked against. */
	readonly vocabulary: RubricVocabulary | null;
	/** The keys of the directory; null: not known, and not checked against. */
	readonly agencies: ReadonlySet<string> | null;
	/** How many states of the call to look at, at most; 0: none (the graph of nodes is checked all the same). */
	readonly maxStates?: number;
}

export interface Checked {
	/** In the order of the file. A scenario without problems of severity `error` can be compiled and played. */
	readonly problems: Problem[];
	/** Null when no states were looked at: not asked for, or there are other problems first. */
	readonly exploration: { readonly states: number; readonly complete: boolean } | null;
}

/** Some seconds' work; the calls of the library have up to a few hundred thousand. */
const DEFAULT_MAX_STATES = 500_000;

function* checkFileName(scenario: Scenario, file: string): Generator<Finding> {
	const named = /(?:^|[\\/])([A-Z]\d{2})-[^\\/]*$/.exec(file)?.[1];
	if (named === undefined || named === scenario.id) return;
	const message = {
		vi: `Tệp tên ${named}, nhưng kịch bản lại là ${scenario.id}. Đổi tên một trong hai.`,
		en: `The file is called ${named}, but the scenario ${scenario.id}. Rename one of them.`,
	};
	yield { path: ["id"], rule: "file-name", message };
}

/**
 * Checks what the form of a file cannot show: that all it refers to exists, that it hangs together, and that in no state
 * of the call, for any seed, the counsellor is left with nothing to say.
 */
export function checkScenario(scenario: Scenario, options: CheckOptions): Checked {
	const index = indexScenario(scenario);
	const findings: Finding[] = [
		...checkFileName(scenario, options.file),
		...checkStructure(index),
		...checkReferences(index, options.vocabulary, options.agencies),
		...checkContent(scenario),
		...checkReachability(index),
	];
	const bound = options.maxStates ?? DEFAULT_MAX_STATES;
	let exploration: Checked["exploration"] = null;
	if (bound > 0 && !findings.some(({ severity }) => severity !== "warning")) {
		const graph = exploreStates(makeKernel(index), bound);
		exploration = { states: graph.size, complete: graph.complete };
		findings.push(...proveWaysOut(graph), ...proveReached(graph));
	}
	const problems = findings.map(({ path, severity, ...rest }): Problem => {
		return { file: options.file, ...options.place(path), ...rest, severity: severity ?? "error" };
	});
	return {
		problems: inFileOrder(problems),
		exploration,
	};
}
