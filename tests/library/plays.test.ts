import { describe, expect, it } from "vitest";
import { callQuality } from "../../app/domain/rubric/fixtures/call-quality";
import { coveringPlays } from "./covering-plays";
import { everyScenario } from "./play-best";
import { outcomeOf } from "./play-outcome";

const rubric = callQuality();

/**
 * Calls in which everything happens that a scenario has, and what comes of each. Who changes a scenario on purpose writes
 * them anew (`npx vitest run --project library plays -u`) and reads the difference.
 */
describe("the kept plays of", () => {
	it.each(everyScenario())("$id come out as they did", async (scenario) => {
		const kept = coveringPlays(scenario).map(
			(play) => `${JSON.stringify(play)}\n\t${outcomeOf(scenario, rubric, play)}`,
		);
		expect(kept.length).toBeGreaterThan(20);
		expect(kept.filter((line) => line.includes("not possible"))).toEqual([]);
		await expect(`${kept.join("\n")}\n`).toMatchFileSnapshot(`plays/${scenario.id}.txt`);
	});
});
