import { useLanguage, useTexts } from "~/platform/i18n/language";
import { statusTexts } from "~/platform/i18n/status.messages";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { coverageTexts } from "./coverage.messages";
import type { CoverageView } from "./coverage-view";
import { overviewTexts } from "./overview.messages";
import { OverviewPlaces, OverviewSentence } from "./overview-head";
import { COVERAGE_STATUSES, type MatrixStage, overviewUrl } from "./overview-search";

/** Who is certified in what today, by centre. */
export function CoveragePage({ view }: { view: CoverageView }) {
	const texts = useTexts(coverageTexts);
	const language = useLanguage();
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<OverviewPlaces scope={view.scope} />
			<OverviewSentence months={false} action="/overview" scope={view.scope} search={view.scope.search} />
			<p className="mb-8 max-w-[70ch] text-small text-ink-2">{texts.note}</p>
			{view.programmes.map((programme) => (
				<Section key={programme.id} title={programme.name[language]}>
					{programme.rows.every((row) => row.every((people) => people === 0)) ? (
						<Empty>{texts.nobody}</Empty>
					) : (
						<ProgrammeTable programme={programme} view={view} />
					)}
				</Section>
			))}
		</Page>
	);
}

function ProgrammeTable({
	programme: { id, name, rows, all },
	view,
}: {
	programme: CoverageView["programmes"][number];
	view: CoverageView;
}) {
	const texts = useTexts(coverageTexts);
	const words = useTexts(overviewTexts);
	const status = useTexts(statusTexts);
	const language = useLanguage();
	const { groups, search } = view.scope;
	const listOf = (place: { centre: string; alone: string }) => (stage: MatrixStage) =>
		overviewUrl("/overview/matrix", { ...search, ...place, programme: id, stage });
	return (
		<Table
			caption={words.tableOf(name[language])}
			head={
				<>
					<HeadCell className="min-w-32">{texts.centre}</HeadCell>
					<HeadCell>{texts.certified}</HeadCell>
					{COVERAGE_STATUSES.map((each) => (
						<HeadCell key={each}>{status[each]}</HeadCell>
					))}
				</>
			}
		>
			{groups.map(({ id: centre, name: centreName, alone }, row) => (
				<tr key={centre}>
					<Cell>
						{alone ? (
							words.alone(centreName[language])
						) : (
							<TextLink to={overviewUrl("/overview", { ...search, centre })}>{centreName[language]}</TextLink>
						)}
					</Cell>
					<Counts counts={rows[row] ?? []} to={listOf({ centre, alone: alone ? "1" : "" })} />
				</tr>
			))}
			{groups.length > 1 ? (
				<tr className="font-semibold">
					<Cell>{texts.total}</Cell>
					<Counts counts={all} to={listOf({ centre: search.centre, alone: search.alone })} />
				</tr>
			) : null}
		</Table>
	);
}

/** Figures of a row; each leads to the people that it counts. */
function Counts({ counts, to }: { counts: readonly number[]; to: (stage: MatrixStage) => string }) {
	const texts = useTexts(coverageTexts);
	const of = (stages: readonly MatrixStage[]) =>
		COVERAGE_STATUSES.reduce((sum, each, at) => sum + (stages.includes(each) ? (counts[at] ?? 0) : 0), 0);
	const figure = (stage: MatrixStage, count: number) =>
		count > 0 ? <TextLink to={to(stage)}>{count}</TextLink> : count;
	return (
		<>
			<Cell className="whitespace-nowrap tabular-nums">
				{figure("in-force", of(["certified", "expiring"]))} {texts.of}{" "}
				{figure("recorded", of(COVERAGE_STATUSES))}
			</Cell>
			{COVERAGE_STATUSES.map((status) => (
				<Cell key={status} className="tabular-nums">
					{figure(status, of([status]))}
				</Cell>
			))}
		</>
	);
}
