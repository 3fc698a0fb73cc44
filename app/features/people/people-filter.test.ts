import { describe, expect, it } from "vitest";
import { peopleFilter } from "./people-filter";

describe("peopleFilter", () => {
	it("takes nonsense as if it were not there", () => {
		const nothing = { q: "", group: "counsellors", centre: "", status: "", sort: "name" };
		expect(peopleFilter.parse({})).toEqual(nothing);
		expect(peopleFilter.parse({ status: "x", sort: "y", group: "z", q: "a".repeat(201) })).toEqual(nothing);
	});
});
