import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { CodeArea, showLine } from "~/ui/code-area";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { DraftView } from "./draft-view";
import { draftTexts } from "./drafts.messages";

/** The id of the text that is edited. */
export const EDITOR = "draft-source";

/** Goes to a line of the text that is edited; false when none is. */
export const goToLine = (line: number): boolean => showLine(EDITOR, line);

/** The file's text, to change it. Saving makes a revision; who saved meanwhile is not written over. */
export function DraftEditor({ draft, source }: { draft: DraftView; source: string }) {
	const texts = useTexts(draftTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Section title={texts.edit}>
			<Form method="post" action={`/drafts/${draft.id}`} encType="multipart/form-data" className="grid gap-3">
				<input type="hidden" name="deed" value="save" />
				<input type="hidden" name="revision" value={draft.revision} />
				<CodeArea
					id={EDITOR}
					label={texts.editLabel}
					name="source"
					rows={28}
					defaultValue={source}
					key={draft.revision}
				/>
				<p className="flex flex-wrap items-center gap-4">
					<Button kind="main" disabled={busy}>
						{texts.save}
					</Button>
					<TextLink to={`/drafts/${draft.id}`}>{texts.cancel}</TextLink>
				</p>
			</Form>
		</Section>
	);
}
