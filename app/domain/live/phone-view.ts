import { type CallState, CLEAR_LINE } from "../call/call-state";
import type { CallStory } from "../call/call-story";
import { type LearnerView, learnerView } from "../call/learner-view";
import type { CompiledScenario } from "../scenario/compile-scenario";

/** What a trainee's browser may know of a live call: the phone and the clock, and what the caller says where it is shown. */
export interface PhoneView extends LearnerView {
	/** Since when nothing is heard, ms by the server's clock: the line dropped; null: it did not. */
	readonly lostAt: number | null;
	readonly wordsShown: boolean;
}

/**
 * The trainee's phone in a live call. It names no reply, not even the one that the trainer picked: what the trainee said
 * is theirs to remember, and what the trainer wrote of it is shown afterwards.
 */
export function phoneView(
	compiled: CompiledScenario,
	state: CallState,
	{ transcript }: Pick<CallStory, "transcript">,
	options: { readonly language: string; readonly now: number },
): PhoneView {
	const { lostAt, wordsShown } = state.live ?? CLEAR_LINE;
	const shown = transcript.filter(({ who }) => who === null || (who === "caller" && wordsShown));
	const view = learnerView(
		compiled,
		state,
		{ transcript: shown, gaugesBefore: null },
		// Help by gauges and hints is for a script: here a person listens.
		{ ...options, purpose: "assessed" },
	);
	return {
		...view,
		transcript: view.transcript.map((line) => ({ ...line, directions: null })),
		...{ replies: [], marked: false, wordsWanted: false, silence: null },
		...{ lostAt, wordsShown },
	};
}
