import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { scenarioJsonSchema } from "../../app/domain/scenario/json-schema";
import { SCENARIO_FOLDER as folder, SCENARIO_FILES } from "./scenario-files";

const asWritten = readFileSync(path.join(folder, "scenario.schema.json"), "utf8");
const schema = z.fromJSONSchema(JSON.parse(asWritten));
const read = (file: string) => parse(readFileSync(path.join(folder, file), "utf8"));

describe("the JSON Schema for editors", () => {
	it("is the one that the product's own form gives: npm run -s scenario -- schema", () => {
		expect(asWritten.trimEnd()).toBe(scenarioJsonSchema());
	});

	it.each(SCENARIO_FILES)("takes %s, and is named in it", (file) => {
		expect(schema.safeParse(read(file)).error?.issues).toBeUndefined();
		const beside = file.startsWith("sealed/") ? "../" : "";
		expect(readFileSync(path.join(folder, file), "utf8").split("\n")[0]).toBe(
			`# yaml-language-server: $schema=${beside}scenario.schema.json`,
		);
	});

	it.each([
		["a key that nobody knows", (document: Record<string, unknown>) => ({ ...document, pols: "open" })],
		["a difficulty of six", (document: Record<string, unknown>) => ({ ...document, difficulty: 6 })],
		["no endings", (document: Record<string, unknown>) => ({ ...document, endings: [] })],
	])("does not take %s", (_, broken) => {
		expect(schema.safeParse(broken(read(SCENARIO_FILES[0] ?? ""))).success).toBe(false);
	});
});
