import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { hardCallTexts } from "./hard-call.messages";

/** Asks, kindly, before one more hard call than is good for a day. Works without script. */
export function HardCallAsk({
	action,
	fields,
	later,
}: {
	/** Where the call is started; left out, at the page's own address. */
	action?: string;
	/** What is sent besides. */
	fields: Readonly<Record<string, string>>;
	/** Where one goes who leaves it. */
	later: string;
}) {
	const texts = useTexts(hardCallTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Notice title={texts.title} className="mt-6 max-w-[72ch]">
			<p className="text-ink-2">{texts.text}</p>
			<div className="mt-4 flex flex-wrap items-center gap-3">
				<ButtonLink kind="main" big to={later}>
					{texts.later}
				</ButtonLink>
				<Form method="post" action={action}>
					{Object.entries(fields).map(([name, value]) => (
						<input key={name} type="hidden" name={name} value={value} />
					))}
					<Button big name="anyway" value="yes" disabled={busy}>
						{texts.anyway}
					</Button>
				</Form>
			</div>
		</Notice>
	);
}
