import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Tag } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { RingSwitch } from "~/ui/ring-switch";
import { TextLink } from "~/ui/text-link";
import type { CallScreenProps } from "./call-screen";
import { callTexts } from "./calls.messages";
import { livePhoneTexts } from "./live-phone.messages";
import { useReloadWhenQuiet } from "./use-reload-when-quiet";

/** The phone rings. Answering posts a form and loads the call anew, with its line open. */
export function Ringing(props: CallScreenProps) {
	const { callId, title, purpose, view, counsellor, live, warning, beside } = props;
	const texts = useTexts(callTexts);
	const livePhone = useTexts(livePhoneTexts);
	const busy = useNavigation().state !== "idle";
	useReloadWhenQuiet(live ? callId : null);
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
			{warning ? (
				<Notice kind="warning" className="mt-4 max-w-[70ch]">
					<b className="font-semibold">{livePhone.before}</b> {warning}
				</Notice>
			) : null}
			<Form method="post" reloadDocument className="mt-6 flex flex-wrap items-center gap-6">
				<input type="hidden" name="expectedSeq" value={view.seq + 1} />
				<Button kind="main" big name="deed" value="answer" disabled={busy} autoFocus>
					{texts.ringing.answer}
				</Button>
				{live ? (
					<Button name="deed" value="decline" disabled={busy} aria-describedby="declining">
						{livePhone.decline}
					</Button>
				) : (
					<TextLink to="/scenarios">{texts.ringing.back}</TextLink>
				)}
				{live ? <RingSwitch quiet={livePhone.quiet} loud={livePhone.loud} /> : null}
			</Form>
			{live ? (
				<p id="declining" className="mt-2 max-w-[70ch] text-note text-ink-3">
					{livePhone.declining}
				</p>
			) : null}
			{live && beside ? <div className="mt-8 w-full max-w-[70ch]">{beside("ringing")}</div> : null}
		</Page>
	);
}
