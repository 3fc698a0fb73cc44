import { describe, expect, it } from "vitest";
import { assignmentForm, purposeOf } from "./assignment-form";
import { hoursForm, readHours } from "./hours-form";

const TODAY = "2026-11-22";
const GIVEN = {
	entryId: "01a1ff8f-f77a-736a-97d5-6b82d4849274",
	kind: "course",
	hours: "7,5",
	on: TODAY,
	note: "",
};
const errors = (over: object) => {
	const result = hoursForm(TODAY).safeParse({ ...GIVEN, ...over });
	return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
};

describe("hoursForm", () => {
	it("takes a quarter of an hour to a day, with a comma or a point", () => {
		for (const hours of ["0,25", "0.25", "7,5", " 24 ", "1"]) expect(errors({ hours })).toEqual([]);
		expect(readHours("7,5")).toBe(7.5);
	});

	it("says what is wrong at the field", () => {
		expect(errors({ hours: "" })).toEqual(["hours needHours"]);
		expect(errors({ hours: "1e1" })).toEqual(["hours needHours"]);
		expect(errors({ hours: "-1" })).toEqual(["hours needHours"]);
		expect(errors({ hours: "0" })).toEqual(["hours hoursRange"]);
		expect(errors({ hours: "24,25" })).toEqual(["hours hoursRange"]);
		expect(errors({ hours: "1,3" })).toEqual(["hours hoursStep"]);
		expect(errors({ on: "2026-11-23" })).toEqual(["on dayInFuture"]);
		expect(errors({ on: "1999-12-31" })).toEqual(["on dayTooEarly"]);
		expect(errors({ on: "" })[0]).toBe("on needDay");
		expect(errors({ kind: "rater-training" })).toEqual(["kind needKind"]);
		expect(errors({ note: "ế".repeat(501) })).toEqual(["note noteTooLong"]);
	});
});

describe("assignmentForm", () => {
	const error = (dueOn: string) => {
		const result = assignmentForm(TODAY).safeParse({ scenarioId: "S03", dueOn });
		return result.success ? null : result.error.issues[0]?.message;
	};
	it("takes no due day, today or later", () => {
		expect(error("")).toBeNull();
		expect(error(TODAY)).toBeNull();
		expect(error("2026-11-21")).toBe("dayPassed");
		expect(error("x")).toBe("needDay");
	});

	it("keeps the sealed pool for assessed calls", () => {
		expect(purposeOf("sealed")).toBe("assessed");
		expect(purposeOf("open")).toBe("practice");
	});
});
