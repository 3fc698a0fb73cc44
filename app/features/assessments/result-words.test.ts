import { describe, expect, it } from "vitest";
import { resultTexts } from "./result.messages";
import { missingInWords, reasonsInWords } from "./result-words";

describe("a result in words", () => {
	it("gathers critical errors and safety criteria", () => {
		const parts = reasonsInWords(
			[
				{ code: "critical-error", criticalError: "a", name: "Hứa điều không giữ được" },
				{ code: "critical-error", criticalError: "b", name: "Làm lộ thông tin" },
				{ code: "safety-below", criterion: "x", level: 2, need: 3, name: "Mở đầu an toàn" },
				{ code: "safety-below", criterion: "y", level: 1, need: 3, name: "Chuyển tuyến" },
				{ code: "mean-below", mean: 2.1875, need: 2.75, name: "" },
			],
			resultTexts.vi,
		);
		expect(parts).toEqual([
			"có lỗi nghiêm trọng (hứa điều không giữ được, làm lộ thông tin)",
			"thiếu mức 3 ở Mở đầu an toàn; Chuyển tuyến",
			"trung bình 2,19, cần 2,75",
		]);
	});

	it("says nothing of a call that passes", () => {
		expect(reasonsInWords([], resultTexts.en)).toEqual([]);
	});

	it("says what is missing before the release", () => {
		const open = { code: "open-claim", criticalError: "a", needs: "another-person", name: "Hứa" } as const;
		expect(missingInWords(open, resultTexts.vi)).toBe(
			"một người khác, không phải người nêu, quyết định về “Hứa”",
		);
		const second = { code: "second-rater", name: "" } as const;
		expect(missingInWords(second, resultTexts.en)).toBe("a second rater");
	});
});
