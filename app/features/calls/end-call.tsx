import { useRef } from "react";
import type { LearnerView } from "~/domain/call/learner-view";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { callTexts } from "./calls.messages";
import { PlainForm } from "./replies";
import type { TurnDeed } from "./turn-request";

/** Hanging up cannot be taken back: it asks once. */
export function EndCall({ view, send }: { view: LearnerView; send: (deed: TurnDeed) => boolean }) {
	const texts = useTexts(callTexts);
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<>
			<PlainForm view={view}>
				<Button
					kind="ending"
					name="deed"
					value="hang-up"
					className="w-full"
					onClick={(event) => {
						event.preventDefault();
						dialog.current?.showModal();
					}}
				>
					{texts.bar.end}
				</Button>
			</PlainForm>
			<Dialog ref={dialog} title={texts.end.title}>
				<p className="mt-2 text-ink-2">{texts.end.text}</p>
				<div className="mt-4 flex flex-wrap gap-3">
					<Button
						type="button"
						kind="ending"
						onClick={() => {
							dialog.current?.close();
							send({ type: "hang-up" });
						}}
					>
						{texts.end.confirm}
					</Button>
					<Button type="button" onClick={() => dialog.current?.close()}>
						{texts.end.cancel}
					</Button>
				</div>
			</Dialog>
		</>
	);
}
