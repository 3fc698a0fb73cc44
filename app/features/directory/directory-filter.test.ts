import { describe, expect, test } from "vitest";
import type { DirectoryEntry } from "~/domain/referral/directory.schema";
import { fakeAgency } from "~/domain/referral/fake-agency";
import { arrangeAgencies, directoryFilter } from "./directory-filter";

const entry = (over: Partial<DirectoryEntry>, retired = false) => ({ ...fakeAgency(over), retired });
const POLICE = entry({ key: "CA", name: { vi: "Công an xã", en: "Commune police" }, urgency: ["T1", "T0"] });
const HOUSE = entry({
	key: "PH",
	name: { vi: "Ngôi nhà Bình yên", en: "Peace House" },
	urgency: ["T1", "T2"],
	phone: "1900969680",
	status: "unverified",
	verified: null,
});
const OVER = entry({ key: "OLD", name: { vi: "Ánh Dương", en: "Sunlight" }, urgency: ["T3"] }, true);
const ALL = [HOUSE, OVER, POLICE];
const found = (query: Record<string, string>, language: "vi" | "en" = "vi") =>
	arrangeAgencies(ALL, directoryFilter.parse(query), language).map(({ key }) => key);

describe("the directory is found", () => {
	test("by words without diacritics, in either language, in any order", () => {
		expect(found({ q: "binh ngoi nha" })).toEqual(["PH"]);
		expect(found({ q: "POLICE" })).toEqual(["CA"]);
		expect(found({ q: "công  AN" })).toEqual(["CA"]);
		expect(found({ q: "công bình" })).toEqual([]);
	});
	test("by number and key", () => {
		expect(found({ q: "1900969680" })).toEqual(["PH"]);
		expect(found({ q: "ca" })).toEqual(["CA"]);
	});
	test("by urgency and status; retired ones only when asked for", () => {
		expect(found({})).toEqual(["CA", "PH"]);
		expect(found({ urgency: "T0" })).toEqual(["CA"]);
		expect(found({ status: "unverified" })).toEqual(["PH"]);
		expect(found({ status: "retired" })).toEqual(["OLD"]);
	});
	test("in the order of the page's names, of urgency, of verification", () => {
		expect(found({ sort: "urgency" })).toEqual(["CA", "PH"]);
		expect(found({ sort: "verified" })).toEqual(["PH", "CA"]);
		expect(found({}, "en")).toEqual(["CA", "PH"]);
	});
	test("whatever the URL says that is not understood", () => {
		expect(found({ urgency: "T9", status: "x", sort: "__proto__" })).toEqual(["CA", "PH"]);
	});
});
