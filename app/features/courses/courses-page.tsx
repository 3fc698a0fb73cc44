import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { ButtonLink } from "~/ui/button";
import { FilterSentence } from "~/ui/filter-sentence";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { useHours } from "./course-fields";
import { COURSE_SORTS, HOUR_KINDS } from "./course-forms";
import type { CourseHead, CoursesView } from "./course-views";
import { coursesTexts } from "./courses.messages";
import { RunTable } from "./run-table";

/** The catalogue, and the runs that one is in. */
export function CoursesPage({ view }: { view: CoursesView }) {
	const texts = useTexts(coursesTexts);
	const paging = useTexts(pagingTexts);
	const { filter } = view;
	const narrowed = filter.q !== "" || filter.kind !== "";
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={texts.lead}
				actions={
					view.leads ? (
						<ButtonLink kind="main" to="/courses/new">
							{texts.make}
						</ButtonLink>
					) : undefined
				}
			/>
			{view.own.length > 0 ? (
				<Section title={texts.ownTitle} className="mb-10">
					<RunTable runs={view.own} caption={texts.ownCaption} named />
				</Section>
			) : null}
			{view.all === 0 ? (
				<Empty>{view.leads ? texts.emptyLeads : texts.empty}</Empty>
			) : (
				<>
					<FilterSentence action="/courses" filter={filter} narrowed={narrowed} texts={texts.sentence}>
						{texts.sentence.before}{" "}
						<SentenceChoice
							label={texts.sentence.labels.kind}
							name="kind"
							defaultValue={filter.kind}
							any={texts.sentence.anyKind}
							options={HOUR_KINDS.map((kind) => [kind, texts.kinds[kind] ?? kind])}
						/>{" "}
						{texts.sentence.named}{" "}
						<SentenceSearch
							label={texts.sentence.labels.q}
							placeholder={texts.sentence.anyName}
							value={filter.q}
						/>
						{texts.sentence.sorted}{" "}
						<SentenceChoice
							label={texts.sentence.labels.sort}
							name="sort"
							defaultValue={filter.sort}
							options={COURSE_SORTS.map((sort) => [sort, texts.sentence.sorts[sort]])}
						/>
						{texts.sentence.end}
					</FilterSentence>
					{narrowed ? (
						<p role="status" className="mb-2 text-small text-ink-2">
							{texts.found(view.total)}
						</p>
					) : null}
					{view.rows.length === 0 ? <Empty>{texts.nothing}</Empty> : <Catalogue rows={view.rows} />}
					<Pagination page={view.paging.page} pages={view.paging.pages} labels={paging} />
				</>
			)}
		</Page>
	);
}

function Catalogue({ rows }: { rows: readonly CourseHead[] }) {
	const texts = useTexts(coursesTexts);
	const language = useLanguage();
	const hours = useHours();
	return (
		<div className="border-t-2 border-rule-ink">
			<Table
				caption={texts.caption}
				head={
					<>
						<HeadCell>{texts.columns.name}</HeadCell>
						<HeadCell className="max-sm:hidden">{texts.columns.kind}</HeadCell>
						<HeadCell>{texts.columns.hours}</HeadCell>
						<HeadCell>{texts.columns.runs}</HeadCell>
					</>
				}
			>
				{rows.map((course) => (
					<tr key={course.id}>
						<Cell>
							<TextLink to={`/courses/${course.id}`} className="text-pane font-medium break-words">
								{course.name[language]}
							</TextLink>
							<span className="line-clamp-2 max-w-[60ch] text-note text-ink-3">{course.purpose}</span>
						</Cell>
						<Cell className="max-sm:hidden">{texts.kinds[course.hourKind]}</Cell>
						<Cell>{hours(course.hours)}</Cell>
						<Cell>{course.runs}</Cell>
					</tr>
				))}
			</Table>
		</div>
	);
}
