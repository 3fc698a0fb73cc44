import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallMachine } from "../scenario/fixtures/small-call";
import { shownReplies, standing } from "../scenario/play";
import { ASSESSED_RULES, type CallState, newCall, PRACTICE_RULES, replayable } from "./call-state";
import { traceOf } from "./call-story";
import { learnerView, replyByKey, shownOf } from "./learner-view";
import type { LoggedEvent, TraineeEvent } from "./logged-event";
import { replay } from "./replay";
import { advance, takeEvent } from "./take-event";

type Compiled = ReturnType<typeof smallMachine>;
/** A move of a trainee that is drawn without knowing where the call stands. */
type Move = { act: "pick" | "words" | "hold" | "resume" | "beat" | "hang-up"; which: number; waitMs: number };

function eventOf(compiled: Compiled, state: CallState, { act, which }: Move): TraineeEvent | null {
	const where = standing(compiled, state.snapshot);
	if (act === "beat") return null;
	if (act === "pick" && where.at === "choose") {
		const replies = shownReplies(compiled, state.snapshot);
		const reply = replies[which % replies.length];
		return reply ? { type: "reply", payload: { node: where.point.id, reply: reply.id } } : null;
	}
	if (act === "words" || act === "pick") {
		const node = where.at === "words" || where.at === "choose" ? where.point.id : "first-words";
		return { type: "own-words", payload: { node, words: "Em nghe." } };
	}
	return { type: act as "hold", payload: {} };
}

const move: fc.Arbitrary<Move> = fc.record({
	act: fc.oneof(
		{ weight: 8, arbitrary: fc.constant("pick" as const) },
		{
			weight: 2,
			arbitrary: fc.constantFrom("words" as const, "hold" as const, "resume" as const, "beat" as const),
		},
		{ weight: 1, arbitrary: fc.constant("hang-up" as const) },
	),
	which: fc.nat(3),
	waitMs: fc.oneof(fc.nat(9_000), fc.nat(200_000)),
});

describe("any call", () => {
	it("is given again by its log, stands the same after storing, and stays small", () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 5 }),
				fc.array(move, { maxLength: 25 }),
				fc.boolean(),
				(seed, moves, assessed) => {
					const compiled = smallMachine({ seed, varied: true });
					const rules = assessed
						? { ...ASSESSED_RULES, pauses: { count: 2, totalMs: 90_000 } }
						: PRACTICE_RULES;
					let at = 1_000_000;
					const logged: LoggedEvent[] = [];
					const first = takeEvent(
						compiled,
						newCall(compiled, at),
						{ event: { type: "answer", payload: {} }, at, clientId: "0", expectedSeq: 1 },
						rules,
					);
					logged.push(...first.logged);
					let state = first.state;
					// What a browser has that is only ever told what was added.
					const said = [...first.said];
					let before: unknown = compiled.config.context.gauges;
					for (const [index, drawn] of moves.entries()) {
						at += drawn.waitMs;
						const event = eventOf(compiled, state, drawn);
						const offered = event && { event, at, clientId: String(index + 1), expectedSeq: state.seq + 1 };
						const stored = JSON.parse(JSON.stringify(state)) as CallState;
						const progress = offered
							? takeEvent(compiled, stored, offered, rules)
							: advance(compiled, stored, at, rules);
						logged.push(...progress.logged);
						said.push(...progress.said);
						before = progress.gaugesBefore ?? before;
						state = progress.state;
					}
					expect(replayable(replay(compiled, logged))).toEqual(replayable(state));
					expect(logged.map(({ seq }) => seq)).toEqual(logged.map((_, index) => index + 1));
					for (const [index, event] of logged.entries())
						expect(event.at).toBeGreaterThanOrEqual(logged[index - 1]?.at ?? 0);
					expect(JSON.stringify(state).length).toBeLessThan(2_000);
					const story = traceOf(compiled, logged);
					const { trace } = story;
					expect({ transcript: said, gaugesBefore: before }).toEqual(shownOf(compiled, story));
					expect(trace.gauges).toHaveLength(trace.turns + 1);
					const view = learnerView(compiled, state, shownOf(compiled, story), {
						language: "en",
						purpose: "assessed",
						now: at,
					});
					expect(view.replies.every(({ key }) => replyByKey(compiled, state, key) !== null)).toBe(true);
				},
			),
			{ seed: 111, numRuns: 200 },
		);
	});
});
