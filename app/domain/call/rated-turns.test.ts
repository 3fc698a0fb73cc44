import { describe, expect, it } from "vitest";
import { smallMachine } from "../scenario/fixtures/small-call";
import { traceOf } from "./call-story";
import { playScript } from "./play-script";
import { ratedTurns } from "./rated-turns";

const machine = smallMachine();

function turnsOf(events: Parameters<typeof playScript>[1]["events"]) {
	const played = playScript(machine, { events });
	if (!played.ok) throw new Error(played.reason);
	const story = traceOf(machine, played.logged);
	return { story, turns: ratedTurns(story, machine.index, "vi") };
}

describe("ratedTurns", () => {
	const { story, turns } = turnsOf([
		{ reply: "safe-to-talk" },
		{ ownWords: "Chị có an toàn không? 😀" },
		{ reply: "sorry" },
		{ reply: "police" },
	]);

	it("has the greeting and one row for each turn of the counsellor", () => {
		expect(turns.map((each) => each.turn)).toEqual([0, 1, 2, 3]);
		expect(story.trace.turns).toBe(3);
		expect(turns.every((each) => each.said !== null)).toBe(true);
	});

	it("puts own words beside the reply that was picked for them, and nowhere else", () => {
		expect(turns.map((each) => each.ownWords)).toEqual([null, null, "Chị có an toàn không? 😀", null]);
		expect(turns[2]?.said).not.toBe(turns[2]?.ownWords);
	});

	it("leaves out nothing that the caller said", () => {
		const heard = turns.flatMap((each) => each.heard).length;
		const own = story.transcript.filter(({ kind }) =>
			["greeting", "reply", "own-words"].includes(kind),
		).length;
		expect(heard + own).toBe(story.transcript.length);
	});

	it("counts time from the answer", () => {
		expect(turns[0]?.at).toBe(0);
		expect(turns.every((each, index) => index === 0 || each.at >= (turns[index - 1]?.at ?? 0))).toBe(true);
	});

	it("keeps words that no reply followed where they were said", () => {
		const left = turnsOf([{ reply: "safe-to-talk" }, { ownWords: "Chị ơi" }, { hangUp: true }]);
		expect(left.turns.map((each) => each.ownWords).filter(Boolean)).toEqual(["Chị ơi"]);
	});
});
