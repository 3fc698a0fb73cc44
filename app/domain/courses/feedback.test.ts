import { expect, it } from "vitest";
import { type FeedbackAnswer, feedbackResults, LEAST_ANSWERS } from "./feedback";

const answer = (value: number, text = ""): FeedbackAnswer => ({
	useful: value,
	clear: 5,
	practice: 1,
	text,
});

it("shows nothing, not even what was written, below five answers", () => {
	const few = Array.from({ length: LEAST_ANSWERS - 1 }, () => answer(4, "Hay."));
	expect(feedbackResults(few)).toBeNull();
	expect(feedbackResults([])).toBeNull();
});

it("gives the mean and how many chose each, and what was written", () => {
	const results = feedbackResults([answer(1), answer(2, "Thêm bài tập."), answer(4), answer(4), answer(5)]);
	expect(results?.items[0]).toEqual({ item: "useful", mean: 3.2, counts: [1, 1, 0, 2, 1] });
	expect(results?.items[2]).toMatchObject({ mean: 1, counts: [5, 0, 0, 0, 0] });
	expect(results?.texts).toEqual(["Thêm bài tập."]);
});
