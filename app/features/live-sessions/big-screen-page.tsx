import { useEffect, useRef, useState } from "react";
import { showDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Pick } from "~/ui/pick";
import { TextLink } from "~/ui/text-link";
import { bigScreenTexts } from "./big-screen.messages";
import type { ScreenLine, ScreenView } from "./session-views";

/** A finished call for a room full of people: one turn at a time, in type that is read from the last row. */
export function BigScreenPage({ view }: { view: ScreenView }) {
	const texts = useTexts(bigScreenTexts);
	const language = useLanguage();
	const screen = useRef<HTMLDivElement>(null);
	const { at, go, last } = useSteps(view.turns.length);
	const [gauges, setGauges] = useState(false);
	const { about } = view;
	return (
		<Page>
			<div className="print:hidden">
				<p className="mb-2 text-small">
					<TextLink to={view.back}>{texts.back}</TextLink>
				</p>
				<h1 className="text-section">{texts.title(view.title)}</h1>
				<p className="text-small text-ink-2">
					{about
						? texts.about(about.traineeName, about.centre[language], about.number, showDate(about.at))
						: texts.anonymous}
				</p>
				{!about && view.typed ? (
					<Notice kind="warning" className="mt-3 max-w-[72ch]">
						{texts.typed}
					</Notice>
				) : null}
				<div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
					<ButtonLink to={about ? "?" : "?names=shown"} replace>
						{about ? texts.hideNames : texts.showNames}
					</ButtonLink>
					<Pick checked={gauges} onChange={(event) => setGauges(event.currentTarget.checked)}>
						{texts.gauges}
					</Pick>
				</div>
			</div>
			<div
				ref={screen}
				className="mt-4 grid min-h-[70vh] grid-rows-[auto_minmax(0,1fr)_auto] border-t-2 border-rule-ink bg-page pt-3 [&:fullscreen]:overflow-y-auto [&:fullscreen]:p-[3vmin]"
			>
				<Turn view={view} at={at} gauges={gauges} />
				<nav
					aria-label={texts.keys}
					className="mt-4 flex flex-wrap items-center gap-3 border-t border-rule pt-3"
				>
					<Button type="button" disabled={at === 0} onClick={() => go(0)}>
						{texts.first}
					</Button>
					<Button type="button" big disabled={at === 0} onClick={() => go(at - 1)}>
						← {texts.previous}
					</Button>
					<Button type="button" kind="main" big disabled={at === last} onClick={() => go(at + 1)}>
						{texts.next} →
					</Button>
					<Button type="button" disabled={at === last} onClick={() => go(last)}>
						{texts.last}
					</Button>
					<FullScreen of={screen} />
					<span className="w-full text-note text-ink-3 pointer-coarse:hidden">{texts.keys}</span>
				</nav>
			</div>
		</Page>
	);
}

function Turn({ view, at, gauges }: { view: ScreenView; at: number; gauges: boolean }) {
	const texts = useTexts(bigScreenTexts);
	const turn = view.turns[at];
	if (!turn) return null;
	const before = view.turns[at - 1]?.gauges ?? turn.gauges;
	return (
		<>
			<p className="flex flex-wrap gap-x-6 text-pane text-ink-2">
				<span className="font-semibold text-ink">
					{turn.turn === 0 ? texts.greeting : texts.turn(turn.turn, view.turns.length - 1)}
				</span>
				{view.live ? <span>{texts.live}</span> : null}
				{gauges
					? (["trust", "distress", "danger"] as const).map((gauge) => (
							<span key={gauge}>{texts.moved(texts.gauge[gauge], before[gauge], turn.gauges[gauge])}</span>
						))
					: null}
			</p>
			<section
				aria-label={texts.region}
				aria-live="polite"
				lang={view.language}
				className="grid content-start gap-[0.7em] py-[0.8em] text-[clamp(1.35rem,1rem+2vw,3.4rem)] leading-[1.35]"
			>
				{turn.lines.map((line, index) => (
					<Line key={`${turn.turn} ${index}`} line={line} callerName={view.callerName} />
				))}
			</section>
		</>
	);
}

function Line({ line, callerName }: { line: ScreenLine; callerName: string }) {
	const texts = useTexts(bigScreenTexts);
	if (line.text === null) {
		const what = line.kind === "pause" ? texts.pause(line.seconds) : texts.happened[line.kind];
		return what ? <p className="text-[0.65em] text-ink-2">{what}</p> : null;
	}
	const isCaller = line.who === "caller";
	return (
		<div className={isCaller ? "border-l-[0.15em] border-accent pl-[0.6em]" : "pl-[0.75em]"}>
			<p className="text-[0.5em] font-semibold text-ink-2">{isCaller ? callerName : texts.counsellor}</p>
			<p className="max-w-[40em] break-words whitespace-pre-line">
				{line.directions ? <span className="text-[0.65em] text-ink-2">({line.directions}) </span> : null}
				{line.text}
			</p>
		</div>
	);
}

/** Which turn is shown; the arrows, a presenter's two keys, Home and End lead from one to the other. */
function useSteps(turns: number) {
	const [asked, setAsked] = useState(0);
	const last = Math.max(0, turns - 1);
	const at = Math.min(asked, last);
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
			const to = {
				ArrowRight: at + 1,
				PageDown: at + 1,
				ArrowLeft: at - 1,
				PageUp: at - 1,
				Home: 0,
				End: last,
			}[event.key];
			if (to === undefined) return;
			event.preventDefault();
			setAsked(Math.min(last, Math.max(0, to)));
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, [at, last]);
	return { at, last, go: (to: number) => setAsked(Math.min(last, Math.max(0, to))) };
}

function FullScreen({ of: screen }: { of: { readonly current: HTMLElement | null } }) {
	const texts = useTexts(bigScreenTexts);
	const [full, setFull] = useState(false);
	const [refused, setRefused] = useState(false);
	useEffect(() => {
		const onChange = () => setFull(document.fullscreenElement !== null);
		document.addEventListener("fullscreenchange", onChange);
		return () => document.removeEventListener("fullscreenchange", onChange);
	}, []);
	const toggle = async () => {
		try {
			if (full) await document.exitFullscreen();
			else await screen.current?.requestFullscreen();
		} catch {
			setRefused(true);
		}
	};
	return (
		<span className="ml-auto">
			<Button type="button" onClick={toggle}>
				{full ? texts.leave : texts.full}
			</Button>
			{refused ? (
				<span role="status" className="ml-2 text-small text-ink-2">
					{texts.refused}
				</span>
			) : null}
		</span>
	);
}
