import { DECIDE_WITHIN_DAYS } from "./critical-error-review";
import type { Programme, Requirement } from "./programme.schema";

/** A programme as a form has it: every value as it was typed, requirements in their order. */
export interface ProgrammeFields {
	readonly nameVi: string;
	readonly nameEn: string;
	readonly aboutVi: string;
	readonly aboutEn: string;
	readonly noteVi: string;
	readonly noteEn: string;
	readonly months: string;
	readonly decideWithinDays: string;
	readonly from: string;
	readonly fixedDay: string;
	readonly windowDays: string;
	readonly graceDays: string;
	readonly secondRaterFrom: string;
	readonly requirements: readonly RequirementFields[];
}

/** The form of a programme's change as it was filled in. */
export interface GivenChange {
	readonly fields: ProgrammeFields;
	/** ISO day, or what was typed in its place. */
	readonly effectiveFrom: string;
	readonly reason: string;
}

/** A requirement as a form has it; what its kind does not ask for is "". */
export interface RequirementFields {
	readonly id: string;
	readonly kind: Requirement["kind"];
	/** Null: for the certificate itself; else what renews it, and where its evidence has to lie. */
	readonly within: "window" | "period" | null;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly need: string;
	readonly of: string;
	readonly difficultyAtLeast: string;
	readonly tag: string;
	readonly live: boolean;
	readonly distinctScenarios: boolean;
	readonly calls: string;
	readonly kappaAtLeast: string;
	readonly noIntervalBelow: string;
	readonly everyCriticalErrorFound: boolean;
	readonly programme: string;
}

/** The fields that a version begins with. */
export function fieldsOfProgramme(programme: Programme): ProgrammeFields {
	const { name, about, note, validity, renewal, suspension, raters } = programme;
	const second = raters.filter(({ need }) => need >= 2).flatMap(({ difficulties }) => difficulties);
	return {
		nameVi: name.vi,
		nameEn: name.en,
		aboutVi: about.vi,
		aboutEn: about.en,
		noteVi: note.vi,
		noteEn: note.en,
		months: String(validity.months),
		decideWithinDays: String(suspension?.decideWithinDays ?? DECIDE_WITHIN_DAYS),
		from: renewal.from ?? "expiry",
		fixedDay: renewal.fixedDay ?? "",
		windowDays: String(renewal.windowDays),
		graceDays: renewal.graceDays === undefined ? "" : String(renewal.graceDays),
		secondRaterFrom: second.length > 0 ? String(Math.min(...second)) : "",
		requirements: [
			...programme.requirements.map((each) => fieldsOf(each, null)),
			...renewal.requirements.map(({ within, requirement }) => fieldsOf(requirement, within)),
		],
	};
}

function fieldsOf(requirement: Requirement, within: RequirementFields["within"]): RequirementFields {
	const { id, kind, name, need } = requirement;
	const empty = emptyRequirement(kind, id, within);
	const named = { ...empty, nameVi: name.vi, nameEn: name.en, need: String(need) };
	switch (requirement.kind) {
		case "hours":
			return { ...named, of: requirement.of };
		case "calls": {
			const { difficultyAtLeast, tag, live } = requirement.where ?? {};
			return {
				...named,
				difficultyAtLeast: difficultyAtLeast === undefined ? "" : String(difficultyAtLeast),
				tag: tag ?? "",
				live: live === true,
				distinctScenarios: requirement.distinctScenarios,
			};
		}
		case "calibration":
			return {
				...named,
				calls: String(requirement.calls),
				kappaAtLeast: String(requirement.kappaAtLeast),
				noIntervalBelow: String(requirement.noIntervalBelow),
				everyCriticalErrorFound: requirement.everyCriticalErrorFound,
			};
		case "certificate":
			return { ...named, programme: requirement.programme };
		default:
			return named;
	}
}

