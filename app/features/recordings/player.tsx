import { type KeyboardEvent, useState } from "react";
import type { RecordingSide } from "~/domain/recording/consent";
import type { LineAtMoment } from "~/domain/recording/moments";
import { showClock } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Pick } from "~/ui/pick";
import { recordingPageTexts } from "./recording-page.messages";
import type { RecordedVoice } from "./recording-page.query.server";
import { type Player as PlayerState, SPEEDS } from "./use-player";
import { Wave } from "./wave";

const STEP_MS = 5_000;

/** The player: both microphones on one clock, their waves, speed, and where one is. */
export function Player({
	callId,
	voices,
	lines,
	lengthMs,
	player,
}: {
	callId: string;
	voices: readonly RecordedVoice[];
	lines: readonly LineAtMoment[];
	lengthMs: number;
	player: PlayerState;
}) {
	const texts = useTexts(recordingPageTexts);
	const language = useLanguage();
	const [muted, setMuted] = useState<readonly RecordingSide[]>([]);
	const { at, playing, seek } = player;
	const where = texts.of(showClock(at), showClock(lengthMs));
	const name = ({ side, names }: RecordedVoice) => `${texts.sides[side]} (${names})`;
	const hop = (by: 1 | -1) => {
		const moments = [...new Set(lines.map(({ atMs }) => atMs))].sort((a, b) => a - b);
		// A little grace backwards: who has just begun a line wants the one before.
		const next =
			by > 0 ? moments.find((moment) => moment > at + 50) : moments.findLast((moment) => moment < at - 1_500);
		if (next !== undefined) seek(next);
		else if (by < 0) seek(0);
	};
	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		const target = event.target as HTMLElement;
		const isChoosing = target.matches("select, input[type=checkbox]");
		const deeds: Record<string, () => void> = {
			ArrowLeft: () => seek(at - STEP_MS),
			ArrowRight: () => seek(at + STEP_MS),
			ArrowUp: () => hop(-1),
			ArrowDown: () => hop(1),
			// A button that has the focus is pressed by it.
			...(target.matches("button") ? {} : { " ": player.toggle }),
		};
		const deed = isChoosing ? undefined : deeds[event.key];
		if (!deed) return;
		event.preventDefault();
		deed();
	};
	return (
		<section
			aria-label={texts.player}
			data-testid="player"
			onKeyDown={onKeyDown}
			className="z-10 border-y sm:sticky sm:top-0 border-rule bg-surface px-4 py-3 sm:rounded-1 sm:border"
		>
			{voices.map(({ side }) => (
				<audio
					key={side}
					data-side={side}
					src={`/calls/${callId}/recording/${side}`}
					preload="metadata"
					muted={muted.includes(side)}
					{...player.audio(side)}
				/>
			))}
			<div className="flex flex-wrap items-center gap-x-3 gap-y-2">
				<Button type="button" kind="main" className="min-w-24" onClick={player.toggle}>
					{playing ? texts.pause : texts.play}
				</Button>
				<Button type="button" aria-label={texts.back} onClick={() => seek(at - STEP_MS)}>
					−5 s
				</Button>
				<Button type="button" aria-label={texts.forward} onClick={() => seek(at + STEP_MS)}>
					+5 s
				</Button>
				<span className="text-pane tabular-nums" data-testid="position">
					{showClock(at)} / {showClock(lengthMs)}
				</span>
				<SelectField
					label={<span className="sr-only">{texts.speed}</span>}
					value={String(player.speed)}
					onChange={(event) => player.setSpeed(Number(event.target.value))}
					className="ml-auto"
				>
					{SPEEDS.map((speed) => (
						<option key={speed} value={speed}>
							{texts.times(speed.toLocaleString(language))}
						</option>
					))}
				</SelectField>
			</div>
			<div className="relative mt-2">
				{voices.map((voice) => (
					<Wave
						key={voice.side}
						wave={voice.wave}
						played={lengthMs > 0 ? at / lengthMs : 0}
						label={texts.wave(name(voice))}
					/>
				))}
				<input
					type="range"
					aria-label={texts.position}
					aria-valuetext={where}
					min={0}
					max={lengthMs}
					step={100}
					value={Math.min(at, lengthMs)}
					onChange={(event) => seek(Number(event.target.value))}
					className="mt-1 block h-6 w-full accent-(--accent)"
				/>
			</div>
			<div className="flex flex-wrap gap-x-5">
				{voices.map((voice) => (
					<Pick
						key={voice.side}
						checked={!muted.includes(voice.side)}
						onChange={(event) => {
							const on = event.target.checked;
							setMuted((was) => (on ? was.filter((each) => each !== voice.side) : [...was, voice.side]));
						}}
					>
						{name(voice)}
					</Pick>
				))}
			</div>
			<p className="text-note text-ink-3 max-sm:sr-only">{texts.keys}</p>
			{player.failed ? (
				<Notice kind="warning" role="alert" className="mt-2">
					{texts.failed}{" "}
					<Button type="button" kind="bare" onClick={player.retry}>
						{texts.again}
					</Button>
				</Notice>
			) : null}
		</section>
	);
}
