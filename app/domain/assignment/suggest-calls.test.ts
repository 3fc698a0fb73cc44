import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { practisedCriteria } from "./practised-criteria";
import { type Suggestible, suggestCalls } from "./suggest-calls";

const call = (
	id: string,
	given: Partial<Suggestible> & { at?: Record<string, number> } = {},
): Suggestible => ({
	id,
	difficulty: 1,
	share: 0.1,
	daysSince: null,
	practises: new Map(Object.entries(given.at ?? {})),
	...given,
});
const ids = (pool: readonly Suggestible[], ...rest: [Parameters<typeof suggestCalls>[1], number?]) =>
	suggestCalls(pool, rest[0], rest[1] ?? 4).map(({ id }) => id);
const low = (id: string, levels: readonly number[] = [1, 2, 2], safety = false) => ({ id, safety, levels });

describe("what to practise next", () => {
	test("is of the weakest criteria, those of safety first, each with its reason", () => {
		const pool = [
			call("S01", { at: { empathy: 2 } }),
			call("S02", { at: { danger: 1 } }),
			call("S03", { at: { closing: 1 } }),
		];
		const criteria = [low("empathy", [1, 1, 1]), low("danger", [4, 4, 3, 2, 3], true), low("closing", [2])];
		expect(suggestCalls(pool, criteria, 1)).toEqual([
			{ id: "S02", reason: { kind: "weak", criterion: "danger", calls: 3 } },
			{ id: "S01", reason: { kind: "weak", criterion: "empathy", calls: 3 } },
			{ id: "S03", reason: { kind: "weak", criterion: "closing", calls: 1 } },
		]);
	});
	test("goes by what was low lately, and not once, long ago", () => {
		const pool = [call("S01", { at: { empathy: 1 }, daysSince: 2 })];
		expect(suggestCalls(pool, [low("empathy", [1, 1, 3, 3, 3])], 1)).toEqual([]);
	});
	test("is what was longest not taken, then what has most of it in calls that come often", () => {
		const weak = [low("danger")];
		const at = { danger: 2 };
		expect(ids([call("S01", { at, daysSince: 3 }), call("S02", { at, daysSince: 40 })], weak)[0]).toBe("S02");
		expect(ids([call("S01", { at, daysSince: 40 }), call("S02", { at })], weak)[0]).toBe("S02");
		expect(ids([call("S01", { at, share: 0.1 }), call("S02", { at, share: 0.2 })], weak)[0]).toBe("S02");
		expect(ids([call("S01", { at, share: 0 }), call("S02", { at: { danger: 3 }, share: 0 })], weak)[0]).toBe(
			"S02",
		);
	});
	test("where nothing is low: what was never taken and comes most often, then what was long ago", () => {
		const pool = [
			call("S01", { daysSince: 45 }),
			call("S02", { daysSince: 3 }),
			call("S03", { share: 0.01 }),
			call("S04", { share: 0.3 }),
		];
		expect(suggestCalls(pool, [], 1)).toEqual([
			{ id: "S04", reason: { kind: "never" } },
			{ id: "S03", reason: { kind: "never" } },
			{ id: "S01", reason: { kind: "long-ago", days: 45 } },
		]);
	});
	test("is a step above what was done at most, three at most, none twice, the same in whatever order they come", () => {
		const some = fc.uniqueArray(
			fc.record({
				id: fc.stringMatching(/^S[0-9]{2}$/),
				difficulty: fc.integer({ min: 1, max: 5 }),
				share: fc.constantFrom(0, 0.1, 0.2),
				daysSince: fc.option(fc.nat(90)),
				practises: fc.subarray(["a", "b", "c"]).map((each) => new Map(each.map((id) => [id, 1]))),
			}),
			{ selector: ({ id }) => id, maxLength: 12 },
		);
		const levels = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 });
		fc.assert(
			fc.property(some, fc.tuple(levels, levels, levels), fc.nat(5), (pool, [a, b, c], done) => {
				const criteria = [low("a", a), low("b", b, true), low("c", c)];
				const suggested = suggestCalls(pool, criteria, done);
				expect(suggestCalls([...pool].reverse(), criteria, done)).toEqual(suggested);
				expect(suggested.length).toBeLessThanOrEqual(3);
				expect(new Set(suggested.map(({ id }) => id)).size).toBe(suggested.length);
				for (const { id, reason } of suggested) {
					const found = pool.find((each) => each.id === id);
					expect(found?.difficulty).toBeLessThanOrEqual(done + 1);
					if (reason.kind === "weak") expect(found?.practises.has(reason.criterion)).toBe(true);
				}
			}),
			{ seed: 20261122, numRuns: 300 },
		);
	});
});

test("a scenario practises what its replies show, what is scored when left out, its record and the referral it needs", () => {
	const reply = (shows: string[]) => ({ shows });
	const scenario = {
		phases: [{ nodes: [{ replies: [reply(["empathy.b1", "empathy.u1"]), reply(["closing.b1"])] }] }],
		interrupts: [{ replies: [reply(["empathy.a1"])] }],
		omissions: [{ is: "immediate-danger.b1" }, { is: "danger-ignored" }],
		referral: { needed: true },
	};
	expect([...practisedCriteria(scenario as never)].sort()).toEqual([
		["closing", 1],
		["empathy", 2],
		["immediate-danger", 1],
		["record", 1],
		["referral", 1],
	]);
});
