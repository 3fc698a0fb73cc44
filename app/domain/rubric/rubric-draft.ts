import type { BehaviourKind, Rubric } from "./rubric.schema";
import { workflowRuleOf } from "./workflow-rule";

/**
 * # Terminology of a draft
 *
 * - **Draft**: the next version of a rubric while it is written. It may have problems: texts that are empty, numbers that
 *   are not numbers yet (kept as they were typed).
 * - **Part**: what is edited on one page and saved at once: the head, the conditions, a criterion with its behaviours, a
 *   critical error, the pass rule, the workflow. Each part has its own **revision**, so that two people who write
 *   different parts do not meet.
 * - **Item**: what has a code. It is **retired** by being marked, so that it can be put back until the draft is published.
 */

/** As the schema has it, with numbers that may still be something else. */
export type Loose<T> = T extends number
	? number | string
	: T extends object
		? { [Key in keyof T]: Loose<T[Key]> }
		: T;

export type DraftedRubric = Loose<Rubric> & { readonly workflow: Loose<NonNullable<Rubric["workflow"]>> };
export type DraftedCriterion = DraftedRubric["criteria"][number];
export type DraftedBehaviour = DraftedCriterion["basic"][number];

export interface RubricDraft {
	readonly rubric: DraftedRubric;
	/** Items: `condition.at-risk`, `criterion.listening`, `behaviour.listening.b2`, `error.false-promise`. */
	readonly retired: readonly string[];
	/** By part; a part that nobody has saved is at 1. */
	readonly revisions: Readonly<Record<string, number>>;
}

export const KINDS = ["harmful", "basic", "advanced"] as const satisfies readonly BehaviourKind[];
export const KIND_LETTERS = { harmful: "u", basic: "b", advanced: "a" } as const;

export const itemOf = {
	condition: (id: string) => `condition.${id}`,
	criterion: (id: string) => `criterion.${id}`,
	behaviour: (criterion: string, id: string) => `behaviour.${criterion}.${id}`,
	error: (code: string) => `error.${code}`,
} as const;

/**
 * The draft of the version that follows a version. What experts ratified was that version's wording: the next one is
 * a draft until somebody says otherwise.
 */
export function draftOf(rubric: Rubric): RubricDraft {
	return {
		rubric: {
			...rubric,
			ratification: { ...rubric.ratification, status: "draft" },
			workflow: workflowRuleOf(rubric),
		},
		retired: [],
		revisions: {},
	};
}

export const revisionOf = (draft: RubricDraft, part: string): number => draft.revisions[part] ?? 1;

/** Every part of a draft that can be edited, in the order of the page. */
export function partsOf({ rubric, retired }: RubricDraft): string[] {
	return [
		"head",
		...rubric.criteria.map(({ id }) => itemOf.criterion(id)).filter((item) => !retired.includes(item)),
		...rubric.criticalErrors.map(({ code }) => itemOf.error(code)).filter((item) => !retired.includes(item)),
		"conditions",
		"pass",
		"workflow",
	];
}

/**
 * The rubric that a draft would become: without what is retired. A behaviour that the machine ticked in the absence of
 * harms that are all gone is left to a person: without them it would be ticked in every call.
 */
export function withoutRetired({ rubric, retired }: RubricDraft): DraftedRubric {
	const gone = new Set(retired);
	const goneBehaviour = (code: string) => {
		const criterion = code.slice(0, code.lastIndexOf("."));
		return gone.has(itemOf.criterion(criterion)) || gone.has(`behaviour.${code}`);
	};
	const machineOf = ({ machine }: DraftedBehaviour): DraftedBehaviour["machine"] => {
		if (typeof machine !== "object") return machine;
		const unless = machine.unless.filter((code) => !goneBehaviour(code));
		return unless.length > 0 ? { unless } : "never";
	};
	const kept = (criterion: string, behaviours: readonly DraftedBehaviour[]) =>
		behaviours
			.filter(({ id }) => !gone.has(itemOf.behaviour(criterion, id)))
			.map((each) => (each.machine === undefined ? each : { ...each, machine: machineOf(each) }));
	return {
		...rubric,
		conditions: Object.fromEntries(
			Object.entries(rubric.conditions).filter(([id]) => !gone.has(itemOf.condition(id))),
		),
		criteria: rubric.criteria
			.filter(({ id }) => !gone.has(itemOf.criterion(id)))
			.map((criterion) => ({
				...criterion,
				harmful: kept(criterion.id, criterion.harmful),
				basic: kept(criterion.id, criterion.basic),
				advanced: kept(criterion.id, criterion.advanced),
			})),
		criticalErrors: rubric.criticalErrors.filter(({ code }) => !gone.has(itemOf.error(code))),
	};
}
