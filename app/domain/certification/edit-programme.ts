import { Temporal } from "temporal-polyfill";
import { type Programme, programmeSchema } from "./programme.schema";
import { type ProgrammeFields, programmeOfFields } from "./programme-fields";

/** What is wrong with a version that is to be published; `path` is the document's, `need` or `requirements.2.need`. */
export interface ProgrammeProblem {
	readonly path: string;
	/** "shape": not what the schema takes. */
	readonly rule: "shape" | "day-passed" | "before-newest" | "own-licence" | "duplicate";
}

export type EditedProgramme =
	| { readonly ok: true; readonly programme: Programme }
	| { readonly ok: false; readonly problems: readonly ProgrammeProblem[] };

/**
 * The next version of a programme as fields say it. It holds from today at the earliest, so that nobody's past status
 * changes with it, and not before the newest version.
 *
 * @param versions all versions so far, at least one
 * @param today ISO day in Vietnam
 * @param effectiveFrom as it was typed
 */
export function editProgramme(
	versions: readonly Programme[],
	fields: ProgrammeFields,
	{ today, effectiveFrom }: { today: string; effectiveFrom: string },
): EditedProgramme {
	const newest = newestOf(versions);
	const version = Math.max(...versions.map((each) => each.version)) + 1;
	const parsed = programmeSchema.safeParse(programmeOfFields(newest, fields, { version, effectiveFrom }));
	if (!parsed.success) {
		const problems = parsed.error.issues.map(({ path }) => ({
			path: path.join("."),
			rule: "shape" as const,
		}));
		return { ok: false, problems };
	}
	const programme = parsed.data;
	const problems = [...dayProblems(programme, newest, today), ...requirementProblems(programme)];
	return problems.length > 0 ? { ok: false, problems } : { ok: true, programme };
}

/** The version that was made last. */
export function newestOf(versions: readonly Programme[]): Programme {
	const [first, ...rest] = versions;
	if (!first) throw new RangeError("A programme has at least one version.");
	return rest.reduce((newest, each) => (each.version >= newest.version ? each : newest), first);
}

function dayProblems(programme: Programme, newest: Programme, today: string): ProgrammeProblem[] {
	const path = "effectiveFrom";
	if (Temporal.PlainDate.compare(programme.effectiveFrom, today) < 0) return [{ path, rule: "day-passed" }];
	if (Temporal.PlainDate.compare(programme.effectiveFrom, newest.effectiveFrom) < 0)
		return [{ path, rule: "before-newest" }];
	return [];
}

function requirementProblems({ id, requirements, renewal }: Programme): ProgrammeProblem[] {
	const all = [
		...requirements.map((each, index) => ({ each, path: `requirements.${index}` })),
		...renewal.requirements.map(({ requirement }, index) => ({
			each: requirement,
			path: `renewal.requirements.${index}.requirement`,
		})),
	];
	return all.flatMap(({ each, path }, index): ProgrammeProblem[] => [
		...(each.kind === "certificate" && each.programme === id
			? [{ path: `${path}.programme`, rule: "own-licence" as const }]
			: []),
		...(all.findIndex((other) => other.each.id === each.id) < index
			? [{ path: `${path}.id`, rule: "duplicate" as const }]
			: []),
	]);
}

/** One thing in which two versions differ, with both values as a form has them; "" is nothing said. */
export interface ProgrammeDifference {
	/** A field's name; of a requirement, or the requirement as a whole where it was added or taken out. */
	readonly field: string;
	readonly requirement: { readonly id: string; readonly nameVi: string; readonly nameEn: string } | null;
	readonly change: "changed" | "added" | "removed";
	readonly before: string;
	readonly after: string;
}

/** In what two versions differ, field by field, in the order of the form. */
export function differencesOf(before: ProgrammeFields, after: ProgrammeFields): ProgrammeDifference[] {
	const differences: ProgrammeDifference[] = [];
	for (const field of Object.keys(before) as (keyof ProgrammeFields)[]) {
		if (field === "requirements" || before[field] === after[field]) continue;
		differences.push({
			field,
			requirement: null,
			change: "changed",
			before: before[field],
			after: after[field],
		});
	}
	for (const old of before.requirements) {
		const now = after.requirements.find(({ id }) => id === old.id);
		const { id, nameVi, nameEn } = now ?? old;
		const requirement = { id, nameVi, nameEn };
		if (!now) {
			differences.push({ field: "requirement", requirement, change: "removed", before: "", after: "" });
			continue;
		}
		for (const field of Object.keys(old) as (keyof typeof old)[]) {
			if (old[field] === now[field]) continue;
			const [was, is] = [old[field], now[field]].map((value) => String(value ?? ""));
			differences.push({ field, requirement, change: "changed", before: was ?? "", after: is ?? "" });
		}
	}
	for (const { id, nameVi, nameEn } of after.requirements) {
		if (before.requirements.some((each) => each.id === id)) continue;
		const requirement = { id, nameVi, nameEn };
		differences.push({ field: "requirement", requirement, change: "added", before: "", after: "" });
	}
	return differences;
}
