import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CALLER_TYPES } from "../scenario/scenario.schema";
import { seededRandom } from "../shared/seeded-random";
import type { CallMix } from "./call-mix.schema";
import { drawByMix } from "./draw-by-mix";
import { parseCallMixes } from "./parse-call-mixes";
import { unservedOf } from "./unserved";
import { type Drawable, type Weighed, weighPool } from "./weigh-pool";

const FILE = readFileSync(new URL("../../../scenarios/call-mixes.yaml", import.meta.url), "utf8");
const mixOf = (id: string): CallMix => {
	const parsed = parseCallMixes(FILE, new Set());
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	const mix = parsed.value.find((each) => each.id === id);
	if (!mix) throw new Error(id);
	return mix;
};
const scenario = (
	id: string,
	callerType: Drawable["callerType"],
	callClass: Drawable["callClass"],
): Drawable => ({ id, callerType, callClass });
const shareOf = (weighed: readonly Weighed[], id: string) => weighed.find((each) => each.id === id)?.share;
const equal = (...shares: number[]): Weighed[] =>
	shares.map((share, index) => ({ id: `S${String(index).padStart(2, "0")}`, groupId: "all", share }));
const frequencies = (drawn: readonly string[]) => {
	const counts = new Map<string, number>();
	for (const id of drawn) counts.set(id, (counts.get(id) ?? 0) + 1);
	return (id: string) => (counts.get(id) ?? 0) / drawn.length;
};

