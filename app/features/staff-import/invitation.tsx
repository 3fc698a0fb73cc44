import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { ProgressBar } from "~/ui/progress-bar";
import { Section } from "~/ui/section";
import type { InvitationView } from "./import-view";
import { invitationTexts } from "./invitation.messages";

/** Who of an imported list can sign in or was invited to, and the one button that invites the others. */
export function Invitation({ invitation }: { invitation: InvitationView }) {
	const texts = useTexts(invitationTexts);
	const busy = useNavigation().state !== "idle";
	const { state, waiting, invited, invitedBefore, people, withPassword, withLink } = invitation;
	return (
		<Section title={texts.title}>
			{state === "running" ? (
				<div className="mb-4 max-w-xl" role="status">
					<p>{texts.running(invited)}</p>
					<ProgressBar label={texts.progress} done={invited} total={invited + waiting} />
				</div>
			) : null}
			{state === "done" ? (
				<Notice kind="done" role="status" className="mb-4 max-w-[72ch]">
					<p>{texts.invited(invited, invitedBefore)}</p>
					{invitation.byFile ? <p>{texts.byFile}</p> : null}
				</Notice>
			) : null}
			<p className="mb-4 max-w-[72ch]">{texts.standing(people, withPassword, withLink, waiting)}</p>
			{waiting > 0 && state !== "running" ? (
				<Form method="post" className="grid justify-items-start gap-2">
					<Button kind="main" name="deed" value="invite" disabled={busy}>
						{texts.invite(waiting)}
					</Button>
					<p className="max-w-[72ch] text-small text-ink-2">
						{texts.note} {invitation.byFile ? texts.byFileBefore : ""}
					</p>
				</Form>
			) : null}
		</Section>
	);
}
