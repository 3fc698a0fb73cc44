import { type CallState, CLEAR_LINE } from "../call/call-state";
import type { CallStory } from "../call/call-story";
import { type SpokenLine, spokenLines } from "../call/learner-view";
import type { CompiledScenario } from "../scenario/compile-scenario";
import { standing } from "../scenario/play";

/** What somebody reads who follows a live call silently and may have to take the same scenario themselves. */
export interface ObserverView {
	readonly status: CallState["status"];
	readonly seq: number;
	readonly turn: number;
	readonly now: number;
	readonly transcript: readonly SpokenLine[];
	readonly held: boolean;
	readonly lost: boolean;
	readonly clock: {
		readonly answeredAt: number | null;
		readonly pausedMs: number;
		readonly endedAt: number | null;
	};
}

/**
 * The conversation as others follow it: what the caller says, and what the trainer heard the counsellor say. No
 * directions, gauges or kinds of reply; of a reply its text is shown in practice alone, where it is nobody's secret. Once
 * the call is over, nothing of it.
 */
export function observerView(
	compiled: CompiledScenario,
	state: CallState,
	{ transcript }: Pick<CallStory, "transcript">,
	{
		language,
		purpose,
		now,
	}: { readonly language: string; readonly purpose: "practice" | "assessed"; readonly now: number },
): ObserverView {
	const isRunning = state.status === "ringing" || state.status === "open";
	const shown = purpose === "practice" ? transcript : transcript.filter(({ kind }) => kind !== "reply");
	return {
		...{ status: state.status, seq: state.seq, turn: state.snapshot.context.turn, now },
		transcript: !isRunning
			? []
			: spokenLines(compiled, shown, language).map((line) => ({ ...line, directions: null })),
		held: standing(compiled, state.snapshot).at === "held",
		lost: (state.live ?? CLEAR_LINE).lostAt !== null,
		clock: { answeredAt: state.answeredAt, pausedMs: state.pauses.ms, endedAt: state.endedAt },
	};
}
