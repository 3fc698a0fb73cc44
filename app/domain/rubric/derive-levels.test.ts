import fc from "fast-check";
import { expect, test } from "vitest";
import { behavioursOf } from "./behaviour-index";
import { type CriterionLevel, deriveLevels, type Tick } from "./derive-levels";
import { callQuality } from "./fixtures/call-quality";

const rubric = callQuality();
const conditions = Object.keys(rubric.conditions);

function levelOf(id: string, ticks: readonly Tick[], opportunities: readonly string[]): CriterionLevel {
	const level = deriveLevels(rubric, ticks, opportunities).find((each) => each.id === id);
	if (!level) throw new Error(id);
	return level;
}

/** `safe-opening.u1@2~3`: seen at turn 2, repaired at turn 3; no turn: the whole call. */
function ticksOf(text: string): Tick[] {
	return text
		.split(" ")
		.filter((part) => part !== "")
		.map((part) => {
			const [, code = "", turn, repaired] = /^([a-z-]+\.[uba]\d+)(?:@(\d+))?(?:~(\d+))?$/.exec(part) ?? [];
			return {
				code,
				turn: turn === undefined ? ("whole" as const) : Number(turn),
				...(repaired === undefined ? {} : { repairedAtTurn: Number(repaired) }),
			};
		});
}

const OPENING = "safe-opening.b1@0 safe-opening.b2@1";
const OPENING_FULL = `${OPENING} safe-opening.b3@2`;
const RISK = ["at-risk"];
const RISK_AND_TIME = ["at-risk", "time-to-agree"];

test.each<[string, string, string, string[], number | null, string, string[]]>([
	["no opportunity for the criterion", "safe-opening", OPENING_FULL, [], null, "no-opportunity", []],
	[
		"no opportunity, not even for its harm",
		"safe-opening",
		"safe-opening.u1@1",
		[],
		null,
		"no-opportunity",
		[],
	],
	[
		"nothing seen",
		"safe-opening",
		"",
		RISK_AND_TIME,
		2,
		"basics-missing",
		["safe-opening.b1", "safe-opening.b2", "safe-opening.b3"],
	],
	["one basic missing", "safe-opening", OPENING, RISK_AND_TIME, 2, "basics-missing", ["safe-opening.b3"]],
	[
		"a basic without its opportunity is not asked for",
		"safe-opening",
		OPENING,
		RISK,
		3,
		"basics-complete",
		["safe-opening.b1", "safe-opening.b2"],
	],
	[
		"a basic without its opportunity does not stand in for one",
		"safe-opening",
		"safe-opening.b1@0 safe-opening.b3@1",
		RISK,
		2,
		"basics-missing",
		["safe-opening.b2"],
	],
	[
		"all basics",
		"safe-opening",
		OPENING_FULL,
		RISK_AND_TIME,
		3,
		"basics-complete",
		["safe-opening.b1", "safe-opening.b2", "safe-opening.b3"],
	],
	[
		"an advanced one above all basics",
		"safe-opening",
		`${OPENING_FULL} safe-opening.a1@3`,
		RISK_AND_TIME,
		4,
		"advanced",
		["safe-opening.a1"],
	],
	[
		"an advanced one cannot replace a basic",
		"safe-opening",
		`${OPENING} safe-opening.a1@3`,
		RISK_AND_TIME,
		2,
		"basics-missing",
		["safe-opening.b3"],
	],
	[
		"a harm, whatever else was done well",
		"safe-opening",
		`${OPENING_FULL} safe-opening.a1@3 safe-opening.u1@4`,
		RISK_AND_TIME,
		1,
		"harm",
		["safe-opening.u1"],
	],
	[
		"a harm repaired in the next turn",
		"safe-opening",
		`${OPENING_FULL} safe-opening.a1@3 safe-opening.u1@4~5`,
		RISK_AND_TIME,
		2,
		"harm-repaired",
		["safe-opening.u1"],
	],
	[
		"a harm repaired, and a basic missing",
		"safe-opening",
		`${OPENING} safe-opening.u1@4~5`,
		RISK_AND_TIME,
		2,
		"basics-missing",
		["safe-opening.b3"],
	],
	[
		"a harm taken back two turns later is not repaired",
		"safe-opening",
		`${OPENING_FULL} safe-opening.u1@4~6`,
		RISK_AND_TIME,
		1,
		"harm",
		["safe-opening.u1"],
	],
	[
		"one harm repaired, the same one again not",
		"safe-opening",
		`${OPENING_FULL} safe-opening.u1@4~5 safe-opening.u1@7`,
		RISK_AND_TIME,
		1,
		"harm",
		["safe-opening.u1"],
	],
	[
		"one harm repaired, another not",
		"safe-opening",
		`${OPENING_FULL} safe-opening.u1@4~5 safe-opening.u2@6`,
		RISK_AND_TIME,
		1,
		"harm",
		["safe-opening.u2"],
	],
	[
		"a criterion that always applies",
		"listening",
		"listening.b1@1 listening.b2@2 listening.b3",
		[],
		3,
		"basics-complete",
		["listening.b1", "listening.b2", "listening.b3"],
	],
	[
		"no basic of it had its opportunity",
		"confidentiality",
		"",
		["personal-information"],
		3,
		"no-basic-applied",
		[],
	],
	[
		"no basic had its opportunity, and an advanced one was seen",
		"confidentiality",
		"confidentiality.a1@3",
		["personal-information"],
		4,
		"advanced",
		["confidentiality.a1"],
	],
	[
		"only one basic had its opportunity",
		"confidentiality",
		"confidentiality.b2@3",
		["personal-information", "privacy-asked"],
		3,
		"basics-complete",
		["confidentiality.b2"],
	],
])("%s", (_what, id, ticks, opportunities, level, reason, behaviours) => {
	expect(levelOf(id, ticksOf(ticks), opportunities)).toMatchObject({
		level,
		applicable: level !== null,
		reason: { code: reason, behaviours },
	});
});

