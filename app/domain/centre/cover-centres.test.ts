import fc from "fast-check";
import { expect, test } from "vitest";
import { coverCentres } from "./cover-centres";
import type { PlacedCentre } from "./group-centres";

/** A tree of up to 20 centres; each but the first lies below one before it. */
const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 20 }).map((parents) => {
	const centres: PlacedCentre[] = [];
	for (const [number, parent] of parents.entries()) {
		const above = number === 0 ? "" : (centres[parent % number]?.path ?? "");
		centres.push({ id: `c${number}`, path: `${above}c${number}/` });
	}
	return centres;
});

const expand = (centres: readonly PlacedCentre[], { below, own }: ReturnType<typeof coverCentres>) => [
	...own,
	...below.flatMap((id) => {
		const path = centres.find((each) => each.id === id)?.path ?? "-";
		return centres.filter((each) => each.path.startsWith(path)).map((each) => each.id);
	}),
];

test("covers every centre of the set once, and no other", () => {
	fc.assert(
		fc.property(trees, fc.infiniteStream(fc.boolean()), (centres, coins) => {
			const chosen = centres.filter(() => coins.next().value).map(({ id }) => id);
			expect(expand(centres, coverCentres(chosen, centres)).sort()).toEqual([...chosen].sort());
		}),
	);
});

test("says a whole branch by its head, and everything by the root", () => {
	fc.assert(
		fc.property(trees, fc.nat(), (centres, pick) => {
			const head = centres[pick % centres.length];
			const branch = centres.filter(({ path }) => path.startsWith(head?.path ?? "-")).map(({ id }) => id);
			expect(coverCentres(branch, centres)).toEqual({ below: [head?.id], own: [] });
		}),
	);
});

test("leaves out who is not in the tree", () => {
	expect(coverCentres(["elsewhere"], [{ id: "a", path: "a/" }])).toEqual({ below: [], own: [] });
});
