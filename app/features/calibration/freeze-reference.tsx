import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Pick } from "~/ui/pick";
import { roundTexts } from "./round.messages";
import type { RoundCallView, RoundView } from "./round-view";

/** The panel settles the reference of a call: who agreed, and how. */
export function FreezeReference({
	view,
	call,
	given,
}: {
	view: RoundView;
	call: RoundCallView;
	given: Readonly<Record<string, string>>;
}) {
	const texts = useTexts(roundTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Form method="post" preventScrollReset className="grid max-w-md gap-3 pb-4">
			<input type="hidden" name="deed" value="freeze" />
			<input type="hidden" name="call" value={call.id} />
			{given.refusal ? (
				<Notice kind="error">
					{(texts.refusals as Record<string, string>)[given.refusal] ?? texts.refusals.tooLong}
				</Notice>
			) : null}
			<p className="text-note text-ink-2">{texts.freezeLead}</p>
			<fieldset>
				<legend className="text-small font-medium">{texts.agreedBy}</legend>
				{view.members
					.filter(({ part }) => part === "panel")
					.map(({ id, name }) => (
						<Pick key={id} name="agreedBy" value={id} defaultChecked>
							{name}
						</Pick>
					))}
			</fieldset>
			<TextArea
				label={texts.consensus}
				hint={texts.consensusHint}
				name="consensus"
				rows={3}
				maxLength={2000}
				defaultValue={given.consensus ?? call.written}
				required
			/>
			<Button className="justify-self-start" disabled={busy}>
				{texts.freezeDo}
			</Button>
		</Form>
	);
}
