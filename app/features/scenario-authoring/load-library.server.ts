import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { parseProgramme } from "~/domain/certification/parse-programme";
import type { Programme } from "~/domain/certification/programme.schema";
import { parseRubric } from "~/domain/rubric/parse-rubric";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { itemsOf } from "~/domain/rubric/rubric-codes";
import { parseScenarioBytes } from "~/domain/scenario/parse-scenario";
import type { Problem } from "~/domain/scenario/problem";
import { rubricUsesOf } from "~/domain/scenario/rubric-uses";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import { listAgencies } from "~/persistence/directory.server";
import { listCurrentRubrics, publishProgramme } from "~/persistence/library.server";
import { type FileState, listFileStates, publishFile } from "~/persistence/publication.server";
import { publishRubricFile } from "~/persistence/rubric-versions.server";
import { ContentError } from "~/platform/content/content-error";
import { listContent, readContent } from "~/platform/content/content-files.server";
import { hashOf } from "~/platform/content/content-hash.server";
import { log } from "~/platform/log.server";
import { type Checked, checkParsed, type Ground, isFine, proofProblems, provenReport } from "./gate.server";

/**
 * Publishes what scenarios/ holds: rubrics, programmes, scenarios. A file that did not change is the version that
 * stands already, since a version is known by the hash of its content; one that did passes the same gate as what a
 * trainer publishes. Either everything is valid or nothing is published. What was published in the browser meanwhile
 * stays the current version until the file changes. Returns how many scenarios there are, and how many of them are a
 * version that was not there before.
 *
 * @param proving is told how many files are about to be proved
 * @throws {ContentError}
 */
export async function loadLibrary(
	proving: (count: number) => void = () => undefined,
): Promise<{ scenarios: number; published: number }> {
	const problems: string[] = [];
	const rubrics = await readAll<Rubric>("rubrics", parseRubric, problems);
	const programmes = await readAll<Programme>("programmes", parseProgramme, problems);
	const ground = groundOf(rubrics, new Set((await listAgencies()).map((agency) => agency.key)));
	const states = await listFileStates();
	const all = [...(await scenarioFiles("")), ...(await scenarioFiles("sealed"))];
	// Reading holds the process up for some seconds: nothing asks the database meanwhile, or it would seem not to answer.
	const read: ReadScenario[] = [];
	for (const file of all) {
		const bytes = await readContent(file);
		if (!isKnown(bytes, states.get(idOf(file)), ground)) read.push(readScenario(file, bytes, ground));
	}
	proving(read.filter((each) => toBeProved(each, states)).length);
	const files = await Promise.all(read.map((each) => proved(each, states)));
	for (const { file, found } of files)
		for (const { line, column, message, severity } of found)
			if (severity === "error") problems.push(`${file}:${line}:${column}: ${message.en}`);
	if (problems.length > 0) throw new ContentError(problems.join("\n"));

	for (const rubric of rubrics) {
		if ((await publishRubricFile(hashOf(rubric), rubric)) === "own")
			log.warn(
				{ rubric: rubric.id },
				"a rubric's file changed, and is left alone: it goes on from the browser here",
			);
	}
	for (const programme of programmes) await publishProgramme(hashOf(programme), programme);
	const lostIn = await retiredUses();
	let published = 0;
	for (const { checked, source } of files) {
		if (!checked.scenario) continue;
		const { scenario, contentHash } = checked;
		const lost = lostIn(scenario);
		if (lost.length > 0) {
			log.warn(
				{ scenario: scenario.id, lost },
				"a scenario's file asks for what the rubric in use has retired",
			);
			continue;
		}
		if (await publishFile({ scenario, hash: contentHash, source }, states.get(scenario.id))) published++;
	}
	return { scenarios: all.length, published };
}

/**
 * What a scenario refers to and the rubric in use does not have: files are held against the rubric that came with them,
 * and this installation may have retired some of it since.
 */
async function retiredUses(): Promise<(scenario: Scenario) => string[]> {
	const items = new Map((await listCurrentRubrics()).map(({ rubric }) => [rubric.id, itemsOf(rubric)]));
	return (scenario) => {
		const known = items.get(scenario.rubric);
		return known ? [...rubricUsesOf(scenario)].filter((item) => !known.has(item)) : [];
	};
}

type Parsed<Value> =
	| { ok: true; value: Value }
	| { ok: false; problems: readonly { line: number; column: number; message: string }[] };

async function readAll<Value>(
	directory: string,
	parse: (source: string) => Parsed<Value>,
	problems: string[],
): Promise<Value[]> {
	const values: Value[] = [];
	for (const file of await listContent(directory)) {
		const parsed = parse((await readContent(file)).toString("utf8"));
		if (parsed.ok) values.push(parsed.value);
		else
			for (const { line, column, message } of parsed.problems)
				problems.push(`${file}:${line}:${column}: ${message}`);
	}
	return values;
}

function groundOf(rubrics: readonly Rubric[], agencies: ReadonlySet<string>): Ground {
	const known = new Map(rubrics.map((rubric) => [rubric.id, { rubric, hash: hashOf(rubric) }]));
	return { rubric: (name) => known.get(name) ?? null, agencies };
}

/** A file that was checked. */
interface ReadScenario {
	readonly file: string;
	readonly source: string;
	readonly checked: Checked;
}

/** The scenario that a file is called after. */
const idOf = (file: string) =>
	file.slice(file.lastIndexOf("/") + 1, file.indexOf("-", file.lastIndexOf("/") + 1));

/** The same text as at the last start, and proved by the rubric as it stands: it went through the gate already. */
function isKnown(bytes: Buffer, state: FileState | undefined, ground: Ground): boolean {
	const rubric = state?.rubricId ? ground.rubric(state.rubricId) : null;
	if (!state || !rubric?.hash || !state.provedBy.includes(rubric.hash)) return false;
	return createHash("sha256").update(bytes).digest("hex") === state.sourceHash;
}

function readScenario(file: string, bytes: Buffer, ground: Ground): ReadScenario {
	const checked = checkParsed(parseScenarioBytes(bytes, file), file, ground);
	return { file, source: bytes.toString("utf8"), checked };
}

/** What a checked file's proof needs; null where its content was published before, or the check found too much. */
function toBeProved({ checked }: ReadScenario, states: ReadonlyMap<string, FileState>) {
	if (!checked.scenario || !checked.toProve || !isFine(checked.problems)) return null;
	const { scenario, contentHash, toProve, place } = checked;
	return states.get(scenario.id)?.published.includes(contentHash) ? null : { toProve, place };
}

/** What is wrong with a file by the check and by the proof; a content that was published before is not proved again. */
async function proved(
	read: ReadScenario,
	states: ReadonlyMap<string, FileState>,
): Promise<ReadScenario & { found: readonly Problem[] }> {
	const { checked, file } = read;
	const found = checked.problems;
	const wanted = toBeProved(read, states);
	if (!wanted) return { ...read, found };
	const report = await provenReport(wanted.toProve, { atOnce: availableParallelism() });
	return { ...read, found: proofProblems(report, wanted.place, file) };
}

/** The scenarios of a folder: files named by their id. The directory and the call mix stand beside them. */
const scenarioFiles = async (directory: string) =>
	(await listContent(directory)).filter((file) => /(^|\/)[A-Z][0-9]{2}-/.test(file));
