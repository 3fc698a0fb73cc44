import type { Requirement } from "~/domain/certification/programme.schema";
import {
	emptyRequirement,
	newRequirementId,
	type ProgrammeFields,
	type RequirementFields,
} from "~/domain/certification/programme-fields";

type Given = Readonly<Record<string, string | readonly string[]>>;

export const KINDS = ["hours", "calls", "categories", "calibration", "certificate", "role-plays"] as const;
export const HOURS = ["course", "supervised", "refresher", "rater-training"] as const;

/** More than any programme asks for. */
const MOST_REQUIREMENTS = 40;
const LONGEST_TEXT = 400;
const LONGEST_VALUE = 60;

/** What a posted form of a programme asks for. */
export interface GivenProgramme {
	readonly fields: ProgrammeFields;
	readonly deed: "preview" | "publish" | "row";
	readonly effectiveFrom: string;
	readonly reason: string;
	/** Hash of the newest version when the form was opened. */
	readonly expected: string;
	/** Something was longer than it may be: it was cut, and the form says so. */
	readonly tooLong: boolean;
}

/**
 * Reads a programme's form. Nothing that was typed is lost but what is longer than it may be; a row is added or taken
 * out here, so that the page works without script.
 */
export function readProgrammeForm(given: Given): GivenProgramme {
	let tooLong = false;
	const take = (name: string, longest = LONGEST_VALUE): string => {
		const value = given[name];
		// biome-ignore lint/suspicious/noControlCharactersInRegex: what the database cannot hold.
		const text = (typeof value === "string" ? value : "").replace(/[\u0000-\u0008\u000b-\u001f]/g, "").trim();
		if ([...text].length > longest) tooLong = true;
		return [...text].slice(0, longest).join("");
	};
	const text = (name: string) => take(name, LONGEST_TEXT);
	const rows: RequirementFields[] = [];
	for (let at = 0; at < MOST_REQUIREMENTS && `r${at}-kind` in given; at++) {
		const kind = KINDS.find((each) => each === take(`r${at}-kind`));
		const id = take(`r${at}-id`);
		if (!kind || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) continue;
		const within = take(`r${at}-within`);
		rows.push({
			...emptyRequirement(kind, id, within === "window" || within === "period" ? within : null),
			nameVi: text(`r${at}-nameVi`),
			nameEn: text(`r${at}-nameEn`),
			need: take(`r${at}-need`),
			of: take(`r${at}-of`),
			difficultyAtLeast: take(`r${at}-difficultyAtLeast`),
			tag: take(`r${at}-tag`),
			live: take(`r${at}-live`) === "on",
			distinctScenarios: take(`r${at}-distinctScenarios`) === "on",
			calls: take(`r${at}-calls`),
			kappaAtLeast: take(`r${at}-kappaAtLeast`),
			noIntervalBelow: take(`r${at}-noIntervalBelow`),
			everyCriticalErrorFound: take(`r${at}-everyCriticalErrorFound`) === "on",
			programme: take(`r${at}-programme`),
		});
	}
	const deed = take("deed");
	return {
		fields: {
			nameVi: text("nameVi"),
			nameEn: text("nameEn"),
			aboutVi: text("aboutVi"),
			aboutEn: text("aboutEn"),
			noteVi: text("noteVi"),
			noteEn: text("noteEn"),
			months: take("months"),
			decideWithinDays: take("decideWithinDays"),
			from: take("from"),
			fixedDay: take("fixedDay"),
			windowDays: take("windowDays"),
			graceDays: take("graceDays"),
			secondRaterFrom: take("secondRaterFrom"),
			requirements: withRow(rows, deed, take("usedIds", 4000).split(" ")),
		},
		deed: deed === "publish" ? deed : isRowDeed(deed) ? "row" : "preview",
		effectiveFrom: take("effectiveFrom"),
		reason: text("reason"),
		expected: take("expected", 128),
		tooLong,
	};
}

const isRowDeed = (deed: string) => deed.startsWith("add.") || deed.startsWith("remove.");

/** `add.calls`, `add.calls.renewal`, `remove.3`: the rows after it. */
function withRow(
	rows: readonly RequirementFields[],
	deed: string,
	used: readonly string[],
): readonly RequirementFields[] {
	const [verb, what = "", where] = deed.split(".");
	if (verb === "remove") return rows.filter((_, at) => String(at) !== what);
	const kind: Requirement["kind"] | undefined = KINDS.find((each) => each === what);
	if (verb !== "add" || !kind || rows.length >= MOST_REQUIREMENTS) return rows;
	const id = newRequirementId(kind, [...used, ...rows.map((each) => each.id)]);
	return [...rows, emptyRequirement(kind, id, where === "renewal" ? "period" : null)];
}
