import { Form } from "@remix-run/react";
import { useRef } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { scenarioTexts } from "./scenarios.messages";

/**
 * Gives an assigned call back. It is seen by whoever assigned it and cannot be taken back, so it says so and asks
 * once; without script the button does it, beside the same words.
 */
export function DeclineCall({ busy }: { busy: boolean }) {
	const texts = useTexts(scenarioTexts).decline;
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<>
			<Form method="post">
				<Button
					kind="bare"
					name="intent"
					value="decline"
					disabled={busy}
					onClick={(event) => {
						event.preventDefault();
						dialog.current?.showModal();
					}}
				>
					{texts.button}
				</Button>
			</Form>
			<Dialog ref={dialog} title={texts.ask}>
				<p className="mt-2 text-ink-2">{texts.what}</p>
				<Form method="post" className="mt-4 flex flex-wrap gap-3">
					<Button name="intent" value="decline" disabled={busy}>
						{texts.confirm}
					</Button>
					<Button type="button" onClick={() => dialog.current?.close()}>
						{texts.keep}
					</Button>
				</Form>
			</Dialog>
		</>
	);
}
