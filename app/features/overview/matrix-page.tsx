import type { StatusName } from "~/domain/certification/status";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { statusTexts } from "~/platform/i18n/status.messages";
import type { StateKind } from "~/ui/marks";
import { State } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TakeFile } from "~/ui/take-file";
import { TextLink } from "~/ui/text-link";
import { matrixTexts } from "./matrix.messages";
import type { MatrixCell, MatrixView } from "./matrix-view";
import { OverviewPlaces, OverviewSentence } from "./overview-head";
import { MATRIX_SORTS, MATRIX_STAGES, overviewUrl } from "./overview-search";

/** The mark beside the words: they say it alone, too. */
const SHAPES: Record<MatrixCell["state"], StateKind> = {
	met: "steady",
	paper: "steady",
	partly: "nearing",
	missing: "open",
};

/** People and what a programme asks of them. */
export function MatrixPage({ view }: { view: MatrixView }) {
	const texts = useTexts(matrixTexts);
	const status = useTexts(statusTexts);
	const paging = useTexts(pagingTexts);
	const language = useLanguage();
	const { requirements, rows, found, page, pages } = view;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<OverviewPlaces scope={view.scope} />
			<Sentence view={view} />
			{view.search.stage === "first" ? (
				<p className="mb-4 max-w-[70ch] text-small text-ink-2">
					<TextLink to={overviewUrl("/people", { centre: view.scope.search.centre, status: "not-started" })}>
						{texts.notStarted}
					</TextLink>
				</p>
			) : null}
			{rows.length === 0 ? (
				<Empty>{texts.nobody}</Empty>
			) : (
				<>
					<div className="mb-2 flex flex-wrap items-baseline gap-x-6 text-small">
						<p role="status" className="text-ink-2">
							{texts.found(found)}
						</p>
						<TakeFile action={overviewUrl("/overview/matrix.csv", { ...view.scope.search, ...view.search })}>
							{texts.csv}
						</TakeFile>
					</div>
					<Table
						caption={texts.table}
						head={
							<>
								<HeadCell className="min-w-36">{texts.person}</HeadCell>
								{requirements.map(({ id, name }) => (
									<HeadCell key={id} className="min-w-28">
										{name[language]}
									</HeadCell>
								))}
							</>
						}
					>
						{rows.map(({ personId, name, status: state, until, cells }) => (
							<tr key={personId}>
								<Cell>
									<TextLink to={`/people/${personId}`} className="font-medium">
										{name}
									</TextLink>
									<span className="block text-note text-ink-3">
										{status[state]}
										{until === null ? "" : `, ${texts.until(showPlainDate(until))}`}
									</span>
								</Cell>
								{cells.map(({ state: cell, have, need }, at) => (
									<Cell key={requirements[at]?.id ?? at}>
										<State kind={SHAPES[cell]}>{texts.states[cell]}</State>
										<span className="block whitespace-nowrap text-note text-ink-3 tabular-nums">
											{Math.round(have * 10) / 10} / {need}
										</span>
									</Cell>
								))}
							</tr>
						))}
					</Table>
					<Pagination page={page} pages={pages} labels={paging} />
				</>
			)}
		</Page>
	);
}

function Sentence({ view }: { view: MatrixView }) {
	const texts = useTexts(matrixTexts);
	const status = useTexts(statusTexts);
	const language = useLanguage();
	const { scope, search, programmes } = view;
	return (
		<OverviewSentence
			months={false}
			action="/overview/matrix"
			scope={scope}
			search={{ ...scope.search, ...search }}
			narrowed={scope.narrowed || search.q !== ""}
		>
			, {texts.of}{" "}
			<SentenceChoice
				label={texts.programme}
				name="programme"
				defaultValue={search.programme}
				options={programmes.map(({ id, name }) => [id, name[language]])}
			/>
			, {texts.who}{" "}
			<SentenceChoice
				label={texts.stage}
				name="stage"
				defaultValue={search.stage}
				options={MATRIX_STAGES.map((stage) => [
					stage,
					stage in texts.stages
						? texts.stages[stage as keyof typeof texts.stages]
						: texts.state(status[stage as StatusName]),
				])}
			/>
			, {texts.named} <SentenceSearch label={texts.name} placeholder={texts.name} value={search.q} />,{" "}
			{texts.by}{" "}
			<SentenceChoice
				label={texts.sort}
				name="sort"
				defaultValue={search.sort}
				options={MATRIX_SORTS.map((sort) => [sort, texts.sorts[sort]])}
			/>
		</OverviewSentence>
	);
}
