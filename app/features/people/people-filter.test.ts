import { describe, expect, it } from "vitest";
import { type Arrangeable, arrangePeople, countPeople, peopleFilter, peopleOf } from "./people-filter";

const row = (name: string, over: Partial<Arrangeable> = {}): Arrangeable => ({
	name,
	counsellor: true,
	centrePaths: ["national/ha-noi/"],
	status: "in-progress",
	certified: false,
	until: null,
	...over,
});
const names = (rows: readonly Arrangeable[]) => rows.map((each) => each.name);

describe("arrangePeople", () => {
	const rows = [
		row("Đặng Hồng Nhung", { status: "certified", certified: true, until: "2027-03-01" }),
		row("Nguyễn Thị Thuỳ Dương", { status: "expiring", certified: true, until: "2026-12-01" }),
		row("Thạch Sô Phia"),
		row("Vương Tiến Đạt", { status: "suspended", until: "2027-01-01" }),
	];
	const arrange = (over: object) => names(arrangePeople(rows, { q: "", status: "", sort: "name", ...over }));

	it("finds without diacritics, with them, and by words in any order", () => {
		for (const q of ["nguyen thi", "Nguyễn Thị", "duong  NGUYEN", "nguyễn".normalize("NFD")])
			expect(arrange({ q })).toEqual(["Nguyễn Thị Thuỳ Dương"]);
		expect(arrange({ q: "dang hong" })).toEqual(["Đặng Hồng Nhung"]);
		expect(arrange({ q: "%" })).toEqual([]);
	});

	it("keeps the order by name, puts who needs looking after first, and who runs out first", () => {
		expect(arrange({})).toEqual(names(rows));
		expect(arrange({ sort: "status" })[0]).toBe("Vương Tiến Đạt");
		expect(arrange({ sort: "until" })).toEqual([
			"Nguyễn Thị Thuỳ Dương",
			"Vương Tiến Đạt",
			"Đặng Hồng Nhung",
			"Thạch Sô Phia",
		]);
	});

	it("counts who is certified and who runs out by a day, that day included", () => {
		expect(countPeople(rows, "2026-12-01")).toEqual({ people: 4, certified: 2, endingSoon: 1 });
		expect(countPeople(rows, "2026-11-30").endingSoon).toBe(0);
	});
});

describe("peopleOf", () => {
	it("takes a centre with those below it, and counsellors only where asked", () => {
		const rows = [
			row("a", { centrePaths: ["national/ha-noi/nghe-an/"] }),
			row("b", { centrePaths: ["national/ha-noi-2/"] }),
			row("c", { counsellor: false }),
		];
		expect(names(peopleOf(rows, "counsellors", "national/ha-noi/"))).toEqual(["a"]);
		expect(names(peopleOf(rows, "everyone", "national/ha-noi/"))).toEqual(["a", "c"]);
		expect(names(peopleOf(rows, "counsellors", null))).toEqual(["a", "b"]);
	});
});

describe("peopleFilter", () => {
	it("takes nonsense as if it were not there", () => {
		const nothing = { q: "", group: "counsellors", centre: "", status: "", sort: "name" };
		expect(peopleFilter.parse({})).toEqual(nothing);
		expect(peopleFilter.parse({ status: "x", sort: "y", group: "z", q: "a".repeat(201) })).toEqual(nothing);
	});
});
