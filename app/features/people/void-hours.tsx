import { Form } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { recordTexts } from "./record.messages";

/** Takes an entry of hours out of what counts, with the reason. */
export function VoidHours({
	personId,
	entryId,
	question,
	error,
	reason = "",
}: {
	personId: string;
	entryId: string;
	/** What is asked before it is done. */
	question?: string;
	/** What is wrong with the reason that was sent. */
	error?: string;
	reason?: string;
}) {
	const texts = useTexts(recordTexts).hours;
	return (
		<Form method="post" action={`/people/${personId}/hours`} className="grid max-w-xs gap-2 pb-2">
			{question ? <p>{question}</p> : null}
			<input type="hidden" name="deed" value="void" />
			<input type="hidden" name="entryId" value={entryId} />
			<TextField
				label={texts.voidReason}
				name="reason"
				required
				maxLength={300}
				defaultValue={reason}
				error={error}
			/>
			<div>
				<Button kind="ending">{texts.voidDo}</Button>
			</div>
		</Form>
	);
}
