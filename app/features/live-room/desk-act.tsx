import { useEffect, useRef } from "react";
import type { SpokenLine } from "~/domain/call/learner-view";
import type { DeskView } from "~/domain/live/desk-view";
import { useTexts } from "~/platform/i18n/language";
import { Gauge } from "~/ui/gauge";
import { deskTexts } from "./desk.messages";

/** What to say now and how, and how the caller feels: what whoever plays them needs at a glance. */
export function DeskAct({ view, acts }: { view: DeskView /** False: they read along. */; acts: boolean }) {
	const texts = useTexts(deskTexts);
	const lines = newestOfCaller(view);
	return (
		<>
			<section
				aria-label={texts.gauges.lead}
				className="grid grid-cols-3 gap-3 border-b border-rule bg-sunken px-4 py-2 sm:gap-6 sm:px-6"
			>
				{(["trust", "distress", "danger"] as const).map((name) => (
					<Gauge
						key={name}
						kind={name}
						label={texts.gauges[name]}
						value={view.gauges.now[name]}
						start={view.gauges.start[name]}
						note={texts.gauges.start(view.gauges.start[name])}
						spoken={texts.gauges.spoken(texts.gauges[name], view.gauges.now[name], view.gauges.start[name])}
					/>
				))}
			</section>
			<section aria-labelledby="act-title" className="px-4 py-4 sm:px-6">
				{view.line.lostAt !== null ? (
					<p role="status" className="mb-3 border-l-4 border-critical pl-3 font-medium">
						{texts.lostNow}
					</p>
				) : null}
				{view.held ? (
					<p role="status" className="mb-3 border-l-4 border-rule-strong pl-3 font-medium">
						{texts.heldNow}
					</p>
				) : null}
				<h2 id="act-title" className="text-small font-semibold text-ink-2">
					{!acts ? texts.callerSays : view.kinds.length > 0 ? texts.act : texts.acted}
				</h2>
				{acts && view.turn === 0 && lines.length > 0 ? (
					<p className="text-small text-ink-2">{texts.greetingFirst}</p>
				) : null}
				<Lines lines={lines} />
			</section>
		</>
	);
}

/** What the caller said as the call ended: it is still to be said. */
export function LastLine({ view }: { view: DeskView }) {
	const texts = useTexts(deskTexts);
	return (
		<section aria-labelledby="act-title" className="border-b border-rule px-4 py-4 sm:px-6">
			<h2 id="act-title" className="text-small font-semibold text-ink-2">
				{texts.lastLine}
			</h2>
			<Lines lines={newestOfCaller(view)} />
		</section>
	);
}

function Lines({ lines }: { lines: readonly SpokenLine[] }) {
	const texts = useTexts(deskTexts);
	const box = useRef<HTMLDivElement>(null);
	const newest = lines.at(-1)?.key;
	const shown = useRef(newest);
	// Whoever picked a reply further down finds what to say next in sight.
	useEffect(() => {
		if (shown.current !== newest) box.current?.parentElement?.scrollIntoView({ block: "nearest" });
		shown.current = newest;
	}, [newest]);
	return (
		<div ref={box} aria-live="polite" data-testid="line-to-act">
			{lines.map((line) => (
				<div key={line.key} className="mt-1">
					{line.directions ? (
						<p className="text-pane text-ink-2">
							<span className="sr-only">{texts.directions}: </span>({line.directions})
						</p>
					) : null}
					<p className="max-w-[34em] text-words leading-[1.5]">{line.text}</p>
				</div>
			))}
		</div>
	);
}

/** What the caller said last, in one go: whatever was noted of the trainee since does not take it away. */
function newestOfCaller({ transcript }: DeskView) {
	const isSaid = ({ who, text }: SpokenLine) => who === "caller" && text !== null;
	const last = transcript.findLastIndex(isSaid);
	const before = transcript.slice(0, Math.max(0, last)).findLastIndex(({ who }) => who === "counsellor");
	return transcript.slice(before + 1, last + 1).filter(isSaid);
}
