import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	lifeOf,
	METHODS,
	newStudy,
	openRound,
	type StudyEvent,
	type StudyLife,
	takeStep,
} from "./study-life";

const by = "leader";
const invite = (judge: string) => ({ type: "invite", by, judge }) as const;
const call = (id: string) => ({ type: "choose-call", by, call: id }) as const;
const open = { type: "open-round", by } as const;
const close = (handedIn: number) => ({ type: "close-round", by, handedIn }) as const;

describe("the life of a study", () => {
	it("of criteria goes through two rounds with a discussion between them", () => {
		const events: StudyEvent[] = [invite("a"), invite("b"), open, close(2)];
		expect(lifeOf("angoff", events).state).toBe("discussion");
		const note = { type: "note", by, about: "listening" } as const;
		const all: StudyEvent[] = [...events, note, open, close(2), { type: "decide", by, cut: 2.8 }];
		expect(lifeOf("angoff", all)).toMatchObject({ state: "decided", cut: 2.8, closed: [1, 2] });
		const taken = lifeOf("angoff", [...all, { type: "take-over", by, draft: "d" }]);
		expect(taken).toMatchObject({ state: "decided", draft: "d" });
	});

	it("of calls has one round", () => {
		const events = [invite("a"), call("1"), call("2"), call("3"), open, close(1)];
		expect(lifeOf("borderline", events)).toMatchObject({ state: "closed", closed: [1] });
	});

	it("says why a step cannot be taken", () => {
		const angoff = newStudy("angoff");
		expect(takeStep(angoff, open)).toBe("too-few-judges");
		expect(takeStep(angoff, call("1"))).toBe("other-method");
		expect(takeStep(lifeOf("borderline", [invite("a"), call("1"), call("2")]), open)).toBe("too-few-calls");
		const opened = lifeOf("angoff", [invite("a"), invite("b"), open]);
		expect(takeStep(opened, close(1))).toBe("too-few-handed-in");
		expect(takeStep(opened, { type: "uninvite", by, judge: "a" })).toBe("not-now");
		expect(takeStep(opened, { type: "note", by, about: "x" })).toBe("not-now");
		const closed = lifeOf("angoff", [invite("a"), invite("b"), open, close(2), open, close(2)]);
		expect(takeStep(closed, { type: "decide", by, cut: 4.5 })).toBe("off-scale");
		expect(takeStep(closed, { type: "decide", by, cut: Number.NaN })).toBe("off-scale");
		expect(takeStep(closed, { type: "take-over", by, draft: "d" })).toBe("not-now");
		expect(() => lifeOf("angoff", [open])).toThrow("Step 1 of the study, open-round, is not possible");
	});

	const name = fc.constantFrom("a", "b", "c", "d");
	const event: fc.Arbitrary<StudyEvent> = fc.oneof(
		fc.record({ type: fc.constantFrom("invite", "uninvite"), by: name, judge: name }),
		fc.record({ type: fc.constantFrom("choose-call", "drop-call"), by: name, call: name }),
		fc.record({ type: fc.constant("open-round"), by: name }),
		fc.record({ type: fc.constant("close-round"), by: name, handedIn: fc.nat(3) }),
		fc.record({ type: fc.constant("decide"), by: name, cut: fc.double({ min: 0, max: 5, noNaN: true }) }),
		fc.record({ type: fc.constant("take-over"), by: name, draft: name }),
		fc.record({ type: fc.constant("abandon"), by: name }),
	) as fc.Arbitrary<StudyEvent>;

	it("is the same from its steps at any time, counts nobody twice, and never leaves a decision", () => {
		fc.assert(
			fc.property(fc.constantFrom(...METHODS), fc.array(event, { maxLength: 60 }), (method, events) => {
				let life: StudyLife = newStudy(method);
				const taken: StudyEvent[] = [];
				for (const each of events) {
					const next = takeStep(life, each);
					if (typeof next === "string") continue;
					if (life.state === "decided") expect(next).toMatchObject({ state: "decided", cut: life.cut });
					if (life.state === "abandoned") expect.unreachable();
					// A round that is open is not one whose judgements may be seen.
					expect(next.closed).not.toContain(openRound(next));
					expect(new Set(next.judges).size).toBe(next.judges.length);
					expect((next.cut !== null) === (next.state === "decided")).toBe(true);
					life = next;
					taken.push(each);
				}
				expect(lifeOf(method, taken)).toEqual(life);
			}),
			{ seed: 20261122, numRuns: 300 },
		);
	});
});
