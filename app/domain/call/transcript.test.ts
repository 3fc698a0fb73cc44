import { describe, expect, it } from "vitest";
import { smallMachine } from "../scenario/fixtures/small-call";
import { ASSESSED_RULES, type CallRules, newCall, PRACTICE_RULES } from "./call-state";
import type { TraineeEvent } from "./logged-event";
import { advance, takeEvent } from "./take-event";
import { clockAt } from "./transcript";

const START = 1_000_000;
const compiled = smallMachine();

/** A call whose line was opened at START. */
function answered(rules: CallRules) {
	let { state } = takeEvent(
		compiled,
		newCall(compiled, START),
		{ event: { type: "answer", payload: {} }, at: START, clientId: null, expectedSeq: 1 },
		rules,
	);
	return {
		clock: (at: number) => clockAt(state, at),
		beat: (at: number) => {
			const progress = advance(compiled, state, at, rules);
			state = progress.state;
			return progress.said;
		},
		take: (event: TraineeEvent, at: number) => {
			const taken = takeEvent(
				compiled,
				state,
				{ event, at, clientId: null, expectedSeq: state.seq + 1 },
				rules,
			);
			state = taken.state;
			return taken.said;
		},
	};
}

describe("the times of a conversation", () => {
	it("leave a pause out, as the call's clock does", () => {
		const call = answered(PRACTICE_RULES);
		call.beat(START + 4_000);
		const reply = { type: "reply", payload: { node: "first-words", reply: "safe-to-talk" } } as const;
		const said = call.take(reply, START + 304_000);
		expect(said[0]).toMatchObject({ kind: "pause", at: 4_000, pausedMs: 300_000, waitedMs: 300_000 });
		expect(said[1]).toMatchObject({ kind: "reply", at: 4_000 });
		expect(call.clock(START + 310_000)).toBe(10_000);
	});

	it("run on where an assessed call has no pause left, and say for how much of it the clock waited", () => {
		const call = answered({ ...ASSESSED_RULES, pauses: { count: 1, totalMs: 60_000 } });
		expect(call.beat(START + 70_000)[0]).toMatchObject({ at: 0, pausedMs: 70_000, waitedMs: 60_000 });
		const [second] = call.beat(START + 90_000);
		expect(second).toMatchObject({ kind: "pause", at: 10_000, pausedMs: 20_000, waitedMs: 0 });
		expect(call.clock(START + 90_000)).toBe(30_000);
	});
});
