import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { agreementTexts } from "./agreement.messages";
import { besideTexts } from "./beside.messages";
import { BesideRows } from "./beside-rows";
import { sayErrors, sayRater } from "./beside-words";
import { Figure, FigureRows, HowToRead } from "./figure-rows";
import { figureTexts } from "./figures.messages";
import { roundTexts } from "./round.messages";
import type { RoundAgreementView } from "./round-view";

/** How the raters of a round agree with one another, and each with the reference. */
export function RoundAgreementPage({ view }: { view: RoundAgreementView }) {
	const texts = useTexts(roundTexts);
	const { progress, state } = view;
	const rated = view.pooled.some(({ figures }) => figures.raters > 0);
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/calibration/${view.id}`}>{texts.back}</TextLink>
			</p>
			<PageHead
				title={texts.title(view.name)}
				lead={texts.lead}
				actions={
					rated ? (
						<ButtonLink to={`/calibration/${view.id}/agreement/ratings`} reloadDocument>
							{texts.csv}
						</ButtonLink>
					) : undefined
				}
			/>
			<p role="status" className="max-w-[70ch] text-small text-ink-2">
				{texts.counted(view.calls, view.raters)}{" "}
				{progress ? texts.progress(progress.finished, progress.asked) : null}
			</p>
			{state === "closed" ? null : <Empty>{state === "abandoned" ? texts.abandoned : texts.open}</Empty>}
			{state === "closed" && !rated ? <Empty>{texts.nobody}</Empty> : null}
			{state === "closed" && rated ? <Figures view={view} /> : null}
		</Page>
	);
}

function Figures({ view }: { view: RoundAgreementView }) {
	const texts = useTexts(roundTexts);
	const { criteriaTable, pooledNote } = useTexts(agreementTexts);
	return (
		<>
			{view.anonymous ? <p className="mt-1 max-w-[70ch] text-small text-ink-2">{texts.anonymous}</p> : null}
			<div className="mt-2 mb-8">
				<HowToRead open alpha={view.raters > 2} />
			</div>
			<Beside view={view} />
			{view.beside.filter(({ calls }) => calls > 0).length < 2 ? (
				<Section title={texts.among}>
					<Empty>{texts.one}</Empty>
				</Section>
			) : (
				<>
					<Section title={texts.among} note={pooledNote}>
						<FigureRows caption={texts.among} rows={view.pooled} brief closed />
					</Section>
					<Section title={texts.criteria}>
						<FigureRows caption={criteriaTable} rows={view.criteria} closed />
					</Section>
					<Differences view={view} />
				</>
			)}
		</>
	);
}

function Beside({ view }: { view: RoundAgreementView }) {
	const texts = useTexts(roundTexts);
	const { tableOf } = useTexts(figureTexts);
	const { missedIn } = useTexts(besideTexts);
	const language = useLanguage();
	const { columns } = texts;
	return (
		<Section title={texts.beside} note={texts.besideNote}>
			<Table
				caption={tableOf(texts.beside)}
				head={
					<>
						<HeadCell className="min-w-40">{columns.rater}</HeadCell>
						<HeadCell>{columns.calls}</HeadCell>
						<HeadCell className="min-w-32">{columns.pooled}</HeadCell>
						<HeadCell className="min-w-48">{columns.errors}</HeadCell>
						<HeadCell className="min-w-64">{columns.verdict}</HeadCell>
					</>
				}
			>
				{view.beside.map((row) => (
					<tr key={row.rater} data-rater={row.rater}>
						<Cell>
							{row.rater}
							{row.own ? ` (${texts.you})` : null}
						</Cell>
						<Cell>{row.calls}</Cell>
						<Cell>
							<Figure name="pooled" statistic={row.pooled} calls={row.calls} />
						</Cell>
						<Cell>{sayErrors(row, language)}</Cell>
						<Cell>
							{sayRater(row, language)}
							{row.missedCalls.length === 0 ? null : (
								<span className="block">
									{missedIn}{" "}
									{row.missedCalls.map(({ id, number }, at) => (
										<span key={id}>
											{at > 0 ? ", " : null}
											<TextLink to={`/calibration/${view.id}/calls/${id}/meeting`}>
												{texts.call(number)}
											</TextLink>
										</span>
									))}
								</span>
							)}
						</Cell>
					</tr>
				))}
			</Table>
			{view.beside.map((row) =>
				row.calls === 0 ? null : (
					<div key={row.rater}>
						<Disclosure summary={texts.perCriterion(row.rater)}>
							<BesideRows criteria={row.criteria} />
						</Disclosure>
					</div>
				),
			)}
		</Section>
	);
}

function Differences({ view }: { view: RoundAgreementView }) {
	const texts = useTexts(roundTexts);
	const { level } = useTexts(agreementTexts);
	const { tableOf } = useTexts(figureTexts);
	const { columns } = texts;
	return (
		<Section title={texts.differences} note={texts.differencesNote}>
			{view.differences.length === 0 ? (
				<p className="text-ink-2">{texts.none}</p>
			) : (
				<Table
					caption={tableOf(texts.differences)}
					head={
						<>
							<HeadCell className="min-w-48">{columns.call}</HeadCell>
							<HeadCell className="min-w-40">{columns.criterion}</HeadCell>
							<HeadCell className="min-w-40">{columns.levels}</HeadCell>
							<HeadCell>{columns.reference}</HeadCell>
						</>
					}
				>
					{view.differences.map((each) => (
						<tr key={`${each.calibrationCallId} ${each.criterion}`}>
							<Cell>
								<TextLink to={`/calibration/${view.id}/calls/${each.calibrationCallId}/meeting`}>
									{texts.call(each.number)}
								</TextLink>
								<span className="block text-note text-ink-3">{each.title}</span>
							</Cell>
							<Cell>{each.criterion}</Cell>
							<Cell>
								{each.levels.map((given) => (
									<span key={given.rater} className="block">
										{level(given.rater, given.level)}
									</span>
								))}
							</Cell>
							<Cell>{each.reference ?? "–"}</Cell>
						</tr>
					))}
				</Table>
			)}
		</Section>
	);
}
