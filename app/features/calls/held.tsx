import { useTexts } from "~/platform/i18n/language";
import { useSeconds } from "~/ui/use-seconds";
import { callTexts } from "./calls.messages";

/** The caller is on hold: nothing can be said until the line is taken up again. */
export function Held({ since, serverNow }: { since: number; serverNow: () => number }) {
	const texts = useTexts(callTexts).held;
	const now = useSeconds(serverNow);
	return (
		<div className="border-t-2 border-rule-ink px-4 py-6 sm:px-6">
			<p className="text-section font-semibold">{texts.title}</p>
			<p className="text-ink-2">
				{texts.seconds(now === null ? 0 : Math.max(0, Math.floor((now - since) / 1000)))}
			</p>
		</div>
	);
}
