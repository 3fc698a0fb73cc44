import type { Stretch } from "~/domain/call/learner-view";
import { useTexts } from "~/platform/i18n/language";
import { useSeconds } from "~/ui/use-seconds";
import { callTexts } from "./calls.messages";

/**
 * Silence that counts: a line that grows by a step a second. Near the caller's limit the words change, not the
 * colour. Not announced by itself: it would talk over the caller.
 */
export function SilenceLine({ stretch, serverNow }: { stretch: Stretch; serverNow: () => number }) {
	const texts = useTexts(callTexts).silence;
	const now = useSeconds(serverNow);
	const passed = now === null ? 0 : Math.max(0, Math.floor((now - stretch.startedAt) / 1000));
	const whole = Math.max(1, Math.round((stretch.dueAt - stretch.startedAt) / 1000));
	const share = Math.min(100, Math.round((passed / whole) * 100));
	return (
		<div className="mt-3 grid grid-cols-[auto_minmax(40px,200px)] items-center justify-start gap-x-3 text-small text-ink-2 sm:grid-cols-[auto_minmax(60px,200px)_auto]">
			<span>{texts.seconds(passed)}</span>
			<svg aria-hidden="true" className="h-2 w-full">
				<line x1="0" x2="100%" y1="4" y2="4" stroke="var(--gauge-track)" strokeWidth="3" />
				<line x1="0" x2={`${share}%`} y1="4" y2="4" stroke="var(--ink-2)" strokeWidth="3" />
			</svg>
			<span className="text-note text-ink-3 max-sm:col-span-2">
				{share >= 70 ? texts.nearing : texts.waits}
			</span>
		</div>
	);
}