test("a repaired harm is shown with both turns, beside what was done well", () => {
	const level = levelOf(
		"safe-opening",
		ticksOf(`safe-opening.u1@1~2 ${OPENING_FULL} safe-opening.b2@5`),
		RISK_AND_TIME,
	);
	expect(level.repaired).toEqual([{ code: "safe-opening.u1", turn: 1, repairedAtTurn: 2 }]);
	expect(level.harmful).toEqual([]);
	expect(level.seen).toContainEqual({ code: "safe-opening.b2", turns: [1, 5] });
});

test("what had no opportunity is named", () => {
	expect(levelOf("safe-opening", [], RISK).notApplicable).toEqual(["safe-opening.b3"]);
	expect(levelOf("child", [], RISK).notApplicable).toHaveLength(5);
});

const seeded = { seed: 111, numRuns: 300 } as const;
const allCodes = rubric.criteria.flatMap((criterion) => behavioursOf(criterion));
const anyTick: fc.Arbitrary<Tick> = fc
	.record({
		found: fc.constantFrom(...allCodes),
		turn: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant("whole" as const)),
		repaired: fc.boolean(),
	})
	.map(({ found, turn, repaired }) => ({
		code: found.code,
		turn,
		...(repaired && found.kind === "harmful" && turn !== "whole" ? { repairedAtTurn: turn + 1 } : {}),
	}));
const anyTicks = fc.array(anyTick, { maxLength: 60 });
const anyOpportunities = fc.subarray(conditions);
const codesOf = (kind: string) => allCodes.filter((each) => each.kind === kind);
const rank = (level: CriterionLevel) => level.level ?? 0;

test("a basic or advanced tick more never lowers any level", () => {
	const good = fc.constantFrom(...codesOf("basic"), ...codesOf("advanced"));
	fc.assert(
		fc.property(anyTicks, anyOpportunities, good, fc.nat(12), (ticks, opportunities, more, turn) => {
			const before = deriveLevels(rubric, ticks, opportunities);
			const after = deriveLevels(rubric, [...ticks, { code: more.code, turn }], opportunities);
			before.forEach((level, index) => {
				const now = after[index];
				expect(now && rank(now)).toBeGreaterThanOrEqual(rank(level));
			});
		}),
		seeded,
	);
});

test("a harm that is not repaired makes its criterion a 1 wherever it applies, and moves no other", () => {
	fc.assert(
		fc.property(
			anyTicks,
			anyOpportunities,
			fc.constantFrom(...codesOf("harmful")),
			(ticks, opportunities, harm) => {
				const before = deriveLevels(rubric, ticks, opportunities);
				const after = deriveLevels(rubric, [...ticks, { code: harm.code, turn: 20 }], opportunities);
				after.forEach((level, index) => {
					const expected =
						level.id === harm.criterion.id ? (level.applicable ? 1 : null) : before[index]?.level;
					expect(level.level).toBe(expected);
				});
			},
		),
		seeded,
	);
});

test("neither the order of ticks nor a tick that is there twice changes anything", () => {
	const shuffled = anyTicks.chain((ticks) =>
		fc.tuple(
			fc.constant(ticks),
			fc.shuffledSubarray([...ticks, ...ticks], { minLength: ticks.length * 2, maxLength: ticks.length * 2 }),
		),
	);
	fc.assert(
		fc.property(shuffled, anyOpportunities, ([ticks, other], opportunities) => {
			expect(deriveLevels(rubric, other, opportunities)).toEqual(deriveLevels(rubric, ticks, opportunities));
		}),
		seeded,
	);
});

test("a criterion has a level exactly when one of its conditions arose, or it has none", () => {
	fc.assert(
		fc.property(anyTicks, anyOpportunities, (ticks, opportunities) => {
			deriveLevels(rubric, ticks, opportunities).forEach((level, index) => {
				const needs = rubric.criteria[index]?.if;
				const arose = needs === undefined || needs.some((condition) => opportunities.includes(condition));
				expect(level.level !== null).toBe(arose);
				expect(level.applicable).toBe(arose);
			});
		}),
		seeded,
	);
});
