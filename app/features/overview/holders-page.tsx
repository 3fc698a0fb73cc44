import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice, SentenceInput, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { holdersTexts } from "./holders.messages";
import type { HoldersView } from "./holders.query.server";
import { OverviewPlaces, OverviewSentence } from "./overview-head";

/** The people behind a figure of certification over time. */
export function HoldersPage({ view }: { view: HoldersView }) {
	const texts = useTexts(holdersTexts);
	const paging = useTexts(pagingTexts);
	const language = useLanguage();
	const { scope, search, rows } = view;
	const { columns, labels } = texts;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<OverviewPlaces scope={scope} />
			<OverviewSentence
				months={false}
				action="/overview/holders"
				scope={scope}
				search={{ ...scope.search, ...search }}
				narrowed={scope.narrowed || search.q !== "" || search.day !== view.today}
			>
				, {texts.of}{" "}
				<SentenceChoice
					label={labels.programme}
					name="programme"
					defaultValue={search.programme}
					options={view.programmes.map(({ id, name }) => [id, name[language]])}
				/>
				, {texts.on}{" "}
				<SentenceInput label={labels.day} type="date" name="day" defaultValue={search.day} max={view.today} />
				, {texts.named} <SentenceSearch label={labels.name} placeholder={labels.name} value={search.q} />
			</OverviewSentence>
			<p role="status" className="mb-2 text-small text-ink-2">
				{texts.found(view.found)}
			</p>
			{rows.length === 0 ? (
				<Empty>{texts.nobody}</Empty>
			) : (
				<Table
					caption={texts.caption}
					head={
						<>
							<HeadCell>{columns.person}</HeadCell>
							<HeadCell>{columns.number}</HeadCell>
							<HeadCell className="max-sm:hidden">{columns.from}</HeadCell>
							<HeadCell>{columns.until}</HeadCell>
						</>
					}
				>
					{rows.map(({ personId, name, number, from, until, inReach }) => (
						<tr key={personId}>
							<Cell>
								{inReach ? <TextLink to={`/people/${personId}/certificates`}>{name}</TextLink> : name}
							</Cell>
							<Cell>{number}</Cell>
							<Cell className="whitespace-nowrap max-sm:hidden">{showPlainDate(from)}</Cell>
							<Cell className="whitespace-nowrap">{showPlainDate(until)}</Cell>
						</tr>
					))}
				</Table>
			)}
			<Pagination page={view.page} pages={view.pages} labels={paging} />
		</Page>
	);
}
