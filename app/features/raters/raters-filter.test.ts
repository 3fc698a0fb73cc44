import { expect, it } from "vitest";
import { type Arrangeable, arrangeRaters, ratersFilter } from "./raters-filter";

const row = (name: string, more: Partial<Arrangeable> = {}): Arrangeable => ({
	...{ name, licence: "certified", waiting: 0, openSignals: 0, missedError: false, lastSignalAt: null },
	...more,
});
const ROWS = [
	row("An", { waiting: 3 }),
	row("Bình", { openSignals: 2, lastSignalAt: 5 }),
	row("Chi", { openSignals: 1, missedError: true, licence: "suspended" }),
	row("Đỗ Dung", { lastSignalAt: 9, licence: "expired" }),
];
const names = (given: object) => arrangeRaters(ROWS, ratersFilter.parse(given)).map(({ name }) => name);

it("puts who missed a critical error first, then who has most undecided, then who had a signal last", () => {
	expect(names({})).toEqual(["Chi", "Bình", "Đỗ Dung", "An"]);
	expect(names({ sort: "nonsense" })).toEqual(names({}));
});

it("sorts by what is asked and finds without marks", () => {
	expect(names({ sort: "name" })).toEqual(["An", "Bình", "Chi", "Đỗ Dung"]);
	expect(names({ sort: "licence" }).slice(0, 2)).toEqual(["Chi", "Đỗ Dung"]);
	expect(names({ sort: "waiting" })[0]).toBe("An");
	expect(names({ q: "do" })).toEqual(["Đỗ Dung"]);
	expect(names({ licence: "suspended" })).toEqual(["Chi"]);
});
