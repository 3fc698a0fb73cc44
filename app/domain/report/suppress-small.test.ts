import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FEWEST_SHOWN, shownAlone, suppressSmall } from "./suppress-small";

const h = "hidden";
const tables = fc
	.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
	.chain(([rows, columns]) =>
		fc.array(fc.array(fc.nat({ max: 12 }), { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows,
		}),
	);

describe("hiding small counts", () => {
	it("hides 1 to 4, and the neighbour that would give one away", () => {
		expect(suppressSmall([[20], [3], [9], [0]])).toEqual([[20], [h], [h], [0]]);
		expect(suppressSmall([[1], [1], [30]])).toEqual([[h], [h], [h]]);
		expect(suppressSmall([[4], [4], [30]])).toEqual([[h], [h], [30]]);
		expect(
			suppressSmall([
				[20, 7],
				[10, 6],
			]),
		).toEqual([
			[20, 7],
			[10, 6],
		]);
		expect(suppressSmall([])).toEqual([]);
	});

	it("looks at rows and columns at once", () => {
		const shown = suppressSmall([
			[2, 8, 20],
			[9, 9, 20],
			[9, 9, 20],
		]);
		expect(shown[0]?.[0]).toBe(h);
		for (const line of [...shown, ...[0, 1, 2].map((at) => shown.map((row) => row[at]))])
			expect(line.filter((cell) => cell === h).length).not.toBe(1);
	});

	it("leaves no hidden count that the sums give away, shows no small one, and changes none that it shows", () => {
		fc.assert(
			fc.property(tables, (rows) => {
				const shown = suppressSmall(rows);
				const width = rows[0]?.length ?? 0;
				const lines = [
					...rows.map((row, at) => row.map((_, column) => [at, column] as const)),
					...Array.from({ length: width }, (_, column) => rows.map((_row, at) => [at, column] as const)),
				];
				for (const line of lines) {
					const gone = line.filter(([row, column]) => shown[row]?.[column] === h);
					const sum = gone.reduce((all, [row, column]) => all + (rows[row]?.[column] ?? 0), 0);
					const left = line.filter(
						([row, column]) => shown[row]?.[column] !== h && (rows[row]?.[column] ?? 0) > 0,
					);
					if (gone.length > 0 && left.length > 0) {
						expect(gone.length).toBeGreaterThan(1);
						expect(sum).toBeGreaterThanOrEqual(FEWEST_SHOWN);
					}
				}
				rows.forEach((row, at) => {
					row.forEach((count, column) => {
						const cell = shown[at]?.[column];
						if (count > 0 && count < FEWEST_SHOWN) expect(cell).toBe(h);
						else expect([count, h]).toContain(cell);
						if (count === 0) expect(cell).toBe(0);
					});
				});
			}),
			{ seed: 8 },
		);
	});

	it("hides a small sum that stands alone", () => {
		expect([0, 1, 4, 5].map(shownAlone)).toEqual([0, h, h, 5]);
	});
});
