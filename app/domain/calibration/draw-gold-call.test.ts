import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawGoldCall, type GoldCandidate, neverMet } from "./draw-gold-call";

const seed = 20261122;
const candidate = (calibrationCallId: string, more: Partial<GoldCandidate> = {}): GoldCandidate => ({
	...{ calibrationCallId, metInRound: false, hadPart: false, isTrainee: false, givenBefore: false },
	...more,
});

describe("the known calls that a rater has never met", () => {
	it("are none of a round of theirs, of which they had a part, that they took themselves, or had before", () => {
		const met = ["metInRound", "hadPart", "isTrainee", "givenBefore"] as const;
		expect(neverMet([candidate("new"), ...met.map((how) => candidate(how, { [how]: true }))])).toEqual([
			"new",
		]);
	});
});

describe("drawing a known call", () => {
	const ids = fc.uniqueArray(fc.uuid(), { maxLength: 12 });

	it("draws the same from the same seed, in whatever order the calls are given, and only one of them", () => {
		fc.assert(
			fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), ids, (from, share, among) => {
				const drawn = drawGoldCall(from, share, among);
				expect(drawGoldCall(from, share, [...among].reverse())).toEqual(drawn);
				expect(drawn.drawnId !== null).toBe(drawn.number < share && among.length > 0);
				if (drawn.drawnId !== null) expect(among).toContain(drawn.drawnId);
				expect(drawn.afterMinutes).toBeGreaterThanOrEqual(20);
			}),
			{ seed },
		);
	});

	it("comes as often as the share says, and each call as often as any other", () => {
		const among = ["a", "b", "c", "d"];
		const drawn = Array.from(
			{ length: 20_000 },
			(_, at) => drawGoldCall(`${seed}/${at}`, 0.2, among).drawnId,
		);
		const count = (id: string) => drawn.filter((each) => each === id).length;
		for (const id of among) expect(Math.abs(count(id) - 1000)).toBeLessThan(4 * Math.sqrt(1000));
	});

	it("never comes at a share of 0, and always at 1", () => {
		for (let at = 0; at < 200; at++) {
			expect(drawGoldCall(`${at}`, 0, ["a"]).drawnId).toBeNull();
			expect(drawGoldCall(`${at}`, 1, ["a"]).drawnId).toBe("a");
		}
	});
});
