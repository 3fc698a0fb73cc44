import { readdirSync } from "node:fs";

export const SCENARIO_FOLDER = new URL("../../scenarios/", import.meta.url);

/** The files of all scenarios, the sealed ones too, by their paths in scenarios/. */
export const SCENARIO_FILES = readdirSync(SCENARIO_FOLDER, { recursive: true, encoding: "utf8" })
	.filter((name) => /^(sealed\/)?[A-Z]\d{2}-.*\.yaml$/.test(name))
	.sort();
