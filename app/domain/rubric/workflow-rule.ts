import type { Rubric } from "./rubric.schema";

/** How assessed calls are handled; days are counted from the end of a call, a release or an objection. */
export type WorkflowRule = NonNullable<Rubric["workflow"]>;

/** Our labelled defaults, nobody's decision yet. */
const DEFAULT_WORKFLOW: WorkflowRule = {
	machineTicks: "after-first-save",
	dueDays: 7,
	objectionDays: 14,
	ratesOwnTrainees: true,
};

/** What a rubric version says about it; versions from before there was such a rule are handled by the defaults. */
export function workflowRuleOf({ workflow }: Rubric): WorkflowRule {
	return workflow ?? DEFAULT_WORKFLOW;
}

/** Whether two people rate a call of this difficulty (1 to 5) without seeing each other's ticks. */
export function needsTwo({ pass }: Rubric, difficulty: number): boolean {
	return pass.secondRater.difficulties.includes(difficulty);
}
