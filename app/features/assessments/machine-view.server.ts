import { workflowRuleOf } from "~/domain/rubric/workflow-rule";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import type { MachineView } from "./rating-view";

export function machineView({ assessed }: CallDossier): MachineView {
	return {
		content: assessed.machine,
		record: Object.fromEntries(assessed.recordComparison.facts.map(({ fact, outcome }) => [fact, outcome])),
	};
}

/** Whether a rater sees what the machine ticked, by the rule of the rubric version: it must not lead them. */
export function showsMachine({ rubric }: CallDossier, hasSaved: boolean): boolean {
	const { machineTicks } = workflowRuleOf(rubric);
	return machineTicks === "at-once" || (machineTicks === "after-first-save" && hasSaved);
}
