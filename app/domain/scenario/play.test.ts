import { describe, expect, it } from "vitest";
import { type CallEvent, type CompiledScenario, compileScenario, loadMachine } from "./compile-scenario";
import { ANSWER, pick, played, silence, words } from "./fixtures/played";
import { smallCall, smallMachine } from "./fixtures/small-call";
import { persisted, restored, shownReplies, step } from "./play";

describe("the machine", () => {
	const compiled = smallMachine();

	it("is plain JSON with named guards, actions and delays", () => {
		expect(JSON.parse(JSON.stringify(compiled.config))).toEqual(compiled.config);
		const names = JSON.stringify(smallMachine({ varied: true }).config).match(/"type":"[^"]+"/g) ?? [];
		expect(new Set(names)).toEqual(
			new Set(
				"say take hear break-in stay-silent keep-waiting holds picked here line-due interrupt-due broken-in silence-spent hold-spent final history"
					.split(" ")
					.map((name) => `"type":"${name}"`),
			),
		);
	});

	it("can be exported and loaded again", () => {
		const exported = JSON.parse(JSON.stringify(compiled.config));
		const loaded = { ...compiled, machine: loadMachine(compiled.index, exported, compiled.options) };
		const events = [ANSWER, pick("first-words", "where-first"), words("who"), pick("who", "in-danger")];
		expect(persisted(played(loaded, events).state)).toEqual(persisted(played(compiled, events).state));
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
		const trusting = compileScenario(
			smallCall(
				["trust: { start: 3", "trust: { start: 4"],
				["interrupts: one", "interrupts: none"],
				["mood: [ {}, { distress: 1 }, { trust: -1 } ]", "mood: [ {} ]"],
			),
			compiled.options,
		);
		expect(played(trusting, [ANSWER, pick("first-words", "where-first")]).where).toMatchObject({
			point: { id: "who" },
		});
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
			shownReplies(compiled, played(compiled, [ANSWER, pick("first-words", first), words("who")]).state).map(
				({ id }) => id,
			);
		expect(ids("safe-to-talk").sort()).toEqual(["again", "go-on", "sorry"]);
		expect(ids("where-first").sort()).toEqual(["again", "go-on", "in-danger", "sorry"]);
		expect(
			played(compiled, [ANSWER, pick("first-words", "safe-to-talk"), words("who"), pick("who", "in-danger")])
				.last?.taken,
		).toBe(false);
	});

	it("reaches an ending, says the last words and takes nothing more", () => {
		const end = played(compiled, [
			ANSWER,
			pick("first-words", "safe-to-talk"),
			words("who"),
			pick("who", "sorry"),
			pick("plan-it", "police"),
		]);
		expect(end.where).toEqual({ at: "ended", ending: "brought-out" });
		expect(end.said.at(-1)).toBe("endings/brought-out/caller#0");
		expect(step(compiled, end.state, { type: "hang-up" }).taken).toBe(false);
	});

	it("ends by hanging up, where the gauges say", () => {
		expect(played(compiled, [ANSWER, { type: "hang-up" }]).where).toEqual({
			at: "ended",
			ending: "lost-line",
		});
		expect(played(compiled, [ANSWER, { type: "hold" }, { type: "hang-up" }]).where).toMatchObject({
			ending: "lost-line",
		});
	});
});

describe("an interrupt", () => {
	const scenario = smallCall(
		["turns: [1, 2]", "turns: [1, 1]"],
		["mood: [ {}, { distress: 1 }, { trust: -1 } ]", "mood: [ {} ]"],
	);
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
		const on = played(compiled, [
			...start,
			{ type: "hold" },
			{ type: "resume" },
			pick("mother-comes-in", "carry-on"),
			{ type: "hold" },
			{ type: "resume" },
			words("who"),
			pick("who", "go-on"),
		]);
		expect(on.where).toMatchObject({ isInterrupt: false, point: { id: "plan-it" } });
	});

	it("waits for one of its phases", () => {
		const late = smallCall(["turns: [1, 2]", "turns: [1, 1]"], ["phases: [receive, plan]", "phases: [plan]"]);
		const machine = compileScenario(late, compiled.options);
		expect(played(machine, start).where).toMatchObject({ point: { id: "who" } });
		expect(played(machine, [...start, words("who"), pick("who", "go-on")]).where).toMatchObject({
			point: { id: "mother-comes-in" },
		});
	});
});

describe("the seed", () => {
	const scenario = smallCall();
	const made = Array.from({ length: 60 }, (_, seed) =>
		compileScenario(scenario, { seed: `s${seed}`, language: "vi", readingFactor: 1 }),
	);
	const orderAt = (compiled: CompiledScenario, events: CallEvent[]) =>
		shownReplies(compiled, played(compiled, events).state)
			.map(({ id }) => id)
			.join(" ");

	it("varies mood, the interrupt's turn and the order of replies, from node to node", () => {
		expect(new Set(made.map(({ config }) => JSON.stringify(config.context.gauges))).size).toBe(3);
		expect(new Set(made.map(({ config }) => config.context.coming["mother-comes-in"]))).toEqual(
			new Set([1, 2]),
		);
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
		expect(() =>
			restored(compiled, { ...stored, value: { call: { line: { talk: { receive: { gone: "choose" } } } } } }),
		).toThrow();
	});
});
