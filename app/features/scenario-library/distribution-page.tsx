import { useLanguage, useTexts } from "~/platform/i18n/language";
import { nameOfTag } from "~/platform/i18n/tag-names";
import { Disclosure } from "~/ui/disclosure";
import { State } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { ShareBars, ShareLegend } from "~/ui/share-bars";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { distributionTexts } from "./distribution.messages";
import type { DistributionView } from "./distribution-view";

/** How the library is spread, against what the mixes draw and what programmes ask for. */
export function DistributionPage({ view }: { view: DistributionView }) {
	const texts = useTexts(distributionTexts);
	const series = [texts.library, ...view.mixes.map(({ name }) => name)];
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/scenarios">{texts.back}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead(view.total, view.sealed)} />
			<TagTable view={view} />
			<ShareLegend series={series} />
			{view.dimensions.map(({ dimension, rows }) => (
				<Section key={dimension} title={texts.dimensions[dimension]}>
					{dimension === "language" ? (
						<p className="mb-2 text-small text-ink-2">{texts.languageNote}</p>
					) : null}
					<ShareBars
						series={series}
						rows={rows.map(({ name, share, mixes }) => ({
							id: name,
							name,
							shares: [share, ...view.mixes.map(({ id }) => mixes[id] ?? 0)],
						}))}
						percent={texts.percent}
					/>
					<Disclosure summary={texts.table}>
						<DimensionTable view={view} caption={texts.dimensions[dimension]} rows={rows} />
					</Disclosure>
				</Section>
			))}
		</Page>
	);
}

function DimensionTable({
	view,
	caption,
	rows,
}: {
	view: DistributionView;
	caption: string;
	rows: DistributionView["dimensions"][number]["rows"];
}) {
	const { columns, percent } = useTexts(distributionTexts);
	return (
		<Table
			caption={caption}
			head={
				<>
					<HeadCell>{caption}</HeadCell>
					<HeadCell>{columns.open}</HeadCell>
					<HeadCell>{columns.sealed}</HeadCell>
					<HeadCell>{columns.library}</HeadCell>
					{view.mixes.map(({ id, name }) => (
						<HeadCell key={id}>{name}</HeadCell>
					))}
				</>
			}
		>
			{rows.map((row) => (
				<tr key={row.name}>
					<Cell>{row.name}</Cell>
					<Cell>{row.open}</Cell>
					<Cell>{row.sealed}</Cell>
					<Cell>{percent(row.share)}</Cell>
					{view.mixes.map(({ id }) => (
						<Cell key={id}>{percent(row.mixes[id] ?? 0)}</Cell>
					))}
				</tr>
			))}
		</Table>
	);
}

function TagTable({ view }: { view: DistributionView }) {
	const { tags: texts } = useTexts(distributionTexts);
	const language = useLanguage();
	const { columns } = texts;
	return (
		<Section title={texts.title}>
			<p className="mb-3 max-w-[70ch] text-small text-ink-2">{texts.lead}</p>
			{view.tags.length === 0 ? (
				<Empty>{texts.none}</Empty>
			) : (
				<Table
					caption={texts.table}
					head={
						<>
							<HeadCell>{columns.tag}</HeadCell>
							<HeadCell>{columns.programme}</HeadCell>
							<HeadCell>{columns.need}</HeadCell>
							<HeadCell>{columns.sealed}</HeadCell>
							<HeadCell>{columns.open}</HeadCell>
							<HeadCell>{columns.state}</HeadCell>
						</>
					}
				>
					{view.tags.map((row) => (
						<tr key={`${row.programme} ${row.tag}`}>
							<Cell>{nameOfTag(row.tag, language)}</Cell>
							<Cell>{row.programmeName}</Cell>
							<Cell>{row.need}</Cell>
							<Cell>{row.sealed}</Cell>
							<Cell>{row.open}</Cell>
							<Cell className="whitespace-nowrap">
								<State kind={row.missing > 0 ? "stopped" : "steady"}>
									{row.missing > 0 ? texts.missing(row.missing) : texts.enough}
								</State>
							</Cell>
						</tr>
					))}
				</Table>
			)}
		</Section>
	);
}
