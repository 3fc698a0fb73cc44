import { describe, expect, it } from "vitest";
import { smallMachine } from "../scenario/fixtures/small-call";
import { standing } from "../scenario/play";
import { PRACTICE_RULES } from "./call-state";
import { traceOf } from "./call-story";
import { playScript } from "./play-script";
import { takeEvent } from "./take-event";
import { whatIf } from "./what-if";

const compiled = smallMachine();
const NOW = 1_900_000_000_000;
const played = playScript(compiled, {
	events: [
		{ reply: "where-first" },
		{ silence: 1 },
		{ ownWords: "Rồi sao?" },
		{ reply: "go-on" },
		{ reply: "ransom" },
	],
});
if (!played.ok) throw new Error(played.reason);
const { logged } = played;

describe("what if something else had been said", () => {
	it("goes back to before the turn's own words, keeps all before, and lets the clock go on from now", () => {
		const back = whatIf(compiled, logged, 2, NOW);
		if (!back) throw new Error("there is a turn 2");
		expect(back.logged.map(({ type }) => type)).toEqual(
			logged.slice(0, back.logged.length).map(({ type }) => type),
		);
		expect(back.logged.at(-1)?.at).toBe(NOW);
		expect(back.state).toMatchObject({ status: "open", seq: back.logged.length, lastSeenAt: NOW });
		expect(standing(compiled, back.state.snapshot).at).toBe("words");
		expect(traceOf(compiled, back.logged).trace).toMatchObject({ turns: 1, ending: null });
		for (const { dueAt } of back.state.deadlines) expect(dueAt).toBeGreaterThan(NOW);
		const gaps = (events: typeof logged) =>
			events.slice(1).map(({ at }, index) => at - (events[index]?.at ?? 0));
		expect(gaps(back.logged)).toEqual(gaps(logged.slice(0, back.logged.length)));
	});

	it("waits as long as nobody is heard from: what is said after an hour is not overtaken by silence", () => {
		const back = whatIf(compiled, logged, 3, NOW);
		if (!back) throw new Error("there is a turn 3");
		const where = standing(compiled, back.state.snapshot);
		if (where.at !== "choose") throw new Error("a reply is asked for");
		const hour = 3_600_000;
		const offered = {
			event: { type: "reply" as const, payload: { node: where.point.id, reply: "police" } },
			at: NOW + hour,
			clientId: "a",
			expectedSeq: back.state.seq + 1,
		};
		const taken = takeEvent(compiled, back.state, offered, PRACTICE_RULES);
		expect(taken.ok).toBe(true);
		expect(taken.logged.map(({ type }) => type)).toEqual(["pause", "reply"]);
		expect(taken.logged[0]).toMatchObject({ payload: { from: NOW, shiftMs: hour } });
	});

	it("goes on to another ending, as any call does", () => {
		const back = whatIf(compiled, logged, 3, NOW);
		if (!back) throw new Error("there is a turn 3");
		const where = standing(compiled, back.state.snapshot);
		if (where.at !== "choose") throw new Error("a reply is asked for");
		const taken = takeEvent(
			compiled,
			back.state,
			{
				event: { type: "reply", payload: { node: where.point.id, reply: "wait" } },
				at: NOW + 2_000,
				clientId: "a",
				expectedSeq: back.state.seq + 1,
			},
			PRACTICE_RULES,
		);
		expect(taken.ok).toBe(true);
		const { trace } = traceOf(compiled, [...back.logged, ...taken.logged]);
		expect(trace.turns).toBe(3);
		expect([traceOf(compiled, logged).trace.ending, trace.ending]).toEqual(["cut-off", "lost-line"]);
		expect(trace.criticalErrors.some(({ code }) => code === "harmful-advice")).toBe(false);
	});

	it("is not possible at a turn that the call does not have", () => {
		for (const turn of [-1, 0, 4, 99, Number.NaN, 1.5])
			expect(whatIf(compiled, logged, turn, NOW)).toBeNull();
	});
});
