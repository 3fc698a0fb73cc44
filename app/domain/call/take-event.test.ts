import { describe, expect, it } from "vitest";
import { smallMachine } from "../scenario/fixtures/small-call";
import { standing } from "../scenario/play";
import {
	ASSESSED_RULES,
	type CallRules,
	type CallState,
	newCall,
	PRACTICE_RULES,
	replayable,
} from "./call-state";
import type { LoggedEvent, TraineeEvent } from "./logged-event";
import { replay } from "./replay";
import { advance, type Progress, takeEvent } from "./take-event";

const START = 1_000_000;
const compiled = smallMachine();
/** When the first silence runs out, after the answer. */
const SILENCE =
	20_000 +
	("Em ơi, giúp chị.".length + "Chị nói chuyện có an toàn không?Em chị ở đâu?Sao lại để em đi?".length) * 55;

const ANSWER: TraineeEvent = { type: "answer", payload: {} };
const reply = (node: string, id: string): TraineeEvent => ({ type: "reply", payload: { node, reply: id } });

/** A call with its log, that is taken along. */
function answered(rules: CallRules = PRACTICE_RULES) {
	const logged: LoggedEvent[] = [];
	let state: CallState = newCall(compiled, START);
	const keep = <T extends Progress>(progress: T): T => {
		state = progress.state;
		logged.push(...progress.logged);
		return progress;
	};
	const call = {
		logged,
		get state() {
			return state;
		},
		take: (event: TraineeEvent, at: number, expectedSeq = state.seq + 1) =>
			keep(takeEvent(compiled, state, { event, at, clientId: `c${at}`, expectedSeq }, rules)),
		beat: (at: number) => keep(advance(compiled, state, at, rules)),
		/** Beats every five seconds, as a browser does that is there. */
		beatUntil: (at: number) => {
			for (let now = state.lastSeenAt + 5_000; now < at; now += 5_000) call.beat(now);
			return call.beat(at);
		},
	};
	call.take(ANSWER, START);
	return call;
}

const types = (events: readonly LoggedEvent[]) => events.map(({ type }) => type);

describe("taking an event", () => {
	it("logs it with the next number, the client's id and the time", () => {
		const call = answered();
		const taken = call.take(reply("first-words", "safe-to-talk"), START + 5_000);
		expect(taken.ok).toBe(true);
		expect(taken.logged).toEqual([
			{
				seq: 2,
				at: START + 5_000,
				clientId: `c${START + 5_000}`,
				type: "reply",
				payload: { node: "first-words", reply: "safe-to-talk" },
			},
		]);
		expect(taken.said.map(({ who }) => who)).toEqual(["counsellor", "caller", "caller"]);
		expect(call.state).toMatchObject({
			status: "open",
			seq: 2,
			answeredAt: START,
			lastSeenAt: START + 5_000,
		});
	});

	it("refuses the same event twice, and a second tab's", () => {
		const call = answered();
		call.take(reply("first-words", "safe-to-talk"), START + 5_000, 2);
		const before = call.state;
		const again = call.take(reply("first-words", "safe-to-talk"), START + 5_100, 2);
		expect(again).toMatchObject({ ok: false, refusal: "stale", logged: [] });
		expect(call.state).toBe(before);
	});

	it("refuses what is not possible there, and logs nothing of it", () => {
		const call = answered();
		const submit: TraineeEvent = {
			type: "submit",
			payload: { record: { facts: {}, notes: "" }, referral: [] },
		};
		const resume: TraineeEvent = { type: "resume", payload: {} };
		for (const event of [ANSWER, reply("who", "sorry"), resume, submit]) {
			expect(call.take(event, START + 1_000)).toMatchObject({
				ok: false,
				refusal: "not-possible",
				logged: [],
			});
		}
		expect(call.logged).toHaveLength(1);
	});

	it("goes from the ending to the wrap-up, and is completed by the record", () => {
		const call = answered();
		call.take({ type: "hang-up", payload: {} }, START + 1_000);
		expect(call.state).toMatchObject({ status: "wrap-up", endedAt: START + 1_000, deadlines: [] });
		expect(call.take(reply("first-words", "why-go"), START + 2_000)).toMatchObject({
			refusal: "not-possible",
		});
		// However long the record takes: there is no clock any more, and no pause.
		call.take(
			{ type: "submit", payload: { record: { facts: { place: "Bavet" }, notes: "" }, referral: [] } },
			START + 900_000,
		);
		expect(call.state.status).toBe("completed");
		expect(types(call.logged)).toEqual(["answer", "hang-up", "submit"]);
		expect(call.take({ type: "abandon", payload: {} }, START + 950_000)).toMatchObject({
			refusal: "not-possible",
		});
	});

	it("can be abandoned while it rings and while it is open, also with deadlines overdue", () => {
		const ringing = takeEvent(
			compiled,
			newCall(compiled, START),
			{ event: { type: "abandon", payload: {} }, at: START + 1, clientId: null, expectedSeq: 1 },
			PRACTICE_RULES,
		);
		expect(ringing.state).toMatchObject({ status: "abandoned", endedAt: START + 1, answeredAt: null });
		const call = answered();
		call.beatUntil(START + SILENCE - 1_000);
		expect(call.take({ type: "abandon", payload: {} }, START + SILENCE + 1_000).ok).toBe(true);
		expect(types(call.logged)).toEqual(["answer", "timer", "abandon"]);
		expect(call.state).toMatchObject({ status: "abandoned", deadlines: [] });
	});
});

