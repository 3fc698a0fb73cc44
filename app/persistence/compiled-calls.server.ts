import { type CompiledScenario, compileScenario } from "~/domain/scenario/compile-scenario";
import type { StoredCall } from "./calls.server";
import { getScenarioVersion } from "./library.server";

/** Machines are made in a millisecond and are small; this many calls may run at once without making one anew. */
const KEPT = 500;
const made = new Map<string, CompiledScenario>();

/** The machine of this call: its scenario version with its seed, language and reading time. */
export async function compiledCall(
	call: Pick<StoredCall, "scenarioHash" | "seed" | "language" | "readingFactor">,
): Promise<CompiledScenario> {
	const key = `${call.scenarioHash} ${call.seed} ${call.language} ${call.readingFactor}`;
	const known = made.get(key);
	if (known) return known;
	const scenario = await getScenarioVersion(call.scenarioHash);
	const { language, readingFactor } = call;
	const compiled = compileScenario(scenario, { seed: String(call.seed), language, readingFactor });
	const oldest = made.size >= KEPT ? made.keys().next().value : undefined;
	if (oldest !== undefined) made.delete(oldest);
	made.set(key, compiled);
	return compiled;
}
