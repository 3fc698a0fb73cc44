import { describe, expect, it } from "vitest";
import type { CallEvent, CompiledScenario } from "./compile-scenario";
import { ANSWER, pick, played, silence, words } from "./fixtures/played";
import { smallMachine } from "./fixtures/small-call";

describe("silence", () => {
	const compiled = smallMachine();

	it("is answered by the caller, moves the gauges and starts anew", () => {
		const { last, state } = played(compiled, [ANSWER, silence("first-words")]);
		expect(last?.utterances).toEqual([{ who: "caller", ref: "time/silence", variant: 1 }]);
		expect(last?.started.map(({ id }) => id)).toEqual([silence("first-words").type]);
		expect(state.context.gauges.distress).toBe(9);
	});

	it("ends the call when it runs out as often as it may, at that node", () => {
		const twice = [ANSWER, silence("first-words"), silence("first-words")];
		expect(played(compiled, [...twice, pick("first-words", "why-go"), silence("first-words")]).where).toEqual(
			{ at: "ended", ending: "lost-line" },
		);
		expect(
			played(compiled, [...twice, pick("first-words", "safe-to-talk"), silence("who", "words")]).where,
		).toMatchObject({ at: "words" });
	});

	it("is the node's own where it has one", () => {
		const { last } = played(compiled, [ANSWER, pick("first-words", "safe-to-talk"), silence("who", "words")]);
		expect(last?.utterances.map(({ ref }) => ref)).toEqual(["nodes/who/silence"]);
	});

	it("allows for reading: by characters, by the person, by the answer just heard, and for own words", () => {
		const delayOf = (machine: CompiledScenario, events: CallEvent[]) =>
			played(machine, events).last?.started.find(({ id }) => !id.includes("limit"))?.delayMs;
		const line = "Em ơi, giúp chị.".length;
		const replies = "Chị nói chuyện có an toàn không?Em chị ở đâu?Sao lại để em đi?".length;
		expect(delayOf(compiled, [ANSWER])).toBe(20_000 + (line + replies) * 55);
		expect(delayOf(smallMachine({ readingFactor: 2 }), [ANSWER])).toBe(20_000 + (line + replies) * 110);
		expect(delayOf(smallMachine({ readingFactor: 99 }), [ANSWER])).toBe(20_000 + (line + replies) * 220);
		expect(delayOf(smallMachine({ language: "en" }), [ANSWER])).not.toBe(delayOf(compiled, [ANSWER]));
		const atWho = [ANSWER, pick("first-words", "safe-to-talk")];
		const wordsDelay = delayOf(compiled, atWho) ?? 0;
		expect(wordsDelay - (delayOf(compiled, [...atWho, words("who")]) ?? 0)).toBe(60_000);
	});
});

describe("the limit", () => {
	it("is longer for who needs longer to read, and never shorter than the story has it", () => {
		const minutesFor = (readingFactor: number) => {
			const { last } = played(smallMachine({ readingFactor }), [ANSWER]);
			return (last?.started.find(({ id }) => id.includes("limit"))?.delayMs ?? 0) / 60_000;
		};
		expect([0.5, 1, 2, 9].map(minutesFor)).toEqual([25, 25, 50, 100]);
	});

	it("ends the call from the answer on, whatever happens", () => {
		const compiled = smallMachine();
		const { last } = played(compiled, [ANSWER]);
		expect(last?.started).toContainEqual({ id: "xstate.after.limit.call", delayMs: 25 * 60_000 });
		const limit: CallEvent = { type: "xstate.after.limit.call" };
		expect(played(compiled, [limit]).taken).toEqual([false]);
		for (const events of [
			[ANSWER],
			[ANSWER, { type: "hold" } as const],
			[ANSWER, pick("first-words", "safe-to-talk")],
		]) {
			expect(played(compiled, [...events, limit]).where).toEqual({ at: "ended", ending: "cut-off" });
		}
	});
});

describe("hold", () => {
	const compiled = smallMachine();
	const beforeHold = [ANSWER, pick("first-words", "safe-to-talk"), words("who"), { type: "hold" } as const];

	it("comes back by history to the very stage, says nothing again and starts the silence anew", () => {
		expect(played(compiled, beforeHold).where).toEqual({ at: "held" });
		expect(played(compiled, [...beforeHold, silence("who")]).last?.taken).toBe(false);
		const { where, last } = played(compiled, [...beforeHold, { type: "resume" }]);
		expect(where).toMatchObject({ at: "choose", point: { id: "who" } });
		expect(last?.utterances).toEqual([]);
		expect(last?.started.map(({ id }) => id)).toEqual([silence("who").type]);
	});

	it("opens the line again when it runs out, and ends the call the last time", () => {
		const ranOut: CallEvent = { type: "xstate.after.hold.held" };
		const once = played(compiled, [...beforeHold, ranOut]);
		expect(once.where).toMatchObject({ at: "choose", point: { id: "who" } });
		expect(once.last?.utterances.map(({ ref }) => ref)).toEqual(["time/hold"]);
		expect(once.state.context.gauges.trust).toBe(4);
		expect(played(compiled, [...beforeHold, ranOut, { type: "hold" }, ranOut]).where).toEqual({
			at: "ended",
			ending: "lost-line",
		});
	});
});
