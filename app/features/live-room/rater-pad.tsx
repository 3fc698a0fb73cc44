import { useState } from "react";
import type { SpokenLine } from "~/domain/call/learner-view";
import { SPOKEN } from "~/domain/call/said-words";
import type { DeskView } from "~/domain/live/desk-view";
import { foldText } from "~/domain/shared/fold-text";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { SavedMark } from "~/ui/saved-mark";
import { TextLink } from "~/ui/text-link";
import { BehaviourPicks } from "./behaviour-picks";
import { raterTexts } from "./rater.messages";
import type { RoomPageView } from "./room-page.query.server";
import { useTicks } from "./use-ticks";

/**
 * Where a second rater ticks while they listen, turn by turn. The turn never changes under the hand: a new one is
 * offered. What the machine holds a reply for is not shown, so that they tick what they hear.
 */
export function RaterPad({
	view: { callId, behaviours },
	rater,
	desk: { transcript, turn: last, status },
}: {
	view: RoomPageView;
	rater: NonNullable<RoomPageView["rater"]>;
	desk: DeskView;
}) {
	const texts = useTexts(raterTexts);
	const { ticks, line, change } = useTicks(callId, rater.ticks);
	const [turn, setTurn] = useState(last);
	const [wanted, setWanted] = useState("");
	// While the call runs there is one more: what is being said now.
	const newest = status === "open" ? last + 1 : last;
	const words = foldText(wanted.trim()).split(/\s+/);
	const errors = rater.errors.map(({ code, name }) => ({
		...{ code, short: name, criterion: texts.errors, harmful: true },
	}));
	const found = [...behaviours, ...errors].filter(({ short, criterion }) => {
		const text = foldText(`${short} ${criterion}`);
		return words.every((word) => text.includes(word));
	});
	const here = ticks.filter((tick) => tick.turn === turn).map(({ code }) => code);
	const elsewhere = (code: string) =>
		ticks
			.flatMap((tick) => (tick.code === code && tick.turn !== turn ? [tick.turn] : []))
			.sort((a, b) => a - b);
	const goTo = (next: number) => setTurn(Math.max(0, Math.min(newest, next)));
	return (
		<section aria-labelledby="rater-title" className="border-t-2 border-rule-ink px-4 pb-6 sm:px-6">
			<div className="flex flex-wrap items-baseline gap-x-3 pt-3">
				<h2 id="rater-title" className="text-small font-semibold">
					{texts.title}
				</h2>
				<SavedMark kind={line === "clear" ? "saved" : line === "sending" ? "saving" : "waiting"}>
					{texts.line[line]}{" "}
					{line === "signed-out" ? (
						<TextLink to="/sign-in" target="_blank">
							{texts.signIn}
						</TextLink>
					) : null}
				</SavedMark>
			</div>
			<p className="max-w-[70ch] text-note text-ink-2">{texts.lead}</p>
			<div className="sticky top-0 z-1 mt-2 border-y border-rule bg-surface py-1">
				<div className="flex items-center gap-2">
					<Button
						type="button"
						aria-label={texts.previous}
						disabled={turn === 0}
						onClick={() => goTo(turn - 1)}
						className="px-3!"
					>
						‹
					</Button>
					<p className="min-w-0 flex-1 text-small text-tight" aria-live="polite">
						<b className="font-semibold">{turn > last ? texts.now : texts.turn(turn)}</b>{" "}
						<span className="line-clamp-2 text-ink-2">{wordsAt(transcript, turn)}</span>
					</p>
					<Button
						type="button"
						aria-label={texts.next}
						disabled={turn >= newest}
						onClick={() => goTo(turn + 1)}
						className="px-3!"
					>
						›
					</Button>
				</div>
				{turn < last ? (
					<button
						type="button"
						onClick={() => goTo(last)}
						className="min-h-8 text-note text-accent underline underline-offset-4"
					>
						{texts.behind(last - turn)}
					</button>
				) : null}
			</div>
			<TextField
				className="mt-3 max-w-[420px]"
				label={texts.find}
				value={wanted}
				autoComplete="off"
				onChange={({ currentTarget }) => setWanted(currentTarget.value)}
			/>
			{found.length === 0 ? <p className="mt-3 text-small text-ink-2">{texts.none}</p> : null}
			<BehaviourPicks
				behaviours={found}
				ticked={here}
				tick={(code) => change({ code, turn })}
				note={(code) => {
					const turns = elsewhere(code);
					return turns.length > 0 ? <span className="text-note text-ink-3">{texts.also(turns)}</span> : null;
				}}
			/>
		</section>
	);
}

/** What the counsellor said at a turn: as it was heard, else the nearest reply. */
function wordsAt(lines: readonly SpokenLine[], turn: number): string | null {
	const at = lines.findIndex(
		(line) => line.turn === turn && line.kind === (turn === 0 ? "greeting" : "reply"),
	);
	const before = lines[at - 1];
	const heard = before?.kind === "own-words" || before?.kind === "heard" ? before.text : null;
	return heard && heard !== SPOKEN ? heard : (lines[at]?.text ?? null);
}
