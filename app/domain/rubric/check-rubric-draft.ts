import type { z } from "zod";
import { checkRubric } from "./parse-rubric";
import { type Rubric, rubricSchema } from "./rubric.schema";
import { type DraftedRubric, itemOf, KINDS, type RubricDraft, withoutRetired } from "./rubric-draft";

/**
 * What is wrong at a field of a draft:
 * - `empty`: a text is missing · `number`: no number, or not a whole one · `too-small`, `too-large`: beyond `bound`
 * - `no-basic`: a criterion without a basic behaviour · `no-criterion`: a rubric without any
 * - `unknown-condition`: the condition was retired · `wrong`: anything else
 */
export type DraftRule =
	| "empty"
	| "number"
	| "too-small"
	| "too-large"
	| "no-basic"
	| "no-criterion"
	| "unknown-condition"
	| "wrong";

export interface DraftProblem {
	/** The part that has it; `list` for the rubric as a whole. */
	readonly part: string;
	/** The field's name within its part: `name-vi`, `b2-short-en`, `b2-if-0`, `secondRater-thirdWhen-meansApart`. */
	readonly field: string;
	readonly rule: DraftRule;
	readonly bound: number | null;
}

type Path = readonly PropertyKey[];

/** What keeps a draft from being published, at its fields; and the rubric that it is when there is nothing. */
export function checkRubricDraft(
	draft: RubricDraft,
):
	| { readonly rubric: Rubric; readonly problems: readonly [] }
	| { readonly rubric: null; readonly problems: readonly DraftProblem[] } {
	const drafted = withoutRetired(draft);
	const parsed = rubricSchema.safeParse(drafted);
	// Its references can be looked at while texts are missing: the shape is right whatever was typed.
	const references = checkRubric(drafted as unknown as Rubric).map(({ rule, path }) => ({
		...placeOf(drafted, path),
		rule: rule === "unknown-condition" ? ("unknown-condition" as const) : ("wrong" as const),
		bound: null,
	}));
	if (!parsed.success) {
		return {
			rubric: null,
			problems: [...parsed.error.issues.map((issue) => toProblem(drafted, issue)), ...references],
		};
	}
	return references.length > 0
		? { rubric: null, problems: references }
		: { rubric: parsed.data, problems: [] };
}

function toProblem(drafted: DraftedRubric, issue: z.core.$ZodIssue): DraftProblem {
	const place = placeOf(drafted, issue.path);
	if (issue.code === "invalid_type") return { ...place, rule: "number", bound: null };
	if (issue.code === "too_small") {
		const bound = Number(issue.minimum);
		if (issue.origin === "string") return { ...place, rule: "empty", bound: null };
		if (issue.origin !== "array") return { ...place, rule: "too-small", bound };
		return { ...place, rule: issue.path.at(-1) === "criteria" ? "no-criterion" : "no-basic", bound: null };
	}
	if (issue.code === "too_big") return { ...place, rule: "too-large", bound: Number(issue.maximum) };
	return { ...place, rule: "wrong", bound: null };
}

/** The part and the field at which a path of the rubric is edited. */
function placeOf(drafted: DraftedRubric, path: Path): { part: string; field: string } {
	const [head, index, ...rest] = path;
	const field = (steps: Path) => steps.map(String).join("-");
	if (head === "pass" || head === "workflow") return { part: head, field: field(path.slice(1)) };
	if (head === "conditions") return { part: "conditions", field: field(path.slice(1)) };
	if (head === "criticalErrors") {
		const code = drafted.criticalErrors[Number(index)]?.code ?? "";
		return { part: itemOf.error(code), field: field(ifFirst(rest)) };
	}
	if (head !== "criteria") return { part: "head", field: field(path) };
	const criterion = drafted.criteria[Number(index)];
	if (!criterion) return { part: "list", field: "" };
	const part = itemOf.criterion(criterion.id);
	const kind = KINDS.find((each) => each === rest[0]);
	if (!kind) return { part, field: field(ifFirst(rest)) };
	const behaviour = criterion[kind][Number(rest[1])];
	return behaviour
		? { part, field: field([behaviour.id, ...ifFirst(rest.slice(2))]) }
		: { part, field: kind };
}

/** A condition is chosen in the first of its fields, or in the one of its place. */
const ifFirst = (path: Path): Path => (path[0] === "if" && path.length === 1 ? ["if", 0] : path);
