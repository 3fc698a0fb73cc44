import { Form, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { Button, type ButtonKind } from "~/ui/button";
import { Dialog } from "~/ui/dialog";

/** A button whose deed is asked about once before it is done. Without script it does it at once. */
export function AskFirst({
	fields,
	kind = "bare",
	button,
	named,
	ask,
}: {
	/** What the form is sent with. */
	fields: Readonly<Record<string, string>>;
	kind?: ButtonKind;
	button: string;
	/** The button's name where several on the page read alike. */
	named: string;
	ask: { readonly title: string; readonly text: string; readonly yes: string; readonly no: string };
}) {
	const dialog = useRef<HTMLDialogElement>(null);
	const busy = useNavigation().state !== "idle";
	return (
		<Form method="post">
			{Object.entries(fields).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<Button
				kind={kind}
				aria-label={named}
				disabled={busy}
				onClick={(event) => {
					event.preventDefault();
					dialog.current?.showModal();
				}}
			>
				{button}
			</Button>
			<Dialog ref={dialog} title={ask.title}>
				<p className="mt-2 text-ink-2">{ask.text}</p>
				<div className="mt-4 flex flex-wrap gap-3">
					<Button kind="ending" onClick={() => dialog.current?.close()}>
						{ask.yes}
					</Button>
					<Button type="button" onClick={() => dialog.current?.close()}>
						{ask.no}
					</Button>
				</div>
			</Dialog>
		</Form>
	);
}