describe("a clock that was set back", () => {
	it("does not make the log's times fall", () => {
		const call = answered();
		call.take(reply("first-words", "why-go"), START + 5_000);
		call.take(reply("first-words", "why-go"), START + 4_000);
		call.beat(START + 3_000);
		expect(call.logged.map(({ at }) => at - START)).toEqual([0, 5_000, 5_000]);
		expect(call.state.lastSeenAt).toBe(START + 5_000);
	});
});

describe("deadlines", () => {
	it("run out at their due time, whenever they are noticed", () => {
		const call = answered();
		call.beatUntil(START + SILENCE - 1);
		expect(call.logged).toHaveLength(1);
		const { logged, said } = call.beat(START + SILENCE + 3_000);
		expect(logged).toMatchObject([{ type: "timer", seq: 2, at: START + SILENCE, clientId: null }]);
		expect(said.map(({ ref }) => ref)).toEqual(["time/silence"]);
		expect(call.state.deadlines.find(({ id }) => id.includes("silence"))).toMatchObject({
			startedAt: START + SILENCE,
			dueAt: START + 2 * SILENCE,
		});
	});

	it("overtake an event that comes too late; what they did is kept, and the event counts no more", () => {
		const call = answered();
		call.beatUntil(START + SILENCE - 1_000);
		const late = call.take(reply("first-words", "safe-to-talk"), START + SILENCE + 1_000);
		expect(late).toMatchObject({ ok: false, refusal: "overtaken" });
		expect(types(call.logged)).toEqual(["answer", "timer"]);
		expect(call.take(reply("first-words", "safe-to-talk"), START + SILENCE + 2_000).ok).toBe(true);
	});

	it("are applied in order, with those that arise on the way", () => {
		const call = answered({ ...PRACTICE_RULES, lostAfterMs: Number.POSITIVE_INFINITY });
		call.beat(START + 10 * SILENCE);
		expect(call.logged.slice(1).map(({ at }) => at)).toEqual(
			[1, 2, 3].map((times) => START + times * SILENCE),
		);
		expect(call.state).toMatchObject({ status: "wrap-up", endedAt: START + 3 * SILENCE });
		expect(standing(compiled, call.state.snapshot)).toEqual({ at: "ended", ending: "lost-line" });
	});

	it("end the call at its limit, from the answer on", () => {
		const call = answered({ ...PRACTICE_RULES, lostAfterMs: Number.POSITIVE_INFINITY });
		let at = START;
		for (; call.state.status === "open"; at += 10_000) {
			call.take({ type: "reply", payload: { node: "first-words", reply: "why-go" } }, at);
		}
		expect(call.state.endedAt).toBe(START + 25 * 60_000);
		expect(standing(compiled, call.state.snapshot)).toEqual({ at: "ended", ending: "cut-off" });
	});
});

