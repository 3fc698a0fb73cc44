import { expect, it } from "vitest";
import { levelsOfResult } from "./levels-of-result";

type Result = Parameters<typeof levelsOfResult>[0];
const levels = (...given: (number | null)[]) =>
	given.map((level, index) => ({ id: `C${index + 1}`, level })) as unknown as Result["machineLevels"];
const rating = (...given: (number | null)[]) =>
	({ assessmentId: "a", raterId: "r", levels: levels(...given) }) as Result["deciding"][number];

it("takes the mean of two who decide together, each criterion by who found it applicable", () => {
	const machineLevels = levels(0, 0, 0);
	const deciding = [rating(2, 4, null), rating(3, null, null)];
	expect(levelsOfResult({ machineLevels, deciding })).toEqual({ C1: 2.5, C2: 4, C3: null });
});

it("rests on the machine where nobody decided", () => {
	expect(levelsOfResult({ machineLevels: levels(1, null), deciding: [] })).toEqual({ C1: 1, C2: null });
});
