import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parseProgramme } from "../../app/domain/certification/parse-programme";
import { directorySchema } from "../../app/domain/referral/directory.schema";
import { parseRubric } from "../../app/domain/rubric/parse-rubric";
import { checkScenario } from "../../app/domain/scenario/check-scenario";
import { parseScenarioBytes } from "../../app/domain/scenario/parse-scenario";
import { parseYaml } from "../../app/domain/shared/parse-yaml";
import { ROOT } from "../setup/test-databases";
import { emptyOutcome, type Outcome } from "./fuzz-target";
import { SLOWEST_MS } from "./judge";
import { nastyText } from "./spoil";

type Told = string | { readonly vi: string; readonly en: string };
interface Problem {
	message: Told;
	line: number;
}

/** Reads a file of scenarios/; whatever it is, the answer is a value or problems. */
type Reader = (bytes: Uint8Array) => { ok: boolean; problems: readonly Problem[] };

const problemsOf = (parsed: { ok: true } | { ok: false; problems: readonly Problem[] }) => ({
	ok: parsed.ok,
	problems: parsed.ok ? [] : parsed.problems,
});
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

const READERS: { folder: string; files: RegExp; read: Reader }[] = [
	{
		folder: ".",
		files: /^[A-Z]\d\d-.*\.yaml$/,
		read: (bytes) => {
			const parsed = parseScenarioBytes(bytes, "S00-fuzzed.yaml");
			if (!parsed.ok) return problemsOf(parsed);
			// Not explored: how long that may take is limited by a count of states, not by the file.
			const options = {
				file: "S00-fuzzed.yaml",
				place: parsed.place,
				vocabulary: null,
				agencies: null,
				maxStates: 0,
			};
			return { ok: true, problems: checkScenario(parsed.scenario, options).problems };
		},
	},
	{ folder: "rubrics", files: /\.yaml$/, read: (bytes) => problemsOf(parseRubric(asText(bytes))) },
	{ folder: "programmes", files: /\.yaml$/, read: (bytes) => problemsOf(parseProgramme(asText(bytes))) },
	{
		folder: ".",
		files: /^directory\.yaml$/,
		read: (bytes) => problemsOf(parseYaml(asText(bytes), directorySchema)),
	},
];

/** One kind of file each. */
export const yamlTargets = ["scenario files", "rubric files", "programme files", "directory file"] as const;

/** A file with things wrong in it, latin1 so that every byte can be there. */
function spoiled(files: readonly string[]): fc.Arbitrary<string> {
	const change = fc.record({
		how: fc.constantFrom("cut", "repeat", "indent", "value", "line", "byte", "key", "merge"),
		at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
		length: fc.integer({ min: 1, max: 30 }),
		text: fc.oneof(nastyText, fc.constantFrom(...YAML_TEXTS)),
	});
	const whole = fc.oneof(
		fc.constantFrom(
			...YAML_TEXTS,
			"",
			"\0",
			"\xff\xfe",
			"---\n---\n",
			"[".repeat(5_000),
			"a:\n ".repeat(3_000),
		),
		fc.string({ unit: "binary", maxLength: 300 }),
	);
	const mutated = fc
		.tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }))
		.map(([file, changes]) => changes.reduce(applyChange, file));
	return fc.oneof({ arbitrary: mutated, weight: 9 }, { arbitrary: whole, weight: 1 });
}

const YAML_TEXTS = [
	"&a [*a]",
	"&a [x,x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]",
	"*nowhere",
	"!!js/function 'x'",
	"!!binary aGVsbG8=",
	"<<: {a: 1}",
	"{__proto__: {a: 1}}",
	"constructor: 1",
	"? [a]\n: b",
	"| \n  x",
	"%YAML 9.9\n---",
	"2026-01-01",
	"0x7fffffffffffffff",
	".inf",
	".nan",
	"-.inf",
	"1e999",
	"~",
	"yes",
	"\t- tab",
];

function applyChange(
	file: string,
	{ how, at, length, text }: { how: string; at: number; length: number; text: string },
): string {
	const lines = file.split("\n");
	const row = Math.floor(at * lines.length);
	const bytes = Buffer.from(text, "utf8").toString("latin1");
	const line = lines[row] ?? "";
	switch (how) {
		case "cut":
			lines.splice(row, length);
			break;
		case "repeat":
			lines.splice(row, 0, ...lines.slice(row, row + length));
			break;
		case "indent":
			lines[row] = `${" ".repeat(length % 5)}${line}`;
			break;
		case "value":
			lines[row] = line.replace(/:.*$/, () => `: ${bytes}`);
			break;
		case "key":
			lines[row] = line.replace(/[\w-]+:/, () => `${bytes}:`);
			break;
		case "line":
			lines.splice(row, 0, bytes);
			break;
		case "merge":
			lines[row] = `${line}${lines.splice(row + 1, 1)[0] ?? ""}`;
			break;
		default: {
			const place = Math.floor(at * file.length);
			return `${file.slice(0, place)}${String.fromCharCode((length * 37) % 256)}${file.slice(place + 1)}`;
		}
	}
	return lines.join("\n");
}

/** A scenario's problems are told in two languages, those of the other files in English. */
const isTold = (message: Told) =>
	typeof message === "string"
		? message !== ""
		: Boolean(message.vi && message.en) && message.vi !== message.en;

/** Reads `runs` spoiled files of one kind: problems with a line, never an exception, never long. */
export function fuzzYaml(
	target: (typeof yamlTargets)[number],
	{ runs, seed, before }: { runs: number; seed: number; before: readonly string[] },
): Outcome {
	const outcome = emptyOutcome(target);
	const reader = READERS[yamlTargets.indexOf(target)];
	if (!reader) throw new Error(`nothing reads ${target}`);
	const folder = path.join(ROOT, "scenarios", reader.folder);
	const files = readdirSync(folder)
		.filter((name) => reader.files.test(name))
		.map((name) => readFileSync(path.join(folder, name)).toString("latin1"));

	const ask = (given: string): string | null => {
		outcome.inputs++;
		const began = performance.now();
		try {
			const { ok, problems } = reader.read(Buffer.from(given, "latin1"));
			if (ok) outcome.passed++;
			else outcome.refused++;
			if (!ok && problems.length === 0) return "refused without a problem";
			const blind = problems.find(({ message, line }) => !isTold(message) || !(line >= 1));
			if (blind)
				return `a problem without its place, or not told in both languages: ${JSON.stringify(blind)}`;
		} catch (error) {
			return `threw ${(error as Error).stack?.split("\n").slice(0, 4).join(" ")}`;
		} finally {
			outcome.slowestMs = Math.max(outcome.slowestMs, performance.now() - began);
		}
		const took = performance.now() - began;
		return took > SLOWEST_MS ? `took ${Math.round(took)} ms` : null;
	};
	for (const input of before) {
		const why = ask(input);
		if (why) outcome.failures.push({ target, why, input });
	}
	const details = fc.check(
		fc.property(spoiled(files), (given) => ask(given) === null),
		{ numRuns: runs, seed },
	);
	const [input] = details.counterexample ?? [];
	if (details.failed && input !== undefined)
		outcome.failures.push({ target, why: ask(input) ?? "not again", input });
	return outcome;
}
