import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProgramme } from "../certification/parse-programme";
import { stateOfRequirement } from "../certification/requirements";
import type { LevelsByCriterion } from "./levels-by-criterion";
import { licenceObstacles, type RatedBesideReference, raterResult } from "./rater-result";

const seed = 20261122;
const CRITERIA = [
	{ id: "opening", safety: false },
	{ id: "safety-first", safety: true },
	{ id: "referral", safety: true },
];
const rated = (
	callId: string,
	own: readonly (number | null)[],
	agreed: readonly (number | null)[],
	errors: { own?: readonly string[]; agreed?: readonly string[] } = {},
): RatedBesideReference => ({
	callId,
	levels: levels(own),
	reference: levels(agreed),
	criticalErrors: errors.own ?? [],
	referenceCriticalErrors: errors.agreed ?? [],
});
const levels = (given: readonly (number | null)[]) =>
	Object.fromEntries(CRITERIA.map(({ id }, at) => [id, given[at] ?? null])) as LevelsByCriterion;

const level = fc.constantFrom(null, 1, 2, 3, 4);
const triple = fc.tuple(level, level, level);
const ratings = fc.array(fc.tuple(triple, triple), { minLength: 1, maxLength: 25 });
const made = (pairs: readonly (readonly [readonly (number | null)[], readonly (number | null)[]])[]) =>
	pairs.map(([own, agreed], at) => rated(`call ${at}`, own, agreed));

const file = new URL("../../../scenarios/programmes/rater.yaml", import.meta.url);
const parsed = parseProgramme(readFileSync(file, "utf8"));
if (!parsed.ok) throw new Error("rater.yaml cannot be read");
const rater = parsed.value;
const requirement = rater.requirements.find((each) => each.kind === "calibration");
if (requirement?.kind !== "calibration") throw new Error("The licence asks for calibration");

describe("a rater beside the reference", () => {
	it("pools the safety criteria, and has each criterion for itself", () => {
		const calls = [
			rated("a", [4, 3, 1], [1, 3, 1]),
			rated("b", [4, 2, 4], [1, 2, 4]),
			rated("c", [4, 1, null], [1, 1, 3]),
		];
		const result = raterResult(CRITERIA, calls);
		expect(result.calls).toBe(3);
		expect(result.pooled.value).toBe(1);
		expect(result.criteria.map(({ calls, same }) => [calls, same])).toEqual([
			[3, 0],
			[3, 3],
			[2, 2],
		]);
		// Each gave one level to everything: nothing can be told from chance.
		expect(result.criteria[0]?.kappa).toMatchObject({ value: 0 });
	});

	it("has the value that is published for this table of three categories", () => {
		// SAS, in statsmodels: [[0,4,1],[0,8,0],[0,1,5]], quadratic .450161; level 4 is not used and changes nothing.
		const cells = [
			[0, 4, 1],
			[0, 8, 0],
			[0, 1, 5],
		];
		const pairs = cells.flatMap((row, own) =>
			row.flatMap((count, agreed) =>
				Array.from({ length: count }, () => rated("x", [null, own + 1], [null, agreed + 1])),
			),
		);
		expect(raterResult(CRITERIA, pairs).pooled.value?.toFixed(6)).toBe("0.450161");
	});

	it("names what of the critical errors was found, missed, and marked for nothing", () => {
		const calls = [
			rated("a", [], [], { own: ["promise"], agreed: ["promise", "call-back"] }),
			rated("b", [], [], { own: ["call-back"], agreed: [] }),
		];
		expect(raterResult(CRITERIA, calls)).toMatchObject({
			found: [{ callId: "a", code: "promise" }],
			missed: [{ callId: "a", code: "call-back" }],
			extra: [{ callId: "b", code: "call-back" }],
		});
	});

	it("is the same whoever is called the reference, and in whatever order calls come", () => {
		fc.assert(
			fc.property(ratings, (pairs) => {
				const plain = raterResult(CRITERIA, made(pairs));
				const turned = raterResult(
					CRITERIA,
					made([...pairs].reverse().map(([own, agreed]) => [agreed, own] as const)),
				);
				expect(turned.pooled.value).toBe(plain.pooled.value);
				expect(turned.criteria.map(({ calls, same }) => [calls, same])).toEqual(
					plain.criteria.map(({ calls, same }) => [calls, same]),
				);
			}),
			{ seed },
		);
	});

	it("agrees fully with itself, or is undefined", () => {
		fc.assert(
			fc.property(ratings, (pairs) => {
				const itself = raterResult(CRITERIA, made(pairs.map(([own]) => [own, own] as const)));
				expect([1, undefined]).toContain(itself.pooled.value);
				expect(itself.criteria.every(({ calls, same }) => calls === same)).toBe(true);
			}),
			{ seed },
		);
	});
});

describe("the licence", () => {
	const good = Array.from({ length: 20 }, (_, at) =>
		rated(`call ${at}`, [3, (at % 4) + 1, 2], [3, (at % 4) + 1, 2]),
	);

	it("is earned with twenty calls in agreement with the reference", () => {
		expect(licenceObstacles(raterResult(CRITERIA, good), requirement)).toEqual([]);
	});

	it("is not earned with nineteen, with other levels, or with one critical error missed", () => {
		const worse = good.map((each, at) =>
			rated(each.callId, [3, 4 - (at % 4), 4 - (at % 2)], [3, (at % 4) + 1, 2 + (at % 2)]),
		);
		const missing = [...good.slice(1), rated("last", [3, 2, 2], [3, 2, 2], { agreed: ["promise"] })];
		expect(licenceObstacles(raterResult(CRITERIA, good.slice(1)), requirement)).toEqual(["too-few-calls"]);
		expect(licenceObstacles(raterResult(CRITERIA, worse), requirement)).toEqual([
			"kappa-too-low",
			"criterion-too-low",
		]);
		expect(licenceObstacles(raterResult(CRITERIA, missing), requirement)).toEqual(["critical-error-missed"]);
	});

	it("is not earned where everything has one and the same level: nothing was shown", () => {
		const flat = good.map(({ callId }) => rated(callId, [3, 3, 3], [3, 3, 3]));
		expect(licenceObstacles(raterResult(CRITERIA, flat), requirement)).toEqual(["kappa-undefined"]);
	});

	it("is judged on the page as the certificate judges it", () => {
		fc.assert(
			fc.property(ratings, fc.boolean(), (pairs, misses) => {
				const some = made([...pairs, ...pairs, ...pairs]).map((each, at) =>
					misses && at === 0 ? { ...each, referenceCriticalErrors: ["promise"] } : each,
				);
				const result = raterResult(CRITERIA, some);
				const record = {
					...{
						type: "calibration" as const,
						id: "round",
						on: "2026-11-01",
						recordedAt: "2026-11-01T00:00:00Z",
					},
					...{ calls: result.calls, kappa: result.pooled.value ?? null },
					...{ lowestUpperEnd: result.lowestUpperEnd, criticalErrorsMissed: result.missed.length },
				};
				expect(licenceObstacles(result, requirement).length === 0).toBe(
					stateOfRequirement(requirement, rater, [record], new Set()).met,
				);
			}),
			{ seed },
		);
	});
});
