import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesAtMoments } from "./moments";
import { waveOf } from "./wave";

const ANSWERED = 1_000_000;
const line = (key: string, who: "caller" | "counsellor" | null, text: string | null = `câu ${key}`) => ({
	...{ key, who, text },
});

describe("a line's moment in a recording", () => {
	const events = [
		{ seq: 1, at: ANSWERED },
		{ seq: 2, at: ANSWERED + 20_000 },
		{ seq: 3, at: ANSWERED + 95_000 },
	];
	it("is that of its event, with all pauses; what was said in answer begins with the line before", () => {
		const lines = [
			line("1-0", "counsellor"),
			line("1-1", "caller"),
			line("2-0", "counsellor"),
			line("2-1", "caller"),
			line("2-2", null, null),
			line("3-0", "counsellor"),
			line("3-1", "caller"),
		];
		const found = linesAtMoments(lines, events, ANSWERED);
		expect(found.map(({ key, atMs }) => [key, atMs])).toEqual([
			["1-0", 0],
			["1-1", 0],
			["2-0", 0],
			["2-1", 20_000],
			["3-0", 20_000],
			["3-1", 95_000],
		]);
	});

	it("never goes back", () => {
		const log = fc
			.array(
				fc.record({ gap: fc.nat(60_000), who: fc.constantFrom("caller" as const, "counsellor" as const) }),
			)
			.map((given) => {
				let at = ANSWERED;
				return given.map(({ gap, who }, index) => {
					at += gap;
					return { seq: index + 1, at, who };
				});
			});
		fc.assert(
			fc.property(log, (given) => {
				const lines = given.map(({ seq, who }) => line(`${seq}-0`, who));
				const moments = linesAtMoments(lines, given, ANSWERED).map(({ atMs }) => atMs);
				expect(moments).toEqual([...moments].sort((a, b) => a - b));
				expect(moments).toHaveLength(given.length);
			}),
		);
	});
});

describe("a drawn wave", () => {
	it("shows each loud second at its place, and silence where nothing was recorded", () => {
		const wave = waveOf(
			[
				{ startedMs: 0, peaks: [50, 10, 10, 10, 10, 10, 10, 10, 10, 10] },
				{ startedMs: 9_000, peaks: [0, 0, 80] },
			],
			10_000,
			10,
		);
		expect(wave).toEqual([50, 0, 0, 0, 0, 0, 0, 0, 0, 80]);
	});

	it("has as many steps as asked for, none louder than what was heard", () => {
		const segments = fc.array(
			fc.record({ startedMs: fc.nat(100_000), peaks: fc.array(fc.integer({ min: 0, max: 100 })) }),
		);
		fc.assert(
			fc.property(segments, fc.integer({ min: 1, max: 700 }), fc.nat(120_000), (given, steps, lengthMs) => {
				const wave = waveOf(given, lengthMs, steps);
				expect(wave).toHaveLength(steps);
				const loudest = Math.max(0, ...given.flatMap(({ peaks }) => peaks));
				expect(Math.max(...wave)).toBe(loudest);
			}),
		);
	});
});
