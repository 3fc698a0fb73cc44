import type { z } from "zod";
import { formMessages } from "./form-messages";
import { inFileOrder, type Message, type Path, type PlaceOf, type Problem } from "./problem";
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
	readonly message: Message;
	/** The problem is the last key of the path, not the value under it. */
	readonly atKey: boolean;
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
	const one = (rule: string, message: Message, atKey = false): Found[] => [{ path, rule, message, atKey }];
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((key) => ({
				path: [...path, key],
				rule: "unknown-key",
				message: formMessages.unknownKey(path, key),
				atKey: true,
			}));
		case "invalid_type":
			if (issue.input === undefined) return one("missing", formMessages.missing(path), true);
			if (issue.input === null) return one("missing", formMessages.noValue(path), true);
			return one("wrong-type", formMessages.kind(path, issue.expected));
		case "invalid_value":
			if (issue.input === undefined)
				return one("missing", formMessages.missing(path, issue.values.map(String)), true);
			return one("wrong-value", formMessages.oneOf(path, issue.values.map(String)));
		case "too_small":
		case "too_big":
			return one("out-of-range", rangeMessage(issue, path));
		case "invalid_format":
			return one("wrong-value", formMessages.format(path, issue.format, issue.message));
		case "invalid_key":
			return one("wrong-value", formMessages.key(path), true);
		case "invalid_union":
			return furthest(issue.errors).flatMap((inner) => explain(inner, path));
		case "custom":
			return one("wrong-guard", issue.params as unknown as Message);
		default:
			return one("wrong-value", formMessages.other(path, issue.message));
	}
}

function rangeMessage(issue: Extract<Issue, { code: "too_small" | "too_big" }>, path: Path): Message {
	const few = issue.code === "too_small";
	const bound = String(few ? issue.minimum : issue.maximum);
	if (issue.origin === "string") return few ? formMessages.empty(path) : formMessages.tooLong(path, bound);
	if (issue.origin === "array") return formMessages.count(path, bound, few);
	return formMessages.bound(path, bound, few);
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
		const message = {
			vi: "Tệp không phải là UTF-8. Lưu lại dưới dạng UTF-8.",
			en: "The file is not in UTF-8. Save it as UTF-8.",
		};
		return {
			ok: false,
			problems: [{ file: fileName, line: 1, column: 1, rule: "wrong-encoding", message, severity: "error" }],
		};
	}
}
