import { useEffect, useRef, useState } from "react";
import type { LearnerView, SpokenLine } from "~/domain/call/learner-view";
import { showClock } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { type CallTexts, callTexts } from "./calls.messages";
import { SilenceLine } from "./silence-line";

/**
 * The call so far, with the caller's newest words largest. Only those stand in the live region: the history that a
 * reload restores is not read out again.
 */
export function Conversation({ view, serverNow }: { view: LearnerView; serverNow: () => number }) {
	const texts = useTexts(callTexts);
	const newestBlock = useRef<HTMLDivElement>(null);
	const lines = view.transcript;
	const newest = lastCallerLines(lines);
	const before = lines.slice(0, lines.length - newest.length);
	const newestKey = newest.at(-1)?.key ?? "";
	// What stood there when the page came was not said just now: it is there at once.
	const [atFirst] = useState(lines.length);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is new is brought into sight, whatever else changes
	useEffect(() => {
		const block = newestBlock.current;
		const room = block?.parentElement?.clientHeight ?? 0;
		// What does not fit is read from its start.
		block?.scrollIntoView({ block: block.clientHeight > room ? "start" : "end" });
	}, [newestKey, lines.length]);
	return (
		<section
			aria-label={texts.conversation}
			tabIndex={0}
			className="min-h-0 overflow-y-auto px-4 pt-3 -outline-offset-3! sm:px-6 sm:pt-4"
		>
			<ol>
				{before.map((line) => (
					<PastLine key={line.key} line={line} startedAt={view.clock.answeredAt} texts={texts} />
				))}
			</ol>
			<div ref={newestBlock} className="grid grid-cols-[var(--margin)_minmax(0,1fr)] pt-2 pb-4">
				<div className="border-r border-rule pr-2 text-right text-index leading-[2.2] whitespace-nowrap text-ink-3 sm:pr-3 sm:text-note">
					{newest.length > 0 ? (
						<>
							<span className="max-sm:hidden">{texts.turn(view.turn)}</span>
							<span className="sm:hidden">{view.turn}</span>
							<br />
							{clockOf(newest.at(-1), view.clock.answeredAt)}
						</>
					) : null}
				</div>
				<div className="min-w-0 pl-3 sm:pl-4">
					<div aria-live="polite" aria-atomic="true">
						{newest.map((line, index) => (
							<div
								key={line.key}
								className={classes("not-first:mt-2", before.length + index >= atFirst && "arrives")}
							>
								{index === 0 || line.directions ? (
									<p className="text-small text-ink-2">
										{index === 0 ? <span className="font-semibold text-ink">{texts.caller} </span> : null}
										{line.directions ? `(${line.directions})` : null}
									</p>
								) : null}
								<p className="max-w-[31em] text-words leading-[1.52]" data-testid="caller-line">
									{line.text}
								</p>
							</div>
						))}
					</div>
					{view.silence && view.status === "open" ? (
						<SilenceLine stretch={view.silence} serverNow={serverNow} />
					) : null}
				</div>
			</div>
		</section>
	);
}

/** What the caller said since the counsellor last did something. */
function lastCallerLines(lines: readonly SpokenLine[]): readonly SpokenLine[] {
	let from = lines.length;
	while (from > 0 && lines[from - 1]?.who === "caller") from--;
	return lines.slice(from);
}

function clockOf(line: SpokenLine | undefined, startedAt: number | null): string {
	return line && startedAt !== null ? showClock(line.at - startedAt) : "";
}

function PastLine({
	line,
	startedAt,
	texts,
}: {
	line: SpokenLine;
	startedAt: number | null;
	texts: CallTexts;
}) {
	return (
		<li className="grid grid-cols-[var(--margin)_minmax(0,1fr)]">
			<div className="border-r border-rule pr-2 text-right text-index leading-[2] whitespace-nowrap text-ink-3 sm:pr-3 sm:text-note">
				{clockOf(line, startedAt)}
			</div>
			<p
				className={classes(
					"max-w-[74ch] pb-3 pl-3 text-pane text-ink-2 sm:pl-4",
					line.text === null && "text-small text-ink-3",
				)}
			>
				{line.text === null ? (
					happening(line, texts)
				) : (
					<>
						<span className="mr-2 font-medium text-ink">
							{line.who === "caller" ? texts.caller : texts.you}
						</span>
						{line.text}
					</>
				)}
			</p>
		</li>
	);
}

function happening(line: SpokenLine, texts: CallTexts): string {
	if (line.kind === "pause") return texts.kinds.pause(Math.round((line.pausedMs ?? 0) / 1000));
	return line.kind in texts.kinds ? texts.kinds[line.kind as Exclude<keyof CallTexts["kinds"], "pause">] : "";
}
