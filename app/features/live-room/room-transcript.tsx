import { useEffect, useRef } from "react";
import type { SpokenLine } from "~/domain/call/learner-view";
import { SPOKEN } from "~/domain/call/said-words";
import { showClock } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { type DeskTexts, deskTexts } from "./desk.messages";

/** The call so far, the newest at the end and in sight. */
export function RoomTranscript({ lines: told }: { lines: readonly SpokenLine[] }) {
	// Words that nobody wrote down are no line of their own.
	const lines = told.filter(({ text }) => text !== SPOKEN);
	const texts = useTexts(deskTexts);
	const box = useRef<HTMLElement>(null);
	// Only the box that scrolls by itself, on a wide screen: the page stays where its reader left it.
	// biome-ignore lint/correctness/useExhaustiveDependencies: whenever there is more of it
	useEffect(() => {
		if (box.current) box.current.scrollTop = box.current.scrollHeight;
	}, [lines.length]);
	return (
		<section
			ref={box}
			aria-labelledby="transcript-title"
			tabIndex={0}
			className="px-4 py-4 -outline-offset-3! max-lg:border-t max-lg:border-rule sm:px-6 lg:min-h-0 lg:overflow-y-auto"
		>
			<h2 id="transcript-title" className="text-small font-semibold">
				{texts.transcript}
			</h2>
			{lines.length === 0 ? <p className="mt-1 text-small text-ink-3">{texts.nothingYet}</p> : null}
			<ol className="mt-1" data-testid="room-transcript">
				{lines.map((line) => (
					<li
						key={line.key}
						className="grid grid-cols-[48px_minmax(0,1fr)] border-t border-rule py-1.5 text-small"
					>
						<span className="text-note text-ink-3">{showClock(line.at)}</span>
						<Line line={line} texts={texts} />
					</li>
				))}
			</ol>
		</section>
	);
}

function Line({ line, texts }: { line: SpokenLine; texts: DeskTexts }) {
	const { kind, who, text } = line;
	if (text === null)
		return (
			<span className="text-ink-3">
				{kind in texts.kindsOfLine ? texts.kindsOfLine[kind as keyof typeof texts.kindsOfLine] : ""}
			</span>
		);
	return (
		<span>
			<b className="font-medium">{who === "caller" ? texts.caller : texts.counsellor}</b> {text}
		</span>
	);
}
