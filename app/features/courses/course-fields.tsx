import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { SelectField } from "~/ui/field";
import type { BothLanguages, CentreChoice, CourseAnswer } from "./course-views";
import { coursesTexts } from "./courses.messages";
import { editTexts } from "./edit.messages";
import { runTexts } from "./run.messages";

/** A number of hours in the language of the page. */
export function useHours(): (hours: number) => string {
	const language = useLanguage();
	return (hours) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(hours);
}

/** The choice of a centre that one answers for. */
export function CentreField({
	centres,
	given,
	error,
}: {
	centres: CentreChoice;
	given: string | undefined;
	error: string | undefined;
}) {
	const texts = useTexts(coursesTexts).form;
	const language = useLanguage();
	return (
		<SelectField label={texts.centre} name="centreId" defaultValue={given ?? centres[0]?.id} error={error}>
			{centres.map(({ id, name, depth }: { id: string; name: BothLanguages; depth: number }) => (
				<option key={id} value={id}>
					{`${"\u2003".repeat(depth)}${name[language]}`}
				</option>
			))}
		</SelectField>
	);
}

/** The messages of a run's forms; where two sessions collide, with the other one. */
export function useRunErrors(answer: CourseAnswer | null): Record<string, string> {
	const run = useTexts(runTexts);
	const other = answer?.overlaps;
	return {
		...useTexts(coursesTexts).errors,
		...run.errors,
		...useTexts(editTexts).errors,
		...(other
			? { overlaps: run.sessions.overlaps(showPlainDate(other.on), `${other.starts}–${other.ends}`) }
			: {}),
	};
}

/** What a form was answered with: the message at a field, and what was typed there. */
export function fieldsOf(answer: CourseAnswer | null, messages: Record<string, string>) {
	const { errors = {}, given = {} } = answer ?? {};
	return {
		errorOf: (name: string) => (errors[name] ? (messages[errors[name]] ?? errors[name]) : undefined),
		given: given as Readonly<Partial<Record<string, string>>>,
	};
}
