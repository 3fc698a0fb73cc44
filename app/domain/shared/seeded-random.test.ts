import { describe, expect, it } from "vitest";
import { seededRandom } from "./seeded-random";

describe("the seeded generator", () => {
	it("gives the same numbers for the same seed and stream, for ever", () => {
		// Frozen: a change here would change every recorded call.
		const frozen = seededRandom("111", "mood");
		expect([frozen.next(), frozen.next(), frozen.next()]).toEqual([
			0.6047703009098768, 0.5558120612986386, 0.665202155476436,
		]);
	});

	it("gives other numbers for another seed or stream", () => {
		const numbers = [
			seededRandom("1", "a").next(),
			seededRandom("2", "a").next(),
			seededRandom("1", "b").next(),
			seededRandom("1a", "").next(),
		];
		expect(new Set(numbers).size).toBe(4);
	});

	it("is even: each order of three comes about as often", () => {
		const counts = new Map<string, number>();
		for (let seed = 0; seed < 6_000; seed++) {
			const order = seededRandom(String(seed), "order").shuffle(["a", "b", "c"]).join("");
			counts.set(order, (counts.get(order) ?? 0) + 1);
		}
		// Chi-squared with 5 degrees of freedom: 20.5 is passed by chance once in a thousand.
		const chi = [...counts.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
		expect(counts.size).toBe(6);
		expect(chi).toBeLessThan(20.5);
	});

	it("has nothing to pick from an empty list", () => {
		expect(() => seededRandom("1", "a").pick([])).toThrow(RangeError);
	});
});