describe("a pause", () => {
	it("is what is between a lost browser's last sign and its next; deadlines shift by it", () => {
		const call = answered();
		call.beat(START + 4_000);
		const { logged } = call.beat(START + 304_000);
		expect(logged).toMatchObject([
			{
				type: "pause",
				at: START + 304_000,
				payload: { from: START + 4_000, to: START + 304_000, shiftMs: 300_000 },
			},
		]);
		expect(call.state.pauses).toEqual({ count: 1, ms: 300_000 });
		expect(call.state.deadlines.map(({ dueAt }) => dueAt - START)).toEqual([
			SILENCE + 300_000,
			25 * 60_000 + 300_000,
		]);
	});

	it("does not keep back an event: it is taken, one number later", () => {
		const call = answered();
		const taken = call.take(reply("first-words", "safe-to-talk"), START + 60_000);
		expect(taken.ok).toBe(true);
		expect(taken.logged.map(({ type, seq }) => [type, seq])).toEqual([
			["pause", 2],
			["reply", 3],
		]);
	});

	it("is none while the browser beats, however long the silence, nor up to twelve seconds", () => {
		const call = answered();
		call.beatUntil(START + 2 * SILENCE);
		expect(types(call.logged)).toEqual(["answer", "timer", "timer"]);
		const other = answered();
		other.beat(START + 12_000);
		expect(other.logged).toHaveLength(1);
	});

	it("does not undo what was due before the line was lost", () => {
		const call = answered();
		call.beatUntil(START + SILENCE - 3_000);
		// The browser was heard from at the very due time, and the deadline was applied by nobody yet.
		const seen: CallState = { ...call.state, lastSeenAt: START + SILENCE + 1_000 };
		const { logged } = advance(compiled, seen, START + SILENCE + 100_000, PRACTICE_RULES);
		expect(logged.map(({ type, at }) => [type, at - START])).toEqual([
			["timer", SILENCE],
			["pause", SILENCE + 100_000],
		]);
	});

	it("is limited in an assessed call: beyond, the deadlines run on", () => {
		const call = answered({ ...ASSESSED_RULES, pauses: { count: 2, totalMs: 60_000 } });
		call.beat(START + 13_000);
		expect(call.state.pauses).toEqual({ count: 1, ms: 13_000 });
		// 47 seconds are left of the minute: the deadlines shift by that much, and silence runs for the rest.
		const second = call.beat(START + 113_000);
		expect(second.logged[0]).toMatchObject({
			type: "pause",
			at: START + 60_000,
			payload: { shiftMs: 47_000 },
		});
		expect(types(second.logged)).toEqual(["pause", "timer", "timer"]);
		expect(second.logged[1]?.at).toBe(START + SILENCE + 60_000);
		const third = call.beat(START + 128_000);
		expect(third.logged[0]).toMatchObject({ type: "pause", at: START + 113_000, payload: { shiftMs: 0 } });
		expect(call.state.pauses).toEqual({ count: 2, ms: 60_000 });
		expect(replayable(replay(compiled, call.logged))).toEqual(replayable(call.state));
	});

	it("is found again by a replay, with hold and silence around it", () => {
		const call = answered();
		call.take({ type: "hold", payload: {} }, START + 2_000);
		call.beat(START + 90_000);
		call.take({ type: "resume", payload: {} }, START + 95_000);
		call.beatUntil(START + 130_000);
		expect(types(call.logged)).toEqual(["answer", "hold", "pause", "resume", "timer"]);
		expect(replayable(replay(compiled, call.logged))).toEqual(replayable(call.state));
	});
});

describe("a damaged log", () => {
	it("is told by the event that does not fit", () => {
		const call = answered();
		call.take(reply("first-words", "safe-to-talk"), START + 1_000);
		const [first, second] = call.logged as [LoggedEvent, LoggedEvent];
		expect(() => replay(compiled, [first, { ...second, seq: 3 }])).toThrow(/Event 3/);
		expect(() =>
			replay(compiled, [first, { ...second, type: "reply", payload: { node: "who", reply: "sorry" } }]),
		).toThrow(/Event 2/);
		const other = {
			...second,
			type: "reply",
			payload: { node: "first-words", reply: "where-first" },
		} as const;
		expect(replayable(replay(compiled, [first, other]))).not.toEqual(replayable(call.state));
	});
});
