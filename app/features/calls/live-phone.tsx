import { useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { livePhoneTexts } from "./live-phone.messages";
import type { LiveSide } from "./turn-request";

/** What stands where a scripted call has its replies: how the line is, and who listens. Nothing of what to say. */
export function LivePhone({
	live: { room, lostAt, wordsShown },
	held,
	streams,
}: {
	live: LiveSide;
	held: boolean;
	/** Whether changes come by themselves at once. */
	streams: boolean;
}) {
	const texts = useTexts(livePhoneTexts);
	const lost = lostAt !== null;
	return (
		<section aria-labelledby="phone-title" className="border-b border-rule bg-surface px-4 py-5 sm:px-6">
			<div
				role="status"
				className={classes("max-w-[70ch] border-l-4 pl-4", lost ? "border-critical" : "border-accent")}
			>
				<h2 id="phone-title" className="text-words">
					{lost ? texts.lost.title : texts.speak.title}
				</h2>
				<p className="mt-1">
					{lost ? texts.lost.text : held ? texts.held : texts.speak.text(room.trainerName)}
				</p>
				{room.trainerThere ? null : <p className="mt-2 font-medium">{texts.waits(room.trainerName)}</p>}
			</div>
			<p className="mt-3 max-w-[70ch] text-small text-ink-2">
				{texts.speak.record} {wordsShown ? texts.words : null}
			</p>
			<p className="mt-1 text-small text-ink-2" role="status">
				{room.watchers.length > 0 ? texts.watched(room.watchers.join(", ")) : texts.unwatched}
			</p>
			{streams ? null : <p className="mt-1 text-note text-ink-3">{texts.noStream}</p>}
		</section>
	);
}
