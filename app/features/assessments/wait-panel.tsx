import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextLink } from "~/ui/text-link";
import { calibrationTexts } from "./calibration.messages";
import { ratingTexts } from "./rating.messages";
import type { RatingView } from "./rating-view";

/** One's own rating is finished, and what it comes to cannot be read yet: for whom it waits, and the way back. */
export function WaitPanel({ view, reopen }: { view: RatingView; reopen: () => void }) {
	const texts = useTexts(ratingTexts);
	const words = useTexts(calibrationTexts);
	return (
		<section role="status" className="mt-3 border-t-2 border-rule-ink pt-2 pb-4">
			<p className="font-semibold">
				{view.calibration
					? words.done[view.calibration.over ? "over" : view.calibration.part]
					: (texts.wait[view.state] ?? texts.wait["in-second-rating"])}
			</p>
			{view.calibration ? (
				<p className="mt-1">
					<TextLink to={`/calibration/${view.calibration.roundId}`}>{words.toRound}</TextLink>
				</p>
			) : null}
			{view.part === "rated" ? (
				<>
					<Button type="button" className="mt-2" onClick={reopen}>
						{texts.reopen}
					</Button>
					<p className="mt-1 max-w-[40ch] text-note text-ink-3">
						{view.calibration ? words.reopenHint : texts.reopenHint}
					</p>
				</>
			) : null}
		</section>
	);
}
