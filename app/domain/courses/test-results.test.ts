import fc from "fast-check";
import { expect, it } from "vitest";
import { judge, readQuestions, writeQuestions } from "./test-questions";
import { changeOf, correlation, itemStatistics } from "./test-results";

const rows = (text: string) => text.split(" ").map((row) => [...row].map((sign) => sign === "1"));

it("gives the share who were right and the corrected item-total correlation", () => {
	// Item 3 against the sum of 1 and 2: 1 1 0 0 1 with 2 2 1 0 0: covariance 1, squares 1.2 and 4.
	const [first, , third] = itemStatistics(rows("111 111 100 000 001"), 3);
	expect(first?.difficulty.value).toBeCloseTo(0.6, 10);
	expect(third?.discrimination.value).toBeCloseTo(1 / Math.sqrt(1.2 * 4), 10);
	expect(itemStatistics(rows("11 11 11 11"), 2)[0]).toMatchObject({
		answered: 4,
		difficulty: { reason: "too-few" },
	});
	expect(itemStatistics(rows("11 11 11 10 10"), 2)[0]?.discrimination).toMatchObject({ reason: "all-equal" });
});

it("gives the change in standard deviations, and says why there is none", () => {
	const pairs = [
		[1, 3],
		[2, 3],
		[3, 5],
		[4, 4],
		[5, 7],
	].map(([pre = 0, post = 0]) => ({ pre, post }));
	// By hand: differences 2 1 2 0 2, mean 1.4, SD 0.894427; r = 9 / √(10 · 11.2) = 0.850420.
	const change = changeOf(pairs);
	if (change.value === undefined) throw new Error(change.reason);
	expect(change.d).toBeCloseTo((1.4 / Math.sqrt(0.8)) * Math.sqrt(2 * (1 - 9 / Math.sqrt(112))), 10);
	expect(change.value).toBeCloseTo(change.d * (1 - 3 / 15), 10);
	expect(changeOf(pairs.slice(1))).toMatchObject({ reason: "too-few" });
	expect(changeOf(pairs.map(({ pre }) => ({ pre, post: 3 })))).toMatchObject({ reason: "all-equal" });
});

it("a correlation lies within 1, changes sides without changing, and is 1 with itself", () => {
	const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
		minLength: 2,
	});
	fc.assert(
		fc.property(numbers, (pairs) => {
			const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
			const { value } = correlation(first, second);
			if (value === undefined) return;
			expect(Math.abs(value)).toBeLessThanOrEqual(1);
			expect(correlation(second, first).value).toBeCloseTo(value, 10);
			expect(correlation(first, first).value).toBeCloseTo(1, 10);
		}),
	);
});

it("questions are read as they are written, and written as they are read", () => {
	const typed =
		"Khi trẻ im lặng?\n- Hỏi tiếp ngay\n* Chờ và nói rằng mình vẫn nghe\n\nSố nào miễn phí?\n* 111\n- 1080";
	const read = readQuestions(typed);
	if (!read.ok) throw new Error(read.problem);
	expect(read.questions[0]?.right).toBe(1);
	expect(writeQuestions(read.questions)).toBe(typed);
	expect(judge(read.questions, [1, 1])).toEqual([true, false]);
	const problem = (text: string) => readQuestions(text);
	expect(problem("")).toMatchObject({ at: 0, problem: "count" });
	expect(problem("A?\n* x\n- y\n\nB?\n- x\n- y")).toMatchObject({ at: 2, problem: "right" });
	expect(problem("A?\n* x")).toMatchObject({ at: 1, problem: "options" });
	expect(problem("A?\n* x\n- x")).toMatchObject({ at: 1, problem: "options" });
	expect(problem("- x\n* y")).toMatchObject({ at: 1, problem: "text" });
	fc.assert(fc.property(fc.string(), (text) => typeof readQuestions(text).ok === "boolean"));
});
