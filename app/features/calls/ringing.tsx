import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Tag } from "~/ui/marks";
import { Page } from "~/ui/page";
import { RingSwitch } from "~/ui/ring-switch";
import { TextLink } from "~/ui/text-link";
import type { CallScreenProps } from "./call-screen";
import { callTexts } from "./calls.messages";
import { livePhoneTexts } from "./live-phone.messages";

/** The phone rings. Answering posts a form and loads the call anew, with its line open. */
export function Ringing({ title, purpose, view, counsellor, live, beside }: CallScreenProps) {
	const texts = useTexts(callTexts);
	const livePhone = useTexts(livePhoneTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Page className="grid min-h-dvh content-center justify-items-start">
			<p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
				{title} <Tag kind="act">{texts.purpose[purpose]}</Tag>
				{live ? <Tag>{livePhone.tag}</Tag> : null}
			</p>
			<h1 className="mt-1 text-words">{texts.ringing.title}</h1>
			<p className="mt-2 max-w-[60ch] text-ink-2">
				{live ? livePhone.ringing(live.room.trainerName) : texts.ringing.lead(counsellor)}
			</p>
			<Form method="post" reloadDocument className="mt-6 flex flex-wrap items-center gap-6">
				<input type="hidden" name="expectedSeq" value={view.seq + 1} />
				<Button kind="main" big name="deed" value="answer" disabled={busy} autoFocus>
					{texts.ringing.answer}
				</Button>
				<TextLink to="/scenarios">{texts.ringing.back}</TextLink>
				{live ? <RingSwitch quiet={livePhone.quiet} loud={livePhone.loud} /> : null}
			</Form>
			{live && beside ? <div className="mt-8 w-full max-w-[70ch]">{beside("ringing")}</div> : null}
		</Page>
	);
}
