import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallState, LIVE_RULES, newCall, replayable } from "../call/call-state";
import { traceOf } from "../call/call-story";
import type { LoggedEvent } from "../call/logged-event";
import { replay } from "../call/replay";
import { advance, takeEvent } from "../call/take-event";
import { smallMachine } from "../scenario/fixtures/small-call";
import { standing } from "../scenario/play";
import { deskView } from "./desk-view";
import { observerView } from "./observer-view";
import { phoneView } from "./phone-view";
import { type TrainerDeed, takeDeed } from "./take-deed";

type Compiled = ReturnType<typeof smallMachine>;
const START = 1_000_000;
const LANGUAGE = { language: "vi" };

/** A call that is played by a trainer, as far as each deed is possible. */
class Role {
	at = START;
	state: CallState;
	readonly logged: LoggedEvent[] = [];
	constructor(readonly compiled: Compiled) {
		this.state = newCall(compiled, START);
		const event = { type: "answer", payload: {} } as const;
		const taken = takeEvent(
			compiled,
			this.state,
			{ event, at: START, clientId: "a", expectedSeq: 1 },
			LIVE_RULES,
		);
		this.keep(taken);
	}
	private keep({ state, logged }: { state: CallState; logged: readonly LoggedEvent[] }) {
		this.state = state;
		this.logged.push(...logged);
	}
	do(deed: TrainerDeed, afterMs = 1_000): boolean {
		this.at += afterMs;
		const clientId = `c${this.logged.length}`;
		const taken = takeDeed(this.compiled, this.state, {
			deed,
			at: this.at,
			clientId,
			expectedSeq: this.state.seq + 1,
		});
		this.keep(taken);
		return taken.ok;
	}
	wait(ms: number) {
		// The desk says that it is there, so that this is no pause.
		for (const end = this.at + ms; this.at < end; ) {
			this.at = Math.min(end, this.at + 4_000);
			this.keep(advance(this.compiled, this.state, this.at, LIVE_RULES));
		}
	}
	get story() {
		return traceOf(this.compiled, this.logged);
	}
	get desk() {
		return deskView(this.compiled, this.state, this.story, { ...LANGUAGE, now: this.at });
	}
	get phone() {
		return phoneView(this.compiled, this.state, this.story, { ...LANGUAGE, now: this.at });
	}
	nearest(which = 0, words = "", behaviours: string[] = []): boolean {
		const { kinds } = this.desk;
		const reply = kinds[which % Math.max(1, kinds.length)]?.reply ?? "none";
		return this.do({ type: "nearest", reply, words, behaviours });
	}
}
const role = (seed = "one") => new Role(smallMachine({ seed }));

describe("the desk of whoever plays the caller", () => {
	it("shows kinds of reply where own words are awaited, too, and takes what was heard as the trainee's words", () => {
		const call = role();
		call.nearest();
		expect(standing(call.compiled, call.state.snapshot).at).toBe("words");
		expect(call.desk.kinds.length).toBeGreaterThan(1);
		expect(call.nearest(0, "Chị nói được không ạ?")).toBe(true);
		expect(call.logged.map(({ type }) => type)).toEqual(["answer", "reply", "own-words", "reply"]);
		expect(call.story.transcript.some(({ ownWords }) => ownWords === "Chị nói được không ạ?")).toBe(true);
		expect(call.desk.turn).toBe(2);
	});

	it("refuses a reply that is none here, and then nothing is stored, not even the words", () => {
		const call = role();
		const { seq } = call.state;
		expect(call.do({ type: "nearest", reply: "no-such", words: "Dạ", behaviours: [] })).toBe(false);
		expect([call.state.seq, call.logged.length]).toEqual([seq, 1]);
	});

	it("notes what no reply says, with single behaviours, and the caller stays where they are", () => {
		const call = role();
		const before = call.state.snapshot;
		expect(call.do({ type: "heard", payload: { words: "Chị tên gì?", behaviours: ["empathy.b1"] } })).toBe(
			true,
		);
		expect(call.state.snapshot).toEqual(before);
		expect(call.story.trace.behaviours).toContainEqual({ code: "empathy.b1", turn: 0 });
	});

	it("lets nobody's silence run out by itself; the caller reacts when the trainer says that nothing was said", () => {
		const call = role();
		call.wait(90_000);
		expect(call.logged.map(({ type }) => type)).toEqual(["answer"]);
		expect(call.desk.canGoUnanswered).toBe(true);
		expect(call.do({ type: "unanswered", payload: {} })).toBe(true);
		expect(call.story.transcript.at(-1)).toMatchObject({ kind: "silence", who: "caller" });
	});

	it("ends the call when the time of the scenario is over", () => {
		const call = role();
		call.wait(26 * 60_000);
		expect(call.state.status).toBe("wrap-up");
	});

	it("lets somebody come in when the trainer wants it, once more, too, and goes back to where the call was", () => {
		const call = role();
		call.nearest();
		const point = standing(call.compiled, call.state.snapshot);
		const [first] = call.desk.interrupts;
		expect(first?.line).not.toBe("");
		expect(call.do({ type: "break-in", payload: { interrupt: first?.id ?? "" } })).toBe(true);
		expect(standing(call.compiled, call.state.snapshot)).toMatchObject({ isInterrupt: true });
		expect(call.desk.interrupts).toEqual([]);
		expect(call.do({ type: "break-in", payload: { interrupt: first?.id ?? "" } })).toBe(false);
		expect(point.at).not.toBe("ended");
	});

	it("waits while the line is lost: nothing can be said, and the time goes on from where it was", () => {
		const call = role();
		const { limitAt } = call.desk.clock;
		expect(call.do({ type: "line-lost", payload: {} })).toBe(true);
		expect([call.phone.lostAt, call.desk.kinds]).toEqual([call.at, []]);
		expect(call.nearest()).toBe(false);
		expect(call.do({ type: "line-lost", payload: {} })).toBe(false);
		call.wait(600_000);
		expect(call.state.status).toBe("open");
		expect(call.do({ type: "line-back", payload: {} })).toBe(true);
		expect(call.desk.clock.limitAt).toBeGreaterThanOrEqual((limitAt ?? 0) + 600_000);
		expect(call.phone.lostAt).toBe(null);
		expect(call.nearest()).toBe(true);
	});

	it("waits for a trainer who is not heard from", () => {
		const call = role();
		const { limitAt } = call.desk.clock;
		expect(call.do({ type: "heard", payload: { words: "Alô", behaviours: [] } }, 300_000)).toBe(true);
		expect(call.logged.map(({ type }) => type)).toEqual(["answer", "pause", "heard"]);
		expect(call.desk.clock.limitAt).toBe((limitAt ?? 0) + 300_000);
	});
});

