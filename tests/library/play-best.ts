import { readFileSync } from "node:fs";
import path from "node:path";
import { assessCall } from "../../app/domain/assessment/assess-call";
import { resultOfCall } from "../../app/domain/assessment/result-of-call";
import { callQuality } from "../../app/domain/rubric/fixtures/call-quality";
import { compileScenario } from "../../app/domain/scenario/compile-scenario";
import { parseScenario } from "../../app/domain/scenario/parse-scenario";
import type { Scenario } from "../../app/domain/scenario/scenario.schema";
import { seededRandom } from "../../app/domain/shared/seeded-random";
import { playCall } from "../../prisma/seed/play-call";
import { SCENARIO_FILES, SCENARIO_FOLDER } from "./scenario-files";

const read = (file: string) => readFileSync(path.join(SCENARIO_FOLDER, file), "utf8");

export function readScenario(file: string): Scenario {
	const parsed = parseScenario(read(file), file);
	if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message.en).join("\n"));
	return parsed.scenario;
}

/** Every scenario of the library, as `prove` finds them. */
export function everyScenario(): Scenario[] {
	return SCENARIO_FILES.map(readScenario);
}

const rubric = callQuality();

/** Plays a scenario with a share of best replies and assesses it by the machine alone. */
export function playAndAssess(scenario: Scenario, seed: string, skill: number) {
	const compiled = compileScenario(scenario, { seed, language: "vi", readingFactor: 1 });
	const played = playCall(compiled, {
		startAt: 1_780_000_000_000,
		skill,
		random: seededRandom(seed, "player"),
	});
	const assessed = assessCall(compiled, rubric, played.events);
	const result = resultOfCall({
		rubric,
		difficulty: scenario.difficulty,
		opportunities: assessed.opportunities,
		machine: assessed.machine,
		human: [],
		decisions: [],
		standing: null,
	});
	return { compiled, played, assessed, result };
}
