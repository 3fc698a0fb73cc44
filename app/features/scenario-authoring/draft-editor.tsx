import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/field";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { DraftView } from "./draft-view";
import { draftTexts } from "./drafts.messages";

/** The file's text, to change it. Saving makes a revision; who saved meanwhile is not written over. */
export function DraftEditor({ draft, source }: { draft: DraftView; source: string }) {
	const texts = useTexts(draftTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Section title={texts.edit}>
			<Form method="post" action={`/drafts/${draft.id}`} encType="multipart/form-data" className="grid gap-3">
				<input type="hidden" name="deed" value="save" />
				<input type="hidden" name="revision" value={draft.revision} />
				<TextArea
					label={texts.editLabel}
					name="source"
					rows={28}
					spellCheck={false}
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
