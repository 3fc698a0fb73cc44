import type { RubricVocabulary } from "../rubric/rubric-vocabulary";
import { checkReferences } from "./check-references";
import type { Scenario } from "./scenario.schema";
import { indexScenario } from "./scenario-index";

/** Notes what it is asked for, and has all of it. */
class Asked extends Set<string> {
	constructor(
		private readonly uses: Set<string>,
		private readonly of: string,
	) {
		super();
	}
	override has(code: string): boolean {
		this.uses.add(`${this.of}.${code}`);
		return true;
	}
}

/**
 * The items of its rubric that a scenario refers to: `behaviour.listening.b2`, `error.false-promise`,
 * `condition.urgent`. Found by the check of its references itself, so that neither knows of a place that the other
 * does not.
 */
export function rubricUsesOf(scenario: Scenario): ReadonlySet<string> {
	const uses = new Set<string>();
	const vocabulary: RubricVocabulary = {
		behaviours: new Asked(uses, "behaviour"),
		criticalErrors: new Asked(uses, "error"),
		conditions: new Asked(uses, "condition"),
	};
	for (const _ of checkReferences(indexScenario(scenario), vocabulary, null));
	return uses;
}
