import { useFetcher } from "@remix-run/react";
import { useRef } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import type { RatingView } from "./rating-view";
import { resultTexts } from "./result.messages";

/** The release cannot be taken back here: it asks once. Without script the button releases at once. */
export function ReleaseForm({ view, verdict }: { view: RatingView; verdict: string }) {
	const all = useTexts(resultTexts);
	const texts = all.release;
	const dialog = useRef<HTMLDialogElement>(null);
	const form = useRef<HTMLFormElement>(null);
	const fetcher = useFetcher<{ errors?: Record<string, string> }>();
	const refusal = fetcher.data?.errors?.form;
	return (
		<fetcher.Form ref={form} method="post" action={`/assessments/${view.callId}/release`}>
			<Button
				kind="main"
				disabled={fetcher.state !== "idle"}
				onClick={(event) => {
					event.preventDefault();
					dialog.current?.showModal();
				}}
			>
				{texts.button}
			</Button>
			{refusal ? (
				<p role="alert" className="mt-1 text-note font-medium text-critical">
					{all.errors[refusal] ?? all.errors.missing}
				</p>
			) : null}
			<Dialog ref={dialog} title={texts.title}>
				<p className="mt-2 text-ink-2">{texts.text(view.traineeName, verdict)}</p>
				<div className="mt-4 flex flex-wrap gap-3">
					<Button
						type="button"
						kind="main"
						onClick={() => {
							dialog.current?.close();
							fetcher.submit(form.current);
						}}
					>
						{texts.confirm}
					</Button>
					<Button type="button" onClick={() => dialog.current?.close()}>
						{texts.cancel}
					</Button>
				</div>
			</Dialog>
		</fetcher.Form>
	);
}
