import { describe, expect, it } from "vitest";
import { mayCloseUnrated, missingToOpen, roundState } from "./round-state";

const at = new Date("2026-11-22T08:00:00Z");
const none = { openedAt: null, closedAt: null, abandonedAt: null };

describe("a round", () => {
	it.each([
		[none, "preparing"],
		[{ ...none, openedAt: at }, "open"],
		[{ ...none, openedAt: at, closedAt: at }, "closed"],
		[{ ...none, closedAt: at }, "closed"],
		[{ ...none, openedAt: at, abandonedAt: at }, "abandoned"],
	] as const)("stands where its deeds have brought it: %o", (times, state) =>
		expect(roundState(times)).toBe(state),
	);

	it.each([
		[{ calls: 0, frozen: 0, raters: 0, panel: 1 }, ["calls", "panel", "raters"]],
		[{ calls: 20, frozen: 19, raters: 1, panel: 0 }, ["panel", "references"]],
		[{ calls: 20, frozen: 19, raters: 1, panel: 2 }, ["references"]],
		[{ calls: 20, frozen: 20, raters: 0, panel: 0 }, ["raters"]],
		[{ calls: 20, frozen: 20, raters: 1, panel: 2 }, []],
	])("opens only with calls, all their references, and somebody to rate them: %o", (parts, missing) =>
		expect(missingToOpen(parts)).toEqual(missing),
	);

	it("is closed without raters only to keep its calls as known ones", () => {
		expect(mayCloseUnrated({ calls: 3, frozen: 3, raters: 0, panel: 2 })).toBe(true);
		expect(mayCloseUnrated({ calls: 3, frozen: 2, raters: 0, panel: 2 })).toBe(false);
		expect(mayCloseUnrated({ calls: 3, frozen: 3, raters: 1, panel: 2 })).toBe(false);
		expect(mayCloseUnrated({ calls: 0, frozen: 0, raters: 0, panel: 2 })).toBe(false);
	});
});