/** A requirement that was just added: of its kind, with nothing said yet. */
export function emptyRequirement(
	kind: Requirement["kind"],
	id: string,
	within: RequirementFields["within"],
): RequirementFields {
	return {
		id,
		kind,
		within,
		nameVi: "",
		nameEn: "",
		need: "1",
		of: kind === "hours" ? "course" : "",
		difficultyAtLeast: "",
		tag: "",
		live: false,
		distinctScenarios: kind === "calls",
		calls: kind === "calibration" ? "20" : "",
		kappaAtLeast: kind === "calibration" ? "0.6" : "",
		noIntervalBelow: kind === "calibration" ? "0.4" : "",
		everyCriticalErrorFound: kind === "calibration",
		programme: "",
	};
}

/** An id that no requirement has had: prior learning points at ids, so none is given twice. */
export function newRequirementId(kind: Requirement["kind"], taken: Iterable<string>): string {
	const known = new Set(taken);
	for (let number = 1; ; number++) {
		const id = `${kind}-${number}`;
		if (!known.has(id)) return id;
	}
}

/**
 * The document that fields say, on top of the version that they began with; what cannot be a number stays as it was
 * typed, for the schema to say so. Whoever decides on numbers makes them theirs: they are no default any more.
 */
export function programmeOfFields(
	before: Programme,
	fields: ProgrammeFields,
	{ version, effectiveFrom }: { version: number; effectiveFrom: string },
): unknown {
	const graceDays = optionalNumber(fields.graceDays);
	const lowest = optionalNumber(fields.secondRaterFrom);
	const { from: _, fixedDay: __, graceDays: ___, ...renewal } = before.renewal;
	const of = (within: boolean) => fields.requirements.filter((each) => (each.within !== null) === within);
	return {
		...before,
		version,
		effectiveFrom,
		default: false,
		name: { vi: fields.nameVi, en: fields.nameEn },
		about: { vi: fields.aboutVi, en: fields.aboutEn },
		note: { vi: fields.noteVi, en: fields.noteEn },
		validity: { months: number(fields.months) },
		suspension: { decideWithinDays: number(fields.decideWithinDays) },
		requirements: of(false).map(requirementOf),
		raters:
			lowest === undefined
				? []
				: [{ difficulties: [1, 2, 3, 4, 5].filter((each) => each >= Number(lowest)), need: 2 }],
		renewal: {
			...renewal,
			from: fields.from,
			...(fields.from === "fixed-day" ? { fixedDay: fields.fixedDay } : {}),
			windowDays: number(fields.windowDays),
			...(graceDays === undefined ? {} : { graceDays }),
			requirements: of(true).map((each) => ({ within: each.within, requirement: requirementOf(each) })),
		},
	};
}

function requirementOf(fields: RequirementFields): unknown {
	const { id, kind, nameVi, nameEn } = fields;
	const named = { id, kind, name: { vi: nameVi, en: nameEn } };
	switch (kind) {
		case "hours":
			return { ...named, of: fields.of, need: number(fields.need) };
		case "calls": {
			const difficultyAtLeast = optionalNumber(fields.difficultyAtLeast);
			const where = {
				...(difficultyAtLeast === undefined ? {} : { difficultyAtLeast }),
				...(fields.live ? { live: true } : {}),
				...(fields.tag === "" ? {} : { tag: fields.tag }),
			};
			return {
				...named,
				need: number(fields.need),
				...(Object.keys(where).length > 0 ? { where } : {}),
				distinctScenarios: fields.distinctScenarios,
			};
		}
		case "calibration":
			return {
				...named,
				need: 1,
				calls: number(fields.calls),
				kappaAtLeast: number(fields.kappaAtLeast),
				noIntervalBelow: number(fields.noIntervalBelow),
				everyCriticalErrorFound: fields.everyCriticalErrorFound,
			};
		case "certificate":
			return { ...named, need: 1, programme: fields.programme };
		default:
			return { ...named, need: number(fields.need) };
	}
}

/** "2,75" and "2.75" are numbers; anything else stays as it was typed. */
function number(typed: string): number | string {
	const text = typed.trim();
	return /^-?\d{1,9}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(",", ".")) : text;
}

const optionalNumber = (typed: string) => (typed.trim() === "" ? undefined : number(typed));
