import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { env } from "~/platform/env.server";

const folder = () => path.join(env().LANG_NGHE_ROOT, "scenarios");

/** A file of scenarios/ by its path there. */
export function readContent(file: string): Promise<Buffer> {
	return readFile(path.join(folder(), file));
}

/** The YAML files of one folder of scenarios/ ("" for itself), by name; empty when the folder is not there. */
export async function listContent(directory: string): Promise<string[]> {
	const names = await readdir(path.join(folder(), directory)).catch(() => []);
	return names
		.filter((name) => name.endsWith(".yaml"))
		.sort()
		.map((name) => path.posix.join(directory, name));
}
