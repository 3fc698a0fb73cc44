import { describe, expect, it } from "vitest";
import type { CallEvent, CompiledScenario } from "./compile-scenario";
import { compileScenario } from "./compile-scenario";
import { smallCall, smallMachine } from "./fixtures/small-call";
import { persisted, restored, ringing, shownReplies, standing, step } from "./play";

const ANSWER: CallEvent = { type: "answer" };
const pick = (node: string, reply: string): CallEvent => ({ type: "reply", node, reply });
const words = (node: string): CallEvent => ({ type: "own-words", node });
const silence = (node: string, stage: "choose" | "words" = "choose"): CallEvent => ({
	type: `xstate.after.${stage === "words" ? "writing" : "silence"}:${node}.node/${node}/${stage}`,
});

/** Plays the events, storing and restoring the state as JSON between any two. */
function played(compiled: CompiledScenario, events: readonly CallEvent[]) {
	let state = ringing(compiled);
	const said: string[] = [];
	const outcomes = events.map((event) => {
		const outcome = step(compiled, state, event);
		said.push(...outcome.utterances.map(({ ref, variant }) => `${ref}#${variant}`));
		state = restored(compiled, JSON.parse(JSON.stringify(persisted(outcome.state))));
		return outcome;
	});
	return { state, said, last: outcomes.at(-1), where: standing(compiled, state), taken: outcomes.map((o) => o.taken) };
}

describe("the machine", () => {
	const compiled = smallMachine();

	it("is plain JSON with named guards, actions and delays", () => {
		expect(JSON.parse(JSON.stringify(compiled.config))).toEqual(compiled.config);
		const names = JSON.stringify(smallMachine({ varied: true }).config).match(/"type":"[^"]+"/g) ?? [];
		expect(new Set(names)).toEqual(
			new Set(
				"say take hear break-in stay-silent keep-waiting holds picked here line-due interrupt-due silence-spent hold-spent final history"
					.split(" ")
					.map((name) => `"type":"${name}"`),
			),
		);
	});

	it("is the same for the same seed", () => {
		const again = smallMachine({ varied: true, seed: "x" });
		expect(smallMachine({ varied: true, seed: "x" }).config).toEqual(again.config);
	});

	it("cannot be made of a scenario that leads nowhere", () => {
		const broken = smallCall(["to: first-words", "to: nowhere"]);
		expect(() => compileScenario(broken, { seed: "", language: "vi", readingFactor: 1 })).toThrow(/nowhere/);
	});
});

