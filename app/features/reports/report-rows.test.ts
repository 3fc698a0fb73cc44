import { expect, it } from "vitest";
import { rowAlone, rowsAboutPeople, rowsOfCounts } from "./report-rows";

const label = (name: string) => [{ vi: name, en: name }];
const h = "hidden";

it("hides all of a row about few people, and of the row that would give it away", () => {
	const rows = [
		{ labels: label("A"), people: 3, figures: [40] },
		{ labels: label("B"), people: 9, figures: [50] },
		{ labels: label("C"), people: 7, figures: [60] },
	];
	const total = { labels: label("all"), people: 19, figures: [150] };
	expect(rowsAboutPeople(rows, total).map(({ cells }) => cells)).toEqual([
		[h, h],
		[50, 9],
		[h, h],
		[150, 19],
	]);
	expect(rowAlone({ labels: label("A"), people: 4, figures: [1, null] }).cells).toEqual([h, h, h]);
	expect(rowAlone({ labels: label("A"), people: 0, figures: [0, null] }).cells).toEqual([0, null, 0]);
});

it("sums counts of people, and says where a sum is small", () => {
	const rows = [
		{ labels: label("A"), counts: [10, 1] },
		{ labels: label("B"), counts: [20, 0] },
	];
	const told = rowsOfCounts(rows, label("all"));
	expect(told.at(-1)).toEqual({ labels: label("all"), cells: [30, h], total: true });
	expect(told[0]?.cells).toEqual([h, h]);
	// Otherwise the sum of the first column would give the hidden one away.
	expect(told[1]?.cells).toEqual([h, 0]);
});
