import { describe, expect, it } from "vitest";
import { turningPoints } from "../../app/domain/call/turning-points";
import { everyScenario, playAndAssess } from "./play-best";

describe.each(everyScenario())("the turns on which a call of $id turned", (scenario) => {
	it("are none in the best call", () => {
		const { compiled, played } = playAndAssess(scenario, "best", 1);
		expect(turningPoints(compiled, played.events)).toEqual([]);
	});

	it("are three at most, in order, and hold the turn after which the good ending was out of reach", () => {
		for (let number = 0; number < 6; number++) {
			const { compiled, played, assessed } = playAndAssess(scenario, `turned ${number}`, number / 6);
			const points = turningPoints(compiled, played.events);
			const turns = points.map(({ turn }) => turn);
			expect(turns).toEqual([...turns].sort((a, b) => a - b));
			expect(turns.length).toBeLessThanOrEqual(3);
			const ending = scenario.endings.find(({ id }) => id === assessed.story.trace.ending);
			if (ending?.kind !== "good")
				expect(points.some(({ before, after }) => before === "good" && after !== "good")).toBe(true);
		}
	});
});
