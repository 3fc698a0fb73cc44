import { Form } from "@remix-run/react";
import { showDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { Button } from "~/ui/button";
import { FilterSentence } from "~/ui/filter-sentence";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { useFigure } from "./figures";
import { judgementTexts } from "./judgement.messages";
import { studyTexts } from "./study.messages";
import type { CallChoice, StudyCallsView } from "./study-calls.server";
import { CALL_SORTS } from "./study-forms";
import type { DeedRefusal } from "./study-view";

/** Choosing the calls that judges grade. */
export function StudyCallsPage({
	view,
	refusal,
}: {
	view: StudyCallsView;
	refusal: DeedRefusal | "need-call" | null;
}) {
	const texts = useTexts(judgementTexts).choose;
	const refusals = useTexts(studyTexts).refusals;
	const { head, chosen } = view;
	const open = head.state === "preparing";
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/standard-setting/${head.id}`}>{head.name}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			{refusal ? (
				<Notice kind="error" role="alert" className="mb-6 max-w-[72ch]">
					{refusal === "need-call" ? texts.need : refusals[refusal]}
				</Notice>
			) : null}
			{open ? null : <Notice className="mb-6">{texts.locked}</Notice>}
			<div>
				<Section title={texts.chosen(chosen.length)}>
					{chosen.length === 0 ? (
						<p className="text-ink-2">{texts.noneChosen}</p>
					) : (
						<CallTable caption={texts.captions.chosen} rows={chosen} undo={open} />
					)}
				</Section>
				{open ? <Available view={view} /> : null}
			</div>
		</Page>
	);
}

function Available({ view }: { view: StudyCallsView }) {
	const texts = useTexts(judgementTexts).choose;
	const paging = useTexts(pagingTexts);
	const { filter, rows, total, all } = view;
	const { sentence } = texts;
	return (
		<Section title={texts.available}>
			{all === 0 ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<>
					<FilterSentence
						action={`/standard-setting/${view.head.id}/calls`}
						filter={filter}
						narrowed={filter.q !== ""}
						texts={sentence}
					>
						{sentence.before}{" "}
						<SentenceSearch label={sentence.labels.q} placeholder={sentence.any} value={filter.q} />
						{sentence.sorted}{" "}
						<SentenceChoice
							label={sentence.labels.sort}
							name="sort"
							defaultValue={filter.sort}
							options={CALL_SORTS.map((sort) => [sort, sentence.sorts[sort]])}
						/>
						{sentence.end}
					</FilterSentence>
					{filter.q === "" ? null : (
						<p role="status" className="mb-2 text-small text-ink-2">
							{texts.found(total)}
						</p>
					)}
					{rows.length === 0 ? (
						<Empty>{texts.nothing}</Empty>
					) : (
						<Form method="post" className="grid gap-3">
							<input type="hidden" name="deed" value="choose" />
							<CallTable caption={texts.captions.available} rows={rows} undo={null} />
							<Button kind="main" className="justify-self-start">
								{texts.add}
							</Button>
						</Form>
					)}
					<Pagination page={view.paging.page} pages={view.paging.pages} labels={paging} />
				</>
			)}
		</Section>
	);
}

/** @param props.undo whether each can be taken out again; null: each can be ticked */
function CallTable({
	caption,
	rows,
	undo,
}: {
	caption: string;
	rows: readonly CallChoice[];
	undo: boolean | null;
}) {
	const all = useTexts(judgementTexts);
	const texts = all.choose;
	const language = useLanguage();
	const figure = useFigure();
	const { columns } = texts;
	return (
		<Table
			caption={caption}
			head={
				<>
					{undo === null ? <HeadCell>{columns.pick}</HeadCell> : null}
					<HeadCell>{columns.call}</HeadCell>
					<HeadCell className="max-sm:hidden">{columns.difficulty}</HeadCell>
					<HeadCell>{columns.mean}</HeadCell>
					<HeadCell className="max-sm:hidden">{columns.at}</HeadCell>
					{undo ? <HeadCell>{columns.undo}</HeadCell> : null}
				</>
			}
		>
			{rows.map((call) => (
				<tr key={call.id}>
					{undo === null ? (
						<Cell>
							{call.chosen ? (
								<span className="text-note text-ink-3">{texts.chosenMark}</span>
							) : (
								<input
									type="checkbox"
									name="callId"
									value={call.id}
									aria-label={texts.mark(call.number)}
									className="size-6 accent-(--accent)"
								/>
							)}
						</Cell>
					) : null}
					<Cell>
						<span className="font-medium">{all.calls.number(call.number)}</span>
						<span className="block text-note text-ink-3">
							{call.scenarioId} {call.title[language]}
						</span>
					</Cell>
					<Cell className="max-sm:hidden">{call.difficulty}</Cell>
					<Cell>{figure(call.mean)}</Cell>
					<Cell className="max-sm:hidden">{showDate(call.completedAt)}</Cell>
					{undo ? (
						<Cell>
							<Form method="post">
								<input type="hidden" name="deed" value="drop" />
								<input type="hidden" name="callId" value={call.id} />
								<Button kind="bare" aria-label={texts.drop(call.number)} className="-mt-2 -ml-2">
									{texts.dropShort}
								</Button>
							</Form>
						</Cell>
					) : null}
				</tr>
			))}
		</Table>
	);
}
