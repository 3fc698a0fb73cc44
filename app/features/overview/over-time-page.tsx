import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { MonthLine } from "~/ui/month-line";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { overTimeTexts } from "./over-time.messages";
import type { OverTimeView } from "./over-time-view";
import { overviewTexts } from "./overview.messages";
import { OverviewPlaces, OverviewSentence } from "./overview-head";
import { overviewUrl } from "./overview-search";

/** Certificates in force month by month: a line for each programme, with its table. */
export function OverTimePage({ view }: { view: OverTimeView }) {
	const texts = useTexts(overTimeTexts);
	const language = useLanguage();
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<OverviewPlaces scope={view.scope} />
			<OverviewSentence action="/overview/over-time" scope={view.scope} search={view.scope.search} />
			<p className="mb-8 max-w-[70ch] text-small text-ink-2">{texts.note}</p>
			{view.months.length === 0 ? (
				<Empty>{texts.noMonths}</Empty>
			) : (
				view.programmes.map((programme) => (
					<Section key={programme.id} title={programme.name[language]}>
						{programme.people.every((people) => people === 0) ? (
							<Empty>{texts.nobody}</Empty>
						) : (
							<Course programme={programme} view={view} />
						)}
					</Section>
				))
			)}
		</Page>
	);
}

function Course({
	programme: { id, name, people },
	view: { months, scope },
}: {
	programme: OverTimeView["programmes"][number];
	view: OverTimeView;
}) {
	const texts = useTexts(overTimeTexts);
	const words = useTexts(overviewTexts);
	const language = useLanguage();
	const most = Math.max(...people, 1);
	return (
		<div className="max-w-[26rem]">
			<MonthLine
				title={texts.chart(name[language])}
				points={months.map(({ month }, at) => ({
					month: words.month(month),
					value: people[at] ?? 0,
					low: null,
					high: null,
				}))}
				from={0}
				to={most}
				show={String}
			/>
			<Disclosure summary={texts.table}>
				<Table
					caption={words.tableOf(name[language])}
					head={
						<>
							<HeadCell>{texts.month}</HeadCell>
							<HeadCell className="text-right">{texts.people}</HeadCell>
						</>
					}
				>
					{months.map(({ month, day }, at) => (
						<tr key={month}>
							<Cell>{words.month(month)}</Cell>
							<Cell className="text-right tabular-nums">
								{people[at] ? (
									<TextLink to={overviewUrl("/overview/holders", { ...scope.search, programme: id, day })}>
										{people[at]}
									</TextLink>
								) : (
									0
								)}
							</Cell>
						</tr>
					))}
				</Table>
			</Disclosure>
		</div>
	);
}
