import fc from "fast-check";
import { expect, it } from "vitest";
import { raterLetters } from "./rater-letters";

it("gives everybody a letter of their own, whatever the order in which they come", () => {
	fc.assert(
		fc.property(fc.uuid(), fc.uniqueArray(fc.uuid(), { maxLength: 40 }), (round, people) => {
			const letters = raterLetters(round, people);
			expect(new Set(letters.values()).size).toBe(people.length);
			expect(raterLetters(round, [...people].reverse())).toEqual(letters);
		}),
		{ seed: 20261122 },
	);
});

it("goes on after Z", () => {
	const people = Array.from({ length: 28 }, (_, at) => `person ${at}`);
	const letters = [...raterLetters("round", people).values()];
	expect(letters.slice(24)).toEqual(["Y", "Z", "AA", "AB"]);
});

it("does not follow the names, and is another one in another round", () => {
	const people = Array.from({ length: 12 }, (_, at) => `person ${String(at).padStart(2, "0")}`);
	const order = (round: string) => [...raterLetters(round, people).keys()].join();
	expect(order("one")).not.toBe(people.join());
	expect(order("one")).not.toBe(order("two"));
});
