import { expect, test } from "vitest";
import { isToldWithReply, SPOKEN, saidWords } from "./said-words";
import type { TranscriptEntry } from "./transcript";

const entry = (kind: TranscriptEntry["kind"], turn: number, ownWords?: string): TranscriptEntry => ({
	...{ seq: 1, turn, at: turn * 1_000, kind, who: "counsellor", ref: null, variant: 0, point: "here" },
	...(ownWords === undefined ? {} : { ownWords }),
});

test("words typed or heard before a reply belong to its turn; what no reply came to stays where it was heard", () => {
	const byItself = entry("heard", 0, "Chị chờ em nhé");
	const before = entry("heard", 0, "Em đang ở đâu?");
	const transcript = [
		...[byItself, entry("silence", 0), before, entry("own-words", 0, "Có an toàn không?"), entry("reply", 1)],
		...[
			entry("own-words", 1, SPOKEN),
			entry("reply", 2),
			entry("own-words", 2, "Chị ơi"),
			entry("hang-up", 2),
		],
	];
	expect([...saidWords(transcript)].map(([turn, { words }]) => [turn, words])).toEqual([
		[1, "Em đang ở đâu?\n\nCó an toàn không?"],
		[2, "Chị ơi"],
	]);
	expect(isToldWithReply(transcript, before)).toBe(true);
	expect(isToldWithReply(transcript, byItself)).toBe(false);
});