describe("a call that is played", () => {
	const compiled = smallMachine();

	it("greets, then says the first line, in the variant of the gauges", () => {
		expect(played(compiled, [ANSWER]).said).toEqual(["greeting#0", "nodes/first-words/caller#1"]);
	});

	it("takes nothing but what is possible there", () => {
		const { taken, said } = played(compiled, [
			pick("first-words", "safe-to-talk"),
			ANSWER,
			ANSWER,
			pick("who", "go-on"),
			pick("first-words", "nothing"),
			words("first-words"),
			{ type: "resume" },
			silence("who"),
		]);
		expect(taken).toEqual([false, true, false, false, false, false, false, false]);
		expect(said).toHaveLength(2);
	});

	it("reads the guards of answer and target after the reply's effects", () => {
		const toWho = played(compiled, [ANSWER, pick("first-words", "safe-to-talk")]);
		expect(toWho.said.slice(2)).toEqual([
			"nodes/first-words/replies/safe-to-talk/text#0",
			"nodes/first-words/replies/safe-to-talk/answer#0",
			"nodes/who/caller#0",
		]);
		// Trust is 4 at the start here, and 3 once the reply has cost one.
		const trusting = compileScenario(smallCall(["trust: { start: 3", "trust: { start: 4"], ["interrupts: one", "interrupts: none"], ["mood: [ {}, { distress: 1 }, { trust: -1 } ]", "mood: [ {} ]"]), compiled.options);
		expect(played(trusting, [ANSWER, pick("first-words", "where-first")]).where).toMatchObject({ point: { id: "who" } });
	});

	it("takes a reply at a marked turn only after own words", () => {
		const before = [ANSWER, pick("first-words", "safe-to-talk")];
		const early = played(compiled, [...before, pick("who", "go-on")]);
		expect(early.where).toMatchObject({ at: "words", point: { id: "who" } });
		expect(shownReplies(compiled, early.state)).toEqual([]);
		const { where, last } = played(compiled, [...before, words("who"), pick("who", "go-on")]);
		expect(last?.taken).toBe(true);
		expect(where).toMatchObject({ at: "choose", point: { id: "plan-it" } });
		const again = played(compiled, [...before, words("who"), pick("who", "again")]);
		expect(again.where).toMatchObject({ at: "words", point: { id: "who" } });
		expect(again.said.at(-1)).toBe("nodes/who/caller#0");
	});

	it("leaves out the replies whose guard fails", () => {
		const ids = (first: string) =>
			shownReplies(compiled, played(compiled, [ANSWER, pick("first-words", first), words("who")]).state).map(({ id }) => id);
		expect(ids("safe-to-talk").sort()).toEqual(["again", "go-on", "sorry"]);
		expect(ids("where-first").sort()).toEqual(["again", "go-on", "in-danger", "sorry"]);
		expect(played(compiled, [ANSWER, pick("first-words", "safe-to-talk"), words("who"), pick("who", "in-danger")]).last?.taken).toBe(false);
	});

	it("reaches an ending, says the last words and takes nothing more", () => {
		const end = played(compiled, [ANSWER, pick("first-words", "safe-to-talk"), words("who"), pick("who", "sorry"), pick("plan-it", "police")]);
		expect(end.where).toEqual({ at: "ended", ending: "brought-out" });
		expect(end.said.at(-1)).toBe("endings/brought-out/caller#0");
		expect(step(compiled, end.state, { type: "hang-up" }).taken).toBe(false);
	});

	it("ends by hanging up, where the gauges say", () => {
		expect(played(compiled, [ANSWER, { type: "hang-up" }]).where).toEqual({ at: "ended", ending: "lost-line" });
		expect(played(compiled, [ANSWER, { type: "hold" }, { type: "hang-up" }]).where).toMatchObject({ ending: "lost-line" });
	});
});

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
		expect(played(compiled, [...twice, pick("first-words", "why-go"), silence("first-words")]).where).toEqual({ at: "ended", ending: "lost-line" });
		expect(played(compiled, [...twice, pick("first-words", "safe-to-talk"), silence("who", "words")]).where).toMatchObject({ at: "words" });
	});

	it("is the node's own where it has one", () => {
		const { last } = played(compiled, [ANSWER, pick("first-words", "safe-to-talk"), silence("who", "words")]);
		expect(last?.utterances.map(({ ref }) => ref)).toEqual(["nodes/who/silence"]);
	});

	it("allows for reading: by characters, by the person, by the answer just heard, and for own words", () => {
		const delayOf = (machine: CompiledScenario, events: CallEvent[]) => played(machine, events).last?.started.find(({ id }) => !id.includes("limit"))?.delayMs;
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
	it("ends the call from the answer on, whatever happens", () => {
		const compiled = smallMachine();
		const { last } = played(compiled, [ANSWER]);
		expect(last?.started).toContainEqual({ id: "xstate.after.limit.call", delayMs: 25 * 60_000 });
		const limit: CallEvent = { type: "xstate.after.limit.call" };
		expect(played(compiled, [limit]).taken).toEqual([false]);
		for (const events of [[ANSWER], [ANSWER, { type: "hold" } as const], [ANSWER, pick("first-words", "safe-to-talk")]]) {
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
		expect(played(compiled, [...beforeHold, ranOut, { type: "hold" }, ranOut]).where).toEqual({ at: "ended", ending: "lost-line" });
	});
});

describe("an interrupt", () => {
	const scenario = smallCall(["turns: [1, 2]", "turns: [1, 1]"], ["mood: [ {}, { distress: 1 }, { trust: -1 } ]", "mood: [ {} ]"]);
	const compiled = compileScenario(scenario, { seed: "1", language: "vi", readingFactor: 1 });
	const start = [ANSWER, pick("first-words", "safe-to-talk")];

	it("comes instead of the next line, which is said on return", () => {
		const { said, where } = played(compiled, start);
		expect(where).toMatchObject({ at: "choose", isInterrupt: true, point: { id: "mother-comes-in" } });
		expect(said.slice(2)).toEqual([
			"nodes/first-words/replies/safe-to-talk/text#0",
			"nodes/first-words/replies/safe-to-talk/answer#0",
			"interrupts/mother-comes-in/caller#0",
		]);
		const back = played(compiled, [...start, pick("mother-comes-in", "yes-no")]);
		expect(back.said.slice(5)).toEqual([
			"interrupts/mother-comes-in/replies/yes-no/text#0",
			"interrupts/mother-comes-in/replies/yes-no/answer#0",
			"nodes/who/caller#0",
		]);
		expect(back.where).toMatchObject({ at: "words", point: { id: "who" } });
		expect(back.state.context).toMatchObject({ facts: ["victim-age"], turn: 2, coming: {} });
	});

	it("keeps its way back through a hold, and comes once", () => {
		const held = played(compiled, [...start, { type: "hold" }, { type: "resume" }]);
		expect(held.where).toMatchObject({ isInterrupt: true, point: { id: "mother-comes-in" } });
		expect(held.last?.utterances).toEqual([]);
		const on = played(compiled, [...start, { type: "hold" }, { type: "resume" }, pick("mother-comes-in", "carry-on"), { type: "hold" }, { type: "resume" }, words("who"), pick("who", "go-on")]);
		expect(on.where).toMatchObject({ isInterrupt: false, point: { id: "plan-it" } });
	});

	it("waits for one of its phases", () => {
		const late = smallCall(["turns: [1, 2]", "turns: [1, 1]"], ["phases: [receive, plan]", "phases: [plan]"]);
		const machine = compileScenario(late, compiled.options);
		expect(played(machine, start).where).toMatchObject({ point: { id: "who" } });
		expect(played(machine, [...start, words("who"), pick("who", "go-on")]).where).toMatchObject({ point: { id: "mother-comes-in" } });
	});
});

describe("the seed", () => {
	const scenario = smallCall();
	const made = Array.from({ length: 60 }, (_, seed) => compileScenario(scenario, { seed: `s${seed}`, language: "vi", readingFactor: 1 }));
	const orderAt = (compiled: CompiledScenario, events: CallEvent[]) => shownReplies(compiled, played(compiled, events).state).map(({ id }) => id).join(" ");

	it("varies mood, the interrupt's turn and the order of replies, from node to node", () => {
		expect(new Set(made.map(({ config }) => JSON.stringify(config.context.gauges))).size).toBe(3);
		expect(new Set(made.map(({ config }) => config.context.coming["mother-comes-in"]))).toEqual(new Set([1, 2]));
		expect(new Set(made.map((compiled) => orderAt(compiled, [ANSWER]))).size).toBe(6);
		// The best reply's place at one node tells nothing of its place at the next.
		const places = Array.from({ length: 60 }, (_, seed) => {
			const still = smallMachine({ seed: `s${seed}` });
			const next = [ANSWER, pick("first-words", "safe-to-talk"), words("who")];
			return `${orderAt(still, [ANSWER]).split(" ").indexOf("safe-to-talk")}${orderAt(still, next).split(" ").indexOf("sorry")}`;
		});
		expect(new Set(places).size).toBe(9);
	});

	it("never changes what is right, wrong or where it leads", () => {
		const without = made.map(({ config }) => JSON.stringify({ ...config, context: null }));
		expect(new Set(without).size).toBe(1);
	});
});

describe("a stored state", () => {
	it("of another scenario is refused", () => {
		const compiled = smallMachine();
		const stored = persisted(played(compiled, [ANSWER]).state);
		expect(() => restored(compiled, { ...stored, value: { call: { line: { talk: { receive: { gone: "choose" } } } } } })).toThrow();
	});
});
