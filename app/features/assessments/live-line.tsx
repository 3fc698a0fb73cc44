import { useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { liveTexts } from "./live.messages";
import type { RatingView } from "./rating-view";

/** That a person played the caller, who it was, and what follows for whoever rates. */
export function LiveLine({ view: { live, me, mode }, className }: { view: RatingView; className?: string }) {
	const texts = useTexts(liveTexts);
	if (live === null) return null;
	const own = live.playedById === me;
	return (
		<p className={classes("border-l-4 border-rule-strong pl-3 text-small text-ink-2", className)}>
			<b className="font-semibold text-ink">{texts.live}.</b> {own ? texts.own : texts.by(live.playedBy)}{" "}
			{own && mode === "rate" ? texts.mayRate : null} {texts.heard} {live.ticked ? texts.ticked : null}
		</p>
	);
}
