import fc from "fast-check";
import { expect, it } from "vitest";
import { validateAssessment } from "../assessment/validate-assessment";
import { indexBehaviours } from "../rubric/behaviour-index";
import { callQuality } from "../rubric/fixtures/call-quality";
import { contentOfTicks, type LiveTick, mayTick } from "./live-ticks";

const rubric = callQuality();
const [critical] = rubric.criticalErrors;
const errorCode = critical?.code ?? "";

it.each<[string, LiveTick, boolean]>([
	["a behaviour at a turn that was", { code: "empathy.b1", turn: 2 }, true],
	["a behaviour in what is being said", { code: "empathy.b1", turn: 4 }, true],
	["a behaviour in a turn that is still to come", { code: "empathy.b1", turn: 5 }, false],
	["a critical error", { code: errorCode, turn: 3 }, true],
	["what only the whole call can show", { code: "listening.b3", turn: 2 }, false],
	["what can be either", { code: "referral.b1", turn: 2 }, true],
	["what the rubric does not know", { code: "empathy.b99", turn: 2 }, false],
])("%s", (_, tick, expected) => {
	expect(mayTick(rubric, tick, 3)).toBe(expected);
});

it("begins a rating with nothing where nothing was ticked", () => {
	expect(contentOfTicks([], rubric, 5)).toBe(null);
});

it("has what was said last at the last turn, once, and claims apart from ticks", () => {
	const ticks = [
		{ code: "closing.b1", turn: 6 },
		{ code: errorCode, turn: 1 },
		{ code: "closing.b1", turn: 5 },
	];
	expect(contentOfTicks(ticks, rubric, 5)).toEqual({
		ticks: [{ code: "closing.b1", turn: 5 }],
		criticalErrors: [{ code: errorCode, turn: 1 }],
		comments: [],
		note: "",
	});
});

it("is a rating that can be stored, whatever was ticked while the call ran and however it went on", () => {
	const codes = [
		...indexBehaviours(rubric).keys(),
		...rubric.criticalErrors.map(({ code }) => code),
		"no.such",
	];
	const offered = fc.record({
		tick: fc.record({ code: fc.constantFrom(...codes), turn: fc.nat(12) }),
		at: fc.nat(10),
	});
	fc.assert(
		fc.property(fc.array(offered), (all) => {
			const turns = Math.max(0, ...all.map(({ at }) => at));
			const taken = all.filter(({ tick, at }) => mayTick(rubric, tick, at)).map(({ tick }) => tick);
			const content = contentOfTicks(taken, rubric, turns);
			expect(content === null).toBe(taken.length === 0);
			if (!content) return;
			expect(validateAssessment(content, rubric, turns)).toEqual([]);
			const said = new Set([...content.ticks, ...content.criticalErrors].map(({ code }) => code));
			expect(said).toEqual(new Set(taken.map(({ code }) => code)));
		}),
	);
});
