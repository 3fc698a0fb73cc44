import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { differencesOf, editProgramme } from "./edit-programme";
import { parseProgramme } from "./parse-programme";
import type { Programme } from "./programme.schema";
import {
	emptyRequirement,
	fieldsOfProgramme,
	newRequirementId,
	type ProgrammeFields,
} from "./programme-fields";

const FOLDER = "scenarios/programmes";
const programmes = readdirSync(FOLDER).map((file): Programme => {
	const parsed = parseProgramme(readFileSync(`${FOLDER}/${file}`, "utf8"));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.value;
});
const counsellor = programmes.find(({ id }) => id === "hotline-counsellor-111") as Programme;
const TODAY = "2027-03-01";
const edit = (fields: ProgrammeFields, effectiveFrom = TODAY, versions = [counsellor]) =>
	editProgramme(versions, fields, { today: TODAY, effectiveFrom });
const fields = fieldsOfProgramme(counsellor);
const withRow = (at: number, row: Partial<ProgrammeFields["requirements"][number]>): ProgrammeFields => ({
	...fields,
	requirements: fields.requirements.map((each, index) => (index === at ? { ...each, ...row } : each)),
});

describe("the next version of a programme", () => {
	test.each(programmes)("says what the one before it said, where nothing was changed: $id", (programme) => {
		const edited = editProgramme([programme], fieldsOfProgramme(programme), {
			today: TODAY,
			effectiveFrom: TODAY,
		});
		if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
		const { version, effectiveFrom, default: isDefault, ...rest } = edited.programme;
		expect({ version, effectiveFrom, isDefault }).toEqual({
			version: programme.version + 1,
			effectiveFrom: TODAY,
			isDefault: false,
		});
		const { version: _, effectiveFrom: __, default: ___, ...before } = programme;
		expect(rest).toEqual({
			...before,
			suspension: { decideWithinDays: 14 },
			renewal: { ...before.renewal, from: "expiry" },
		});
	});

	it("takes what was typed, with a comma or a point", () => {
		const edited = edit({ ...withRow(0, { need: "62,5" }), graceDays: "30", secondRaterFrom: "3" });
		expect(edited).toMatchObject({ ok: true });
		if (!edited.ok) return;
		expect(edited.programme.requirements[0]).toMatchObject({ id: "course-hours", need: 62.5 });
		expect(edited.programme.renewal.graceDays).toBe(30);
		expect(edited.programme.raters).toEqual([{ difficulties: [3, 4, 5], need: 2 }]);
	});

	it.each<[string, ProgrammeFields, string]>([
		["an empty name", { ...fields, nameEn: " " }, "name.en"],
		["months that are no number", { ...fields, months: "một năm" }, "validity.months"],
		["no months", { ...fields, months: "0" }, "validity.months"],
		["a requirement without a name", withRow(1, { nameVi: "" }), "requirements.1.name.vi"],
		["hours that are none", withRow(0, { need: "-3" }), "requirements.0.need"],
		["half a call", withRow(2, { need: "1.5" }), "requirements.2.need"],
		["a difficulty of 7", withRow(4, { difficultyAtLeast: "7" }), "requirements.4.where.difficultyAtLeast"],
		["no requirement at all", { ...fields, requirements: [] }, "requirements"],
		["a fixed day that is none", { ...fields, from: "fixed-day", fixedDay: "31-12" }, "renewal.fixedDay"],
		["no fixed day", { ...fields, from: "fixed-day" }, "renewal.fixedDay"],
		["a rule that is none", { ...fields, from: "never" }, "renewal.from"],
	])("names %s by its place", (_, given, path) => {
		const edited = edit(given);
		expect(edited).toMatchObject({ ok: false });
		if (!edited.ok) expect(edited.problems.map((each) => each.path)).toEqual([path]);
	});

	it("holds from today at the earliest, and not before the newest", () => {
		expect(edit(fields, "2027-02-28")).toEqual({
			ok: false,
			problems: [{ path: "effectiveFrom", rule: "day-passed" }],
		});
		const later: Programme = { ...counsellor, version: 3, effectiveFrom: "2027-06-01" };
		expect(edit(fields, "2027-05-31", [later, counsellor])).toEqual({
			ok: false,
			problems: [{ path: "effectiveFrom", rule: "before-newest" }],
		});
		expect(edit(fields, "2027-06-01", [counsellor, later])).toMatchObject({ ok: true });
		expect(edit(fields, "gestern")).toMatchObject({ ok: false });
	});

	it("asks for no certificate of its own, and for no requirement twice", () => {
		const own = { ...emptyRequirement("certificate", "own", null), nameVi: "a", nameEn: "a" };
		const given = { ...fields, requirements: [...fields.requirements, { ...own, programme: counsellor.id }] };
		expect(edit(given)).toMatchObject({ problems: [{ rule: "own-licence" }] });
		const twice = { ...fields, requirements: [...fields.requirements.slice(0, 2), ...fields.requirements] };
		expect(edit(twice)).toMatchObject({ problems: [{ rule: "duplicate" }, { rule: "duplicate" }] });
	});

	it("gives a new requirement an id that none has had", () => {
		expect(newRequirementId("calls", ["calls-1", "hours-1", "calls-2"])).toBe("calls-3");
	});
});

test("differences are told field by field", () => {
	const after: ProgrammeFields = {
		...withRow(0, { need: "72" }),
		months: "24",
	};
	const added = {
		...emptyRequirement("role-plays", "role-plays-1", null),
		nameVi: "Đóng vai",
		nameEn: "Role-play",
	};
	const requirements = [...after.requirements.filter(({ id }) => id !== "suicide-risk"), added];
	expect(differencesOf(fields, fields)).toEqual([]);
	expect(
		differencesOf(fields, { ...after, requirements }).map(({ field, requirement, change, before, after }) =>
			[field, requirement?.id, change, before, after].join(" "),
		),
	).toEqual([
		"months  changed 12 24",
		"need course-hours changed 60 72",
		"requirement suicide-risk removed  ",
		"requirement role-plays-1 added  ",
	]);
});
