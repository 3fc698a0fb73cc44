import { checkContent } from "./check-content";
import { checkReferences, pointsOf } from "./check-references";
import { checkStructure } from "./check-structure";
import { type Exploration, exploreStates } from "./explore-states";
import type { Finding, RubricVocabulary } from "./finding";
import { inFileOrder, type Path, type PlaceOf, type Problem, type ScriptEvent } from "./problem";
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
	/** How many states of the machine to explore at most; 0: none (the graph of nodes is checked all the same). */
	readonly maxStates?: number;
}

export interface Checked {
	/** In the order of the file. A scenario without problems of severity `error` can be compiled and played. */
	readonly problems: Problem[];
	/** Null when the machine was not explored: not asked for, or it could not be made. */
	readonly exploration: Pick<Exploration, "states" | "complete"> | null;
}

export const DEFAULT_MAX_STATES = 20_000;

const told = (script: readonly ScriptEvent[]) =>
	script
		.map((event) => ("reply" in event ? event.reply : "silence" in event ? "(silence)" : "(own words)"))
		.join(" → ");

function* checkStates(scenario: Scenario, found: Exploration): Generator<Finding> {
	const paths = new Map<string, Path>();
	for (const { point, path } of pointsOf(scenario)) paths.set(point.id, [...path, "id"]);
	for (const { point, script } of found.withoutReply) {
		const message = `At “${point}” no reply is left to pick after: ${told(script)}. Give it one without a when.`;
		yield { path: paths.get(point) ?? [], rule: "no-reply-left", message, script };
	}
	const stuck = new Set(found.withoutReply.map(({ point }) => point));
	for (const { point, script } of found.withoutWayOut) {
		if (stuck.has(point)) continue;
		const message = `From “${point}” no replies lead to an ending after: ${told(script)}.`;
		yield { path: paths.get(point) ?? [], rule: "no-way-out", message, script };
	}
	if (!found.complete) return;
	for (const [id, path] of paths) {
		if (found.visited.has(id)) continue;
		const drawn = scenario.variation.interrupts !== "none" || path[0] !== "interrupts";
		const message = `“${id}” is never reached, whatever is picked: the conditions on the way to it never hold.`;
		if (drawn) yield { path, rule: "unreachable", message };
	}
}

function* checkFileName(scenario: Scenario, file: string): Generator<Finding> {
	const named = /(?:^|[\\/])([A-Z]\d{2})-[^\\/]*$/.exec(file)?.[1];
	if (named === undefined || named === scenario.id) return;
	const message = `The file is called ${named}, but the scenario ${scenario.id}. Rename one of them.`;
	yield { path: ["id"], rule: "file-name", message };
}

/**
 * Checks what the form of a file cannot show: that all it refers to exists, that it hangs together, and that in no state
 * of its machine, for any seed, the counsellor is left with nothing to say.
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
	let exploration: Exploration | null = null;
	if (bound > 0 && !findings.some(({ severity }) => severity !== "warning")) {
		exploration = exploreStates(scenario, bound);
		findings.push(...checkStates(scenario, exploration));
	}
	const problems = findings.map(({ path, severity, ...rest }): Problem => {
		return { file: options.file, ...options.place(path), ...rest, severity: severity ?? "error" };
	});
	return {
		problems: inFileOrder(problems),
		exploration: exploration && { states: exploration.states, complete: exploration.complete },
	};
}
