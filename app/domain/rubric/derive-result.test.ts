import fc from "fast-check";
import { expect, test } from "vitest";
import type { CriterionLevel, Level } from "./derive-levels";
import { deriveResult } from "./derive-result";
import { callQuality } from "./fixtures/call-quality";

const rubric = callQuality();

type Given = Level | null | "repaired" | "repaired-twice";

/** Levels of the first criteria as given; the rest is not applicable. Safety criteria are marked by a capital S. */
function levelsOf(...given: [kind: "S" | "-", level: Given][]): CriterionLevel[] {
	return given.map(([kind, level], index) => {
		const repairs = level === "repaired" ? 1 : level === "repaired-twice" ? 2 : 0;
		const number = repairs > 0 ? 2 : (level as Level | null);
		return {
			id: `criterion-${index}`,
			safety: kind === "S",
			level: number,
			applicable: number !== null,
			harmful: [],
			repaired: Array.from({ length: repairs }, (_, turn) => ({
				code: "x.u1",
				turn,
				repairedAtTurn: turn + 1,
			})),
			seen: [],
			missing: [],
			notApplicable: [],
			reason: { code: repairs > 0 ? "harm-repaired" : "basics-missing", behaviours: [] },
		};
	});
}

const SIX: [kind: "S" | "-", level: Given][] = [
	["S", 3],
	["S", 3],
	["-", 3],
	["-", 3],
	["-", 2],
	["-", 3],
];

test("a mean is not rounded: 2.75 passes and 2.74 does not", () => {
	const eight = levelsOf(["S", 3], ["S", 3], ["-", 3], ["-", 3], ["-", 3], ["-", 3], ["-", 2], ["-", 2]);
	expect(deriveResult(rubric, eight, [], 3)).toMatchObject({ passes: true, mean: 2.75, applicable: 8 });
	const eleven = levelsOf(
		["S", 3],
		["-", 3],
		["-", 3],
		["-", 3],
		["-", 3],
		["-", 3],
		["-", 3],
		["-", 3],
		["-", 2],
		["-", 2],
		["-", 2],
	);
	expect(deriveResult(rubric, eleven, [], 3)).toMatchObject({
		passes: false,
		mean: 30 / 11,
		reasons: [{ code: "mean-below", mean: 30 / 11, need: 2.75 }],
	});
});

test("what does not apply is in neither numerator nor denominator", () => {
	expect(deriveResult(rubric, levelsOf(...SIX, ["S", null], ["-", null]), [], 3)).toEqual(
		deriveResult(rubric, levelsOf(...SIX), [], 3),
	);
});

test("a confirmed critical error fails the call and leaves the mean alone", () => {
	const result = deriveResult(rubric, levelsOf(...SIX), ["false-promise", "false-promise"], 3);
	expect(result).toMatchObject({
		passes: false,
		reasons: [{ code: "critical-error", criticalError: "false-promise" }],
	});
	expect(result.mean).toBe(deriveResult(rubric, levelsOf(...SIX), [], 3).mean);
});

test("a safety criterion below 3 fails the call, another criterion does not", () => {
	const safety = levelsOf(["S", 2], ["-", 4], ["-", 4], ["-", 4], ["-", 3], ["-", 3]);
	expect(deriveResult(rubric, safety, [], 1).reasons).toEqual([
		{ code: "safety-below", criterion: "criterion-0", level: 2, need: 3 },
	]);
	const other = levelsOf(["-", 2], ["S", 4], ["-", 4], ["-", 4], ["-", 3], ["-", 3]);
	expect(deriveResult(rubric, other, [], 1).passes).toBe(true);
});

test("at least six criteria have to apply", () => {
	expect(
		deriveResult(rubric, levelsOf(["S", 4], ["-", 4], ["-", 4], ["-", 4], ["-", 4]), [], 3).reasons,
	).toEqual([{ code: "too-few-applicable", have: 5, need: 6 }]);
	expect(deriveResult(rubric, [], [], 3)).toMatchObject({ passes: false, mean: null, applicable: 0 });
});

test.each<[string, Given[], number, boolean]>([
	["one repaired harm at difficulty 1", ["repaired", 3], 1, true],
	["one repaired harm at difficulty 3", ["repaired", 3], 3, true],
	["one repaired harm at difficulty 4", ["repaired", 3], 4, false],
	["one in each of two safety criteria", ["repaired", "repaired"], 3, false],
	["two in one safety criterion", ["repaired-twice", 3], 3, false],
	["a repaired harm, and another criterion that is merely incomplete", ["repaired", 2], 3, false],
])("%s", (_what, [first = 3, second = 3], difficulty, passes) => {
	const levels = levelsOf(["S", first], ["S", second], ["-", 4], ["-", 4], ["-", 4], ["-", 4]);
	expect(deriveResult(rubric, levels, [], difficulty).passes).toBe(passes);
});

test("a repaired harm outside of the safety criteria uses nothing up", () => {
	const levels = levelsOf(
		["S", "repaired"],
		["-", "repaired"],
		["-", "repaired"],
		["-", 4],
		["-", 4],
		["-", 4],
		["-", 4],
	);
	expect(deriveResult(rubric, levels, [], 3)).toMatchObject({ passes: true, forgiven: ["criterion-0"] });
});

test("a higher level anywhere never makes a passing call fail", () => {
	const given = fc.constantFrom<Given>(1, 2, 3, 4, null);
	const rows = fc.array(fc.tuple(fc.constantFrom("S" as const, "-" as const), given), { maxLength: 14 });
	fc.assert(
		fc.property(rows, fc.nat(13), fc.integer({ min: 1, max: 5 }), (row, at, difficulty) => {
			const [kind, level] = row[at] ?? ["-", null];
			fc.pre(typeof level === "number" && level < 4);
			const better = row.with(at, [kind, ((level as number) + 1) as Level]);
			const before = deriveResult(rubric, levelsOf(...row), [], difficulty);
			const after = deriveResult(rubric, levelsOf(...better), [], difficulty);
			expect(after.passes || !before.passes).toBe(true);
		}),
		{ seed: 111, numRuns: 500 },
	);
});
