import { createHash } from "node:crypto";
import { parseProgramme } from "~/domain/certification/parse-programme";
import { parseRubric } from "~/domain/rubric/parse-rubric";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { rubricVocabulary } from "~/domain/rubric/rubric-vocabulary";
import { checkScenario } from "~/domain/scenario/check-scenario";
import { parseScenarioBytes } from "~/domain/scenario/parse-scenario";
import { listAgencies } from "~/persistence/directory.server";
import { isPublished, publishProgramme, publishRubric, publishScenario } from "~/persistence/library.server";
import { listContent, readContent } from "~/platform/content/content-files.server";

/** Programmes are labelled defaults, valid from before the first record. */
const ALWAYS = new Date("2000-01-01T00:00:00Z");

/** Thrown when a file of scenarios/ is not valid: a line for each problem, and nothing of the file is published. */
class LibraryError extends Error {}

/**
 * Publishes what scenarios/ holds: rubrics, programmes, scenarios. A file that did not change is the version that
 * stands already, since a version is known by the hash of its content. Either everything is valid or nothing is
 * published.
 *
 * @throws {LibraryError}
 */
export async function loadLibrary(): Promise<{ scenarios: number; published: number }> {
	const problems: string[] = [];
	const rubrics = new Map<string, Rubric>();
	for (const file of await listContent("rubrics")) {
		const parsed = parseRubric(await readText(file));
		if (parsed.ok) rubrics.set(parsed.value.id, parsed.value);
		else
			for (const { line, column, message } of parsed.problems)
				problems.push(`${file}:${line}:${column}: ${message}`);
	}
	const programmes = [];
	for (const file of await listContent("programmes")) {
		const parsed = parseProgramme(await readText(file));
		if (parsed.ok) programmes.push(parsed.value);
		else
			for (const { line, column, message } of parsed.problems)
				problems.push(`${file}:${line}:${column}: ${message}`);
	}
	const agencies = new Set((await listAgencies()).map((agency) => agency.key));
	const scenarios = [];
	for (const file of [...(await scenarioFiles("")), ...(await scenarioFiles("sealed"))]) {
		const parsed = parseScenarioBytes(await readContent(file), file);
		const rubric = parsed.ok ? rubrics.get(parsed.scenario.rubric) : undefined;
		const found = parsed.ok
			? checkScenario(parsed.scenario, {
					file,
					place: parsed.place,
					vocabulary: rubric ? rubricVocabulary(rubric) : null,
					agencies,
					// What was published once was explored then.
					...((await isPublished(hashOf(parsed.scenario))) ? { maxStates: 0 } : {}),
				}).problems
			: parsed.problems;
		for (const { line, column, message, severity } of found)
			if (severity === "error") problems.push(`${file}:${line}:${column}: ${message}`);
		if (parsed.ok) scenarios.push(parsed.scenario);
	}
	if (problems.length > 0) throw new LibraryError(problems.join("\n"));

	let published = 0;
	for (const rubric of rubrics.values()) if (await publishRubric(hashOf(rubric), rubric)) published++;
	for (const programme of programmes)
		if (await publishProgramme(hashOf(programme), programme, ALWAYS)) published++;
	for (const scenario of scenarios) if (await publishScenario(hashOf(scenario), scenario)) published++;
	return { scenarios: scenarios.length, published };
}

const readText = async (file: string) => (await readContent(file)).toString("utf8");

/** The scenarios of a folder: files named by their id. The directory and the call mix stand beside them. */
const scenarioFiles = async (directory: string) =>
	(await listContent(directory)).filter((file) => /(^|\/)[A-Z][0-9]{2}-/.test(file));

/** SHA-256 of a document's canonical JSON: keys in order, so that how the file was laid out does not count. */
function hashOf(document: unknown): string {
	return createHash("sha256")
		.update(JSON.stringify(canonical(document)))
		.digest("hex");
}

function canonical(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(canonical);
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, canonical(inner)]);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
