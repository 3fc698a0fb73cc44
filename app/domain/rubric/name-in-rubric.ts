import type { Language } from "../shared/text";
import type { Rubric } from "./rubric.schema";

/** The names of criteria and critical errors by their codes; a code that the rubric does not know stands for itself. */
export function nameInRubric(
	{ criteria, criticalErrors }: Rubric,
	language: Language,
): (code: string) => string {
	const names = new Map([
		...criteria.map(({ id, name }) => [id, name[language]] as const),
		...criticalErrors.map(({ code, name }) => [code, name[language]] as const),
	]);
	return (code) => names.get(code) ?? code;
}
