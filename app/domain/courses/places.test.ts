import fc from "fast-check";
import { expect, test } from "vitest";
import { standInLine } from "./places";

const line = fc
	.array(fc.boolean(), { maxLength: 40 })
	.map((left) => left.map((gone, id) => ({ id, left: gone })));
const places = fc.integer({ min: 1, max: 20 });

test("never more than the places, nobody lost, the order kept", () => {
	fc.assert(
		fc.property(line, places, (rows, count) => {
			const { taking, waiting } = standInLine(rows, count);
			expect(taking.length).toBeLessThanOrEqual(count);
			if (waiting.length > 0) expect(taking.length).toBe(count);
			expect([...taking, ...waiting]).toEqual(rows.filter(({ left }) => !left));
		}),
	);
});

test("whoever waits first moves up when somebody leaves, and nobody else changes sides", () => {
	fc.assert(
		fc.property(line, places, fc.nat(), (rows, count, pick) => {
			const before = standInLine(rows, count);
			const leaver = before.taking[pick % Math.max(1, before.taking.length)];
			if (!leaver) return;
			const after = standInLine(
				rows.map((row) => (row.id === leaver.id ? { ...row, left: true } : row)),
				count,
			);
			const ids = (of: readonly { id: number }[]) => of.map(({ id }) => id);
			expect(ids(after.waiting)).toEqual(ids(before.waiting).slice(1));
			expect(ids(after.taking)).toEqual([
				...ids(before.taking).filter((id) => id !== leaver.id),
				...ids(before.waiting).slice(0, 1),
			]);
		}),
	);
});
