import { describe, expect, test } from "vitest";
import { fakeAgency } from "~/domain/referral/fake-agency";
import { agencyForm, fromEntry, newAgencyForm, toEntry } from "./agency-form";

const TODAY = "2026-11-22";
const typed = (over: Record<string, string | string[]> = {}) => ({
	...fromEntry(fakeAgency({ phone: "113" })),
	builtOn: "1",
	verified: TODAY,
	reason: "Số máy đã đổi",
	...over,
});
const errorsOf = (over: Record<string, string | string[]>) => {
	const result = agencyForm(TODAY).safeParse(typed(over));
	return result.success ? {} : Object.fromEntries(result.error.issues.map((i) => [i.path[0], i.message]));
};

describe("the form of an entry", () => {
	test("gives back the entry that it was filled with", () => {
		const form = agencyForm(TODAY).parse(typed({ verified: "2026-08-01" }));
		expect(toEntry("CA", form)).toEqual(fakeAgency({ phone: "113" }));
	});
	test("asks for the day anew, and for the source and the reason", () => {
		expect(fromEntry(fakeAgency()).verified).toBe("");
		expect(errorsOf({ verified: "" })).toEqual({ verified: "needVerified" });
		expect(errorsOf({ source: "  " })).toEqual({ source: "needSource" });
		expect(errorsOf({ reason: "" })).toEqual({ reason: "needReason" });
	});
	test("takes no day that has not come, and does without one where nothing is verified", () => {
		expect(errorsOf({ verified: "2026-11-23" })).toEqual({ verified: "dayInFuture" });
		expect(errorsOf({ status: "unverified", verified: "2019-12-01" })).toEqual({});
		expect(errorsOf({ status: "unverified", verified: "" })).toEqual({});
		expect(errorsOf({ status: "assumption", verified: "" })).toEqual({});
		expect(errorsOf({ status: "inferred", verified: "" })).toEqual({ verified: "needVerified" });
		expect(errorsOf({ verified: "hôm nay" })).toEqual({ verified: "needDay" });
	});
	test("takes one urgency or several, and not none", () => {
		expect(toEntry("CA", agencyForm(TODAY).parse(typed({ urgency: "T2" }))).urgency).toEqual(["T2"]);
		expect(errorsOf({ urgency: [] })).toEqual({ urgency: "needUrgency" });
	});
	test("takes keys that a scenario can name", () => {
		const keyErrors = (key: string) =>
			newAgencyForm(TODAY)
				.safeParse(typed({ key }))
				.error?.issues.map(({ message }) => message);
		expect(keyErrors("XA1")).toBeUndefined();
		for (const key of ["", "X", "xa", "XÃ", "ABCDEFGHI"]) expect(keyErrors(key)).toEqual(["needKey"]);
	});
});
