import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { CertificatesView } from "./certificates-view";
import { setTexts } from "./set.messages";

/** Asks for the papers of everybody in the list in one file. */
export function PackButton({ view, refusal }: { view: CertificatesView; refusal: string | null }) {
	const texts = useTexts(setTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Form method="post" className="mt-6">
			<input type="hidden" name="id" value={view.setId} />
			{Object.entries(view.search).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			{refusal ? (
				<Notice kind="error" role="alert" className="mb-3">
					{texts.errors[refusal]}
				</Notice>
			) : null}
			<Button disabled={busy}>{texts.pack}</Button>
			<p className="mt-1 text-note text-ink-3">{texts.packHint}</p>
		</Form>
	);
}
