import { type ReactNode, useEffect, useRef, useState } from "react";
import type { LearnerView, SpokenLine } from "~/domain/call/learner-view";
import { showClock } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { callTexts } from "./calls.messages";
import { type HappeningTexts, happening } from "./happening";
import { SilenceLine } from "./silence-line";

/**
 * The call so far, with the caller's newest words largest. Only those stand in the live region: the history that a
 * reload restores is not read out again.
 */
export function Conversation({
	view,
	wentBackTo,
	serverNow,
	children,
}: {
	view: LearnerView;
	wentBackTo: number | null;
	serverNow: () => number;
	/** What is said about the caller's words, below them. */
	children: ReactNode;
}) {
	const words = useTexts(callTexts);
	// Finding one's way back into a call is a pause by the log, and no line that was lost.
	const began = wentBackTo === null ? null : { turn: wentBackTo - 1, text: words.again.began };
	const texts = { ...words, began };
	const newestBlock = useRef<HTMLDivElement>(null);
	const lines = view.transcript;
	const { before, newest, since } = byWhatIsToBeAnswered(lines);
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
					<PastLine key={line.key} line={line} texts={texts} />
				))}
			</ol>
			<div ref={newestBlock} className="grid grid-cols-[var(--margin)_minmax(0,1fr)] pt-2 pb-4">
				<div className="border-r border-rule pr-2 text-right text-index leading-[2.2] whitespace-nowrap text-ink-3 sm:pr-3 sm:text-note">
					{newest.length > 0 ? (
						<>
							<span className="max-sm:hidden">{texts.turn(view.turn)}</span>
							<span className="sm:hidden">{view.turn}</span>
							<br />
							{showClock(newest.findLast(({ who }) => who === "caller")?.at ?? 0)}
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
								{line.who === "caller" ? (
									<p className="max-w-[31em] text-words leading-[1.52]" data-testid="caller-line">
										{line.text}
									</p>
								) : (
									<p className="text-small text-ink-3">{happening(line, texts)}</p>
								)}
							</div>
						))}
					</div>
					{since.map((line) => (
						<p key={line.key} className="mt-2 text-small text-ink-3">
							<span className="mr-2 text-note">{showClock(line.at)}</span>
							{happening(line, texts)}
						</p>
					))}
					{view.silence && view.status === "open" ? (
						<SilenceLine stretch={view.silence} serverNow={serverNow} />
					) : null}
					{children}
				</div>
			</div>
		</section>
	);
}

const PASSING: readonly SpokenLine["kind"][] = ["pause", "hold", "resume"];

/**
 * The caller's lines that are still to be answered, what came before them, and what has happened since: a pause or a
 * hold takes nothing from what was asked.
 */
function byWhatIsToBeAnswered(lines: readonly SpokenLine[]) {
	const waits = ({ who, kind }: SpokenLine) => who === "caller" || PASSING.includes(kind);
	const from = lines.findLastIndex((line) => !waits(line)) + 1;
	const first = lines.findIndex(({ who }, index) => index >= from && who === "caller");
	const last = lines.findLastIndex(({ who }, index) => index >= from && who === "caller");
	if (first < 0) return { before: lines, newest: [], since: [] };
	return {
		before: lines.slice(0, first),
		newest: lines.slice(first, last + 1),
		since: lines.slice(last + 1),
	};
}

function PastLine({
	line,
	texts,
}: {
	line: SpokenLine;
	texts: HappeningTexts & { readonly caller: string; readonly you: string };
}) {
	return (
		<li className="grid grid-cols-[var(--margin)_minmax(0,1fr)]">
			<div className="border-r border-rule pr-2 text-right text-index leading-[2] whitespace-nowrap text-ink-3 sm:pr-3 sm:text-note">
				{showClock(line.at)}
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
