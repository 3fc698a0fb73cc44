import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { parseCallMixes } from "../../app/domain/assignment/parse-call-mixes";
import { Refusal } from "./refusal";
import type { Report } from "./report";

const NAME = "call-mixes.yaml";

/** Whether a path is the file of call mixes, which is no scenario. */
export const isMixes = (path: string) => basename(path) === NAME;

/** Checks the call mixes among the paths: named, or in a folder that is. */
export function checkMixes(paths: readonly string[]): Report[] {
	const missing = paths.find((path) => isMixes(path) && !existsSync(path));
	if (missing) throw new Refusal(`${missing}:1:1: unreadable: there is no such file`);
	const files = paths
		.map((path) => (isMixes(path) ? path : join(path, NAME)))
		.filter((path) => existsSync(path) && statSync(path).isFile());
	return [...new Set(files.map((file) => relative(process.cwd(), resolve(file))))].map(checkFile);
}

function checkFile(file: string): Report {
	const bytes = readFileSync(file);
	const parsed = parseCallMixes(bytes.toString("utf8"), scenariosBeside(file));
	const problems = parsed.ok ? [] : parsed.problems;
	return {
		id: null,
		file,
		hash: createHash("sha256").update(bytes).digest("hex"),
		ok: parsed.ok,
		problems: problems.map(({ line, column, rule, message }) => ({
			file,
			line,
			column,
			rule,
			// As of the directory and the rubrics: in English alone.
			message: { vi: message, en: message },
			severity: "error",
		})),
		figures: parsed.ok ? { mixes: parsed.value.length } : {},
	};
}

/** Ids of the scenarios in the folder of the mixes, by the names of their files. */
const scenariosBeside = (file: string): ReadonlySet<string> =>
	new Set(
		readdirSync(dirname(resolve(file)), { recursive: true, encoding: "utf8" })
			.map((name) => /^([A-Z]\d{2})-.*\.ya?ml$/.exec(basename(name))?.[1])
			.filter((id) => id !== undefined),
	);
