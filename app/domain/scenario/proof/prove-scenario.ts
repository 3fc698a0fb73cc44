import type { Rubric } from "../../rubric/rubric.schema";
import { clopperPearson } from "../../statistics/clopper-pearson";
import type { Finding } from "../finding";
import type { Scenario } from "../scenario.schema";
import { indexScenario } from "../scenario-index";
import { exploreStates, type StateGraph } from "./explore";
import { type CallLength, callLengths } from "./lengths";
import { makeKernel } from "./make-kernel";
import { type Played, type Plays, playAll } from "./players";
import { proveContent } from "./prove-content";
import { proveFairness } from "./prove-fairness";
import { proveLength } from "./prove-length";
import { proveBest, proveNotByChance, proveReferral, proveSpread } from "./prove-plays";
import { proveEnds, proveReached, proveUsed, proveWaysOut } from "./prove-ways";

export interface ProofOptions {
	/** How many states of the call are looked at, at most. */
	readonly maxStates?: number;
	/** How many calls are played at random. */
	readonly plays?: number;
	readonly seed?: number;
}

/** Beyond it a scenario is "checked up to" that many states. */
const MOST_STATES = 2_000_000;
/** With none passing, the share who would is under 1 in 1,000 with 95 % certainty from 3,688 on. */
const RANDOM_PLAYS = 4_000;

/** Who passes how often; the bound is that of the 95 % interval. */
interface Passes {
	readonly plays: number;
	readonly passes: number;
	readonly upperBound: number;
}

/** What a scenario is like, as far as it can be counted. */
export interface ProofFigures {
	/** Nodes and interrupts. */
	readonly nodes: number;
	/** Decisions on the author's best way. */
	readonly decisions: number;
	readonly endings: number;
	/** By replies alone, with the minutes that a slow reader is allowed; null when there is no end to it. */
	readonly shortest: CallLength | null;
	readonly longest: CallLength | null;
	readonly passes: {
		readonly random: Passes;
		readonly firstShown: boolean;
		readonly longest: boolean;
		readonly best: boolean;
	};
	/** For each criterion the levels that some play reached, in order; null among them: it did not apply. */
	readonly levels: Readonly<Record<string, readonly (number | null)[]>>;
}

/** What was proved of a scenario, and how far it was looked at. */
export interface ProofReport {
	readonly findings: readonly Finding[];
	readonly figures: ProofFigures;
	readonly exploration: { readonly states: number; readonly complete: boolean };
}

function figuresOf(graph: StateGraph, plays: Plays): ProofFigures {
	const { kernel } = graph;
	const lengths = callLengths(graph, "vi");
	const passes = (list: readonly Played[]) => list.filter(({ result }) => result.passes).length;
	const levels: Record<string, (number | null)[]> = {};
	for (const play of Object.values(plays).flat() as Played[]) {
		for (const { id, level } of play.levels) {
			const known = levels[id] ?? [];
			if (!known.includes(level)) known.push(level);
			levels[id] = known;
		}
	}
	for (const list of Object.values(levels)) list.sort((a, b) => (a ?? 0) - (b ?? 0));
	return {
		nodes: kernel.points.length,
		decisions: Math.min(...plays.best.map(({ trace }) => trace.turns)),
		endings: kernel.endings.length,
		shortest: lengths?.shortest ?? null,
		longest: lengths?.longest ?? null,
		passes: {
			random: {
				plays: plays.random.length,
				passes: passes(plays.random),
				upperBound: clopperPearson(passes(plays.random), plays.random.length).high,
			},
			firstShown: passes(plays.firstShown) > 0,
			longest: passes(plays.longest) > 0,
			best: passes(plays.best) === plays.best.length,
		},
		levels,
	};
}

/**
 * Proves of a scenario that has no problems by `checkScenario` what an author wants to know before anyone plays it: that
 * the counsellor always has something to say, that every call ends, that what is written can happen and what is asked for
 * can be given, that the best way passes, and that nobody passes by chance or by how the replies look.
 *
 * What is said of states is exact when `exploration.complete`; what is said of players is counted over seeded plays.
 * Pure: the same scenario, rubric and options give the same report. Throws when the scenario refers to what it does not
 * have.
 */
export function proveScenario(scenario: Scenario, rubric: Rubric, options: ProofOptions = {}): ProofReport {
	const { maxStates = MOST_STATES, plays: count = RANDOM_PLAYS, seed = 1 } = options;
	const kernel = makeKernel(
		indexScenario(scenario),
		scenario.omissions.map(({ when }) => when),
	);
	const graph = exploreStates(kernel, maxStates);
	const plays = playAll(kernel, rubric, { plays: count, seed });
	const findings = [
		...proveWaysOut(graph),
		...proveEnds(graph),
		...proveReached(graph),
		...proveUsed(graph),
		...proveLength(graph),
		...proveContent(graph, rubric, plays, maxStates),
		...proveBest(kernel, plays),
		...proveSpread(plays),
		...proveNotByChance(kernel, plays),
		...proveReferral(kernel, plays),
		...proveFairness(scenario),
	];
	return {
		findings,
		figures: figuresOf(graph, plays),
		exploration: { states: graph.size, complete: graph.complete },
	};
}
