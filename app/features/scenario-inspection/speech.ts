import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { inLanguage } from "~/domain/scenario/line-reference";
import type { Language } from "~/domain/shared/text";

/** How a scenario's inside is told: the language, and what the rubric calls its codes. */
export interface Speech {
	readonly language: Language;
	/** “Hỏi có nói được không (safe-opening.b2)”; the code alone where the rubric does not have it. */
	readonly behaviour: (code: string) => string;
	readonly criticalError: (code: string) => string;
	readonly condition: (id: string) => string;
}

/** Speech by a rubric; null: there is none of that name, and codes stand for themselves. */
export function speechOf(rubric: Rubric | null, language: Language): Speech {
	const behaviours = rubric ? indexBehaviours(rubric) : null;
	return {
		language,
		behaviour: (code) => {
			const known = behaviours?.get(code);
			return known ? `${inLanguage(known.behaviour.short, language)} (${code})` : code;
		},
		criticalError: (code) => {
			const known = rubric?.criticalErrors.find((error) => error.code === code);
			return known ? inLanguage(known.name, language) : code;
		},
		condition: (id) => {
			const known = rubric?.conditions[id];
			return known ? inLanguage(known, language) : id;
		},
	};
}
