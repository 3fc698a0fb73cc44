import { describe, expect, test } from "vitest";
import { replayable } from "../../app/domain/call/call-state";
import { traceOf } from "../../app/domain/call/call-story";
import { learnerView, shownOf } from "../../app/domain/call/learner-view";
import { replay } from "../../app/domain/call/replay";
import { playAndAssess, readScenario } from "./play-best";

/** What issue and outline ask of each: decisions on the best path, endings, replies to choose from. */
const ASKED = [
	{ file: "S03-brother-in-compound.yaml", decisions: 10, endings: 5, pool: "sealed" },
	{ file: "S01-safe-migration.yaml", decisions: 5, endings: 3, pool: "open" },
	{ file: "S02-what-does-111-do.yaml", decisions: 9, endings: 3, pool: "open" },
	{ file: "S11-forced-begging.yaml", decisions: 10, endings: 3, pool: "open" },
	{ file: "S14-suicidal-returnee.yaml", decisions: 15, endings: 5, pool: "open" },
	{ file: "S15-silent-call.yaml", decisions: 12, endings: 4, pool: "open" },
	{ file: "S16-prank-call.yaml", decisions: 9, endings: 4, pool: "open" },
	{ file: "S04-whispered-call.yaml", decisions: 10, endings: 5, pool: "open" },
	{ file: "S05-sold-as-a-wife.yaml", decisions: 16, endings: 5, pool: "open" },
	{ file: "S06-missing-daughter.yaml", decisions: 15, endings: 5, pool: "open" },
	{ file: "S07-seventeen-karaoke.yaml", decisions: 14, endings: 5, pool: "open" },
	{ file: "S08-fishing-boat.yaml", decisions: 14, endings: 5, pool: "open" },
	{ file: "S09-carrying-for-others.yaml", decisions: 15, endings: 5, pool: "open" },
	{ file: "S10-baby-for-sale.yaml", decisions: 14, endings: 5, pool: "open" },
	{ file: "S12-garment-workshop.yaml", decisions: 15, endings: 5, pool: "open" },
	{ file: "S13-back-without-a-paper.yaml", decisions: 11, endings: 4, pool: "open" },
	{ file: "C01-hand-over-from-111.yaml", decisions: 10, endings: 3, pool: "open" },
	{ file: "C02-first-meeting.yaml", decisions: 13, endings: 5, pool: "open" },
	{ file: "S17-posing-as-uncle.yaml", decisions: 13, endings: 5, pool: "open" },
	{ file: "S18-the-journalist.yaml", decisions: 9, endings: 4, pool: "open" },
	{ file: "S20-the-commune-officer.yaml", decisions: 11, endings: 4, pool: "open" },
	{ file: "S23-child-in-the-bathroom.yaml", decisions: 14, endings: 5, pool: "open" },
	{ file: "sealed/K01-boy-in-the-loft.yaml", decisions: 14, endings: 5, pool: "sealed" },
	{ file: "sealed/K02-boy-for-sale.yaml", decisions: 11, endings: 4, pool: "sealed" },
	{ file: "sealed/K03-man-on-the-bridge.yaml", decisions: 16, endings: 5, pool: "sealed" },
	{ file: "sealed/K04-mother-after-the-scam.yaml", decisions: 16, endings: 5, pool: "sealed" },
	{ file: "S24-the-passport-in-the-safe.yaml", decisions: 13, endings: 4, pool: "open" },
	{ file: "sealed/K06-twenty-first-floor.yaml", decisions: 16, endings: 5, pool: "sealed" },
	{ file: "S19-khmer-mother.yaml", decisions: 16, endings: 5, pool: "open" },
	{ file: "S21-threatened-witness.yaml", decisions: 14, endings: 5, pool: "open" },
	{ file: "S22-afraid-of-arrest.yaml", decisions: 16, endings: 5, pool: "open" },
	{ file: "C03-family-at-the-gate.yaml", decisions: 14, endings: 5, pool: "open" },
	{ file: "sealed/K05-before-saturday.yaml", decisions: 16, endings: 5, pool: "sealed" },
] as const;

