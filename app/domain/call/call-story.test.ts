import { describe, expect, it } from "vitest";
import { smallMachine } from "../scenario/fixtures/small-call";
import { renderedLine } from "../scenario/line-reference";
import { traceOf } from "./call-story";
import { learnerView, replyByKey, shownOf, wordsWantedAt } from "./learner-view";
import { playScript } from "./play-script";

const compiled = smallMachine();
function played(events: Parameters<typeof playScript>[1]["events"], machine = compiled) {
	const result = playScript(machine, { events });
	if (!result.ok) throw new Error(result.reason);
	return { ...result, story: traceOf(machine, result.logged) };
}
const GOOD = [
	{ reply: "safe-to-talk" },
	{ ownWords: "Chị  có an toàn không?" },
	{ reply: "sorry" },
	{ reply: "police" },
];
const BAD = [{ reply: "where-first" }, { ownWords: "Rồi sao?" }, { reply: "go-on" }, { reply: "ransom" }];

describe("the trace", () => {
	it("lists behaviours, facts and opportunities with their turns, and the gauges after each", () => {
		expect(played(GOOD).trace).toEqual({
			behaviours: [
				{ code: "safe-opening.b2", turn: 1 },
				{ code: "safe-opening.b2", turn: 2 },
				{ code: "choice-and-plan.b1", turn: 3 },
			],
			repairs: [],
			criticalErrors: [],
			opportunities: [
				{ id: "at-risk", turn: 0 },
				{ id: "personal-information", turn: 1 },
			],
			facts: [{ id: "victim-age", turn: 1 }],
			gauges: [
				{ trust: 3, distress: 8, danger: 5 },
				{ trust: 5, distress: 7, danger: 5 },
				{ trust: 6, distress: 7, danger: 5 },
				{ trust: 6, distress: 7, danger: 5 },
			],
			ending: "brought-out",
			turns: 3,
		});
	});

	it("judges omissions when an ending is reached, at its last turn", () => {
		const { trace } = played(BAD);
		expect(trace.behaviours).toEqual([
			{ code: "safe-opening.u1", turn: 1 },
			{ code: "immediate-danger.u1", turn: 3 },
		]);
		expect(trace.criticalErrors).toEqual([
			{ code: "harmful-advice", turn: 3 },
			{ code: "no-safety-check", turn: 3 },
		]);
		expect(played(BAD.slice(0, 3)).trace).toMatchObject({ ending: null, criticalErrors: [] });
	});

	it("counts a repair in the very next turn only", () => {
		const soon = [{ reply: "where-first" }, { ownWords: "…" }, { reply: "sorry" }];
		expect(played(soon).trace.repairs).toEqual([{ code: "safe-opening.u1", turn: 2 }]);
		const late = [
			{ reply: "where-first" },
			{ ownWords: "…" },
			{ reply: "again" },
			{ ownWords: "…" },
			{ reply: "sorry" },
		];
		expect(played(late).trace.repairs).toEqual([]);
	});

	it("counts what silence does to the turn in which it falls", () => {
		expect(
			played([{ silence: 30 }, { reply: "safe-to-talk" }]).trace.gauges.map(({ distress }) => distress),
		).toEqual([9, 8]);
	});
});

describe("the transcript", () => {
	it("has all that was said, in order, own words among it", () => {
		const { story } = played([{ hold: 10 }, ...GOOD]);
		expect(story.transcript.map(({ kind, turn }) => `${kind} ${turn}`)).toEqual([
			"greeting 0",
			"line 0",
			"hold 0",
			"resume 0",
			"reply 1",
			"answer 1",
			"line 1",
			"own-words 1",
			"reply 2",
			"line 2",
			"reply 3",
			"last-words 3",
		]);
		expect(story.transcript.find(({ kind }) => kind === "own-words")).toMatchObject({
			point: "who",
			who: "counsellor",
		});
		expect(story.transcript.filter(({ replyId }) => replyId).map(({ replyId }) => replyId)).toEqual([
			"safe-to-talk",
			"sorry",
			"police",
		]);
		const texts = story.transcript.map(({ ref, variant }) =>
			ref ? renderedLine(compiled.index, { ref, variant }, "en")?.text : null,
		);
		expect(texts.slice(4, 7)).toEqual(["Is it safe to talk?", "Yes, it is.", "He is twenty-two."]);
	});
});

