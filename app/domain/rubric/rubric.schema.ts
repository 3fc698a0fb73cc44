import { z } from "zod";
import { localisedText } from "../shared/text";

/**
 * # Terminology of a rubric
 *
 * - **Behaviour**: something that can be heard in a call: harmful (`u`), basic (`b`) or advanced (`a`). A rater ticks it
 *   at the turn where it was seen. Its **code** is `criterion.behaviour` (`safe-opening.b2`) and is stable for ever.
 * - **Criterion**: a group of behaviours whose **level** (1 to 4) follows from the ticks. A *safety* criterion has to
 *   reach its level for the call to pass.
 * - **Condition** (also **opportunity**, once it arose in a call): what has to come up before a criterion or a behaviour
 *   with `if` is scored at all.
 * - **Critical error**: binary, outside of every level.
 */

const kebab = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id is in lower case with hyphens, like safe-opening");

/** A condition or a list of them; any one of a list is enough. Read as a list. */
const conditionIds = z
	.union([kebab, z.array(kebab).min(1)])
	.transform((ids) => (typeof ids === "string" ? [ids] : ids));

export const behaviourCode = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[uba][1-9][0-9]?$/, "a behaviour's code looks like safe-opening.b2");

const machineRule = z.union([
	z.enum(["record", "referral", "never"]),
	z.strictObject({ unless: z.array(behaviourCode).min(1) }),
]);

function behaviour(kind: "u" | "b" | "a") {
	return z.strictObject({
		id: z.string().regex(new RegExp(`^${kind}[1-9][0-9]?$`), `an id here looks like ${kind}1`),
		text: localisedText,
		/** A few words, for the margin beside the turn. */
		short: localisedText,
		if: conditionIds.optional(),
		/** `true`: belongs to the whole call and is ticked at no turn; `either`: at a turn or for the whole call. */
		whole: z.union([z.literal(true), z.literal("either")]).optional(),
		machine: machineRule.optional(),
	});
}

const criterion = z.strictObject({
	id: kebab,
	safety: z.boolean(),
	if: conditionIds.optional(),
	name: localisedText,
	about: localisedText,
	harmful: z.array(behaviour("u")),
	basic: z.array(behaviour("b")).min(1),
	advanced: z.array(behaviour("a")),
});

const criticalError = z.strictObject({
	code: kebab,
	/** Where it can apply, so that a page offers it first. No bar: a person may claim it in any call. */
	if: conditionIds.optional(),
	/** `no-referral`: the machine claims it when its condition arose and no acceptable referral was made. */
	machine: z.literal("no-referral").optional(),
	name: localisedText,
	what: localisedText,
	example: localisedText,
	notYet: localisedText,
});

const difficulty = z.int().min(1).max(5);

const passRule = z.strictObject({
	/** Whether these are our labelled defaults and nobody's decision yet. */
	default: z.boolean(),
	note: localisedText,
	/** Level that every applicable safety criterion has to reach. */
	safetyLevel: z.int().min(1).max(4),
	/** Unrounded mean of the applicable criteria, all weights 1. */
	mean: z.number().min(1).max(4),
	minimumApplicable: z.int().min(1),
	/** How many repaired harms may hold a safety criterion below its level, and at which difficulties. */
	repairedHarm: z.strictObject({ atMost: z.int().min(0), difficulties: z.array(difficulty) }),
	secondRater: z.strictObject({
		difficulties: z.array(difficulty),
		thirdWhen: z.strictObject({
			levelsApart: z.int().min(1).max(3),
			meansApart: z.number().positive(),
			passDiffers: z.boolean(),
		}),
	}),
});

/** How assessed calls are handled that are rated by this version; where a version says nothing, the defaults of workflow-rule.ts. */
const workflowRule = z.strictObject({
	/** When a rater sees what the machine ticked. */
	machineTicks: z.enum(["after-first-save", "at-once", "never"]),
	/** Days in which a call should have its result, from the end of the call. */
	dueDays: z.int().min(1).max(90),
	/** Days in which the trainee may object, from the release. */
	objectionDays: z.int().min(1).max(365),
	/** Whether a trainer may rate people who were assigned to them by hand. */
	ratesOwnTrainees: z.boolean(),
});

export const rubricSchema = z.strictObject({
	id: kebab,
	version: z.int().min(1),
	name: localisedText,
	about: localisedText,
	ratification: z.strictObject({ status: z.enum(["draft", "ratified"]), note: localisedText }),
	conditions: z.record(kebab, localisedText),
	criteria: z.array(criterion).min(1),
	criticalErrors: z.array(criticalError),
	pass: passRule,
	workflow: workflowRule.optional(),
});

export type Rubric = z.output<typeof rubricSchema>;
export type Criterion = Rubric["criteria"][number];
export type Behaviour = Criterion["basic"][number];
export type CriticalError = Rubric["criticalErrors"][number];
export type BehaviourKind = "harmful" | "basic" | "advanced";
