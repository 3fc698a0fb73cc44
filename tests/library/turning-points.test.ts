import { describe, expect, it } from "vitest";
import { turningPoints } from "../../app/domain/call/turning-points";
import { everyScenario, playAndAssess } from "./play-best";

const WORST_FIRST = ["harm", "lost", "partial", "good"];

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
			// Only what made the ending worse is said to have, and only the last thing done ends the call.
			for (const { before, after, fell } of points)
				expect(fell).toBe(WORST_FIRST.indexOf(before ?? "harm") > WORST_FIRST.indexOf(after ?? "harm"));
			expect(points.slice(0, -1).every(({ ended }) => !ended)).toBe(true);
			const ending = scenario.endings.find(({ id }) => id === assessed.story.trace.ending);
			if (ending?.kind !== "good")
				expect(points.some(({ before, after }) => before === "good" && after !== "good")).toBe(true);
		}
	});
});
