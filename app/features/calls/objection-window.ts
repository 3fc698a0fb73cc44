import { workflowRuleOf } from "~/domain/rubric/workflow-rule";
import type { CallDossier } from "~/persistence/assessed-calls.server";

const DAY_MS = 86_400_000;

/** Until when the trainee may object, in Unix milliseconds; null: nothing is released. */
export function objectionUntil({ releases, rubric }: CallDossier): number | null {
	const [first] = releases;
	return first ? first.releasedAt + workflowRuleOf(rubric).objectionDays * DAY_MS : null;
}
