import type { CallMix } from "~/domain/assignment/call-mix.schema";
import { parseCallMixes } from "~/domain/assignment/parse-call-mixes";
import { ContentError } from "./content-error";
import { readContent } from "./content-files.server";

let mixes: readonly CallMix[] | undefined;

/**
 * The mixes of scenarios/call-mixes.yaml, read once. Throws with a line for each problem when the file is not valid.
 *
 * @param scenarioIds that there are; looked at when the file is read
 */
export async function readCallMixes(scenarioIds: ReadonlySet<string>): Promise<readonly CallMix[]> {
	mixes ??= await read(scenarioIds);
	return mixes;
}

async function read(scenarioIds: ReadonlySet<string>): Promise<readonly CallMix[]> {
	const parsed = parseCallMixes((await readContent("call-mixes.yaml")).toString("utf8"), scenarioIds);
	if (parsed.ok) return parsed.value;
	const problems = parsed.problems.map(
		({ line, column, message }) => `scenarios/call-mixes.yaml:${line}:${column}: ${message}`,
	);
	throw new ContentError(problems.join("\n"));
}
