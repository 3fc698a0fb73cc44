import { expect, test } from "vitest";
import { newCall, PRACTICE_RULES } from "~/domain/call/call-state";
import type { LoggedEvent } from "~/domain/call/logged-event";
import { advance, takeEvent } from "~/domain/call/take-event";
import { smallMachine } from "~/domain/scenario/fixtures/small-call";
import { checkDeadlines, type DeadlineReport } from "./check-deadlines";

const compiled = smallMachine();
const START = 1_000_000;

/** A call that was answered, and in which nobody said anything until two deadlines had run out. */
function silentCall(): { logged: LoggedEvent[]; lastSeenAt: number } {
	const logged: LoggedEvent[] = [];
	let state = newCall(compiled, START);
	const offered = {
		event: { type: "answer", payload: {} },
		at: START,
		clientId: "c",
		expectedSeq: 1,
	} as const;
	const keep = (progress: { state: typeof state; logged: readonly LoggedEvent[] }) => {
		state = progress.state;
		logged.push(...progress.logged);
	};
	keep(takeEvent(compiled, state, offered, PRACTICE_RULES));
	for (let at = START; logged.filter(({ type }) => type === "timer").length < 2; at += 5000)
		keep(advance(compiled, state, at, PRACTICE_RULES));
	return { logged, lastSeenAt: state.lastSeenAt };
}

function wrong(logged: readonly LoggedEvent[], lastSeenAt: number): DeadlineReport {
	const report: DeadlineReport = { fired: 0, wrong: [] };
	checkDeadlines("call", compiled, logged, { status: "open", lastSeenAt }, report);
	return report;
}

test("deadlines that fired once, when they were due", () => {
	const { logged, lastSeenAt } = silentCall();
	expect(wrong(logged, lastSeenAt)).toEqual({ fired: 2, wrong: [] });
});

test("one that fired at another time is found", () => {
	const { logged, lastSeenAt } = silentCall();
	const late = logged.map((event) => (event.seq === 2 ? { ...event, at: event.at + 1 } : event));
	expect(wrong(late, lastSeenAt).wrong[0]).toMatch(/event 2 \(timer\) of call call fired at \d+, due \d+/);
});

test("one that never fired is found, at the end and on the way", () => {
	const { logged, lastSeenAt } = silentCall();
	expect(wrong(logged.slice(0, 1), lastSeenAt).wrong[0]).toMatch(/was due at \d+ and never fired/);
	const hold = { seq: 2, type: "hold", payload: {}, at: lastSeenAt, clientId: "d" } as const;
	expect(wrong([...logged.slice(0, 1), hold], START).wrong[0]).toMatch(/stands where .* was due at/);
});
