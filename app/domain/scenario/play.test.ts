import { describe, expect, it } from "vitest";
import type { CallEvent } from "./compile-scenario";
import { smallMachine } from "./fixtures/small-call";
import { persisted, restored, ringing, shownReplies, standing, step } from "./play";

const stored = (compiled: ReturnType<typeof smallMachine>, state: ReturnType<typeof ringing>) =>
	restored(compiled, JSON.parse(JSON.stringify(persisted(state))));

/** Plays the events, storing and restoring the state between any two. */
function played(compiled: ReturnType<typeof smallMachine>, events: readonly CallEvent[]) {
	let state = ringing(compiled);
	const said: string[] = [];
	const outcomes = events.map((event) => {
		const outcome = step(compiled, state, event);
		said.push(...outcome.utterances.map(({ ref, variant }) => `${ref}#${variant}`));
		state = stored(compiled, outcome.state);
		return outcome;
	});
	return { state, said, outcomes, last: outcomes.at(-1) };
}

const pick = (node: string, reply: string): CallEvent => ({ type: "reply", node, reply });
const silence = (node: string, stage = "choose", kind = "node"): CallEvent => ({
	type: `xstate.after.${stage === "words" ? "writing" : "silence"}:${node}.${kind}/${node}/${stage}`,
});

describe("a call that is played", () => {
	it("greets, then says the first line", () => {
		const { said, state } = played(smallMachine(), [{ type: "answer" }]);
		expect(said).toEqual(["greeting#0", "nodes/first-words/caller#1"]);
		expect(standing(smallMachine(), state)).toMatchObject({ at: "choose", point: { id: "first-words" } });
	});

	it("reads an answer's guard after the reply's effects", () => {
		const { said } = played(smallMachine(), [{ type: "answer" }, pick("first-words", "safe-to-talk")]);
		expect(said.slice(2)).toEqual([
			"nodes/first-words/replies/safe-to-talk/text#0",
			"nodes/first-words/replies/safe-to-talk/answer#0",
			"nodes/who/caller#0",
		]);
	});
	it("prints", () => {
		const m = smallMachine();
		const p = played(m, [
			{ type: "answer" },
			pick("first-words", "where-first"),
			{ type: "own-words", node: "who" },
			{ type: "hold" },
			{ type: "resume" },
		]);
		console.log(
			JSON.stringify(
				p.outcomes.map((o) => [o.taken, o.started, o.cancelled]),
				null,
				1,
			),
			JSON.stringify(persisted(p.state)),
			p.said,
			shownReplies(m, p.state).map((r) => r.id),
		);
	});
});
