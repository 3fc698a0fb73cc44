import { useLanguage, useTexts } from "~/platform/i18n/language";
import { statusTexts } from "~/platform/i18n/status.messages";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { coverageTexts } from "./coverage.messages";
import { COVERAGE_STATUSES, type CoverageView } from "./coverage-view";
import { overviewTexts } from "./overview.messages";
import { OverviewPlaces, OverviewSentence } from "./overview-head";
import { overviewUrl } from "./overview-search";

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
	programme: { id, name, rows },
	view,
}: {
	programme: CoverageView["programmes"][number];
	view: CoverageView;
}) {
	const texts = useTexts(coverageTexts);
	const words = useTexts(overviewTexts);
	const status = useTexts(statusTexts);
	const language = useLanguage();
	const { groups } = view.scope;
	const totals = COVERAGE_STATUSES.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
	// The list holds a centre with those below it: a row of one alone leads nowhere.
	const linked = (alone: boolean) => id === view.listed && (!alone || groups.length === 1);
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
							<TextLink to={overviewUrl("/overview", { ...view.scope.search, centre })}>
								{centreName[language]}
							</TextLink>
						)}
					</Cell>
					<Counts
						counts={rows[row] ?? []}
						to={
							linked(alone)
								? (each) => overviewUrl("/people", { group: "everyone", centre, status: each })
								: null
						}
					/>
				</tr>
			))}
			{groups.length > 1 ? (
				<tr className="font-semibold">
					<Cell>{texts.total}</Cell>
					<Counts counts={totals} to={null} />
				</tr>
			) : null}
		</Table>
	);
}

function Counts({ counts, to }: { counts: readonly number[]; to: ((status: string) => string) | null }) {
	const texts = useTexts(coverageTexts);
	const people = counts.reduce((sum, count) => sum + count, 0);
	const certified = COVERAGE_STATUSES.reduce(
		(sum, status, at) => sum + (status === "certified" || status === "expiring" ? (counts[at] ?? 0) : 0),
		0,
	);
	return (
		<>
			<Cell className="whitespace-nowrap tabular-nums">{texts.of(certified, people)}</Cell>
			{COVERAGE_STATUSES.map((status, at) => {
				const count = counts[at] ?? 0;
				return (
					<Cell key={status} className="tabular-nums">
						{count > 0 && to ? <TextLink to={to(status)}>{count}</TextLink> : count}
					</Cell>
				);
			})}
		</>
	);
}
