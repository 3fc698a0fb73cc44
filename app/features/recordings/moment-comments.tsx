import { Form } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { showClock } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { TextArea } from "~/ui/field";
import { commentForm } from "./recording-form";
import { recordingPageTexts } from "./recording-page.messages";
import type { RecordingPageView } from "./recording-page.query.server";

export interface RecordingAnswer {
	readonly errors: Readonly<Record<string, string>>;
	readonly given: Readonly<Record<string, string>>;
}

/** Remarks at moments of the recording, and a form for one more at the moment that plays. */
export function MomentComments({
	comments,
	at,
	hear,
	answer,
}: {
	comments: RecordingPageView["comments"];
	/** ms */
	at: number;
	hear: (ms: number) => void;
	answer: RecordingAnswer | null;
}) {
	const texts = useTexts(recordingPageTexts);
	return (
		<>
			{comments.length === 0 ? <p className="text-small text-ink-2">{texts.noComments}</p> : null}
			<ul data-testid="comments">
				{comments.map(({ id, atMs, author, text, own }) => (
					<li key={id} className="border-t border-rule py-2">
						<div className="flex flex-wrap items-center gap-x-3">
							<Button type="button" kind="bare" onClick={() => hear(atMs)}>
								{showClock(atMs)}
							</Button>
							<span className="text-small text-ink-2">{author}</span>
							{own ? <Remove id={id} /> : null}
						</div>
						<p className="max-w-[70ch] whitespace-pre-line">{text}</p>
					</li>
				))}
			</ul>
			<CommentForm key={comments.length} at={at} answer={answer} />
		</>
	);
}

function CommentForm({ at, answer }: { at: number; answer: RecordingAnswer | null }) {
	const texts = useTexts(recordingPageTexts);
	// The moment that played when they began to write: what comes while they write is not what they write of.
	const [moment, setMoment] = useState(() => Number(answer?.given.atMs ?? 0));
	const { register, busy, onSubmit, error } = useCheckedForm(commentForm.pick({ text: true }), {
		answer: answer ? { errors: { ...answer.errors } } : null,
		defaults: { text: answer?.given.text ?? "" },
	});
	const key = error("text") ?? (answer?.errors.atMs ? "needMoment" : undefined);
	const message = key ? (texts.errors[key as keyof typeof texts.errors] ?? texts.errors.form) : undefined;
	return (
		<Form method="post" preventScrollReset noValidate onSubmit={onSubmit} className="mt-4 grid gap-3">
			<input type="hidden" name="deed" value="comment" />
			<input type="hidden" name="atMs" value={Math.round(moment)} />
			<TextArea
				label={texts.comment(showClock(moment))}
				rows={3}
				maxLength={2_000}
				error={message}
				onFocus={(event) => {
					if (event.currentTarget.value === "") setMoment(at);
				}}
				{...register("text")}
			/>
			<div className="flex flex-wrap gap-3">
				<Button disabled={busy}>{texts.save}</Button>
				<Button type="button" kind="bare" onClick={() => setMoment(at)}>
					{texts.takeMoment}
				</Button>
			</div>
		</Form>
	);
}

function Remove({ id }: { id: string }) {
	const texts = useTexts(recordingPageTexts);
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => () => dialog.current?.close(), []);
	return (
		<>
			<Button type="button" kind="bare" onClick={() => dialog.current?.showModal()}>
				{texts.remove}
			</Button>
			<Dialog ref={dialog} title={texts.removeTitle}>
				<Form method="post" preventScrollReset className="mt-4 flex flex-wrap gap-3">
					<input type="hidden" name="deed" value="remove" />
					<input type="hidden" name="commentId" value={id} />
					<Button kind="ending">{texts.remove}</Button>
					<Button type="button" onClick={() => dialog.current?.close()}>
						{texts.cancel}
					</Button>
				</Form>
			</Dialog>
		</>
	);
}
