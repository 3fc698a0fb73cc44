import { Form } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import { raterTexts } from "./rater.messages";

/** What a refused form comes back with. */
export type RaterAnswer =
	| { readonly errors: Record<string, string>; readonly given: Readonly<Record<string, string>> }
	| undefined;

/** A deed that says why; what was typed stays where it was refused. */
export function ReasonForm({
	deed,
	signal,
	open,
	text,
	send,
	answer,
}: {
	deed: "pause" | "lift" | "dismiss";
	/** Which one is dismissed. */
	signal?: string;
	open: string;
	text?: string;
	send: string;
	answer: RaterAnswer;
}) {
	const texts = useTexts(raterTexts);
	const mine = answer?.given.deed === deed && (signal === undefined || answer.given.signal === signal);
	const error = mine ? answer.errors.reason : undefined;
	const words = error?.startsWith("at most") ? texts.errors.tooLong : texts.errors.needReason;
	return (
		<Disclosure summary={open} open={mine}>
			<Form method="post" className="grid max-w-lg gap-3 pb-3">
				<input type="hidden" name="deed" value={deed} />
				{signal === undefined ? null : <input type="hidden" name="signal" value={signal} />}
				{text ? <p className="text-small text-ink-2">{text}</p> : null}
				<TextArea
					name="reason"
					label={texts.reason}
					rows={3}
					maxLength={2000}
					defaultValue={mine ? answer.given.reason : ""}
					error={error ? words : undefined}
				/>
				<div>
					<Button kind={deed === "pause" ? "ending" : "plain"}>{send}</Button>
				</div>
			</Form>
		</Disclosure>
	);
}
