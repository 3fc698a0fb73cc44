import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { scenarioTexts } from "./scenarios.messages";

/** The content warning, that declining costs nothing, and the way to the phone. */
export function BeforeCall({
	warning,
	purpose,
	running,
	startKey,
	decline,
}: {
	warning: string;
	purpose: "practice" | "assessed";
	/** A call of this that was begun, to go on with. */
	running: string | null;
	/** Under which it rings, once. An assignment has its own. */
	startKey?: string;
	/** Where to go instead. An assignment is declined by a post, practice is simply left. */
	decline: { post: boolean };
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
			<Form method="post" className="mt-5 flex flex-wrap items-center gap-3">
				{startKey ? <input type="hidden" name="startKey" value={startKey} /> : null}
				{running ? (
					<ButtonLink kind="main" big to={`/calls/${running}`}>
						{texts.goOn}
					</ButtonLink>
				) : (
					<Button kind="main" big name="intent" value="take" disabled={busy}>
						{texts.take}
					</Button>
				)}
				{decline.post ? (
					<Button kind="bare" name="intent" value="decline" disabled={busy}>
						{texts.decline.button}
					</Button>
				) : (
					<ButtonLink kind="bare" to="/">
						{texts.decline.button}
					</ButtonLink>
				)}
			</Form>
		</>
	);
}
