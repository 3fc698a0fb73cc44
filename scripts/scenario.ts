import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { playScript, playScriptSchema } from "../app/domain/call/play-script";
import {
	checkScenario,
	DEFAULT_MAX_STATES,
	type RubricVocabulary,
} from "../app/domain/scenario/check-scenario";
import { compileScenario } from "../app/domain/scenario/compile-scenario";
import { parseScenarioBytes } from "../app/domain/scenario/parse-scenario";
import type { Problem } from "../app/domain/scenario/problem";
import type { Scenario } from "../app/domain/scenario/scenario.schema";

const USAGE = `npm run -s scenario -- check PATH … [--json]
npm run -s scenario -- play FILE --script S.json [--seed N] [--json]`;

/** Something to tell the person at the command line, without a stack trace. */
class Refusal extends Error {}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const say = (text: string) => process.stdout.write(`${text}\n`);
const warn = (text: string) => process.stderr.write(`${text}\n`);

/** Collects every value of `code` or `id` below a list of the rubric's file, whatever its shape. */
function codesIn(value: unknown, keys: readonly string[], found = new Set<string>()): Set<string> {
	if (typeof value === "string") found.add(value);
	if (value === null || typeof value !== "object") return found;
	for (const [key, inner] of Object.entries(value)) {
		if (keys.includes(key) && typeof inner === "string") found.add(inner);
		else if (typeof inner === "object") codesIn(inner, keys, found);
	}
	return found;
}

const blockOf = (document: unknown, key: string): unknown =>
	document !== null && typeof document === "object" ? (document as Record<string, unknown>)[key] : undefined;

/** Keys of a block, or codes of a list: the directory and the rubric may be written either way. */
function namesIn(block: unknown): Set<string> {
	if (block === null || typeof block !== "object") return new Set();
	if (!Array.isArray(block)) return new Set(Object.keys(block));
	return new Set(
		block.flatMap((item) => (typeof item === "string" ? [item] : [...codesIn(item, ["code", "id", "key"])])),
	);
}

/** Codes of behaviours: written out (`safe-opening.b2`), or an id (`b2`) within its criterion. */
function behavioursIn(criteria: unknown): Set<string> {
	const codes = [...codesIn(criteria, ["code"])].filter((code) => /\.[bau]\d+$/.test(code));
	for (const criterion of Array.isArray(criteria) ? criteria : []) {
		const id = blockOf(criterion, "id");
		for (const behaviour of codesIn(Object.values(criterion), ["id"])) {
			if (/^[bau]\d+$/.test(behaviour)) codes.push(`${id}.${behaviour}`);
		}
	}
	return new Set(codes);
}

function readIfThere(path: string, told: Set<string>): unknown {
	if (!existsSync(path)) {
		if (!told.has(path)) warn(`warning: ${path} is missing, so what it names was not checked`);
		told.add(path);
		return null;
	}
	return parse(readFileSync(path, "utf8"));
}

function vocabularyOf(root: string, rubric: string, told: Set<string>): RubricVocabulary | null {
	const document = readIfThere(join(root, "scenarios/rubrics", `${rubric}.yaml`), told);
	if (document === null) return null;
	return {
		behaviours: behavioursIn(blockOf(document, "criteria")),
		criticalErrors: namesIn(blockOf(document, "criticalErrors")),
		conditions: namesIn(blockOf(document, "conditions")),
	};
}

function agenciesOf(root: string, told: Set<string>): Set<string> | null {
	const document = readIfThere(join(root, "scenarios/directory.yaml"), told);
	return document === null ? null : namesIn(blockOf(document, "entries"));
}

/** Scenario files under the paths: a file that is named is taken as it is, in a folder those that are called like one. */
function filesUnder(path: string): string[] {
	if (!existsSync(path)) throw new Refusal(`${path}:1:1: unreadable: there is no such file or folder`);
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, encoding: "utf8" })
		.filter((name) => /(^|[\\/])[A-Z]\d{2}-[^\\/]*\.ya?ml$/.test(name))
		.sort()
		.map((name) => join(path, name));
}

interface Report {
	readonly id: string | null;
	readonly file: string;
	readonly hash: string | null;
	readonly ok: boolean;
	readonly problems: readonly Problem[];
	readonly figures: Readonly<Record<string, number | boolean>>;
}

function figuresOf(scenario: Scenario): Record<string, number> {
	const points = [...scenario.phases.flatMap(({ nodes }) => nodes), ...scenario.interrupts];
	return {
		nodes: points.length,
		replies: points.reduce((sum, { replies }) => sum + replies.length, 0),
		endings: scenario.endings.length,
		facts: Object.keys(scenario.facts).length,
	};
}

