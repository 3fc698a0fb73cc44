import { expect, test } from "vitest";
import { seededRandom } from "~/domain/shared/seeded-random";
import { trend } from "./trend";

const random = seededRandom("trend", "noise");
const samples = (grows: number, noise: number) =>
	Array.from({ length: 240 }, (_, at) => ({
		...{ at, files: 40, connections: 8 },
		rssMb: 200 + grows * at + random.next() * noise,
	}));

test("a sawtooth is flat", () => expect(Math.abs(trend(samples(0, 80), "rssMb").growth)).toBeLessThan(10));
test("what grows under a sawtooth is seen", () => {
	const { growth, slope } = trend(samples(0.5, 80), "rssMb");
	expect(growth).toBeGreaterThan(90);
	expect(slope).toBeCloseTo(0.5, 1);
});
test("what does not move has no slope", () =>
	expect(trend(samples(0, 0), "files")).toEqual({ first: 40, last: 40, growth: 0, slope: 0 }));
test("without samples there is nothing to say", () => expect(trend([], "files").growth).toBe(0));
