import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { behavioursOf } from "../../rubric/behaviour-index";
import { deriveLevels, type Tick } from "../../rubric/derive-levels";
import { callQuality } from "../../rubric/fixtures/call-quality";
import { differencesOf } from "./differences";

const rubric = callQuality();
const codes = rubric.criteria.flatMap((criterion) => behavioursOf(criterion).map(({ code }) => code));
const levelsOf = (ticks: readonly Tick[]) => deriveLevels(rubric, ticks, Object.keys(rubric.conditions));
const all = codes.filter((code) => !/\.u\d+$/.test(code)).map((code) => ({ code, turn: 1 }));
const without = (...gone: string[]) => all.filter(({ code }) => !gone.includes(code));

describe("how far two ratings are apart", () => {
	it("is nothing where they are the same", () => {
		const same = differencesOf(rubric, 4, levelsOf(all), levelsOf(all));
		expect(same).toEqual({ levels: [], means: 0, passDiffers: false, because: [] });
	});

	it("stays below a third rater where one criterion of no weight for passing is one level apart", () => {
		const { levels, because } = differencesOf(rubric, 4, levelsOf(all), levelsOf(without("empathy.a1")));
		expect(levels).toEqual([{ id: "empathy", safety: false, first: 4, second: 3 }]);
		expect(because).toEqual([]);
	});

	it("asks for a third at two levels, and where one passes and the other does not", () => {
		const missed = levelsOf(without("closing.b1"));
		const { levels, passDiffers, because } = differencesOf(rubric, 4, levelsOf(all), missed);
		expect(levels).toEqual([{ id: "closing", safety: true, first: 4, second: 2 }]);
		expect(passDiffers).toBe(true);
		expect(because).toEqual(["levels", "pass"]);
	});

	it("asks for a third where the means are far apart by many small differences", () => {
		const advanced = codes.filter((code) => /\.a\d+$/.test(code));
		const { because, means } = differencesOf(rubric, 4, levelsOf(all), levelsOf(without(...advanced)));
		expect(means).toBeGreaterThanOrEqual(0.5);
		expect(because).toEqual(["means"]);
	});

	it("is the same whoever came first", () => {
		const ticks = fc.array(
			fc.record({ code: fc.constantFrom(...codes), turn: fc.integer({ min: 0, max: 9 }) }),
			{ maxLength: 30 },
		);
		fc.assert(
			fc.property(ticks, ticks, (one, two) => {
				const there = differencesOf(rubric, 4, levelsOf(one), levelsOf(two));
				const back = differencesOf(rubric, 4, levelsOf(two), levelsOf(one));
				expect(back.because).toEqual(there.because);
				expect(back.means).toBe(there.means);
				const ids = (each: typeof there) => each.levels.map(({ id }) => id).sort();
				expect(ids(back)).toEqual(ids(there));
			}),
			{ seed: 20261122, numRuns: 200 },
		);
	});
});
