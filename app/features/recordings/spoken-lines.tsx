import { useEffect, useRef } from "react";
import type { LineAtMoment } from "~/domain/recording/moments";
import { showClock } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { recordingPageTexts } from "./recording-page.messages";

/** What was said; a line that is pressed is heard, and the one that is heard is marked. */
export function SpokenLines({
	lines,
	at,
	playing,
	hear,
	pause,
}: {
	lines: readonly LineAtMoment[];
	/** ms */
	at: number;
	playing: boolean;
	hear: (ms: number) => void;
	pause: () => void;
}) {
	const texts = useTexts(recordingPageTexts);
	// Lines that begin together are heard one after the other from there: all of them are marked.
	const current = lines.findLast(({ atMs }) => atMs <= at)?.atMs ?? null;
	const first = lines.findIndex(({ atMs }) => atMs === current);
	const marked = useRef<HTMLLIElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: when another line is heard
	useEffect(() => {
		if (playing) marked.current?.scrollIntoView({ block: "nearest" });
	}, [current]);
	if (lines.length === 0) return <p className="text-small text-ink-2">{texts.noLines}</p>;
	return (
		<ol data-testid="spoken-lines">
			{lines.map(({ key, who, text, atMs }, index) => (
				<li key={key} ref={index === first ? marked : undefined} className="scroll-my-72">
					<button
						type="button"
						aria-current={atMs === current ? "true" : undefined}
						onClick={() => (playing && atMs === current ? pause() : hear(atMs))}
						className={classes(
							"grid w-full cursor-pointer grid-cols-[3.5rem_minmax(0,1fr)] border-t border-rule py-2 text-left hover:bg-selected",
							atMs === current && "bg-selected shadow-[inset_3px_0_0_var(--accent)]",
						)}
					>
						<span className="pl-2 text-note leading-[1.9] text-ink-3 tabular-nums">{showClock(atMs)}</span>
						<span>
							<b className="font-medium">{who === "caller" ? texts.caller : texts.counsellor}</b> {text}
						</span>
					</button>
				</li>
			))}
		</ol>
	);
}
