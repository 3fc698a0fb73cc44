import { Form, useNavigation } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea, TextField } from "~/ui/field";
import { Tag } from "~/ui/marks";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { DraftRefusal } from "./draft-forms";
import type { DraftRow } from "./draft-view";
import { draftTexts } from "./drafts.messages";

/** What is being written, and the way to begin something new. */
export function DraftsPage({
	drafts,
	refusal,
	given,
}: {
	drafts: readonly DraftRow[];
	refusal: DraftRefusal | null;
	/** What was pasted, where it was refused. */
	given: string;
}) {
	const texts = useTexts(draftTexts);
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/scenarios">{texts.library}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			<div>
				<Upload refusal={refusal} given={given} />
				<Section title={texts.list}>
					{drafts.length === 0 ? <Empty>{texts.empty}</Empty> : <DraftTable drafts={drafts} />}
				</Section>
			</div>
		</Page>
	);
}

function Upload({ refusal, given }: { refusal: DraftRefusal | null; given: string }) {
	const texts = useTexts(draftTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Section title={texts.upload.title}>
			{refusal ? (
				<Notice kind="error" role="alert" className="mb-4 max-w-[72ch]">
					{texts.refusals[refusal]}
				</Notice>
			) : null}
			<Form method="post" encType="multipart/form-data" className="grid max-w-[72ch] gap-4">
				<input type="hidden" name="deed" value="write" />
				<TextField
					label={texts.upload.file}
					hint={texts.upload.fileHint}
					name="file"
					type="file"
					accept=".yaml,.yml"
				/>
				<TextArea label={texts.upload.or} name="source" rows={6} spellCheck={false} defaultValue={given} />
				<Button kind="main" className="justify-self-start" disabled={busy}>
					{texts.upload.button}
				</Button>
			</Form>
		</Section>
	);
}

function DraftTable({ drafts }: { drafts: readonly DraftRow[] }) {
	const texts = useTexts(draftTexts);
	const { columns } = texts;
	return (
		<Table
			caption={texts.table}
			head={
				<>
					<HeadCell>{columns.draft}</HeadCell>
					<HeadCell>{columns.saved}</HeadCell>
					<HeadCell className="max-sm:hidden">{columns.by}</HeadCell>
				</>
			}
		>
			{drafts.map((draft) => (
				<tr key={draft.id}>
					<Cell>
						<TextLink to={`/drafts/${draft.id}`} className="text-pane font-medium">
							{draft.title || texts.untitled}
						</TextLink>{" "}
						<span className="text-ink-3">{draft.scenarioId}</span>{" "}
						{draft.published ? <Tag>{texts.wasPublished}</Tag> : null}
						{draft.readable ? null : <Tag>{texts.unreadable}</Tag>}
					</Cell>
					<Cell>{showMoment(draft.savedAt)}</Cell>
					<Cell className="max-sm:hidden">{draft.savedBy}</Cell>
				</tr>
			))}
		</Table>
	);
}
