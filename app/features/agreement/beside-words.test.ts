import { describe, expect, it } from "vitest";
import { type BesideCriterion, type BesideReference, besideVerdict } from "./beside-reference";
import { sayBeside, sayErrors, sayPooled, sayRater } from "./beside-words";

const range = (value: number, low: number | null, high: number | null) => ({
	...{ value, low, high },
	why: low === null ? ("no-spread" as const) : null,
});
const criterion = (
	more: Pick<BesideCriterion, "calls" | "same" | "kappa">,
	commonest = 0.5,
): BesideCriterion => ({
	...{ key: "no-blame", name: "Không đổ lỗi", safety: false },
	...{ ...more, verdict: besideVerdict({ ...more, commonest }) },
});
const rater = (more: Partial<BesideReference>): BesideReference => ({
	...{ calls: 22, pooled: range(0.83, 0.73, 0.92), criteria: [] },
	...{ found: 5, missed: 0, extra: 0, missedIn: [], ...more },
});

describe("a rater beside the reference in words", () => {
	it("lays nothing to anybody's charge where nearly all calls are of one level", () => {
		const flat = criterion({ calls: 22, same: 21, kappa: range(0, null, null) }, 43 / 44);
		expect(flat.verdict).toBe("one-level");
		expect(sayBeside(flat, "vi")).toBe(
			"Cùng mức ở 21 trên 22 cuộc. Gần như mọi cuộc cùng một mức nên kappa không nói được gì ở đây; không cần làm gì.",
		);
		// All of one level by the rater, of another by the reference: that is a difference.
		const other = criterion({ calls: 22, same: 0, kappa: range(0, null, null) });
		expect(other.verdict).toBe("likely-below");
	});

	it("tells what is clearly below the mark from what probably is", () => {
		const of = (value: number, low: number, high: number) =>
			sayBeside(criterion({ calls: 44, same: 29, kappa: range(value, low, high) }), "vi");
		expect(of(0.24, -0.08, 0.57)).toMatch(/^Rõ ràng dưới 0,60:/);
		expect(of(0.47, 0.24, 0.69)).toMatch(/^Có lẽ dưới 0,60, chưa chắc:/);
		expect(of(0.72, 0.55, 0.89)).toContain("khoảng bắt đầu từ 0,55.");
		expect(of(0.84, 0.73, 0.95)).toMatch(/^Khớp với bản mẫu/);
		expect(sayPooled(range(0.67, 0.59, 0.75), "vi")).toBe(
			"Đang trên 0,60 nhưng chưa chắc: khoảng bắt đầu từ 0,59.",
		);
	});

	it("never lets kappa speak without the critical errors", () => {
		expect(sayRater(rater({ found: 0, missed: 5 }), "vi")).toBe(
			"Kappa đạt 0,60, nhưng bỏ sót cả 5 lỗi nghiêm trọng: nghe lại các cuộc này cùng người chấm trước khi xét giấy phép.",
		);
		expect(sayRater(rater({ found: 4, missed: 1 }), "en")).toContain("but 1 of 5 critical errors was missed");
		expect(sayRater(rater({}), "vi")).toBe("Ở phần hiệu chuẩn, đợt này có đủ những gì giấy phép cần.");
		expect(sayRater(rater({ calls: 12 }), "vi")).toBe("Kappa đạt 0,60. Mới có 12 cuộc, giấy phép cần 20.");
		const low = [criterion({ calls: 22, same: 3, kappa: range(0.1, -0.1, 0.3) })];
		expect(sayRater(rater({ criteria: low }), "vi")).toContain("Rõ ràng dưới 0,40 ở: Không đổ lỗi.");
	});

	it("counts critical errors against those of the reference", () => {
		expect(sayErrors(rater({}), "vi")).toBe("nhận ra 5 trên 5, ghi thừa 0");
		expect(sayErrors(rater({ found: 0, missed: 5 }), "vi")).toBe("bỏ sót 5 trên 5, ghi thừa 0");
		expect(sayErrors(rater({ found: 0 }), "en")).toBe("the reference has none, 0 too many");
	});
});