const deed = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			do: fc.constant("nearest" as const),
			which: fc.nat(3),
			words: fc.constantFrom("", "Dạ em nghe"),
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constantFrom("heard", "unanswered", "line-lost", "line-back", "words-shown", "break-in", "wait"),
			which: fc.nat(60),
			words: fc.constant("x"),
		}),
	},
);
function play(call: Role, moves: readonly { do: string; which: number; words: string }[]): void {
	for (const { do: what, which, words } of moves) {
		if (what === "nearest") call.nearest(which, words);
		else if (what === "heard") call.do({ type: "heard", payload: { words, behaviours: [] } });
		else if (what === "words-shown") call.do({ type: "words-shown", payload: { shown: which % 2 === 0 } });
		else if (what === "break-in") {
			const { interrupts } = call.desk;
			call.do({
				type: "break-in",
				payload: { interrupt: interrupts[which % Math.max(1, interrupts.length)]?.id ?? "" },
			});
		} else if (what === "wait") call.wait(which * 1_000);
		else call.do({ type: what as "unanswered", payload: {} });
	}
}

describe("any live call", () => {
	it("is given again by its log", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 4 }), fc.array(deed, { maxLength: 25 }), (seed, moves) => {
				const call = role(seed);
				play(call, moves);
				expect(replayable(replay(call.compiled, call.logged))).toEqual(replayable(call.state));
			}),
		);
	});

	it("never tells the trainee's phone what a reply is called, says or shows, nor what the caller says unless it is shown", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 4 }), fc.array(deed, { maxLength: 25 }), (seed, moves) => {
				const call = role(seed);
				play(call, moves);
				const told = JSON.stringify(call.phone);
				const { scenario } = call.compiled;
				const points = [...scenario.phases.flatMap(({ nodes }) => nodes), ...scenario.interrupts];
				for (const { replies } of points)
					for (const { text, shows } of replies) {
						expect(told).not.toContain(JSON.stringify(text.vi).slice(1, -1));
						for (const code of shows) expect(told).not.toContain(code);
					}
				expect(call.phone.replies).toEqual([]);
				if (!call.phone.wordsShown)
					expect(call.phone.transcript.every(({ text }) => text === null)).toBe(true);
			}),
		);
	});

	it("tells whoever follows an assessed call what is said, and of the replies nothing that the trainer did not hear", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 4 }), fc.array(deed, { maxLength: 25 }), (seed, moves) => {
				const call = role(seed);
				play(call, moves);
				const watched = (purpose: "practice" | "assessed") =>
					observerView(call.compiled, call.state, call.story, { ...LANGUAGE, purpose, now: call.at })
						.transcript;
				expect(watched("assessed").some(({ kind }) => kind === "reply")).toBe(false);
				expect(watched("practice").length).toBeGreaterThanOrEqual(watched("assessed").length);
				expect(watched("practice").every(({ directions }) => directions === null)).toBe(true);
			}),
		);
	});

	it("shows at the desk only what can be done there", () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 4 }),
				fc.array(deed, { maxLength: 20 }),
				fc.nat(5),
				(seed, moves, which) => {
					const call = role(seed);
					play(call, moves);
					const { kinds, interrupts, canGoUnanswered } = call.desk;
					const here = () => {
						const again = role(seed);
						play(again, moves);
						return again;
					};
					if (kinds.length > 0) expect(here().nearest(which)).toBe(true);
					if (canGoUnanswered) expect(here().do({ type: "unanswered", payload: {} })).toBe(true);
					const [interrupt] = interrupts;
					if (interrupt)
						expect(here().do({ type: "break-in", payload: { interrupt: interrupt.id } })).toBe(true);
				},
			),
		);
	});
});
