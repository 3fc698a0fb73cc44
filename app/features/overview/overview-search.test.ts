import { expect, it } from "vitest";
import { monthsAsked, overviewSearch, overviewUrl } from "./overview-search";

it("looks at the twelve months up to this one, unless it is told otherwise", () => {
	expect(monthsAsked({ from: "", to: "" }, "2026-11-22")).toEqual({ from: "2025-12", to: "2026-11" });
	expect(monthsAsked({ from: "", to: "2026-12" }, "2027-03-01")).toEqual({ from: "2026-01", to: "2026-12" });
	expect(monthsAsked({ from: "2026-09", to: "2026-02" }, "2026-11-22")).toEqual({
		from: "2026-02",
		to: "2026-09",
	});
});

it("reads what is no month as nothing, and writes only what is chosen", () => {
	const search = overviewSearch.parse({ centre: "ha-noi", from: "2026-13", to: "x", more: "1" });
	expect(search).toEqual({ centre: "ha-noi", alone: "", from: "", to: "" });
	expect(overviewUrl("/overview", search)).toBe("/overview?centre=ha-noi");
	expect(overviewUrl("/overview", { centre: "" })).toBe("/overview");
});
