import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../shared/seeded-random";
import { cusum } from "./drift";
import { ratingTable } from "./rating-table";
import { severityOf } from "./severity";

const seed = 20261122;

describe("the CUSUM of signed differences", () => {
	it("adds up what goes beyond the allowance, on each side by itself", () => {
		expect(cusum([1, 1, -2], { standardDeviation: 1 })).toEqual([
			{ above: 0.5, below: 0, signal: null },
			{ above: 1, below: 0, signal: null },
			{ above: 0, below: 1.5, signal: null },
		]);
	});

	it("has the sums of Montgomery's example", () => {
		// 6th ed., table 9.2: target 10, standard deviation 1, allowance 0.5, limit 5: the signal is at sample 29.
		const samples = [
			9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08, 9.37,
			10.62, 10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52,
		];
		const points = cusum(
			samples.map((sample) => sample - 10),
			{ standardDeviation: 1 },
		);
		expect(points[27]?.above).toBeCloseTo(4.47, 2);
		expect(points.findIndex(({ signal }) => signal !== null)).toBe(28);
		expect(points[28]?.signal).toBe("above");
		expect(points[28]?.above).toBeCloseTo(5.28, 2);
	});

	it("signals after about 10 ratings when there is a shift, and after about 465 when there is none", () => {
		const random = seededRandom("cusum", "raters");
		const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
		const meanRun = (shift: number, of: number) => {
			const runs = Array.from({ length: of }, () => {
				const differences = Array.from({ length: 4000 }, () => normal() + shift);
				return 1 + cusum(differences, { standardDeviation: 1 }).findIndex(({ signal }) => signal !== null);
			});
			return runs.reduce((sum, run) => sum + run, 0) / of;
		};
		// Montgomery's table 9.3 has 10.4 and 465.
		expect(Math.abs(meanRun(1, 300) - 10.4)).toBeLessThan(1);
		expect(Math.abs(meanRun(0, 300) - 465)).toBeLessThan(90);
	});

	it("mirrors itself, begins again after a signal, and refuses what is no setting", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -3, max: 3 })), (differences) => {
				const there = cusum(differences, { standardDeviation: 0.7 });
				const back = cusum(
					differences.map((difference) => -difference),
					{ standardDeviation: 0.7 },
				);
				expect(back.map(({ above }) => above)).toEqual(there.map(({ below }) => below));
			}),
			{ seed },
		);
		const [first, second] = cusum([9, 1], { standardDeviation: 1 });
		expect([first?.signal, second?.above]).toEqual(["above", 0.5]);
		expect(() => cusum([1], { standardDeviation: 0 })).toThrow(RangeError);
	});
});

describe("severity", () => {
	const scale = [1, 2, 3, 4];
	const table = ratingTable(scale, [
		[1, 2, 3],
		[2, 3, null],
		[3, 3, 4],
		[null, 1, 1],
		[2, null, null],
	]);

	it("is the mean distance from the others on shared units, with an interval by t", () => {
		// Against the others: −1.5, −1, −0.5.
		const severity = severityOf(table, 0);
		if (severity.value === undefined) throw new Error(severity.reason);
		expect(severity.value).toBeCloseTo(-1, 12);
		expect(severity.units).toBe(3);
		expect(severity.standardError).toBeCloseTo(0.5 / Math.sqrt(3), 12);
		expect(severity.low).toBeCloseTo(-1 - 4.302652729749462 * severity.standardError, 10);
		expect(severity.isFlagged).toBe(false);
	});

	it("is flagged only where the interval excludes 0", () => {
		const rows = Array.from({ length: 20 }, (_, unit) => [1, unit % 5 === 0 ? 1 : 2]);
		expect(severityOf(ratingTable(scale, rows), 0)).toMatchObject({ isFlagged: true, units: 20 });
		const fair = Array.from({ length: 20 }, (_, unit) => [2, unit % 2 === 0 ? 1 : 3]);
		expect(severityOf(ratingTable(scale, fair), 0)).toMatchObject({ value: 0, isFlagged: false });
		const same = Array.from({ length: 20 }, () => [2, 2]);
		expect(severityOf(ratingTable(scale, same), 0)).toMatchObject({ value: 0, isFlagged: false });
	});

	it("is undefined, with a reason, where there is nobody to compare with", () => {
		expect(
			severityOf(
				ratingTable(scale, [
					[1, null],
					[null, 2],
				]),
				0,
			),
		).toMatchObject({ reason: "no-pairs" });
		expect(severityOf(ratingTable(scale, [[1, 2]]), 0)).toMatchObject({ reason: "one-unit" });
		expect(() => severityOf(table, 3)).toThrow(RangeError);
	});

	it("of two raters is the one's against the other", () =>
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...scale), fc.constantFrom(...scale)), { minLength: 2 }),
				(rows) => {
					const both = ratingTable(scale, rows);
					expect(severityOf(both, 0).value).toBeCloseTo(-(severityOf(both, 1).value ?? Number.NaN), 12);
				},
			),
			{ seed },
		));
});
