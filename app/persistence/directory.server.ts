import { type DirectoryEntry, directorySchema } from "~/domain/referral/directory.schema";
import { parseYaml } from "~/domain/shared/parse-yaml";
import { readContent } from "~/platform/content/content-files.server";

let entries: Promise<readonly DirectoryEntry[]> | undefined;

/** The agencies of scenarios/directory.yaml, read once. Throws when the file is not valid. */
export function listAgencies(): Promise<readonly DirectoryEntry[]> {
	entries ??= read();
	return entries;
}

async function read(): Promise<readonly DirectoryEntry[]> {
	const parsed = parseYaml((await readContent("directory.yaml")).toString("utf8"), directorySchema);
	if (parsed.ok) return parsed.value.entries;
	const [problem] = parsed.problems;
	throw new Error(`scenarios/directory.yaml:${problem?.line}:${problem?.column}: ${problem?.message}`);
}
