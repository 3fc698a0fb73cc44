import fc from "fast-check";
import { expect, it } from "vitest";
import { groupCentres } from "./group-centres";

const centre = (path: string) => ({ id: path.split("/").at(-2) ?? "", path });
const tree = ["n/", "n/a/", "n/a/x/", "n/a/y/", "n/b/", "n/b/z/"].map(centre);
const shape = (groups: ReturnType<typeof groupCentres>) =>
	groups.map(({ centre: { id }, alone, centreIds }) => `${id}${alone ? "!" : ""}: ${centreIds.join(" ")}`);

it("goes one level down from where one looks", () => {
	expect(shape(groupCentres(tree, null))).toEqual(["n!: n", "a: a x y", "b: b z"]);
	expect(shape(groupCentres(tree, tree[1] ?? null))).toEqual(["a!: a", "x: x", "y: y"]);
	expect(shape(groupCentres(tree, tree[2] ?? null))).toEqual(["x: x"]);
	// Somebody with two centres of a nation sees two rows.
	expect(
		shape(
			groupCentres(
				[tree[1], tree[2], tree[5]].flatMap((each) => each ?? []),
				null,
			),
		),
	).toEqual(["a: a x", "z: z"]);
	expect(groupCentres([], null)).toEqual([]);
});

it("has every centre in reach in one row exactly", () => {
	const some = fc.uniqueArray(
		fc
			.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 })
			.map((ids) => `${ids.join("/")}/`),
		{ maxLength: 12 },
	);
	fc.assert(
		fc.property(some, (paths) => {
			const centres = [...paths].sort().map((path) => ({ id: path, path }));
			const ids = groupCentres(centres, null).flatMap(({ centreIds }) => centreIds);
			expect([...ids].sort()).toEqual(centres.map(({ id }) => id));
		}),
		{ seed: 31 },
	);
});
