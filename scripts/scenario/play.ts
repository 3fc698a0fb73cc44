import { readFileSync } from "node:fs";
import { assessCall } from "../../app/domain/assessment/assess-call";
import { resultOfCall } from "../../app/domain/assessment/result-of-call";
import { playScript, playScriptSchema } from "../../app/domain/call/play-script";
import { compileScenario } from "../../app/domain/scenario/compile-scenario";
import type { Scenario } from "../../app/domain/scenario/scenario.schema";
import { type Library, readScenario } from "./read-library";
import { Refusal, reasonOf, say } from "./refusal";
import { checkFile } from "./report";

function readScript(path: string) {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new Refusal(`${path}:1:1: unreadable: this is no script in JSON (${reasonOf(error)})`);
	}
	const script = playScriptSchema.safeParse(content);
	if (script.success) return script.data;
	const where = script.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`);
	throw new Refusal(`${path}:1:1: script: ${where.join("; ")}`);
}

/** The scenario of a file that can be played. Throws a Refusal with the first of its problems. */
export function playable(file: string, library: Library): Scenario {
	const read = readScenario(file);
	const { problems } = checkFile(read, library, 0);
	const broken = problems.find(({ severity }) => severity === "error");
	if (broken)
		throw new Refusal(`${broken.file}:${broken.line}:${broken.column}: ${broken.rule}: ${broken.message.en}`);
	if (!read.parsed.ok) throw new Refusal(`${file}:1:1: unreadable`);
	return read.parsed.scenario;
}

/**
 * Plays a script and prints what came of it, assessed by the machine alone: the critical errors that it claims count as
 * confirmed. Levels are empty and passes null where the rubric is not there.
 */
export function play(
	file: string,
	scriptPath: string,
	seed: string,
	library: Library,
	json: boolean,
): number {
	const script = readScript(scriptPath);
	const scenario = playable(file, library);
	const compiled = compileScenario(scenario, { seed, language: "vi", readingFactor: 1 });
	const played = playScript(compiled, script);
	if (!played.ok) throw new Refusal(`${scriptPath}:1:1: event ${played.step + 1}: ${played.reason}`);
	const { trace, logged } = played;
	const rubric = library.rubric(scenario.rubric);
	const assessed = rubric && assessCall(compiled, rubric, logged);
	const result =
		rubric &&
		assessed &&
		resultOfCall({
			rubric,
			difficulty: scenario.difficulty,
			opportunities: assessed.opportunities,
			machine: assessed.machine,
			human: [],
			decisions: [],
			standing: null,
		});
	const told = {
		ending: trace.ending,
		turns: trace.turns,
		gauges: trace.gauges.at(-1) ?? {},
		facts: trace.facts.map(({ id }) => id),
		behaviours: trace.behaviours,
		criticalErrors: trace.criticalErrors.map(({ code }) => code),
		opportunities: trace.opportunities.map(({ id }) => id),
		levels: Object.fromEntries((result?.levels ?? []).map(({ id, level }) => [id, level])),
		passes: result?.resultIfClaimsHold.passes ?? null,
	};
	say(json ? JSON.stringify(told) : JSON.stringify(told, null, "\t"));
	return 0;
}
