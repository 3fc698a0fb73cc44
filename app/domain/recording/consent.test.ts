import fc from "fast-check";
import { expect, it } from "vitest";
import { stillToAgree } from "./consent";

const speakers = { traineeId: "hanh", trainerId: "lan" };

it("asks both who speak, and nobody else", () => {
	expect(stillToAgree([], speakers)).toEqual(["trainee", "trainer"]);
	expect(stillToAgree(["hanh"], speakers)).toEqual(["trainer"]);
	expect(stillToAgree(["lan", "hanh"], speakers)).toEqual([]);
	// Whoever played the caller before agreed for themselves alone.
	expect(stillToAgree(["hanh", "lan"], { ...speakers, trainerId: "minh" })).toEqual(["trainer"]);
});

it("never records whom nobody asked, and never waits for one who agreed", () => {
	const ids = fc.constantFrom("a", "b", "c", "d");
	fc.assert(
		fc.property(fc.array(ids), ids, ids, (agreed, traineeId, trainerId) => {
			const missing = stillToAgree(agreed, { traineeId, trainerId });
			expect(missing.includes("trainee")).toBe(!agreed.includes(traineeId));
			expect(missing.includes("trainer")).toBe(!agreed.includes(trainerId));
		}),
	);
});
