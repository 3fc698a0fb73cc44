import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { RunLine } from "./course-views";
import { coursesTexts } from "./courses.messages";

/** Runs with their days, where, and how many places are taken. `named`: by the course's name. */
export function RunTable({
	runs,
	caption,
	named = false,
}: {
	runs: readonly RunLine[];
	caption: string;
	named?: boolean;
}) {
	const all = useTexts(coursesTexts);
	const texts = all.run;
	const language = useLanguage();
	return (
		<Table
			caption={caption}
			head={
				<>
					<HeadCell>{named ? all.columns.name : texts.columns.days}</HeadCell>
					<HeadCell className="max-sm:hidden">{texts.columns.where}</HeadCell>
					<HeadCell className="max-sm:hidden">{texts.columns.trainers}</HeadCell>
					<HeadCell>{texts.columns.places}</HeadCell>
				</>
			}
		>
			{runs.map((run) => {
				const days = texts.days(showPlainDate(run.from), showPlainDate(run.to));
				return (
					<tr key={run.id}>
						<Cell>
							<TextLink to={`/courses/runs/${run.id}`} className="text-pane font-medium break-words">
								{named ? run.course[language] : days}
							</TextLink>
							{named ? <span className="block text-note text-ink-3">{days}</span> : null}
							<span className="block text-note text-ink-3 sm:hidden">{run.place}</span>
						</Cell>
						<Cell className="max-sm:hidden">
							{run.place}
							<span className="block text-note text-ink-3">{run.centre[language]}</span>
						</Cell>
						<Cell className="max-sm:hidden">{run.trainers}</Cell>
						<Cell>
							{texts.filled(run.taking, run.places)}
							{run.waiting > 0 ? (
								<span className="block text-note text-ink-3">{texts.waiting(run.waiting)}</span>
							) : null}
						</Cell>
					</tr>
				);
			})}
		</Table>
	);
}
