import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseRaters, type RaterCandidate } from "./choose-raters";

const candidate = (personId: string, more: Partial<RaterCandidate> = {}): RaterCandidate => ({
	personId,
	waiting: 0,
	recent: 0,
	ratedLast: false,
	gaveIt: false,
	hasPart: false,
	...more,
});
const ANY = { ratesOwnTrainees: true };

describe("who is asked to rate a call", () => {
	it("is whoever has the least to do, then whoever did the least", () => {
		const all = [
			candidate("an", { waiting: 2 }),
			candidate("binh", { waiting: 1, recent: 9 }),
			candidate("chi", { waiting: 1, recent: 3 }),
		];
		expect(chooseRaters(all, 1, ANY)).toEqual(["chi"]);
		expect(chooseRaters(all, 2, ANY)).toEqual(["chi", "binh"]);
	});

	it("is nobody who rated the trainee's last call, or has a part in this one, even where nobody else is left", () => {
		expect(chooseRaters([candidate("an", { ratedLast: true })], 1, ANY)).toEqual([]);
		expect(chooseRaters([candidate("an", { hasPart: true })], 1, ANY)).toEqual([]);
	});

	it("is not who gave the call, where the programme says so", () => {
		const gave = [candidate("an", { gaveIt: true }), candidate("binh", { waiting: 7 })];
		expect(chooseRaters(gave, 1, ANY)).toEqual(["an"]);
		expect(chooseRaters(gave, 1, { ratesOwnTrainees: false })).toEqual(["binh"]);
	});

	it("keeps the load even: of free people nobody gets a second call before everybody has one", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40 }), (people, calls) => {
				const load = Array.from({ length: people }, () => 0);
				for (let call = 0; call < calls; call++) {
					const all = load.map((waiting, index) => candidate(`p${index}`, { waiting }));
					const [chosen = ""] = chooseRaters(all, 1, ANY);
					const at = Number(chosen.slice(1));
					load[at] = (load[at] ?? 0) + 1;
				}
				expect(Math.max(...load) - Math.min(...load)).toBeLessThanOrEqual(1);
			}),
			{ seed: 20261122 },
		);
	});
});
