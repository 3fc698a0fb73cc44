import { Form } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Pick } from "~/ui/pick";
import { FEELINGS } from "./feelings";
import { wellbeingTexts } from "./wellbeing.messages";

/** How the trainee is after an assessed call. Outside every score and report. */
export function Wellbeing({ callId, thanked }: { callId: string; thanked: boolean }) {
	const texts = useTexts(wellbeingTexts);
	if (thanked)
		return (
			<Notice kind="done" role="status" className="mt-8">
				{texts.thanks}
			</Notice>
		);
	return (
		<Form
			method="post"
			action={`/calls/${callId}/wellbeing`}
			className="mt-8 max-w-[46em] border-t-2 border-rule-ink pt-3 print:hidden"
		>
			<fieldset>
				<legend className="float-left w-full text-section font-semibold">{texts.title}</legend>
				<p className="clear-both text-small text-ink-2">{texts.lead}</p>
				<div className="mt-2 flex flex-wrap gap-x-6">
					{FEELINGS.map((feeling) => (
						<Pick key={feeling} type="radio" name="feeling" value={feeling} required>
							{texts.feelings[feeling]}
						</Pick>
					))}
				</div>
				<Pick name="talk" value="yes">
					{texts.talk}
				</Pick>
			</fieldset>
			<Button className="mt-2">{texts.send}</Button>
		</Form>
	);
}
