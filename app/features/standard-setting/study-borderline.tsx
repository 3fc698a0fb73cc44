import { BORDERLINE } from "~/domain/standard-setting/judgements";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { GradePlot } from "~/ui/grade-plot";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { useFigure } from "./figures";
import { judgementTexts } from "./judgement.messages";
import { studyTexts } from "./study.messages";
import { Cautions, NumberTable } from "./study-numbers";
import type { BorderlineResult } from "./study-view";

/** The cut of the graded calls, what it means, and the calls that it comes from. */
export function BorderlineCut({ result }: { result: BorderlineResult }) {
	const all = useTexts(studyTexts);
	const texts = all.borderline;
	const figure = useFigure();
	const { cut, calls } = result;
	return (
		<Section title={all.cut.title}>
			{cut ? (
				<>
					<p className="max-w-[46em] text-words">{texts.sentence(figure(cut.value))}</p>
					<p className="max-w-[46em] text-ink-2">{texts.sure(figure(cut.low), figure(cut.high))}</p>
					<Cautions of={result.cautions} />
					<NumberTable
						caption={all.cut.caption}
						rows={[
							[all.cut.value, figure(cut.value), texts.valueMeans],
							[all.cut.error, figure(cut.standardError), texts.errorMeans],
							[all.cut.interval, `${figure(cut.low)} – ${figure(cut.high)}`, texts.intervalMeans],
							[texts.rSquared, figure(cut.rSquared), texts.rSquaredMeans],
							[texts.slope, figure(cut.slope), texts.slopeMeans],
						]}
					/>
				</>
			) : (
				<Notice kind="warning" className="max-w-[72ch]">
					{texts.none[result.reason ?? "too-few"] ?? texts.none["too-few"]}
				</Notice>
			)}
			<h3 className="mt-8 text-body font-semibold">{texts.plot}</h3>
			<p className="mb-3 max-w-[72ch] text-small text-ink-2">
				{texts.plotLead} {texts.mean_of}
			</p>
			<GradePlot
				title={texts.chart(calls.length, cut ? figure(cut.value) : all.cut.undefinedValue)}
				points={calls}
				line={cut}
				cut={cut ? { grade: BORDERLINE, ...cut } : null}
				labels={{ grade: texts.grade, score: texts.mean }}
			/>
			<Disclosure summary={texts.table}>
				<CallTable result={result} />
			</Disclosure>
		</Section>
	);
}

function CallTable({ result: { calls } }: { result: BorderlineResult }) {
	const texts = useTexts(studyTexts).borderline;
	const { number } = useTexts(judgementTexts).calls;
	const language = useLanguage();
	const figure = useFigure();
	return (
		<Table
			caption={texts.caption}
			head={
				<>
					<HeadCell>{texts.call}</HeadCell>
					<HeadCell>{texts.grade}</HeadCell>
					<HeadCell>{texts.judges}</HeadCell>
					<HeadCell>{texts.mean}</HeadCell>
				</>
			}
		>
			{[...calls]
				.sort((a, b) => a.grade - b.grade || a.score - b.score)
				.map((call) => (
					<tr key={call.id}>
						<Cell>
							{number(call.number)}
							<span className="block text-note text-ink-3">{call.title[language]}</span>
						</Cell>
						<Cell>{figure(call.grade, 1)}</Cell>
						<Cell>{call.grades}</Cell>
						<Cell>{figure(call.score)}</Cell>
					</tr>
				))}
		</Table>
	);
}
