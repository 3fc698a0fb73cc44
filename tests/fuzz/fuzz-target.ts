import fc from "fast-check";
import type { DatabaseWatch } from "../setup/watch-database";
import type { Input } from "./input";
import { judge, SLOWEST_MS } from "./judge";
import type { Answer, World } from "./world";

/** Something that can be fuzzed over HTTP. */
export interface Target {
	readonly name: string;
	readonly who: string | null;
	readonly inputs: fc.Arbitrary<Input>;
	readonly renew: readonly string[];
	readonly mayWrite?: RegExp | undefined;
	/** Whether some inputs have to get through: a target whose every answer is a refusal tests the door alone. */
	readonly mustPass: boolean;
}

/** What one target came to. */
export interface Outcome {
	readonly target: string;
	inputs: number;
	passed: number;
	redirected: number;
	refused: number;
	slowestMs: number;
	seconds: number;
	readonly failures: Failure[];
}

/** An input that must not be answered so, written so that it can be asked again anywhere. */
export interface Failure {
	readonly target: string;
	readonly why: string;
	readonly input: unknown;
}

export const emptyOutcome = (target: string): Outcome => ({
	target,
	inputs: 0,
	passed: 0,
	redirected: 0,
	refused: 0,
	slowestMs: 0,
	seconds: 0,
	failures: [],
});

/** How many inputs share an open call or a link before there is a new one. */
const RENEW_EVERY = 10;

/** Sends `runs` inputs, those that failed once before all others, and judges every answer. */
export async function fuzzTarget(
	target: Target,
	{ world, watch, runs, seed, before }: Fuzzing,
): Promise<Outcome> {
	const outcome = emptyOutcome(target.name);
	const ask = async (input: Input): Promise<string | null> => {
		if (outcome.inputs % RENEW_EVERY === 0) for (const symbol of target.renew) await world.renew(symbol);
		await world.ready(target.who);
		await watch.changes();
		outcome.inputs++;
		let answer: Answer;
		try {
			answer = await world.send(input, target.who);
			// A machine that did something else meanwhile is no slow answer: it has to be slow twice.
			if (answer.ms > SLOWEST_MS) answer = await world.send(input, target.who);
		} catch (error) {
			return `no answer: ${(error as Error).message}`;
		}
		count(outcome, answer);
		if (answer.ms > SLOWEST_MS) return `took ${Math.round(answer.ms)} ms`;
		return judge(input, answer, await watch.changes(), target.mayWrite);
	};

	// What the target before this one may have left behind.
	for (const symbol of ["rules.none", "tries.none"]) await world.renew(symbol);
	for (const input of before) {
		const why = await ask(input);
		if (why) outcome.failures.push({ target: target.name, why, input });
	}
	let why: string | null = null;
	const details = await fc.check(
		fc.asyncProperty(target.inputs, async (input) => {
			const wrong = await ask(input);
			why = wrong ?? why;
			return wrong === null;
		}),
		{ numRuns: runs, seed },
	);
	const [input] = details.counterexample ?? [];
	if (details.failed && input)
		outcome.failures.push({ target: target.name, why: (await ask(input)) ?? why ?? "not again", input });
	if (!details.failed && target.mustPass && runs >= 50 && outcome.passed + outcome.redirected === 0)
		outcome.failures.push({ target: target.name, why: "nothing got through", input: null });
	return outcome;
}

export interface Fuzzing {
	readonly world: World;
	readonly watch: DatabaseWatch;
	readonly runs: number;
	readonly seed: number;
	/** Inputs that failed once. */
	readonly before: readonly Input[];
}

function count(outcome: Outcome, { status, ms, headers }: Answer): void {
	outcome.slowestMs = Math.max(outcome.slowestMs, ms);
	if (status < 300) outcome.passed++;
	else if (status < 400 && !/^\/sign-in(\?to=|$)/.test(headers.location ?? "")) outcome.redirected++;
	else outcome.refused++;
}
