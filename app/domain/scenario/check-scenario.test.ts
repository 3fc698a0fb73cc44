import { expect, it } from "vitest";
import { checkScenario } from "./check-scenario";
import { SMALL_CALL } from "./fixtures/small-call";
import { parseScenario } from "./parse-scenario";

it("small call is fine", () => {
	const parsed = parseScenario(SMALL_CALL, "f.yaml");
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	const t = performance.now();
	console.log(
		checkScenario(parsed.scenario, { file: "f.yaml", place: parsed.place, vocabulary: null, agencies: null }),
		performance.now() - t,
	);
});
