import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { editProgramme } from "./edit-programme";
import { allMet, certificate, hours } from "./fake-records";
import { parseProgramme } from "./parse-programme";
import type { Programme } from "./programme.schema";
import { fieldsOfProgramme } from "./programme-fields";
import { type ProgrammePreview, sumTouches, touchOf } from "./programme-preview";

const parsed = parseProgramme(readFileSync("scenarios/programmes/hotline-counsellor-111.yaml", "utf8"));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const counsellor: Programme = { ...parsed.value, effectiveFrom: "2025-01-01" };
const DAY = "2026-03-01";
const KNOWN = `${DAY}T12:00:00Z`;

/** The programme with another need in its first requirement, which asks for hours of a course. */
function asking(need: string): Programme {
	const fields = fieldsOfProgramme(counsellor);
	const requirements = fields.requirements.map((row, at) => (at === 0 ? { ...row, need } : row));
	const edited = editProgramme([counsellor], { ...fields, requirements }, { today: DAY, effectiveFrom: DAY });
	if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
	return edited.programme;
}
const first = counsellor.requirements[0];

describe("what the next version would change for somebody", () => {
	it("takes the way to a certificate from whoever has met less than it asks for", () => {
		const touch = touchOf([counsellor], asking("500"), allMet(), KNOWN);
		expect(touch).toEqual({
			before: "eligible",
			after: "in-progress",
			newlyMissing: [first?.name],
			noLongerMissing: [],
			otherAmount: [],
		});
	});

	it("asks whoever lacks it anyway for another amount", () => {
		const touch = touchOf([counsellor], asking("500"), [hours("2026-01-02", "course", 2)], KNOWN);
		expect(touch).toMatchObject({ before: "in-progress", after: "in-progress", newlyMissing: [] });
		expect(touch?.otherAmount).toEqual([{ name: first?.name, before: first?.need, after: 500 }]);
	});

	it("opens it to whoever has met enough of it", () => {
		const records = allMet().filter((record) => !(record.type === "hours" && record.kind === "course"));
		const touch = touchOf([counsellor], asking("1"), [...records, hours("2026-01-02", "course", 2)], KNOWN);
		expect(touch?.noLongerMissing).toEqual([first?.name]);
	});

	it("is nothing where the version asks for the same, and for what came to be known later", () => {
		expect(touchOf([counsellor], asking(String(first?.need)), allMet(), KNOWN)).toBeNull();
		const later = allMet().map((record) => ({ ...record, recordedAt: "2026-06-01T00:00:00Z" }));
		expect(touchOf([counsellor], asking("500"), later, KNOWN)?.before).toBe("not-started");
	});

	it("takes no certificate away", () => {
		const records = [...allMet(), certificate("2026-02-01", "granted")];
		expect(touchOf([counsellor], asking("500"), records, KNOWN)?.after ?? "certified").toBe("certified");
	});
});

const STATUSES = ["in-progress", "eligible", "certified", "expired"] as const;
const touches: fc.Arbitrary<ProgrammePreview["shown"]> = fc.array(
	fc.record({
		personId: fc.uuid(),
		before: fc.constantFrom(...STATUSES),
		after: fc.constantFrom(...STATUSES),
		newlyMissing: fc.array(fc.constant({ vi: "giờ", en: "hours" }), { maxLength: 3 }),
		noLongerMissing: fc.constant([]),
		otherAmount: fc.constant([]),
	}),
	{ maxLength: 120 },
);

test("moves count everybody whose status changes, and whoever is not shown loses no more than who is", () => {
	fc.assert(
		fc.property(touches, (given) => {
			const { touched, moves, shown } = sumTouches(1000, given);
			expect(touched).toBe(given.length);
			expect(moves.reduce((sum, { people }) => sum + people, 0)).toBe(
				given.filter(({ before, after }) => before !== after).length,
			);
			expect(shown).toHaveLength(Math.min(50, given.length));
			const out = given.filter((each) => !shown.includes(each));
			if (shown.some(({ before, after }) => before === after))
				expect(out.every(({ before, after }) => before === after)).toBe(true);
		}),
	);
});
