import { FEW_CALLS } from "~/domain/agreement/judge-agreement";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { IntervalPlot, type IntervalRow } from "~/ui/interval-plot";
import { Cell, HeadCell, Table } from "~/ui/table";
import { sayDistances, sayFigures, sayNoInterval, showNumber, showShare } from "./figure-words";
import { figureTexts, SCALE } from "./figures.messages";
import type { FigureRow, ShownFigures, ShownStatistic } from "./shown-figures";

/** Rows of agreement: what each means in words, drawn, and in full behind. */
export function FigureRows({
	caption,
	rows,
	brief = false,
	closed = false,
}: {
	caption: string;
	rows: readonly FigureRow[];
	/** Several criteria together: the verdict alone, without what to do. */
	brief?: boolean;
	/** A round that is over. */
	closed?: boolean;
}) {
	const texts = useTexts(figureTexts);
	const language = useLanguage();
	const drawn = rows.map(({ key, name, safety, figures }): IntervalRow => {
		const { ac2, calls, verdict } = figures;
		const distances = sayDistances(figures, language, brief);
		return {
			key,
			...{ value: ac2.value, low: ac2.low, high: ac2.high, weak: calls < FEW_CALLS },
			name: (
				<h3 className="text-body font-medium">
					{name}
					{safety ? <span className="text-note font-normal text-ink-3"> · {texts.safety}</span> : null}
				</h3>
			),
			figure: <Chief figures={figures} />,
			detail: (
				<>
					<p className="text-pretty text-ink">
						{brief && verdict !== "too-few" && verdict !== "nothing"
							? texts.verdicts[verdict]
							: sayFigures(figures, language, closed)}
					</p>
					{distances ? <p className="mt-1">{distances}</p> : null}
				</>
			),
		};
	});
	return (
		<>
			<IntervalPlot
				rows={drawn}
				scale={{ ...SCALE, legend: texts.legend, show: (value) => showNumber(value, language) }}
			/>
			<Disclosure summary={texts.table}>
				<FigureTable caption={caption} rows={rows} />
			</Disclosure>
		</>
	);
}

/** The chief figure of a row with its interval, the stricter one beside it, and the calls behind both. */
function Chief({ figures: { ac2, kappa, alpha, calls } }: { figures: ShownFigures }) {
	const texts = useTexts(figureTexts);
	const language = useLanguage();
	const { value, low, high, why } = ac2;
	const noInterval = sayNoInterval(ac2, calls, language);
	const [name, strict] = kappa.why === "not-two-raters" ? [texts.alpha, alpha] : [texts.kappa, kappa];
	return (
		<p>
			{value === null ? (
				<span className="text-ink-3">{why ? texts.why[why] : null}</span>
			) : (
				<>
					<span className="font-medium">
						{texts.ac2} {showNumber(value, language)}
					</span>
					<span className="block text-note text-ink-2">
						{low === null || high === null
							? noInterval
							: texts.interval(showNumber(low, language), showNumber(high, language))}
					</span>
					<span className="block text-note text-ink-2">
						{name}:{" "}
						{strict.value === null ? strict.why && texts.why[strict.why] : showNumber(strict.value, language)}
					</span>
				</>
			)}
			<span className="block text-note text-ink-3">
				{texts.calls(calls)}
				{calls < FEW_CALLS ? `, ${texts.few}` : null}
			</span>
		</p>
	);
}

/** All figures of the rows; each cell carries its value in full. */
export function FigureTable({ caption, rows }: { caption: string; rows: readonly FigureRow[] }) {
	const texts = useTexts(figureTexts);
	const { columns } = texts;
	return (
		<Table
			caption={texts.tableOf(caption)}
			head={
				<>
					<HeadCell className="min-w-44">{caption}</HeadCell>
					<HeadCell>{columns.calls}</HeadCell>
					<HeadCell>{columns.raters}</HeadCell>
					<HeadCell>{columns.same}</HeadCell>
					<HeadCell className="min-w-28">{columns.adjacent}</HeadCell>
					<HeadCell className="min-w-32">{columns.ac2}</HeadCell>
					<HeadCell className="min-w-32">{columns.kappa}</HeadCell>
					<HeadCell className="min-w-32">{columns.alpha}</HeadCell>
				</>
			}
		>
			{rows.map(({ key, name, figures }) => (
				<tr key={key} data-row={key}>
					<Cell className="font-medium">{name}</Cell>
					<Cell>{figures.calls}</Cell>
					<Cell>{figures.raters}</Cell>
					<Cell>
						<Figure name="same" statistic={figures.same} share />
					</Cell>
					<Cell>
						<Figure name="adjacent" statistic={figures.adjacent} share />
					</Cell>
					<Cell>
						<Figure name="ac2" statistic={figures.ac2} calls={figures.calls} />
					</Cell>
					<Cell>
						<Figure name="kappa" statistic={figures.kappa} calls={figures.calls} />
					</Cell>
					<Cell>
						<Figure name="alpha" statistic={figures.alpha} calls={figures.calls} />
					</Cell>
				</tr>
			))}
		</Table>
	);
}

/** A figure with its interval, or why there is none: never 0 or 1 for what is not defined. */
export function Figure({
	name,
	statistic,
	calls = 0,
	share = false,
	shown,
}: {
	name: string;
	statistic: ShownStatistic;
	/** Behind it. */
	calls?: number;
	share?: boolean;
	/** How it is written; else as a plain number. */
	shown?: (value: number) => string;
}) {
	const texts = useTexts(figureTexts);
	const language = useLanguage();
	const { value, low, high, why } = statistic;
	if (value === null) return <span className="text-note text-ink-3">{why ? texts.why[why] : null}</span>;
	const show = shown ?? ((part: number) => (share ? showShare(part, language) : showNumber(part, language)));
	const noInterval = sayNoInterval(statistic, calls, language);
	return (
		<>
			<data value={String(value)} data-figure={name}>
				{show(value)}
			</data>
			{low === null || high === null ? (
				noInterval ? (
					<span className="block text-note text-ink-3">{noInterval}</span>
				) : null
			) : (
				<span className="block text-note text-ink-3">{texts.interval(show(low), show(high))}</span>
			)}
		</>
	);
}

/** What each figure is, for somebody who never heard of them. */
export function HowToRead({ open = false, alpha = false }: { open?: boolean; alpha?: boolean }) {
	const texts = useTexts(figureTexts);
	return (
		<Disclosure summary={texts.reading} open={open}>
			<dl className="grid max-w-[80ch] gap-x-6 gap-y-3 py-2 text-small sm:grid-cols-[10rem_minmax(0,1fr)]">
				{[...texts.explained, ...(alpha ? [texts.explainedAlpha] : [])].map(([term, meaning]) => (
					<div key={term} className="contents">
						<dt className="font-medium">{term}</dt>
						<dd className="text-ink-2 max-sm:-mt-2">{meaning}</dd>
					</div>
				))}
			</dl>
		</Disclosure>
	);
}
