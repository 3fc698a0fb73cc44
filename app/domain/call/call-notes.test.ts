import { describe, expect, it } from "vitest";
import { CALL_NOTES, noteBesideConversation, waitingNotes } from "./call-notes";

describe("the notes of the first practice call", () => {
	it("come in the first call, and in no later one unless they are asked for again", () => {
		expect(waitingNotes([], false)).toEqual(CALL_NOTES);
		expect(waitingNotes([], true)).toEqual([]);
		expect(waitingNotes(["again"], true)).toEqual(CALL_NOTES);
		expect(waitingNotes(["line", "again"], true)).not.toContain("line");
		expect(waitingNotes(["off", "again"], false)).toEqual([]);
		expect(waitingNotes(["line"], false)).toEqual(CALL_NOTES.slice(1));
	});

	it("stand one at a time beside the conversation, as their parts come up", () => {
		expect(noteBesideConversation(CALL_NOTES, 0)).toBe("line");
		expect(noteBesideConversation(["replies", "silence"], 0)).toBe("replies");
		expect(noteBesideConversation(["silence", "ending"], 0)).toBeNull();
		expect(noteBesideConversation(["silence", "ending"], 1)).toBe("silence");
		expect(noteBesideConversation(["ending"], 2)).toBeNull();
		expect(noteBesideConversation(["ending"], 9)).toBe("ending");
		expect(noteBesideConversation(["record", "referral", "wrap-up"], 99)).toBeNull();
	});
});