describe("what a trainee's browser receives", () => {
	const view = (
		events: typeof GOOD | { silence: number }[],
		purpose: "practice" | "assessed" = "assessed",
		machine = compiled,
	) => {
		const { state, story } = played(events, machine);
		return {
			state,
			view: learnerView(machine, state, shownOf(machine, story), { language: "vi", purpose, now: 5_000 }),
		};
	};

	it("holds texts and digits, and a digit leads back to its reply", () => {
		const { state, view: seen } = view([]);
		expect(seen).toMatchObject({
			status: "open",
			seq: 1,
			turn: 0,
			marked: false,
			wordsWanted: false,
			gauges: null,
			hint: null,
			held: null,
		});
		expect(seen.replies.map(({ key }) => key)).toEqual(["1", "2", "3"]);
		for (const { key, text } of seen.replies) {
			const picked = replyByKey(compiled, state, key);
			const reply = compiled.scenario.phases[0]?.nodes[0]?.replies.find(({ id }) => id === picked?.reply);
			expect(reply?.text.vi).toBe(text);
		}
		expect(replyByKey(compiled, state, "4")).toBeNull();
		expect(seen.transcript.at(-1)).toMatchObject({
			kind: "line",
			text: "Em tôi bị bắt.",
			directions: "giọng run",
		});
		expect(seen.silence).toMatchObject({ startedAt: 0 });
	});

	it("holds no replies while own words are awaited", () => {
		const { state, view: seen } = view(GOOD.slice(0, 1));
		expect(seen).toMatchObject({ marked: true, wordsWanted: true, replies: [] });
		expect(wordsWantedAt(compiled, state)).toBe("who");
		expect(view(GOOD.slice(0, 2)).view).toMatchObject({ marked: true, wordsWanted: false });
	});

	it("has gauges and hint in practice only", () => {
		const start = { trust: 3, distress: 8, danger: 5 };
		expect(view([], "practice").view).toMatchObject({
			hint: "Chị ấy có nói được không?",
			gauges: { now: start, before: start, start },
		});
		expect(view(GOOD.slice(0, 1), "practice").view.gauges).toEqual({
			now: { trust: 5, distress: 7, danger: 5 },
			before: start,
			start,
		});
	});

	it("tells nothing of replies, behaviours, effects, facts or targets, at any point of a call", () => {
		for (const script of [GOOD, BAD]) {
			for (let length = 0; length <= script.length; length++) {
				const { view: seen } = view(script.slice(0, length));
				const wire = JSON.stringify(seen);
				const { scenario } = compiled;
				const points = scenario.phases.flatMap(({ nodes }) => nodes);
				const secrets = [
					...points.flatMap(({ id, replies, opens }) => [id, ...opens, ...replies.map((reply) => reply.id)]),
					...points.flatMap(({ replies }) =>
						replies.flatMap(({ shows, critical, repairs }) => [...shows, ...repairs, critical ?? ""]),
					),
					...scenario.phases.map(({ id }) => id),
					...scenario.endings.map(({ id }) => id),
					...Object.keys(scenario.facts),
				].filter((secret) => secret.length > 0 && secret !== "wait" && secret !== "who");
				for (const secret of secrets) expect(wire).not.toContain(`${secret}`);
				for (const key of [
					"effects",
					"shows",
					"critical",
					"trust",
					"distress",
					"gauge:",
					"snapshot",
					"context",
					"node",
				]) {
					expect(wire).not.toContain(key);
				}
			}
		}
	});
});

describe("a script that cannot be played", () => {
	it("says at which event, and what could have been done", () => {
		const result = playScript(compiled, { events: [{ reply: "safe-to-talk" }, { reply: "sorry" }] });
		expect(result).toMatchObject({
			ok: false,
			step: 1,
			reason: expect.stringContaining("own words come first"),
		});
		const unknown = playScript(compiled, { events: [{ reply: "nothing" }] });
		expect(unknown).toMatchObject({ ok: false, step: 0, reason: expect.stringContaining("safe-to-talk") });
	});
});
