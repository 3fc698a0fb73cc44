import { showDate, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { FilterSentence } from "~/ui/filter-sentence";
import { CriticalMark, State } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { LICENCE_SHAPE, licenceWords } from "./licence-words";
import { ratersTexts } from "./raters.messages";
import { LICENCES, SORTS } from "./raters-filter";
import type { RaterRow, RatersView } from "./raters-view";

/** Everybody who may rate: licence, work, and what was noticed, found by a sentence. */
export function RatersPage({ view }: { view: RatersView }) {
	const texts = useTexts(ratersTexts);
	const paging = useTexts(pagingTexts);
	const { filter, count, rows } = view;
	const narrowed = filter.q !== "" || filter.licence !== "";
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={
					<>
						<b className="font-semibold text-ink">{texts.lead(count.licensed, count.raters)}</b>
						{texts.signals(count.signals)}
					</>
				}
			/>
			{count.raters === 0 ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<>
					<Filter view={view} narrowed={narrowed} />
					{narrowed ? (
						<p role="status" className="mb-2 text-small text-ink-2">
							{texts.found(view.found)}
						</p>
					) : null}
					{rows.length === 0 ? (
						<Empty>{texts.nothing}</Empty>
					) : (
						<div className="border-t-2 border-rule-ink">
							<Table
								caption={texts.caption}
								head={
									<>
										<HeadCell>{texts.columns.name}</HeadCell>
										<HeadCell>{texts.columns.licence}</HeadCell>
										<HeadCell className="max-lg:hidden">{texts.columns.missing}</HeadCell>
										<HeadCell className="max-sm:hidden">{texts.columns.waiting}</HeadCell>
										<HeadCell className="max-sm:hidden">{texts.columns.gold}</HeadCell>
										<HeadCell className="max-sm:hidden">{texts.columns.signal}</HeadCell>
									</>
								}
							>
								{rows.map((row) => (
									<Row key={row.id} row={row} />
								))}
							</Table>
						</div>
					)}
					<Pagination page={view.paging.page} pages={view.paging.pages} labels={paging} />
				</>
			)}
		</Page>
	);
}

function Row({ row }: { row: RaterRow }) {
	const texts = useTexts(ratersTexts);
	const licence = useTexts(licenceWords);
	const language = useLanguage();
	const missing = row.missing.map(({ name }) => name[language]).join("; ");
	return (
		<tr>
			<Cell>
				<TextLink to={`/raters/${row.id}`} className="text-pane font-medium">
					{row.name}
				</TextLink>
				<span className="block text-note text-ink-3">
					{row.centres.map((centre) => centre[language]).join(", ")}
				</span>
			</Cell>
			<Cell>
				<State kind={LICENCE_SHAPE[row.licence]}>{licence[row.licence]}</State>
				{row.until ? (
					<span className="block text-note text-ink-2">{texts.until(showPlainDate(row.until))}</span>
				) : null}
				<span className="mt-1 block text-note text-ink-2 sm:hidden">
					{texts.columns.waiting}: {texts.waiting(row.waiting)}
					<br />
					{texts.columns.gold}: {texts.gold(row.goldFinished, row.goldOpen)}
				</span>
				<span className="mt-1 block sm:hidden">
					<Signal row={row} />
				</span>
			</Cell>
			<Cell className="max-w-72 text-ink-2 max-lg:hidden">
				{missing === "" ? texts.nothingMissing : `${row.until ? texts.toRenew : ""}${missing}`}
			</Cell>
			<Cell className="whitespace-nowrap max-sm:hidden">{texts.waiting(row.waiting)}</Cell>
			<Cell className="max-sm:hidden">{texts.gold(row.goldFinished, row.goldOpen)}</Cell>
			<Cell className="max-sm:hidden">
				<Signal row={row} />
			</Cell>
		</tr>
	);
}

function Signal({ row }: { row: RaterRow }) {
	const texts = useTexts(ratersTexts);
	const { openSignals, missedError, lastSignalAt } = row;
	if (lastSignalAt === null) return <span className="text-ink-3">{texts.noSignal}</span>;
	const last = <span className="block text-note text-ink-2">{texts.last(showDate(lastSignalAt))}</span>;
	if (openSignals === 0) return last;
	return (
		<>
			{missedError ? (
				<span className="inline-flex items-center gap-1.5 font-medium">
					<CriticalMark /> {texts.missedError}
				</span>
			) : (
				<State kind="stopped">{texts.drift}</State>
			)}
			<span className="block text-note text-ink-2">{texts.open(openSignals)}</span>
			{last}
		</>
	);
}

function Filter({ view, narrowed }: { view: RatersView; narrowed: boolean }) {
	const { sentence } = useTexts(ratersTexts);
	const licence = useTexts(licenceWords);
	const language = useLanguage();
	const { filter } = view;
	return (
		<FilterSentence action="/raters" filter={filter} narrowed={narrowed} texts={sentence}>
			{sentence.before}{" "}
			<SentenceSearch label={sentence.labels.q} placeholder={sentence.anyName} value={filter.q} />
			{sentence.whose}{" "}
			<SentenceChoice
				label={sentence.labels.licence}
				name="licence"
				defaultValue={filter.licence}
				any={sentence.anyLicence}
				options={LICENCES.map((each) => [each, licence[each].toLocaleLowerCase(language)])}
			/>
			{sentence.sorted}{" "}
			<SentenceChoice
				label={sentence.labels.sort}
				name="sort"
				defaultValue={filter.sort}
				options={SORTS.map((sort) => [sort, sentence.sorts[sort]])}
			/>
			{sentence.end}
		</FilterSentence>
	);
}
