import { useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { callTexts } from "./calls.messages";

export type Pane = "call" | "record" | "referral";

/** On a narrow screen one part of the call at a time, switched at the bottom, under the thumb. */
export function PaneTabs({ pane, onChange }: { pane: Pane; onChange: (pane: Pane) => void }) {
	const texts = useTexts(callTexts).panes;
	return (
		<nav
			aria-label={texts.label}
			className="grid grid-cols-3 border-t border-rule-strong bg-surface lg:hidden"
		>
			{(["call", "record", "referral"] as const).map((name) => (
				<button
					key={name}
					type="button"
					aria-current={pane === name ? "true" : undefined}
					onClick={() => onChange(name)}
					className={classes(
						"min-h-13 border-t-3 text-small -outline-offset-3!",
						pane === name ? "border-accent font-semibold text-accent" : "border-transparent text-ink-2",
					)}
				>
					{texts[name]}
				</button>
			))}
		</nav>
	);
}
