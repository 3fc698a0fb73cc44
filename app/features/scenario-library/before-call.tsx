import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { DeclineCall } from "./decline-call";
import { scenarioTexts } from "./scenarios.messages";

/** The content warning, that declining costs nothing, and the way to the phone. */
export function BeforeCall({
	warning,
	purpose,
	running,
	ask,
	startKey,
	instead,
}: {
	warning: string;
	purpose: "practice" | "assessed";
	/** A call of this that was begun, to go on with. */
	running: string | null;
	/** What is asked first, with its own way to the phone; null: nothing is. */
	ask: ReactNode;
	/** Under which it rings, once. An assignment has its own. */
	startKey?: string;
	/** An assignment that was not begun can be given back; practice is simply left. */
	instead: "decline" | "home";
}) {
	const texts = useTexts(scenarioTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<>
			<p className="mt-2 max-w-[64ch] text-ink-2">{texts.rules[purpose]}</p>
			<Notice kind="warning" className="mt-4 max-w-[72ch]">
				<b className="font-semibold">{texts.before}. </b>
				{warning}
			</Notice>
			{ask}
			<div className="mt-5 flex flex-wrap items-center gap-3">
				{ask ? null : running ? (
					<ButtonLink kind="main" big to={`/calls/${running}`}>
						{texts.goOn}
					</ButtonLink>
				) : (
					<Form method="post">
						{startKey ? <input type="hidden" name="startKey" value={startKey} /> : null}
						<Button kind="main" big name="intent" value="take" disabled={busy}>
							{texts.take}
						</Button>
					</Form>
				)}
				{instead === "decline" ? (
					<DeclineCall busy={busy} />
				) : ask ? null : (
					<ButtonLink kind="bare" to="/">
						{texts.home}
					</ButtonLink>
				)}
			</div>
			{instead === "decline" ? (
				<p className="mt-2 max-w-[72ch] text-note text-ink-3">{texts.decline.what}</p>
			) : null}
		</>
	);
}
