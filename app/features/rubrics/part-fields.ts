import { type DraftedRubric, itemOf, KINDS, type RubricDraft } from "~/domain/rubric/rubric-draft";

/** How a field of a part is typed, and what it becomes. */
export type FieldKind = "text" | "number" | "check" | "choice" | "condition" | "difficulties";
type Path = readonly (string | number)[];

/** One field of a part's form. `name` is the one by which the domain names problems: `b2-short-en`. */
export interface PartField {
	readonly name: string;
	readonly kind: FieldKind;
	/** Where its value stands in the rubric. */
	readonly path: Path;
}
/** The fields' values as a form has them; a checkbox that is not ticked is absent. */
export type PartValues = Readonly<Record<string, string | readonly string[]>>;

const LANGUAGES = ["vi", "en"] as const;
const texts = (names: readonly string[], at: Path, prefix = ""): PartField[] =>
	names.flatMap((name) => {
		const steps = name === "" ? [] : name.split("-");
		return LANGUAGES.map((language) => ({
			name: [...(prefix ? [prefix] : []), ...steps, language].join("-"),
			kind: "text" as const,
			path: [...at, ...steps, language],
		}));
	});
/** As many choices as there are conditions, and one more to add another by. */
const conditions = (chosen: readonly string[] | undefined, at: Path, prefix = ""): PartField[] =>
	Array.from({ length: (chosen?.length ?? 0) + 1 }, (_, index) => ({
		name: `${prefix ? `${prefix}-` : ""}if-${index}`,
		kind: "condition" as const,
		path: [...at, "if", index],
	}));
const rules = (part: "pass" | "workflow", named: Readonly<Record<string, FieldKind>>): PartField[] =>
	Object.entries(named).map(([name, kind]) => ({ name, kind, path: [part, ...name.split("-")] }));

/** The fields of a part, in the order of its form; null where there is no such part, or it is retired. */
export function fieldsOf({ rubric, retired }: RubricDraft, part: string): PartField[] | null {
	if (part === "head")
		return [...texts(["name", "about"], []), HEAD_STATUS, ...texts(["ratification-note"], [])];
	if (part === "pass") return [...rules("pass", PASS), ...texts(["note"], ["pass"])];
	if (part === "workflow") return rules("workflow", WORKFLOW);
	if (part === "conditions") {
		const kept = Object.keys(rubric.conditions).filter((id) => !retired.includes(itemOf.condition(id)));
		return kept.flatMap((id) =>
			LANGUAGES.map((language) => ({
				name: `${id}-${language}`,
				kind: "text" as const,
				path: ["conditions", id, language],
			})),
		);
	}
	if (retired.includes(part)) return null;
	const criterion = rubric.criteria.findIndex(({ id }) => itemOf.criterion(id) === part);
	if (criterion >= 0) return criterionFields(rubric, retired, criterion);
	const index = rubric.criticalErrors.findIndex(({ code }) => itemOf.error(code) === part);
	const at = ["criticalErrors", index];
	return index < 0
		? null
		: [
				...texts(["name", "what", "example", "notYet"], at),
				...conditions(rubric.criticalErrors[index]?.if, at),
			];
}

const HEAD_STATUS: PartField = {
	name: "ratification-status",
	kind: "choice",
	path: ["ratification", "status"],
};
const PASS = {
	safetyLevel: "number",
	mean: "number",
	minimumApplicable: "number",
	"repairedHarm-atMost": "number",
	"repairedHarm-difficulties": "difficulties",
	"secondRater-difficulties": "difficulties",
	"secondRater-thirdWhen-levelsApart": "number",
	"secondRater-thirdWhen-meansApart": "number",
	"secondRater-thirdWhen-passDiffers": "check",
	default: "check",
} as const;
const WORKFLOW = {
	machineTicks: "choice",
	dueDays: "number",
	objectionDays: "number",
	ratesOwnTrainees: "check",
} as const;

