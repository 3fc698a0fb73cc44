import { describe, expect, it } from "vitest";
import { searchName } from "~/domain/shared/search-name";
import { arrangeScenarios, isNarrowed, libraryFilter, readLibraryFilter } from "./library-filter";
import type { ScenarioRow } from "./scenario-view";

const row = (id: string, title: string, given: Partial<ScenarioRow> = {}): ScenarioRow => ({
	id,
	title,
	searched: searchName(`${id} ${title}`),
	category: "info",
	callerType: "citizen",
	difficulty: 1,
	minutes: 10,
	languages: ["vi", "en"],
	pool: "open",
	...given,
});
const ROWS = [
	row("S01", "Đi làm việc ở nước ngoài", { minutes: 12 }),
	row("S03", "Em tôi kẹt ở Campuchia", {
		category: "rescue",
		callerType: "relative",
		difficulty: 3,
		pool: "sealed",
	}),
	row("S19", "Ánh mắt người mẹ Khmer", { languages: ["vi", "en", "khm"], difficulty: 4, minutes: 8 }),
];
const shown = (asked: string) =>
	arrangeScenarios(ROWS, readLibraryFilter(`http://here/scenarios?${asked}`), "vi").map(({ id }) => id);

describe("the library's filter", () => {
	it.each([
		["", ["S01", "S03", "S19"]],
		["q=ket%20campuchia", ["S03"]],
		["q=di+lam", ["S01"]],
		["q=S19", ["S19"]],
		["q=khong+co", []],
		["category=rescue", ["S03"]],
		["caller=citizen", ["S01", "S19"]],
		["difficulty=4", ["S19"]],
		["language=khm", ["S19"]],
		["pool=sealed", ["S03"]],
		["pool=open&difficulty=1", ["S01"]],
		["sort=minutes", ["S19", "S03", "S01"]],
		["sort=difficulty", ["S01", "S03", "S19"]],
		// By Vietnamese rules Á stands with A, before Đ.
		["sort=title", ["S19", "S01", "S03"]],
	])("%s shows %j", (asked, ids) => expect(shown(asked)).toEqual(ids));

	it("takes what it does not know for not asked", () => {
		expect(shown("category=nonsense&difficulty=9&language=%3Cscript%3E&pool=all&sort=random")).toEqual([
			"S01",
			"S03",
			"S19",
		]);
	});

	it("is narrowed by a choice, not by an order", () => {
		expect(isNarrowed(libraryFilter.parse({ sort: "title" }))).toBe(false);
		expect(isNarrowed(libraryFilter.parse({ q: "a" }))).toBe(true);
	});
});
