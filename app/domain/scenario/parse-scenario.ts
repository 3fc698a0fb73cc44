import type { z } from "zod";
import { inFileOrder, type Path, type PlaceOf, type Problem } from "./problem";
import { type Scenario, scenarioSchema } from "./scenario.schema";
import { MAX_PROBLEMS, readYaml } from "./yaml-source";

export type ParsedScenario =
	| {
			readonly ok: true;
			readonly scenario: Scenario;
			/** Where the value at a path of the scenario stands in the file: for what later checks find. */
			readonly place: PlaceOf;
	  }
	| { readonly ok: false; readonly problems: Problem[] };

type Issue = z.core.$ZodIssue;

interface Found {
	readonly path: Path;
	readonly rule: string;
	readonly message: string;
	/** The problem is the last key of the path, not the value under it. */
	readonly atKey: boolean;
}

const nameOf = (path: Path) => {
	const last = path.at(-1);
	if (last === undefined) return "the file";
	return typeof last === "number"
		? `item ${last + 1} of “${String(path.at(-2) ?? "the list")}”`
		: `“${last}”`;
};

const KINDS: Record<string, string> = {
	string: "a text (in quotes when it looks like a number)",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list (lines that begin with -)",
	tuple: "a list of two",
	object: "a block of keys",
	record: "a block of keys",
};

function rangeMessage(issue: Extract<Issue, { code: "too_small" | "too_big" }>, name: string): string {
	const few = issue.code === "too_small";
	const bound = few ? issue.minimum : issue.maximum;
	switch (issue.origin) {
		case "string":
			return few
				? `${name} is empty. Write a text or take the key out.`
				: `${name} is longer than ${bound} characters.`;
		case "array":
			return `${name} needs at ${few ? "least" : "most"} ${bound}. ${few ? "Add some" : "Take some out"}.`;
		default:
			return `${name} has to be ${bound} or ${few ? "more" : "less"}.`;
	}
}

/** Of a union's branches the one that got furthest: what the author most likely meant. */
function furthest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
	const depth = (issues: readonly Issue[]) => Math.max(...issues.map((issue) => issue.path.length), -1);
	return branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best), branches[0] ?? []);
}

function explain(issue: Issue, above: Path): Found[] {
	const path: Path = [
		...above,
		...issue.path.map((step) => (typeof step === "number" ? step : String(step))),
	];
	const name = nameOf(path);
	const one = (rule: string, message: string, atKey = false): Found[] => [{ path, rule, message, atKey }];
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((key) => ({
				path: [...path, key],
				rule: "unknown-key",
				message: `${path.length === 0 ? "A scenario" : name} has no key “${key}”. Look at its spelling, or take it out.`,
				atKey: true,
			}));
		case "invalid_type":
			if (issue.input === undefined) return one("missing", `${name} is missing here. Add it.`, true);
			if (issue.input === null)
				return one("missing", `${name} has no value. Write one after the colon.`, true);
			return one("wrong-type", `${name} has to be ${KINDS[issue.expected] ?? issue.expected}.`);
		case "invalid_value": {
			const wanted = issue.values.map(String).join(", ");
			if (issue.input === undefined)
				return one("missing", `${name} is missing here. It is one of: ${wanted}.`, true);
			return one("wrong-value", `${name} has to be ${issue.values.length > 1 ? "one of: " : ""}${wanted}.`);
		}
		case "too_small":
		case "too_big":
			return one("out-of-range", rangeMessage(issue, name));
		case "invalid_format":
			if (issue.format === "date") return one("wrong-value", `${name} has to be a date such as 2026-11-21.`);
			return one("wrong-value", `${name} is not ${issue.message}.`);
		case "invalid_key":
			return one(
				"wrong-value",
				`The key ${name} is not an id in kebab-case (small letters, digits, hyphens).`,
				true,
			);
		case "invalid_union":
			return furthest(issue.errors).flatMap((inner) => explain(inner, path));
		case "custom":
			return one("wrong-guard", `This cannot be read: ${issue.message}.`);
		default:
			return one("wrong-value", `${name}: ${issue.message}.`);
	}
}

/**
 * Reads a scenario's file. Checks its form only; whether what it refers to exists is for `checkScenario`.
 *
 * Never throws: whatever the text is, the answer is a scenario or a list of problems, each with its place.
 *
 * @param source the file's text, with or without a byte order mark, in any Unicode form; at most 256 kB
 * @param fileName stands in the problems
 */
export function parseScenario(source: string, fileName: string): ParsedScenario {
	const yaml = readYaml(source, fileName);
	if (!yaml.ok) return yaml;
	const parsed = scenarioSchema.safeParse(yaml.value, { reportInput: true });
	if (parsed.success) return { ok: true, scenario: parsed.data, place: yaml.place };
	const found = parsed.error.issues.flatMap((issue) => explain(issue, [])).slice(0, MAX_PROBLEMS);
	const problems = found.map(({ path, rule, message, atKey }): Problem => {
		const place = atKey ? yaml.keyPlace(path) : yaml.place(path);
		return { file: fileName, ...place, rule, message, severity: "error" };
	});
	return { ok: false, problems: inFileOrder(problems) };
}

/** The same for the bytes of a file, which may be in another encoding than UTF-8: that is a problem, not a guess. */
export function parseScenarioBytes(bytes: Uint8Array, fileName: string): ParsedScenario {
	try {
		return parseScenario(new TextDecoder("utf-8", { fatal: true }).decode(bytes), fileName);
	} catch {
		const message = "The file is not in UTF-8. Save it as UTF-8.";
		return {
			ok: false,
			problems: [{ file: fileName, line: 1, column: 1, rule: "wrong-encoding", message, severity: "error" }],
		};
	}
}
