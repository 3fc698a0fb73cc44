import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { IntervalPlot } from "~/ui/interval-plot";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { overviewUrl } from "./overview-search";
import { qualityTexts } from "./quality.messages";
import type { QualityView } from "./quality-view";
import { showFigure } from "./show-figure";

/** Critical errors per 100 calls, each with its exact interval. */
export function ErrorRates({ view }: { view: QualityView }) {
	const texts = useTexts(qualityTexts);
	const language = useLanguage();
	const { columns } = texts;
	const of = view.results.calls;
	const show = (value: number) => showFigure(value, language, 1);
	const to = (code: string) => overviewUrl("/overview/results", { ...view.search, error: code });
	// Room for the figures that there are, not for what a handful of calls cannot exclude.
	const most = Math.max(5, ...view.errors.map(({ per100 }) => Math.ceil(per100 / 5) * 10));
	return (
		<Section title={texts.errors} note={texts.calls(of)}>
			<p className="mb-3 max-w-[70ch] text-small text-ink-2">{texts.errorsNote}</p>
			<IntervalPlot
				scale={{ from: 0, to: most, threshold: 0, legend: texts.scale, show: (value) => String(value) }}
				rows={view.errors.map(({ code, name, calls, per100, low, high }) => ({
					key: code,
					name: calls > 0 ? <TextLink to={to(code)}>{name[language]}</TextLink> : name[language],
					value: per100,
					low,
					high,
					weak: of < 20,
					figure: (
						<span className="text-note text-ink-2">
							{texts.figure(show(per100), show(low), show(high), calls, of)}
						</span>
					),
				}))}
			/>
			<Disclosure summary={texts.showTable}>
				<Table
					caption={texts.errorTable}
					head={
						<>
							<HeadCell>{columns.error}</HeadCell>
							<HeadCell>{columns.calls}</HeadCell>
							<HeadCell>{columns.per100}</HeadCell>
							<HeadCell>{columns.interval}</HeadCell>
						</>
					}
				>
					{view.errors.map(({ code, name, calls, per100, low, high }) => (
						<tr key={code}>
							<Cell>{name[language]}</Cell>
							<Cell>{calls}</Cell>
							<Cell>{show(per100)}</Cell>
							<Cell>
								{show(low)} {texts.to} {show(high)}
							</Cell>
						</tr>
					))}
				</Table>
			</Disclosure>
		</Section>
	);
}
