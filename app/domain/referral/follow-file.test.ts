import { describe, expect, test } from "vitest";
import { agencyDifferences } from "./agency-differences";
import { fakeAgency } from "./fake-agency";
import { followFile, newInFile } from "./follow-file";

const FIRST = fakeAgency();
const SECOND = fakeAgency({ phone: "113" });
const THIRD = fakeAgency({ phone: "114" });

describe("differences between two entries", () => {
	test("are none where they say the same, in whatever order the urgencies stand", () => {
		expect(agencyDifferences(FIRST, fakeAgency({ urgency: ["T1", "T0"] }))).toEqual([]);
	});
	test("name the field, with both texts; nothing is an empty text", () => {
		const changed = fakeAgency({
			phone: "113",
			verified: null,
			when: { vi: "Nghi mua bán người", en: "Missing" },
		});
		expect(agencyDifferences(FIRST, changed)).toEqual([
			{ field: "when.en", before: "Suspected trafficking", after: "Missing" },
			{ field: "phone", before: "", after: "113" },
			{ field: "verified", before: "2026-08-01", after: "" },
		]);
	});
});

describe("the file at the product's start", () => {
	test("brings an entry that is not there", () => expect(followFile(null, FIRST)).toBe("take"));
	test("changes an entry that nobody has touched, when it says something else", () => {
		expect(followFile({ content: FIRST, byFile: true, inFile: FIRST }, SECOND)).toBe("take");
		expect(followFile({ content: FIRST, byFile: true, inFile: FIRST }, FIRST)).toBe("keep");
	});
	test("never changes what somebody wrote", () =>
		expect(followFile({ content: SECOND, byFile: false, inFile: FIRST }, THIRD)).toBe("keep"));
});

describe("what is new in the file", () => {
	test("is told when it came after somebody's change", () =>
		expect(newInFile({ content: SECOND, byFile: false, inFile: FIRST }, THIRD)).toBe(THIRD));
	test("is nothing while the file says what it said then, or what stands, or nothing at all", () => {
		expect(newInFile({ content: SECOND, byFile: false, inFile: FIRST }, FIRST)).toBeNull();
		expect(newInFile({ content: SECOND, byFile: false, inFile: FIRST }, SECOND)).toBeNull();
		expect(newInFile({ content: SECOND, byFile: false, inFile: FIRST }, null)).toBeNull();
		expect(newInFile({ content: FIRST, byFile: true, inFile: FIRST }, SECOND)).toBeNull();
	});
	test("is told of an entry that was added here before the file had it", () =>
		expect(newInFile({ content: SECOND, byFile: false, inFile: null }, FIRST)).toBe(FIRST));
});
