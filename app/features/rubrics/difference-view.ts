import { compareRubrics, type RubricChange } from "~/domain/rubric/compare-rubrics";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { itemOf, KINDS } from "~/domain/rubric/rubric-draft";
import type { LocalisedText } from "~/domain/shared/text";

/** The changes from one version to another, by the parts of a rubric, with the names of what they mention. */
export interface DifferenceView {
	readonly total: number;
	readonly parts: readonly { readonly part: string; readonly changes: readonly RubricChange[] }[];
	/** By item. */
	readonly names: Readonly<Record<string, LocalisedText>>;
}

export function toDifferenceView(before: Rubric, after: Rubric): DifferenceView {
	const changes = compareRubrics(before, after);
	const parts = [...new Set(changes.map(({ part }) => part))];
	return {
		total: changes.length,
		parts: parts.map((part) => ({ part, changes: changes.filter((change) => change.part === part) })),
		names: namesIn(before, after),
	};
}

/** What every item is called, by the later version that has it. */
export function namesIn(...rubrics: readonly Rubric[]): Record<string, LocalisedText> {
	const names: Record<string, LocalisedText> = {};
	for (const { conditions, criteria, criticalErrors } of rubrics) {
		for (const [id, text] of Object.entries(conditions)) names[itemOf.condition(id)] = text;
		for (const { code, name } of criticalErrors) names[itemOf.error(code)] = name;
		for (const criterion of criteria) {
			names[itemOf.criterion(criterion.id)] = criterion.name;
			for (const kind of KINDS)
				for (const { id, short } of criterion[kind]) names[itemOf.behaviour(criterion.id, id)] = short;
		}
	}
	return names;
}