function criterionFields(rubric: DraftedRubric, retired: readonly string[], index: number): PartField[] {
	const at = ["criteria", index];
	const criterion = rubric.criteria[index];
	if (!criterion) return [];
	const behaviours = KINDS.flatMap((kind) =>
		criterion[kind].flatMap(({ id, if: needs }, place): PartField[] => {
			if (retired.includes(itemOf.behaviour(criterion.id, id))) return [];
			const there = [...at, kind, place];
			return [
				...texts(["text", "short"], there, id),
				...conditions(needs, there, id),
				{ name: `${id}-whole`, kind: "choice", path: [...there, "whole"] },
			];
		}),
	);
	return [
		...texts(["name", "about"], at),
		{ name: "safety", kind: "check", path: [...at, "safety"] },
		...conditions(criterion.if, at),
		...behaviours,
	];
}

/** What may be chosen, and what it stands for in the rubric; undefined: nothing stands there. */
const CHOICES: Readonly<Record<string, ReadonlyMap<string, string | true | undefined>>> = {
	whole: new Map<string, string | true | undefined>([
		["", undefined],
		["whole", true],
		["either", "either"],
	]),
	status: new Map([
		["draft", "draft"],
		["ratified", "ratified"],
	]),
	machineTicks: new Map([
		["after-first-save", "after-first-save"],
		["at-once", "at-once"],
		["never", "never"],
	]),
};
const choicesOf = ({ path }: PartField) => CHOICES[String(path.at(-1))];

/** The values that a part's form begins with. */
export function valuesOf(draft: RubricDraft, fields: readonly PartField[]): PartValues {
	return Object.fromEntries(
		fields.flatMap((field): [string, string | string[]][] => {
			const value = getIn(draft.rubric, field.path);
			if (field.kind === "check") return value === true ? [[field.name, "on"]] : [];
			if (field.kind === "difficulties") return [[field.name, (value as unknown[]).map(String)]];
			const chosen = field.kind === "choice" && [...(choicesOf(field) ?? [])].find(([, is]) => is === value);
			return [[field.name, chosen ? chosen[0] : String(value ?? "")]];
		}),
	);
}

/** The draft with a part's fields as they were typed. What was not sent stays, but for what is ticked. */
export function withValues(draft: RubricDraft, fields: readonly PartField[], given: PartValues): RubricDraft {
	const wanted = new Map<string, { path: Path; ids: string[] }>();
	let rubric: unknown = draft.rubric;
	for (const field of fields) {
		const value = given[field.name];
		const { path } = field;
		if (field.kind === "check") rubric = setIn(rubric, path, value === "on");
		else if (field.kind === "difficulties") rubric = setIn(rubric, path, difficultiesIn(value));
		else if (typeof value !== "string") continue;
		else if (field.kind === "text") rubric = setIn(rubric, path, value.trim());
		else if (field.kind === "number") rubric = setIn(rubric, path, readNumber(value));
		else if (field.kind === "choice") {
			const choices = choicesOf(field);
			if (choices?.has(value)) rubric = setIn(rubric, path, choices.get(value));
		} else {
			const list = path.slice(0, -1);
			const known = wanted.get(list.join(".")) ?? { path: list, ids: [] };
			wanted.set(list.join("."), known);
			const isKnown = Object.hasOwn(draft.rubric.conditions, value);
			if (isKnown && !known.ids.includes(value)) known.ids.push(value);
		}
	}
	for (const { path, ids } of wanted.values()) rubric = setIn(rubric, path, ids.length > 0 ? ids : undefined);
	return { ...draft, rubric: rubric as DraftedRubric };
}

/** "2,75" and "2.75" are numbers; anything else stays as it was typed, for the check to say so. */
function readNumber(typed: string): number | string {
	const text = typed.trim();
	return /^\d{1,9}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(",", ".")) : text;
}

const difficultiesIn = (value: string | readonly string[] | undefined): number[] =>
	[1, 2, 3, 4, 5].filter((difficulty) => [value ?? []].flat().includes(String(difficulty)));

function getIn(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
		value,
	);
}

/** A copy with another value at a path; undefined: without the key. */
function setIn(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
	if (key === undefined) return to;
	if (Array.isArray(value)) return value.map((item, index) => (index === key ? setIn(item, rest, to) : item));
	const block = value as Record<string, unknown>;
	if (rest.length > 0 || to !== undefined) return { ...block, [key]: setIn(block[key], rest, to) };
	const { [String(key)]: _, ...without } = block;
	return without;
}
