import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFigure, serviceFigureForm } from "./service-figure-form";

const TODAY = "2026-11-23";
const given = {
	deed: "enter",
	id: "01900000-0000-7000-8000-000000000001",
	centreId: "ha-noi",
	indicator: "satisfaction",
	about: "",
	from: "2026-01-01",
	to: "2026-06-30",
	value: "68,5",
	sample: "212",
	method: "Hỏi qua tin nhắn",
	source: "Báo cáo quý II",
	foundOn: "2026-07-10",
};
const errorsOf = (more: Partial<Record<keyof typeof given, string>>) => {
	const read = serviceFigureForm(TODAY).safeParse({ ...given, ...more });
	return read.success
		? {}
		: Object.fromEntries(read.error.issues.map((each) => [each.path[0], each.message]));
};

describe("a figure as it is typed", () => {
	it("reads whole numbers however their thousands are set, and decimals with comma or dot", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
				for (const language of ["vi", "en"])
					expect(readFigure(new Intl.NumberFormat(language).format(number))).toBe(number);
				expect(readFigure(String(number))).toBe(number);
			}),
		);
		expect(readFigure("68,5")).toBe(68.5);
		expect(readFigure(" 68.25 ")).toBe(68.25);
		for (const wrong of ["", "-3", "1e9", "12,345,6", "khoảng 30", "5%"]) expect(readFigure(wrong)).toBeNaN();
	});

	it("asks for what a reader needs: a survey's sample, a share up to 100, whole people, days in their order", () => {
		expect(errorsOf({})).toEqual({});
		expect(errorsOf({ sample: "" })).toEqual({ sample: "needSample" });
		expect(errorsOf({ value: "168" })).toEqual({ value: "percent" });
		expect(errorsOf({ indicator: "victims", value: "3,5" })).toEqual({ value: "needWhole" });
		expect(errorsOf({ to: "2025-12-31" })).toEqual({ to: "turned" });
		expect(errorsOf({ foundOn: "2026-11-24" })).toEqual({ foundOn: "dayInFuture" });
		expect(errorsOf({ method: " ", source: "" })).toEqual({ method: "needText", source: "needText" });
	});
});
