import { type DirectoryEntry, directorySchema } from "~/domain/referral/directory.schema";
import { parseYaml } from "~/domain/shared/parse-yaml";
import { ContentError } from "./content-error";
import { readContent } from "./content-files.server";

let entries: Promise<ReadonlyMap<string, DirectoryEntry>> | undefined;

/** The entries of scenarios/directory.yaml by key, read once. Throws when the file is not valid. */
export function readDirectoryFile(): Promise<ReadonlyMap<string, DirectoryEntry>> {
	entries ??= read();
	return entries;
}

async function read(): Promise<ReadonlyMap<string, DirectoryEntry>> {
	const parsed = parseYaml((await readContent("directory.yaml")).toString("utf8"), directorySchema);
	if (parsed.ok) return new Map(parsed.value.entries.map((entry) => [entry.key, entry]));
	const [problem] = parsed.problems;
	throw new ContentError(`scenarios/directory.yaml:${problem?.line}:${problem?.column}: ${problem?.message}`);
}
