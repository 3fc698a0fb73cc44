import { Form } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/field";
import { Key } from "~/ui/marks";
import { callTexts } from "./calls.messages";
import type { TurnDeed } from "./turn-request";

/**
 * The trainee first says it in their own words. What is being typed is kept in this browser until it is sent (and
 * cleared at sign-out), so that a killed tab loses nothing.
 */
export function OwnWords({
	callId,
	seq,
	purpose,
	busy,
	send,
	leave,
}: {
	callId: string;
	seq: number;
	purpose: "practice" | "assessed";
	busy: boolean;
	/** Takes the focus out of the box, so that the call's keys are keys again. */
	leave: () => void;
	send: (deed: TurnDeed) => boolean;
}) {
	const texts = useTexts(callTexts).words;
	const [error, setError] = useState(false);
	const field = useRef<HTMLTextAreaElement>(null);
	const draft = `lang-nghe words ${callId}`;
	useEffect(() => {
		const kept = localStorage.getItem(draft);
		if (kept && field.current && field.current.value === "") field.current.value = kept;
		field.current?.focus({ preventScroll: true });
	}, [draft]);
	const say = (event: FormEvent) => {
		event.preventDefault();
		const words = field.current?.value.trim() ?? "";
		if (words === "") {
			setError(true);
			field.current?.focus();
		} else if (send({ type: "own-words", words })) localStorage.removeItem(draft);
	};
	return (
		<Form method="post" reloadDocument onSubmit={say} className="grid gap-3 py-3 sm:pl-margin">
			<input type="hidden" name="expectedSeq" value={seq + 1} />
			<TextArea
				ref={field}
				name="words"
				rows={3}
				maxLength={4000}
				label={texts.label}
				hint={
					<>
						{texts.hint[purpose]} <Key>Esc</Key>{" "}
						<span className="pointer-coarse:hidden max-sm:hidden">{texts.escape}</span>
					</>
				}
				error={error ? texts.empty : undefined}
				onChange={(event) => {
					setError(false);
					localStorage.setItem(draft, event.currentTarget.value);
				}}
				onKeyDown={(event) => {
					// Escape inside a word that is being composed belongs to the keyboard's input method.
					if (event.key === "Escape" && !event.nativeEvent.isComposing) leave();
					if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) say(event);
				}}
			/>
			<div>
				<Button kind="main" name="deed" value="own-words" disabled={busy}>
					{texts.send}
				</Button>
			</div>
		</Form>
	);
}
