import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { borderlineRegression } from "./borderline-regression";
import { angoffCautions, borderlineCautions } from "./cautions";
import { studyOfCut } from "./cut-of-version";
import {
	BORDERLINE,
	cutOfJudgements,
	isComplete,
	type Judgement,
	LEVEL_VALUES,
	performancesOf,
	spreadOf,
} from "./judgements";

const seed = 20261122;
const CRITERIA = ["a", "b", "c"];
const levels = fc.record(Object.fromEntries(CRITERIA.map((id) => [id, fc.constantFrom(...LEVEL_VALUES)])));

describe("the extended Angoff cut", () => {
	it("is the mean over judges of the mean over criteria, on our levels", () => {
		const cut = cutOfJudgements(CRITERIA, [
			{ a: 2.5, b: 3, c: 2.6 },
			{ a: 2.4, b: 2.9, c: 2.5 },
			{ a: 3, b: 3, c: 3 },
		]);
		if (cut.value === undefined) throw new Error(cut.reason);
		expect(cut.judges).toEqual([2.7, 2.6, 3]);
		expect(cut.value).toBeCloseTo(8.3 / 3, 9);
		expect(cut.standardDeviation).toBeCloseTo(Math.sqrt(0.13 / 3), 9);
	});

	it("lies between the strictest and the most lenient judge, on the scale, whatever the order", () => {
		fc.assert(
			fc.property(fc.array(levels, { minLength: 2, maxLength: 8 }), (judgements) => {
				const cut = cutOfJudgements(CRITERIA, judgements);
				if (cut.value === undefined) throw new Error(cut.reason);
				expect(cut.value).toBeGreaterThanOrEqual(Math.min(...cut.judges) - 1e-9);
				expect(cut.value).toBeLessThanOrEqual(Math.max(...cut.judges) + 1e-9);
				expect(cut.value).toBeGreaterThanOrEqual(1);
				expect(cut.value).toBeLessThanOrEqual(4);
				const turned = cutOfJudgements([...CRITERIA].reverse(), [...judgements].reverse());
				expect(turned.value).toBeCloseTo(cut.value, 8);
			}),
			{ seed },
		);
	});

	it("takes no judge who left a criterion out, and nothing off the scale", () => {
		expect(() => cutOfJudgements(CRITERIA, [{ a: 2, b: 2 }])).toThrow("Judge 1, item 3");
		expect(() => cutOfJudgements(["a"], [{ a: 4.1 }])).toThrow("4.1 is not from 1 to 4");
		expect(isComplete(CRITERIA, { a: 2, b: 2 })).toBe(false);
		expect(isComplete(CRITERIA, { a: 2, b: 2, c: 1 })).toBe(true);
	});

	it("warns of few judges, of those who are missing, and of a wide interval", () => {
		const cautions = (rows: Judgement[], invited: number) => {
			const cut = cutOfJudgements(["a"], rows);
			if (cut.value === undefined) throw new Error(cut.reason);
			return angoffCautions(cut, invited);
		};
		expect(cautions([{ a: 3 }], 1)).toEqual(["few-judges", "no-interval"]);
		expect(cautions([{ a: 2 }, { a: 3 }], 3)).toEqual(["few-judges", "missing", "wide"]);
		expect(
			cautions(
				[2.7, 2.7, 2.8, 2.8, 2.7].map((a) => ({ a })),
				5,
			),
		).toEqual([]);
	});
});

describe("graded calls", () => {
	const grades: Judgement[] = [
		{ one: 1, two: 2, three: 4 },
		{ one: 2, two: 2, three: 3 },
	];
	const scores = { one: 2, two: 2.5, three: 3.5, four: 4 };

	it("count once each, with the mean of their grades; what nobody graded or has no score is left out", () => {
		expect(performancesOf(["one", "two", "three", "four"], grades, scores)).toEqual([
			{ call: "one", grade: 1.5, score: 2, grades: [1, 2] },
			{ call: "two", grade: 2, score: 2.5, grades: [2, 2] },
			{ call: "three", grade: 3.5, score: 3.5, grades: [4, 3] },
		]);
		expect(performancesOf(["one"], grades, {})).toEqual([]);
		expect(spreadOf("four", grades)).toBeNull();
	});

	it("warn where the line says little", () => {
		const of = (pairs: [number, number][], judges = 5) => {
			const performances = pairs.map(([grade, score], index) => ({
				call: String(index),
				grade,
				score,
				grades: [grade],
			}));
			const cut = borderlineRegression(performances, BORDERLINE);
			if (cut.value === undefined) throw new Error(cut.reason);
			return borderlineCautions(cut, performances, { judges, invited: 5 });
		};
		const many = Array.from({ length: 12 }, (_, index): [number, number] => {
			const grade = 1 + (index % 4);
			return [grade, 1.9 + 0.4 * grade + (index % 2 ? 0.05 : -0.05)];
		});
		expect(of(many)).toEqual([]);
		expect(of(many, 2)).toEqual(["few-judges", "missing"]);
		expect(of(many.map(([grade, score]) => [5 - grade, score]))).toContain("not-rising");
		expect(of(many.filter(([grade]) => grade > 2))).toEqual(["few-calls", "beyond-grades"]);
		expect(of([...many, [1, 4], [1, 3.9], [4, 1.5]])).toEqual(["wide", "loose"]);
	});
});

describe("the study of a version's cut", () => {
	const versions = [
		{ hash: "v4", mean: 3 },
		{ hash: "v3", mean: 2.8 },
		{ hash: "v2", mean: 2.8 },
		{ hash: "v1", mean: 2.75 },
	];
	const study = { cut: 2.8, name: "x" };

	it("is that of the version that froze it, and of later ones that kept the cut", () => {
		const studies = new Map([["v2", study]]);
		expect(["v4", "v3", "v2", "v1", "v0"].map((hash) => studyOfCut(versions, hash, studies))).toEqual([
			null,
			study,
			study,
			null,
			null,
		]);
	});

	it("is none where somebody changed the cut by hand before it was published", () => {
		expect(studyOfCut(versions, "v4", new Map([["v4", study]]))).toBeNull();
	});
});
