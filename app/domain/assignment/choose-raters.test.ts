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
	licensed: true,
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

	it("is who holds the licence, however much waits for them; others for the places that are left", () => {
		const all = [candidate("an", { licensed: false }), candidate("binh", { waiting: 9 })];
		expect(chooseRaters(all, 1, ANY)).toEqual(["binh"]);
		expect(chooseRaters(all, 2, ANY)).toEqual(["binh", "an"]);
		expect(chooseRaters(all.slice(0, 1), 1, ANY)).toEqual(["an"]);
	});

	it("never leaves out a licensed person for somebody without, and asks nobody that the rules bar", () => {
		const someone = fc.record({
			waiting: fc.nat(5),
			recent: fc.nat(5),
			ratedLast: fc.boolean(),
			gaveIt: fc.boolean(),
			hasPart: fc.boolean(),
			licensed: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(someone, { maxLength: 8 }), fc.constantFrom(1, 2), (people, places) => {
				const all = people.map((each, index) => candidate(`p${index}`, each));
				const may = all.filter(({ ratedLast, hasPart }) => !ratedLast && !hasPart);
				const chosen = chooseRaters(all, places, ANY).map((id) =>
					may.find(({ personId }) => personId === id),
				);
				expect(chosen).not.toContain(undefined);
				expect(chosen).toHaveLength(Math.min(places, may.length));
				const licensed = chosen.filter((each) => each?.licensed).length;
				expect(licensed).toBe(Math.min(places, may.filter((each) => each.licensed).length));
			}),
			{ seed: 20261122 },
		);
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
