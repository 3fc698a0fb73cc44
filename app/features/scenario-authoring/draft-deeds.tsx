import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import { Section } from "~/ui/section";
import type { DraftView } from "./draft-view";
import { draftTexts } from "./drafts.messages";

/** Publishing, and putting away. */
export function DraftDeeds({ draft }: { draft: DraftView }) {
	const texts = useTexts(draftTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<>
			<Section title={texts.publish.title}>
				{draft.state === "ready" ? (
					<Form
						method="post"
						action={`/drafts/${draft.id}`}
						encType="multipart/form-data"
						className="grid max-w-[72ch] gap-3"
					>
						<p className="text-ink-2">{texts.publish.lead}</p>
						<input type="hidden" name="deed" value="publish" />
						<input type="hidden" name="revision" value={draft.revision} />
						<input type="hidden" name="expected" value={draft.current ?? ""} />
						<TextArea
							label={texts.publish.reason}
							hint={texts.publish.reasonHint}
							name="reason"
							rows={3}
							required
							maxLength={500}
						/>
						<Button kind="main" className="justify-self-start" disabled={busy}>
							{texts.publish.button}
						</Button>
					</Form>
				) : (
					<p className="max-w-[64ch] text-ink-2">
						{draft.state === "unchanged" ? texts.stateWords.unchanged : texts.publish.notYet}
					</p>
				)}
			</Section>
			<div className="mt-8">
				<Disclosure summary={texts.discard.title}>
					<Form method="post" action={`/drafts/${draft.id}`} encType="multipart/form-data">
						<p className="mb-2 max-w-[64ch] text-small text-ink-2">{texts.discard.words}</p>
						<Button kind="ending" name="deed" value="discard" disabled={busy}>
							{texts.discard.button}
						</Button>
					</Form>
				</Disclosure>
			</div>
		</>
	);
}

/** After a proof that did not come to an end. */
export function ProveAgain() {
	const texts = useTexts(draftTexts);
	return (
		<Form method="post" encType="multipart/form-data" className="mt-2">
			<Button name="deed" value="prove">
				{texts.proveAgain}
			</Button>
		</Form>
	);
}