function checkFile(file: string, root: string, told: Set<string>, maxStates = DEFAULT_MAX_STATES): Report {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		const message = reasonOf(error);
		const problem: Problem = { file, line: 1, column: 1, rule: "unreadable", message, severity: "error" };
		return { id: null, file, hash: null, ok: false, problems: [problem], figures: {} };
	}
	const hash = createHash("sha256").update(bytes).digest("hex");
	const parsed = parseScenarioBytes(bytes, file);
	if (!parsed.ok) return { id: null, file, hash, ok: false, problems: parsed.problems, figures: {} };
	const { scenario, place } = parsed;
	const { problems, exploration } = checkScenario(scenario, {
		file,
		place,
		vocabulary: vocabularyOf(root, scenario.rubric, told),
		agencies: agenciesOf(root, told),
		maxStates,
	});
	const ok = !problems.some(({ severity }) => severity === "error");
	return { id: scenario.id, file, hash, ok, problems, figures: { ...figuresOf(scenario), ...exploration } };
}

function check(paths: readonly string[], root: string, json: boolean): number {
	if (paths.length === 0) throw new Refusal(USAGE);
	const told = new Set<string>();
	const files = paths.flatMap(filesUnder);
	if (files.length === 0)
		throw new Refusal("No scenario there: their files are called like S03-some-name.yaml");
	const reports = files.map((file) => checkFile(relative(process.cwd(), resolve(file)), root, told));
	if (json) {
		const scenarios = reports.map((report) => ({
			...report,
			problems: report.problems.map(({ file: _, ...rest }) => rest),
		}));
		say(JSON.stringify({ scenarios }));
	} else {
		for (const { problems } of reports) {
			for (const { file, line, column, rule, message, severity } of problems) {
				const text = `${file}:${line}:${column}: ${rule}: ${message}`;
				if (severity === "error") say(text);
				else warn(`warning: ${text}`);
			}
		}
		for (const { file, ok, figures } of reports) {
			if (!ok) continue;
			const extent = figures.complete
				? `all ${figures.states} states`
				: `checked up to ${figures.states} states`;
			warn(`${file}: fine (${figures.nodes} nodes, ${figures.replies} replies; ${extent})`);
		}
	}
	return reports.every(({ ok }) => ok) ? 0 : 1;
}

function readScript(path: string) {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new Refusal(`${path}:1:1: unreadable: ${reasonOf(error)}`);
	}
	const script = playScriptSchema.safeParse(content);
	if (script.success) return script.data;
	const where = script.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`);
	throw new Refusal(`${path}:1:1: script: ${where.join("; ")}`);
}

function play(file: string, scriptPath: string, seed: string, root: string, json: boolean): number {
	const script = readScript(scriptPath);
	const { problems } = checkFile(file, root, new Set(), 0);
	const broken = problems.find(({ severity }) => severity === "error");
	if (broken)
		throw new Refusal(`${broken.file}:${broken.line}:${broken.column}: ${broken.rule}: ${broken.message}`);
	const parsed = parseScenarioBytes(readFileSync(file), file);
	if (!parsed.ok) throw new Refusal(`${file}:1:1: unreadable`);
	const compiled = compileScenario(parsed.scenario, { seed, language: "vi", readingFactor: 1 });
	const played = playScript(compiled, script);
	if (!played.ok) throw new Refusal(`${scriptPath}:1:1: event ${played.step + 1}: ${played.reason}`);
	const { trace } = played;
	const result = {
		ending: trace.ending,
		turns: trace.turns,
		gauges: trace.gauges.at(-1) ?? {},
		facts: trace.facts.map(({ id }) => id),
		behaviours: trace.behaviours,
		criticalErrors: trace.criticalErrors.map(({ code }) => code),
		opportunities: trace.opportunities.map(({ id }) => id),
	};
	say(json ? JSON.stringify(result) : JSON.stringify(result, null, "\t"));
	return 0;
}

/** Takes an option and its value out of the arguments. */
function takeOption(args: string[], name: string): string | null {
	const at = args.indexOf(name);
	if (at < 0) return null;
	const [, value] = args.splice(at, 2);
	if (value === undefined) throw new Refusal(`${name} needs a value\n${USAGE}`);
	return value;
}

/** @returns the exit code: 0 when all is well, 1 when there is a problem or the command is not understood */
export function main(argv: readonly string[], root: string): number {
	const args = [...argv];
	try {
		const json = args.includes("--json");
		const seed = takeOption(args, "--seed") ?? "0";
		const script = takeOption(args, "--script");
		const [command, ...paths] = args.filter((arg) => arg !== "--json");
		if (command === "check") return check(paths, root, json);
		const [file] = paths;
		if (command === "play" && file && script) return play(file, script, seed, root, json);
		throw new Refusal(USAGE);
	} catch (error) {
		warn(error instanceof Refusal ? error.message : `This went wrong: ${reasonOf(error)}`);
		return 1;
	}
}