describe("the presets", () => {
	test("are those of the domain: 24 scenarios in six groups, and three classes", () => {
		const training = mixOf("training");
		expect(training.groups.map(({ weight }) => weight)).toEqual([33, 29, 19, 5, 11, 3]);
		expect(training.groups.flatMap(({ scenarios }) => Object.keys(scenarios)).sort()).toEqual(
			Array.from({ length: 24 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`),
		);
		expect(mixOf("service-true").groups.map(({ weight }) => weight)).toEqual([69.4, 26.4, 4.2]);
	});
	test("have a place for whoever calls a hotline", () => {
		const callers = mixOf("training").groups.flatMap(({ callerTypes }) => callerTypes);
		expect([...callers, "counsellor"].sort()).toEqual([...CALLER_TYPES].sort());
	});
	test.each([
		["weight: 69.4", "weight: 68.4", "19:5", /sum to 99\. Make it 100/],
		["S23: 3 }", "S23: 2 }", "62:9", /sum to 2, the group's is 3/],
		["S18: 2, S20: 3", "S15: 2, S20: 3", "59:22", /S15 stands in two groups/],
		["S23: 3 }", "S33: 3 }", "64:22", /no scenario S33/],
		["- id: officials", "- id: public", "50:9", /two groups “public”/],
		["- id: training", "- id: service-true", "23:5", /two mixes “service-true”/],
		["status: assumption", "status: guessed", "32:5", /computed/],
		["    verified: 2026-11-21\n    status: computed", "    status: computed", "8:5", /expected string/],
		["notFrom: [counsellor]", "notFrom: [counselor]", "18:15", /counsellor/],
		["callClasses: [counselling]", "callClass: counselling", "21:85", /unknown key “callClass”/],
		["mixes:", "mixes: [", "8:3", /./],
	])("%s → %s is refused with its place", (from, to, place, message) => {
		expect(FILE).toContain(from);
		const parsed = parseCallMixes(FILE.replace(from, to), new Set());
		if (parsed.ok) throw new Error("accepted");
		const [problem] = parsed.problems;
		expect(`${problem?.line}:${problem?.column}`).toBe(place);
		expect(problem?.message).toMatch(message);
	});
	test("a scenario beyond the outlines may be named once it is there", () => {
		const named = FILE.replace("S23: 3 }", "S33: 3 }");
		expect(parseCallMixes(named, new Set(["S33"])).ok).toBe(true);
	});
});

describe("a mix laid over what is published", () => {
	const POOL = [
		scenario("S01", "citizen", "information"),
		scenario("S02", "citizen", "information"),
		scenario("S03", "relative", "referral"),
		scenario("S06", "relative", "referral"),
		scenario("S14", "returnee", "counselling"),
		scenario("C01", "counsellor", "referral"),
	];
	test("gives what is missing to the rest of its group, and an empty group's part to the others", () => {
		const weighed = weighPool(mixOf("training"), POOL);
		// 33 + 29 + 19 are left of the hundred.
		expect(shareOf(weighed, "S03")).toBeCloseTo((33 / 81) * (9 / 17));
		expect(shareOf(weighed, "S06")).toBeCloseTo((33 / 81) * (8 / 17));
		expect(shareOf(weighed, "S14")).toBeCloseTo(29 / 81);
		expect(shareOf(weighed, "S01")).toBeCloseTo((19 / 81) * (8 / 12));
		expect(shareOf(weighed, "C01")).toBeUndefined();
	});
	test("is even within a class", () => {
		const weighed = weighPool(mixOf("service-true"), POOL);
		expect(shareOf(weighed, "S01")).toBeCloseTo(0.347);
		expect(shareOf(weighed, "S02")).toBeCloseTo(0.347);
		expect(shareOf(weighed, "S14")).toBeCloseTo(0.264);
		expect(shareOf(weighed, "S03")).toBeCloseTo(0.021);
	});
	test("counts a scenario that it does not name as one of its caller's", () => {
		const weighed = weighPool(mixOf("training"), [...POOL, scenario("S31", "returnee", "referral")]);
		expect(shareOf(weighed, "S31")).toBeCloseTo((29 / 81) * (29 / 8 / (3 + 29 / 8)));
	});
	test("sums to one, whatever is published; nothing of an empty pool", () => {
		expect(weighPool(mixOf("training"), [])).toEqual([]);
		expect(weighPool(mixOf("service-true"), [scenario("C01", "counsellor", "referral")])).toEqual([]);
		fc.assert(
			fc.property(fc.subarray(POOL.slice(0, 5), { minLength: 1 }), fc.boolean(), (pool, training) => {
				const weighed = weighPool(mixOf(training ? "training" : "service-true"), pool);
				expect(weighed.map(({ id }) => id).sort()).toEqual(pool.map(({ id }) => id).sort());
				expect(weighed.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1);
			}),
		);
	});
});

describe("what a mix asks for in vain", () => {
	test("is the weight of what it names, and of groups of which there is nothing", () => {
		const pool = [scenario("S01", "citizen", "information"), scenario("S03", "relative", "referral")];
		const unserved = (id: string) => unservedOf(mixOf(id), weighPool(mixOf(id), pool));
		expect(unserved("training").parts).toBe(100 - 8 - 9);
		expect(unserved("training").scenarioIds).toHaveLength(22);
		expect(unserved("training").scenarioIds).not.toContain("S03");
		expect(unserved("service-true")).toEqual({ parts: 26.4, scenarioIds: [], groupIds: ["counselling"] });
	});
});

describe("drawing", () => {
	const random = () => seededRandom("1", "mix");
	test("gives nothing of nothing, and the only one once", () => {
		expect(drawByMix([], { count: 3, after: ["S00"], random: random() })).toEqual([]);
		expect(drawByMix(equal(1), { count: 3, after: [], random: random() })).toEqual(["S00"]);
		expect(drawByMix(equal(1), { count: 3, after: ["S01", "S00"], random: random() })).toEqual(["S00"]);
		expect(drawByMix(equal(1), { count: 3, after: ["S00"], random: random() })).toEqual([]);
	});
	test("gives as many as are asked for, never the same twice in a row, the same for the same seed", () => {
		const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 12 });
		fc.assert(
			fc.property(weights, fc.nat(60), fc.string(), fc.array(fc.nat(11), { maxLength: 2 }), (...given) => {
				const [parts, count, seed, before] = given;
				const whole = parts.reduce((total, each) => total + each, 0);
				const shares = equal(...parts.map((part) => part / whole));
				const after = before.map((index) => `S${String(index).padStart(2, "0")}`);
				const draw = () => drawByMix(shares, { count, after, random: seededRandom(seed, "mix") });
				const drawn = draw();
				expect(drawn).toHaveLength(count);
				const inARow = [...after.slice(0, 1), ...drawn];
				expect(inARow.filter((id, index) => id === inARow[index + 1])).toEqual([]);
				if (shares.length > 2 && count > 0) expect(after).not.toContain(drawn[0]);
				expect(draw()).toEqual(drawn);
			}),
		);
	});
	test("comes up by the shares in the long run, although none comes twice in a row", () => {
		const weights = fc
			.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 10 })
			.map((parts) => parts.map((part) => part / parts.reduce((total, each) => total + each, 0)))
			.filter((parts) => Math.max(...parts) < 0.48);
		fc.assert(
			fc.property(weights, fc.nat(), (parts, seed) => {
				const shares = equal(...parts);
				const random = seededRandom(String(seed), "mix");
				const frequency = frequencies(drawByMix(shares, { count: 20_000, after: [], random }));
				for (const { id, share } of shares) expect(Math.abs(frequency(id) - share)).toBeLessThan(0.02);
			}),
			{ numRuns: 40, seed: 20261122 },
		);
	});
	test("what has more than half comes up every other time, and no less", () => {
		const random = seededRandom("7", "mix");
		const shares = equal(0.8, 0.15, 0.05);
		const frequency = frequencies(drawByMix(shares, { count: 20_000, after: [], random }));
		expect(frequency("S00")).toBeCloseTo(0.5, 2);
		expect(frequency("S01")).toBeCloseTo(0.375, 1);
	});
});
