import { useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { queueTexts } from "./queue.messages";

/** One calm line for whoever rates without a licence; nothing for everybody else. */
export function LicenceLine({
	licence,
	className,
}: {
	licence: "none" | "expired" | "paused" | null;
	className?: string;
}) {
	const texts = useTexts(queueTexts).licence;
	if (licence === null) return null;
	return (
		<p className={classes("border-l-4 border-rule-strong pl-3 text-small text-ink-2", className)}>
			{texts[licence]} {texts.kept}
		</p>
	);
}
