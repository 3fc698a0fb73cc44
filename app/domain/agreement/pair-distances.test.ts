import { describe, expect, it } from "vitest";
import { pairDistances } from "./pair-distances";

const unit = (...levels: number[]) => ({
	callId: "1",
	criterion: "empathy",
	ratings: levels.map((level, at) => ({ rater: `R${at}`, level })),
});

describe("distances of pairs", () => {
	it("add up to all pairs of ratings of a unit", () => {
		expect(pairDistances([unit(3, 3), unit(2, 3), unit(4, 1), unit(2)])).toEqual({
			...{ same: 1, oneApart: 1, furtherApart: 1 },
		});
		expect(pairDistances([unit(1, 2, 3)])).toEqual({ same: 0, oneApart: 2, furtherApart: 1 });
	});
});
