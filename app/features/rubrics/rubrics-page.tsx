import { Form } from "@remix-run/react";
import { showDate, showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { State } from "~/ui/marks";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { rubricTexts } from "./rubrics.messages";
import type { OpenDraft, RubricRow, VersionRow } from "./rubrics-view";

/** The rubrics with their versions, and for whoever may write one the way to the next. */
export function RubricsPage({
	rubrics,
	editor,
	gone,
}: {
	rubrics: readonly RubricRow[];
	editor: boolean;
	/** The draft was published or discarded by somebody else. */
	gone: boolean;
}) {
	const texts = useTexts(rubricTexts);
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/scenarios">{texts.library}</TextLink>
			</p>
			<PageHead
				title={texts.title}
				lead={texts.lead}
				actions={<ButtonLink to="/standard-setting">{texts.standardSetting}</ButtonLink>}
			/>
			{gone ? (
				<Notice kind="warning" role="alert" className="mb-6 max-w-[72ch]">
					{texts.gone}
				</Notice>
			) : null}
			{rubrics.length === 0 ? <Empty>{texts.empty}</Empty> : null}
			<div>
				{rubrics.map((rubric) => (
					<OneRubric key={rubric.id} rubric={rubric} editor={editor} />
				))}
			</div>
		</Page>
	);
}

function OneRubric({ rubric, editor }: { rubric: RubricRow; editor: boolean }) {
	const texts = useTexts(rubricTexts);
	const language = useLanguage();
	const { status, note } = rubric.ratification;
	return (
		<Section title={rubric.name[language]} note={rubric.id}>
			<div className="mb-4 max-w-[72ch]">
				<State kind={status === "ratified" ? "steady" : "strained"}>{texts.status[status]}</State>
				<p className="text-small text-ink-2">{note[language]}</p>
			</div>
			{rubric.draft ? <DraftLine draft={rubric.draft} editor={editor} /> : null}
			<Versions rubric={rubric} editor={editor && rubric.draft === null} />
		</Section>
	);
}

/** Says that a draft is open; leads there whoever may write in it. */
export function DraftLine({ draft, editor }: { draft: OpenDraft; editor: boolean }) {
	const texts = useTexts(rubricTexts);
	return (
		<Notice className="mb-4 max-w-[72ch] print:hidden">
			{texts.open(showMoment(draft.savedAt), draft.savedBy)}{" "}
			{editor ? <TextLink to={`/rubric-drafts/${draft.id}`}>{texts.openDraft}</TextLink> : null}
		</Notice>
	);
}

function Versions({ rubric, editor }: { rubric: RubricRow; editor: boolean }) {
	const texts = useTexts(rubricTexts);
	const language = useLanguage();
	const { columns } = texts;
	return (
		<Table
			caption={texts.table(rubric.name[language])}
			head={
				<>
					<HeadCell>{columns.version}</HeadCell>
					<HeadCell>{columns.state}</HeadCell>
					<HeadCell className="max-sm:hidden">{columns.calls}</HeadCell>
					<HeadCell className="max-sm:hidden">{columns.day}</HeadCell>
					<HeadCell className="max-lg:hidden">{columns.by}</HeadCell>
					<HeadCell className="max-lg:hidden">{columns.reason}</HeadCell>
					{editor ? <HeadCell className="max-sm:hidden">{columns.next}</HeadCell> : null}
				</>
			}
		>
			{rubric.versions.map((version) => (
				<VersionLine key={version.hash} version={version} editor={editor} />
			))}
		</Table>
	);
}

function VersionLine({ version, editor }: { version: VersionRow; editor: boolean }) {
	const texts = useTexts(rubricTexts);
	const used = version.assessed + version.practice > 0;
	const by = version.by ?? texts.installation;
	const calls = texts.calls(version.assessed, version.practice);
	return (
		<tr>
			<Cell>
				<TextLink to={`/rubrics/${version.hash}`} className="text-pane font-medium whitespace-nowrap">
					{texts.version(version.version)}
				</TextLink>
				<span className="block text-note text-ink-3 sm:hidden">
					{showDate(version.publishedAt)}, {by}
				</span>
			</Cell>
			<Cell>
				<State kind={version.current ? "steady" : "open"}>
					{version.current ? texts.current : texts.earlier}
				</State>
				<span className="block text-note text-ink-3">{used ? texts.used : texts.unused}</span>
				<span className="block text-note text-ink-3 sm:hidden">{calls}</span>
				{editor ? (
					<div className="sm:hidden">
						<BeginForm version={version} />
					</div>
				) : null}
			</Cell>
			<Cell className="max-sm:hidden">{calls}</Cell>
			<Cell className="whitespace-nowrap max-sm:hidden">{showDate(version.publishedAt)}</Cell>
			<Cell className="max-lg:hidden">{by}</Cell>
			<Cell className="break-words max-lg:hidden">{version.reason}</Cell>
			{editor ? (
				<Cell className="max-sm:hidden">
					<div className="-mt-2">
						<BeginForm version={version} />
					</div>
				</Cell>
			) : null}
		</tr>
	);
}

/** Begins the next version from one. */
export function BeginForm({ version }: { version: VersionRow }) {
	const texts = useTexts(rubricTexts);
	return (
		<Form method="post" action="/rubric-drafts">
			<input type="hidden" name="version" value={version.hash} />
			<Button kind="bare" className="-ml-2 text-left" aria-label={texts.beginLabel(version.version)}>
				{texts.begin}
			</Button>
		</Form>
	);
}
