import { categoryTexts } from "~/platform/i18n/category.messages";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { ShareBars, ShareLegend } from "~/ui/share-bars";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { HardCallLoad } from "./hard-call-load";
import { OverviewPlaces, OverviewSentence } from "./overview-head";
import { overviewUrl } from "./overview-search";
import { practiceTexts } from "./practice.messages";
import type { MixSource, PracticeView } from "./practice-view";
import { showPercent } from "./show-figure";

/** What was practised beside what a hotline hears, and who heard many hard calls. */
export function PracticePage({ view }: { view: PracticeView }) {
	const texts = useTexts(practiceTexts);
	const { scope, finished } = view;
	const none = finished.practice + finished.assessed === 0;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<OverviewPlaces scope={scope} />
			<OverviewSentence action="/overview/practice" scope={scope} search={scope.search} />
			{none ? (
				<Empty action={<TextLink to="/people">{texts.toPeople}</TextLink>}>{texts.none}</Empty>
			) : (
				<>
					<p role="status" className="mb-8 max-w-[70ch] text-ink-2">
						{texts.count(finished.practice, finished.assessed)}{" "}
						<TextLink to={overviewUrl("/overview/calls", { ...scope.search })}>{texts.each}</TextLink>
					</p>
					<Mix view={view} />
				</>
			)}
			<HardCallLoad load={view.load} />
		</Page>
	);
}

function Mix({ view }: { view: PracticeView }) {
	const texts = useTexts(practiceTexts);
	const categories: Readonly<Record<string, string>> = useTexts(categoryTexts);
	const language = useLanguage();
	const percent = (share: number) => showPercent(share, language);
	const series = [texts.series.practised, texts.series.real, texts.series.training];
	const sources = [view.sources.real, view.sources.training].flatMap((source) => source ?? []);
	const nameOf = (category: string, calls: number) => {
		const name = categories[category] ?? category;
		if (calls === 0) return name;
		return (
			<TextLink to={overviewUrl("/overview/calls", { ...view.scope.search, category })}>{name}</TextLink>
		);
	};
	const say = ({ name, source, verified }: MixSource) =>
		texts.source(name[language], source[language], showPlainDate(verified));
	return (
		<Section title={texts.mix}>
			<p className="max-w-[70ch] text-small text-ink-2">{texts.mixNote}</p>
			<ShareLegend series={series} />
			<ShareBars
				series={series}
				percent={percent}
				rows={view.mix.map(({ category, calls, practised, real, training }) => ({
					id: category,
					name: nameOf(category, calls),
					shares: [practised, real, training],
				}))}
			/>
			<ul className="mt-4 max-w-[80ch] text-note text-ink-3">
				{sources.map((source) => (
					<li key={source.name.en}>{say(source)}</li>
				))}
			</ul>
			<Disclosure summary={texts.showTable}>
				<Table
					caption={texts.table}
					head={
						<>
							<HeadCell>{texts.columns.category}</HeadCell>
							<HeadCell>{texts.columns.calls}</HeadCell>
							{series.map((name) => (
								<HeadCell key={name}>{name}</HeadCell>
							))}
						</>
					}
				>
					{view.mix.map(({ category, calls, practised, real, training }) => (
						<tr key={category}>
							<Cell>{categories[category] ?? category}</Cell>
							<Cell>
								{calls === 0 ? (
									calls
								) : (
									<TextLink to={overviewUrl("/overview/calls", { ...view.scope.search, category })}>
										{calls}
									</TextLink>
								)}
							</Cell>
							<Cell>{percent(practised)}</Cell>
							<Cell>{percent(real)}</Cell>
							<Cell>{percent(training)}</Cell>
						</tr>
					))}
				</Table>
			</Disclosure>
		</Section>
	);
}
