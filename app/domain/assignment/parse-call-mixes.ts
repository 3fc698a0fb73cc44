import { type Finding, type ParsedFile, parseYaml } from "../shared/parse-yaml";
import { type CallMix, callMixesSchema } from "./call-mix.schema";

/** The first library's outlines: a mix may name what is still to be written. */
const OUTLINED: ReadonlySet<string> = new Set(
	Array.from({ length: 24 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`),
);

/**
 * Reads call-mixes.yaml.
 *
 * @param scenarioIds that there are, beside the outlined ones
 */
export function parseCallMixes(
	text: string,
	scenarioIds: ReadonlySet<string>,
): ParsedFile<readonly CallMix[]> {
	const parsed = parseYaml(text, callMixesSchema, ({ mixes }) => [...unknownScenarios(mixes, scenarioIds)]);
	return parsed.ok ? { ok: true, value: parsed.value.mixes } : parsed;
}

function* unknownScenarios(mixes: readonly CallMix[], scenarioIds: ReadonlySet<string>): Generator<Finding> {
	for (const [mix, { groups }] of mixes.entries())
		for (const [group, { scenarios }] of groups.entries())
			for (const id of Object.keys(scenarios)) {
				if (scenarioIds.has(id) || OUTLINED.has(id)) continue;
				const message = `There is no scenario ${id}, and none is outlined under that id. Correct it, or write the scenario first.`;
				const path = ["mixes", mix, "groups", group, "scenarios", id];
				yield { rule: "no-such-scenario", path, message };
			}
}