describe.each(ASKED)("$file", ({ file, decisions, endings, pool }) => {
	const scenario = readScenario(file);

	test("has its endings, its pool, marked turns, an interrupt that comes back, and texts in both languages", () => {
		expect(scenario.endings.length).toBeGreaterThanOrEqual(endings);
		expect(new Set(scenario.endings.map((ending) => ending.kind)).size).toBeGreaterThanOrEqual(3);
		expect(scenario.pool).toBe(pool);
		const nodes = scenario.phases.flatMap((phase) => phase.nodes);
		expect(nodes.some((node) => node.marked)).toBe(true);
		expect(scenario.interrupts.length).toBeGreaterThan(0);
		expect(
			scenario.interrupts.some((interrupt) =>
				interrupt.replies.some((reply) => reply.to.some(({ to }) => to === "back")),
			),
		).toBe(true);
	});

	test.each(["1", "2", "3", "4"])("the best path passes, with 4s and a good ending (seed %s)", (seed) => {
		const { assessed, result } = playAndAssess(scenario, seed, 1);
		const { trace } = assessed.story;
		expect(trace.turns).toBeGreaterThanOrEqual(decisions);
		expect(scenario.endings.find((ending) => ending.id === trace.ending)?.kind).toBe("good");
		expect(result.claims).toEqual([]);
		expect(result.resultIfClaimsHold).toMatchObject({ passes: true, reasons: [] });
		expect(result.levels.some((level) => level.level === 4)).toBe(true);
		expect(assessed.referralVerdict.overall).toBe("right");
	});

	test("nobody passes by picking at random, and random calls end in more than one way", () => {
		const calls = Array.from({ length: 40 }, (_, index) => playAndAssess(scenario, `random ${index}`, 0));
		expect(calls.filter(({ result }) => result.resultIfClaimsHold.passes)).toEqual([]);
		expect(new Set(calls.map(({ assessed }) => assessed.story.trace.ending)).size).toBeGreaterThan(1);
	});

	test("every played call replays to its state, and no view names what is behind the replies", () => {
		for (let index = 0; index < 8; index++) {
			const { compiled, played } = playAndAssess(scenario, `replay ${index}`, index / 8);
			expect(replayable(replay(compiled, played.events))).toEqual(replayable(played.state));
			const cut = played.events.slice(0, 1 + index * 2);
			const state = replay(compiled, cut);
			const view = JSON.stringify(
				learnerView(compiled, state, shownOf(compiled, traceOf(compiled, cut)), {
					language: "vi",
					purpose: "assessed",
					now: state.lastSeenAt,
				}),
			);
			for (const secret of secretsOf(scenario)) expect(view).not.toContain(`"${secret}"`);
			expect(view).toContain('"gauges":null');
			expect(view).toContain('"hint":null');
		}
	});
});

/** Words that the view itself uses for what happened, whatever the author calls a node. */
const OWN_WORDS = new Set([
	"greeting",
	"line",
	"answer",
	"silence",
	"interrupt",
	"last-words",
	"hold",
	"limit",
]);

/** Ids that only the author knows. */
function secretsOf(scenario: ReturnType<typeof readScenario>): string[] {
	const points = [...scenario.phases.flatMap((phase) => phase.nodes), ...scenario.interrupts];
	return [
		...points.map((point) => point.id),
		...points.flatMap((point) => point.replies.map((reply) => reply.id)),
		...points.flatMap((point) =>
			point.replies.flatMap((reply) => [...reply.shows, ...(reply.critical ? [reply.critical] : [])]),
		),
		...scenario.endings.map((ending) => ending.id),
		...Object.keys(scenario.facts),
	].filter((id) => !OWN_WORDS.has(id));
}
