import { Form } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { DotScale, ScaleHead } from "~/ui/dot-scale";
import { TextArea } from "~/ui/field";
import { State } from "~/ui/marks";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { useFigure } from "./figures";
import { useJudgeName } from "./judge-name";
import { studyTexts } from "./study.messages";
import { TEXT_LENGTH } from "./study-forms";
import type { CriterionRow, DeedAnswer, JudgeValue, StudyView } from "./study-view";

/** A level or more between two people is where one begins to talk. */
const APART = 1;

/** What the judges said of each criterion, drawn and in words, with what was written down about it. */
export function Spread({ view, answer }: { view: StudyView; answer: DeedAnswer | null }) {
	const texts = useTexts(studyTexts).spread;
	const writes = view.leads && view.head.state === "discussion";
	return (
		<Section title={texts.title}>
			<p className="mb-4 max-w-[72ch] text-ink-2">{texts.lead}</p>
			<div className="max-w-[72rem]">
				<div className="grid gap-x-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
					<div className="lg:col-start-2">
						<ScaleHead from={1} to={4} />
					</div>
				</div>
				<ul>
					{view.criteria.map((row) => (
						<Criterion
							key={row.id}
							row={row}
							rounds={view.rounds.map(({ round }) => round)}
							writes={writes}
							answer={answer}
						/>
					))}
				</ul>
				<Disclosure summary={texts.table}>
					<SpreadTable view={view} />
				</Disclosure>
			</div>
		</Section>
	);
}

const lowest = (values: readonly JudgeValue[]) => Math.min(...values.map(({ value }) => value));
const highest = (values: readonly JudgeValue[]) => Math.max(...values.map(({ value }) => value));
const meanOf = (values: readonly JudgeValue[]) =>
	values.reduce((sum, { value }) => sum + value, 0) / values.length;

function Criterion({
	row,
	rounds,
	writes,
	answer,
}: {
	row: CriterionRow;
	rounds: readonly number[];
	writes: boolean;
	answer: DeedAnswer | null;
}) {
	const texts = useTexts(studyTexts).spread;
	const language = useLanguage();
	const figure = useFigure();
	const said = row.rounds.map((values, index) =>
		values.length === 0
			? ""
			: texts.rounds(
					rounds[index] ?? index + 1,
					texts.range(figure(lowest(values), 1), figure(highest(values), 1), figure(meanOf(values))),
				),
	);
	const last = row.rounds.at(-1) ?? [];
	const apart = last.length > 1 && highest(last) - lowest(last) >= APART - 1e-9;
	return (
		<li
			id={`note-${row.id}`}
			className="grid scroll-mt-16 gap-x-8 gap-y-1 border-t border-rule py-3 lg:grid-cols-[22rem_minmax(0,1fr)]"
		>
			<div>
				<h3 className="text-pane font-medium">
					{row.name[language]}
					{row.safety ? <span className="font-normal text-ink-3">, {texts.safety}</span> : null}
				</h3>
				{said.map((sentence) => (
					<p key={sentence} className="text-note text-ink-2">
						{sentence}
					</p>
				))}
				{apart ? <State kind="strained">{texts.apart}</State> : null}
			</div>
			<div>
				<DotScale
					title={texts.chart(row.name[language], said.join(" "))}
					from={1}
					to={4}
					series={row.rounds}
				/>
				<NoteOf row={row} writes={writes} answer={answer} />
			</div>
		</li>
	);
}

function NoteOf({ row, writes, answer }: { row: CriterionRow; writes: boolean; answer: DeedAnswer | null }) {
	const texts = useTexts(studyTexts);
	const language = useLanguage();
	const { note } = row;
	const refused = answer?.deed === "note" && answer.given.about === row.id ? answer : null;
	return (
		<>
			{note && note.text !== "" ? (
				<div className="mt-2 max-w-[68ch] border-l-4 border-level-3 pl-3 text-small">
					<p className="whitespace-pre-line">{note.text}</p>
					<p className="text-note text-ink-3">{texts.spread.saidBy(note.by, showMoment(note.at))}</p>
				</div>
			) : null}
			{writes ? (
				<Disclosure summary={texts.spread.write} open={refused !== null}>
					<Form method="post" className="grid max-w-[68ch] gap-2 py-1">
						<input type="hidden" name="deed" value="note" />
						<input type="hidden" name="about" value={row.id} />
						<input type="hidden" name="builtOn" value={note?.seq ?? 0} />
						<TextArea
							key={note?.seq ?? 0}
							label={texts.spread.label(row.name[language])}
							hint={texts.spread.hint}
							name="text"
							rows={3}
							maxLength={TEXT_LENGTH}
							defaultValue={refused ? refused.given.text : (note?.text ?? "")}
							error={refused?.errors.text ? texts.decide.errors[refused.errors.text] : undefined}
						/>
						<Button className="justify-self-start">{texts.spread.save}</Button>
					</Form>
				</Disclosure>
			) : null}
		</>
	);
}

function SpreadTable({ view: { criteria, rounds } }: { view: StudyView }) {
	const texts = useTexts(studyTexts).spread;
	const language = useLanguage();
	const figure = useFigure();
	const nameOf = useJudgeName();
	const judges = [
		...new Map(rounds.flatMap((round) => round.judges).map((judge) => [judge.number, judge])).values(),
	].sort((a, b) => a.number - b.number);
	return (
		<Table
			caption={texts.caption}
			head={
				<>
					<HeadCell>{texts.columns.criterion}</HeadCell>
					<HeadCell>{texts.columns.round}</HeadCell>
					{judges.map((judge) => (
						<HeadCell key={judge.number}>{nameOf(judge)}</HeadCell>
					))}
					<HeadCell>{texts.columns.lowest}</HeadCell>
					<HeadCell>{texts.columns.highest}</HeadCell>
					<HeadCell>{texts.columns.mean}</HeadCell>
				</>
			}
		>
			{criteria.flatMap((row) =>
				row.rounds.map((values, index) => (
					<tr key={`${row.id} ${index}`}>
						<Cell className="min-w-40">{row.name[language]}</Cell>
						<Cell>{rounds[index]?.round ?? index + 1}</Cell>
						{judges.map(({ number }) => {
							const said = values.find((each) => each.number === number);
							return <Cell key={number}>{said ? figure(said.value, 1) : ""}</Cell>;
						})}
						<Cell>{values.length > 0 ? figure(lowest(values), 1) : ""}</Cell>
						<Cell>{values.length > 0 ? figure(highest(values), 1) : ""}</Cell>
						<Cell>{values.length > 0 ? figure(meanOf(values)) : ""}</Cell>
					</tr>
				)),
			)}
		</Table>
	);
}
