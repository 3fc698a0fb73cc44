import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { ButtonLink } from "~/ui/button";
import { FilterSentence } from "~/ui/filter-sentence";
import { State, type StateKind } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { useFigure } from "./figures";
import { studiesTexts } from "./studies.messages";
import type { StudiesView, StudyRow } from "./studies.query.server";
import { STUDY_GROUPS, STUDY_SORTS } from "./study-forms";
import type { StudyHead } from "./study-view";

export const STATE_SHAPE: Record<StudyHead["state"], StateKind> = {
	preparing: "open",
	"round-1": "nearing",
	discussion: "nearing",
	"round-2": "nearing",
	closed: "strained",
	decided: "steady",
	abandoned: "stopped",
};

/** The studies that one leads or judges in. */
export function StudiesPage({ view }: { view: StudiesView }) {
	const texts = useTexts(studiesTexts);
	const paging = useTexts(pagingTexts);
	const { filter, rows, total, all } = view;
	const narrowed = filter.q !== "" || filter.of !== "";
	const begin = view.leads ? (
		<ButtonLink kind="main" to="/standard-setting/new">
			{texts.begin}
		</ButtonLink>
	) : undefined;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} actions={begin} />
			{all === 0 ? (
				<Empty>{view.leads ? texts.empty.leads : texts.empty.judges}</Empty>
			) : (
				<>
					<StudiesFilterForm view={view} narrowed={narrowed} />
					{rows.length === 0 ? (
						<Empty>{texts.nothing}</Empty>
					) : (
						<>
							{narrowed ? (
								<p role="status" className="mb-2 text-small text-ink-2">
									{texts.found(total)}
								</p>
							) : null}
							<div className="border-t-2 border-rule-ink">
								<Table
									caption={texts.caption}
									head={
										<>
											<HeadCell>{texts.columns.name}</HeadCell>
											<HeadCell>{texts.columns.state}</HeadCell>
											<HeadCell className="max-sm:hidden">{texts.columns.rubric}</HeadCell>
											<HeadCell className="max-lg:hidden">{texts.columns.centre}</HeadCell>
											<HeadCell className="max-sm:hidden">{texts.columns.cut}</HeadCell>
										</>
									}
								>
									{rows.map((row) => (
										<StudyLine key={row.id} row={row} />
									))}
								</Table>
							</div>
							<Pagination page={view.paging.page} pages={view.paging.pages} labels={paging} />
						</>
					)}
				</>
			)}
		</Page>
	);
}

function StudyLine({ row }: { row: StudyRow }) {
	const texts = useTexts(studiesTexts);
	const language = useLanguage();
	const figure = useFigure();
	return (
		<tr>
			<Cell>
				<TextLink to={`/standard-setting/${row.id}`} className="text-pane font-medium break-words">
					{row.name}
				</TextLink>
				<span className="block text-note text-ink-3">
					{texts.methods[row.method]}, {texts.judges(row.judges)}
				</span>
			</Cell>
			<Cell>
				<State kind={STATE_SHAPE[row.state]}>{texts.states[row.state]}</State>
				{row.waits ? <span className="block text-note font-medium text-accent">{texts.waits}</span> : null}
				{row.cut === null ? null : (
					<span className="block text-note text-ink-3 sm:hidden">
						{texts.columns.cut} {figure(row.cut)}
					</span>
				)}
			</Cell>
			<Cell className="max-sm:hidden">{texts.rubric(row.rubric.name[language], row.rubric.version)}</Cell>
			<Cell className="max-lg:hidden">{row.centre[language]}</Cell>
			<Cell className="max-sm:hidden">
				{row.cut === null ? <span className="text-ink-3">{texts.none}</span> : figure(row.cut)}
			</Cell>
		</tr>
	);
}

function StudiesFilterForm({ view: { filter }, narrowed }: { view: StudiesView; narrowed: boolean }) {
	const texts = useTexts(studiesTexts).sentence;
	return (
		<FilterSentence action="/standard-setting" filter={filter} narrowed={narrowed} texts={texts}>
			{texts.before}{" "}
			<SentenceChoice
				label={texts.labels.of}
				name="of"
				defaultValue={filter.of}
				options={STUDY_GROUPS.map((group) => [group, texts.groups[group]])}
			/>{" "}
			{texts.named} <SentenceSearch label={texts.labels.q} placeholder={texts.anyName} value={filter.q} />
			{texts.sorted}{" "}
			<SentenceChoice
				label={texts.labels.sort}
				name="sort"
				defaultValue={filter.sort}
				options={STUDY_SORTS.map((sort) => [sort, texts.sorts[sort]])}
			/>
			{texts.end}
		</FilterSentence>
	);
}
