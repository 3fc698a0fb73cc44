import { expect, it } from "vitest";
import { seeUrl } from "./counter-example";

it("leads to a try that plays the example", () => {
	const script = [
		{ ownWords: "…" },
		{ reply: "can-you-talk" },
		{ silence: 30 },
		{ hold: 45 },
		{ record: { place: "Bavet" } },
		{ hangUp: true },
	] as const;
	expect(seeUrl("/drafts/1/try", { script, seed: "12" })).toBe(
		"/drafts/1/try?seed=12&moves=can-you-talk.%7Esilence.%7Ehold.%7Ehang-up",
	);
});

it("leads to the beginning where the example is the first line, and nowhere where there is none", () => {
	expect(seeUrl("/t", { script: [], seed: "3" })).toBe("/t?seed=3");
	expect(seeUrl("/t", {})).toBeNull();
});
