import { useRef } from "react";
import type { DeskView } from "~/domain/live/desk-view";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { Key } from "~/ui/marks";
import { deskTexts } from "./desk.messages";
import type { Desk } from "./use-desk";

/** What whoever plays the caller can do to the call beside talking: silence, the line, somebody who comes in. */
export function DeskActions({ view, desk }: { view: DeskView; desk: Desk }) {
	const texts = useTexts(deskTexts);
	const { send } = desk;
	const busy = desk.line === "sending" || desk.line === "waiting";
	const isLost = view.line.lostAt !== null;
	return (
		<div className="grid gap-2 border-rule bg-page px-4 py-3 max-lg:border-t-2 sm:px-6 lg:border-b">
			{view.status === "open" ? (
				<>
					<div className="grid grid-cols-2 gap-2 sm:max-lg:grid-cols-3">
						<Button
							type="button"
							disabled={busy || !view.canGoUnanswered}
							onClick={() => send({ type: "unanswered", payload: {} })}
						>
							{texts.unanswered} <Key>S</Key>
						</Button>
						<Button
							type="button"
							disabled={busy}
							onClick={() => send({ type: isLost ? "line-back" : "line-lost", payload: {} })}
						>
							{isLost ? texts.lineBack : texts.lineLost} <Key>L</Key>
						</Button>
						<Button
							className="max-sm:col-span-2 lg:col-span-2"
							type="button"
							disabled={busy}
							onClick={() => send({ type: "words-shown", payload: { shown: !view.line.wordsShown } })}
						>
							{view.line.wordsShown ? texts.hideWords : texts.showWords}
						</Button>
					</div>
					{view.interrupts.length > 0 ? (
						<div>
							<p className="text-note text-ink-2">{texts.breakInLead}</p>
							<ul>
								{view.interrupts.map(({ id, line }) => (
									<li key={id} className="mt-1 flex items-start gap-3 border-t border-rule pt-1">
										<Button
											type="button"
											disabled={busy}
											onClick={() => send({ type: "break-in", payload: { interrupt: id } })}
										>
											{texts.breakIn}
										</Button>
										<span className="line-clamp-2 min-w-0 self-center text-small">{line}</span>
									</li>
								))}
							</ul>
						</div>
					) : null}
				</>
			) : null}
			<CloseRoom send={send} />
		</div>
	);
}

/** Closing counts nothing and cannot be taken back: it asks once. */
function CloseRoom({ send }: { send: Desk["send"] }) {
	const texts = useTexts(deskTexts).close;
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<>
			<Button type="button" kind="ending" onClick={() => dialog.current?.showModal()}>
				{texts.button}
			</Button>
			<Dialog ref={dialog} title={texts.title}>
				<p className="mt-2 text-ink-2">{texts.text}</p>
				<div className="mt-4 flex flex-wrap gap-3">
					<Button
						type="button"
						kind="ending"
						onClick={() => {
							dialog.current?.close();
							send({ type: "close" });
						}}
					>
						{texts.confirm}
					</Button>
					<Button type="button" onClick={() => dialog.current?.close()}>
						{texts.cancel}
					</Button>
				</div>
			</Dialog>
		</>
	);
}
