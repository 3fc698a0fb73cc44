import fc from "fast-check";
import { expect, test } from "vitest";
import { LevelSums } from "./summarise-levels";

const level = fc.constantFrom(0, 0.5, 1, 1.5, 2, 2.5, 3);
const result = fc.record({
	rubricHash: fc.constantFrom("r1", "r2"),
	traineeId: fc.constantFrom("a", "b", "c"),
	levels: fc.dictionary(fc.constantFrom("listening", "safety"), fc.option(level)),
});

test("says what counting by hand says", () => {
	fc.assert(
		fc.property(fc.array(result), (results) => {
			const sums = new LevelSums();
			for (const each of results) sums.add(each);
			const found = sums.summaries();
			for (const rubricHash of ["r1", "r2"])
				for (const criterion of ["listening", "safety"]) {
					const applied = results.flatMap((each) => {
						const of = each.levels[criterion] ?? null;
						return each.rubricHash === rubricHash && of !== null ? [{ of, who: each.traineeId }] : [];
					});
					const one = found.find((each) => each.rubricHash === rubricHash && each.criterion === criterion);
					if (applied.length === 0) {
						expect(one).toBeUndefined();
						continue;
					}
					const sorted = applied.map(({ of }) => of).sort((a, b) => a - b);
					const half = sorted.length / 2;
					const median =
						sorted.length % 2 === 1
							? sorted[Math.floor(half)]
							: ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
					expect(one).toEqual({
						...{ rubricHash, criterion, median, calls: applied.length },
						people: new Set(applied.map(({ who }) => who)).size,
						mean: expect.closeTo(sorted.reduce<number>((sum, of) => sum + of, 0) / sorted.length, 12),
						low: applied.filter(({ of }) => of < 2).length,
					});
				}
		}),
	);
});

test("is the same in whatever order results come", () => {
	fc.assert(
		fc.property(fc.array(result), (results) => {
			const [forwards, backwards] = [new LevelSums(), new LevelSums()];
			for (const each of results) forwards.add(each);
			for (const each of [...results].reverse()) backwards.add(each);
			const inOrder = (sums: LevelSums) =>
				sums
					.summaries()
					.sort((a, b) => (`${a.rubricHash} ${a.criterion}` < `${b.rubricHash} ${b.criterion}` ? -1 : 1));
			expect(inOrder(backwards)).toEqual(inOrder(forwards));
		}),
	);
});
