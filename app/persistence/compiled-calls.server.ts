import { type CompiledScenario, compileScenario } from "~/domain/scenario/compile-scenario";
import { drawVariation } from "~/domain/scenario/variation";
import type { StoredCall } from "./calls.server";
import { getScenarioVersion } from "./library.server";

/** Machines are small; this many different ones may be in use at once without making one anew. */
const KEPT = 500;
const made = new Map<string, CompiledScenario>();

/**
 * The machine of this call: its scenario version with its seed, language and reading time. Making one takes
 * milliseconds; calls whose seeds draw the same variation share one, and differ in the order of the replies alone.
 */
export async function compiledCall(
	call: Pick<StoredCall, "scenarioHash" | "seed" | "language" | "readingFactor">,
): Promise<CompiledScenario> {
	const scenario = await getScenarioVersion(call.scenarioHash);
	const { language, readingFactor } = call;
	const options = { seed: String(call.seed), language, readingFactor };
	const variation = JSON.stringify(drawVariation(scenario, options.seed));
	const key = `${call.scenarioHash} ${variation} ${language} ${readingFactor}`;
	const known = made.get(key);
	if (known) return { ...known, options };
	const compiled = compileScenario(scenario, options);
	const oldest = made.size >= KEPT ? made.keys().next().value : undefined;
	if (oldest !== undefined) made.delete(oldest);
	made.set(key, compiled);
	return compiled;
}
