import { showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { CusumChart } from "~/ui/cusum-chart";
import { Disclosure } from "~/ui/disclosure";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { raterTexts } from "./rater.messages";
import type { DriftSeriesView, RaterView } from "./rater-view";
import { plainNumber, signedNumber } from "./signed-number";

/** Whether the rater moves away from the reference: all criteria together, those that show something, then the rest. */
export function DriftSection({ view }: { view: RaterView }) {
	const texts = useTexts(raterTexts).drift;
	const language = useLanguage();
	const { series, settings } = view;
	const [first] = series;
	const notable = series.filter((each) => each.notable);
	const quiet = series.filter((each) => !each.notable);
	return (
		<Section title={texts.title} id="drift">
			{first ? (
				<>
					<p className="max-w-[74ch] text-small text-ink-2">{texts.what}</p>
					<Disclosure summary={texts.more}>
						<div className="grid max-w-[74ch] gap-2 pb-3 text-small text-ink-2">
							<p>{texts.limits(series.length)}</p>
							<p>
								{texts.spread(
									plainNumber(series[1]?.standardDeviation ?? first.standardDeviation, language),
									settings.spreadFrom,
								)}
							</p>
							<p>
								{texts.settings(
									plainNumber(settings.allowance, language),
									plainNumber(settings.limit, language),
									settings.pauses,
								)}
							</p>
						</div>
					</Disclosure>
					<SeriesList series={notable} limit={settings.limit} />
					{quiet.length > 0 ? (
						<Disclosure summary={texts.quiet(quiet.length)}>
							<SeriesList series={quiet} limit={settings.limit} />
						</Disclosure>
					) : null}
				</>
			) : (
				<p className="text-small text-ink-2">{texts.empty}</p>
			)}
		</Section>
	);
}

function SeriesList({ series, limit }: { series: readonly DriftSeriesView[]; limit: number }) {
	return (
		<ul>
			{series.map((each) => (
				<Series key={each.criterion ?? ""} series={each} limit={limit} />
			))}
		</ul>
	);
}

function Series({ series, limit }: { series: DriftSeriesView; limit: number }) {
	const { drift: texts, together } = useTexts(raterTexts);
	const language = useLanguage();
	const { points, meanDifference } = series;
	const name = series.name?.[language] ?? together;
	const signals = points.filter(({ signal }) => signal !== null).length;
	return (
		<li className="grid gap-x-8 gap-y-2 border-t border-rule py-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,380px)] lg:grid-rows-[auto_1fr]">
			<div>
				<h3 className="text-pane font-medium">{name}</h3>
				<p className="text-small text-ink-2">
					{texts.mean(signedNumber(meanDifference, language), points.length)}
				</p>
			</div>
			<div className="max-w-[380px] lg:col-start-2 lg:row-span-2 lg:row-start-1">
				<CusumChart
					points={points.map((point) => ({ ...point, signal: point.signal !== null }))}
					limit={limit}
					mean={meanDifference}
					title={texts.chart(name, points.length, signals)}
					labels={{ above: texts.milderSide, below: texts.stricterSide }}
				/>
			</div>
			<div className="lg:col-start-1">
				<Disclosure summary={texts.table}>
					<PointTable caption={name} series={series} />
				</Disclosure>
			</div>
		</li>
	);
}

function PointTable({ caption, series }: { caption: string; series: DriftSeriesView }) {
	const texts = useTexts(raterTexts).drift;
	const language = useLanguage();
	const { columns } = texts;
	return (
		<Table
			caption={caption}
			head={
				<>
					<HeadCell>{columns.at}</HeadCell>
					<HeadCell>{columns.difference}</HeadCell>
					<HeadCell>{columns.above}</HeadCell>
					<HeadCell>{columns.below}</HeadCell>
					<HeadCell>{columns.signal}</HeadCell>
				</>
			}
		>
			{series.points.map(({ goldCallId, at, difference, above, below, signal }) => (
				<tr key={goldCallId}>
					<Cell className="whitespace-nowrap">{showMoment(at)}</Cell>
					<Cell>{signedNumber(difference, language)}</Cell>
					<Cell>{plainNumber(above, language)}</Cell>
					<Cell>{plainNumber(below, language)}</Cell>
					<Cell>{signal ? <b className="font-medium">{texts.signal[signal]}</b> : texts.none}</Cell>
				</tr>
			))}
		</Table>
	);
}
