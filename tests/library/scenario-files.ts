import { readdirSync } from "node:fs";
import path from "node:path";

/** Where scenarios lie: tests and benchmarks run at the top; a benchmark is bundled to another place than its source. */
export const SCENARIO_FOLDER = path.resolve(process.env.LANG_NGHE_ROOT ?? ".", "scenarios");

/** The files of all scenarios, the sealed ones too, by their paths in scenarios/. */
export const SCENARIO_FILES = readdirSync(SCENARIO_FOLDER, { recursive: true, encoding: "utf8" })
	.filter((name) => /^(sealed\/)?[A-Z]\d{2}-.*\.yaml$/.test(name))
	.sort();
