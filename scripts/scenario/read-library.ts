import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { directorySchema } from "../../app/domain/referral/directory.schema";
import { parseRubric } from "../../app/domain/rubric/parse-rubric";
import type { Rubric } from "../../app/domain/rubric/rubric.schema";
import { type ParsedScenario, parseScenarioBytes } from "../../app/domain/scenario/parse-scenario";
import type { Problem } from "../../app/domain/scenario/problem";
import { parseYaml } from "../../app/domain/shared/parse-yaml";
import { Refusal, reasonOf, warn } from "./refusal";

/** Scenario files under the paths: a file that is named is taken as it is, in a folder those that are called like one. */
export function scenarioFiles(paths: readonly string[]): string[] {
	const files = paths.flatMap((path) => {
		if (!existsSync(path)) throw new Refusal(`${path}:1:1: unreadable: there is no such file or folder`);
		if (!statSync(path).isDirectory()) return [path];
		return readdirSync(path, { recursive: true, encoding: "utf8" })
			.filter((name) => /(^|[\\/])[A-Z]\d{2}-[^\\/]*\.ya?ml$/.test(name))
			.sort()
			.map((name) => join(path, name));
	});
	if (files.length === 0)
		throw new Refusal("No scenario there: their files are called like S03-some-name.yaml");
	return files.map((file) => relative(process.cwd(), resolve(file)));
}

/** A scenario's file as it was read, with the hash of its bytes. */
export interface ReadFile {
	readonly file: string;
	readonly hash: string | null;
	readonly parsed: ParsedScenario;
}

/** Reads one; what cannot be read is a problem, with its place. */
export function readScenario(file: string): ReadFile {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		const problem: Problem = {
			file,
			line: 1,
			column: 1,
			rule: "unreadable",
			message: { vi: reasonOf(error), en: reasonOf(error) },
			severity: "error",
		};
		return { file, hash: null, parsed: { ok: false, problems: [problem] } };
	}
	return {
		file,
		hash: createHash("sha256").update(bytes).digest("hex"),
		parsed: parseScenarioBytes(bytes, file),
	};
}

/**
 * What scenarios refer to, read from the library's folder. What is not there is warned of once, and not checked against.
 */
export class Library {
	readonly #root: string;
	readonly #rubrics = new Map<string, Rubric | null>();
	#agencies: ReadonlySet<string> | null | undefined;

	constructor(root: string) {
		this.#root = root;
	}

	rubric(id: string): Rubric | null {
		const known = this.#rubrics.get(id);
		if (known !== undefined) return known;
		const text = this.#read(`rubrics/${id}.yaml`);
		const parsed = text === null ? null : parseRubric(text);
		if (parsed && !parsed.ok) throw new Refusal(this.#told(`rubrics/${id}.yaml`, parsed.problems));
		const rubric = parsed?.value ?? null;
		this.#rubrics.set(id, rubric);
		return rubric;
	}

	/** Keys of the directory. */
	agencies(): ReadonlySet<string> | null {
		if (this.#agencies !== undefined) return this.#agencies;
		const text = this.#read("directory.yaml");
		const parsed = text === null ? null : parseYaml(text, directorySchema);
		if (parsed && !parsed.ok) throw new Refusal(this.#told("directory.yaml", parsed.problems));
		this.#agencies = parsed ? new Set(parsed.value.entries.map(({ key }) => key)) : null;
		return this.#agencies;
	}

	#read(name: string): string | null {
		const path = join(this.#root, "scenarios", name);
		if (existsSync(path)) return readFileSync(path, "utf8");
		warn(`warning: ${path} is missing, so what it names was not checked`);
		return null;
	}
	#told(
		name: string,
		problems: readonly { line: number; column: number; rule: string; message: string }[],
	): string {
		const path = join(this.#root, "scenarios", name);
		return problems
			.map(({ line, column, rule, message }) => `${path}:${line}:${column}: ${rule}: ${message}`)
			.join("\n");
	}
}
