import { renderedLine } from "../scenario/line-reference";
import type { ScenarioIndex } from "../scenario/scenario-index";
import type { Language } from "../shared/text";
import type { CallStory } from "./call-story";
import { isToldWithReply, saidWords } from "./said-words";
import type { TranscriptEntry } from "./transcript";

/** One turn as a rater hears it: what the counsellor said, then what came back. */
export interface RatedTurn {
	readonly turn: number;
	/** Milliseconds since the call was answered. */
	readonly at: number;
	/** The reply that was picked; the greeting at turn 0. */
	readonly said: string | null;
	/** What the trainee typed before picking, or whoever played the caller heard: this is what is rated. */
	readonly ownWords: string | null;
	readonly heard: readonly {
		readonly kind: TranscriptEntry["kind"];
		/** The caller's; of kind `heard` the counsellor's. */
		readonly text: string | null;
		readonly directions: string | null;
		readonly pausedMs: number | null;
	}[];
}

const ofCounsellor: readonly TranscriptEntry["kind"][] = ["greeting", "reply"];

/**
 * The conversation in turns, in the language in which it was held. Own words are typed before the reply is picked, so
 * they stand in the log under the turn before; here they stand beside the reply. Words after which no reply was picked
 * (the caller had hung up) stay where they were said.
 */
export function ratedTurns(story: CallStory, index: ScenarioIndex, language: Language): RatedTurn[] {
	const { transcript, trace } = story;
	const words = saidWords(transcript);
	return Array.from({ length: trace.turns + 1 }, (_, turn) => {
		const entries = transcript.filter((entry) => entry.turn === turn);
		const own = entries.find((entry) => entry.kind === (turn === 0 ? "greeting" : "reply"));
		return {
			turn,
			at: Math.max(0, words.get(turn)?.first.at ?? own?.at ?? entries[0]?.at ?? 0),
			said: own ? textOf(own, index, language) : null,
			ownWords: words.get(turn)?.words ?? null,
			heard: entries
				.filter((entry) => !ofCounsellor.includes(entry.kind) && !isToldWithReply(transcript, entry))
				.map((entry) => ({
					kind: entry.kind,
					text: textOf(entry, index, language),
					directions:
						entry.ref === null ? null : (lineOf(entry, entry.ref, index, language)?.directions ?? null),
					pausedMs: entry.pausedMs ?? null,
				})),
		};
	});
}

function textOf(entry: TranscriptEntry, index: ScenarioIndex, language: Language): string | null {
	if (entry.ref === null) return entry.ownWords ?? null;
	return lineOf(entry, entry.ref, index, language)?.text ?? null;
}

function lineOf(entry: TranscriptEntry, ref: string, index: ScenarioIndex, language: Language) {
	return renderedLine(index, { ref, variant: entry.variant }, language);
}
