import { renderedLine } from "../scenario/line-reference";
import type { ScenarioIndex } from "../scenario/scenario-index";
import type { Language } from "../shared/text";
import type { CallStory } from "./call-story";
import type { TranscriptEntry } from "./transcript";

/** One turn as a rater hears it: what the counsellor said, then what came back. */
export interface RatedTurn {
	readonly turn: number;
	/** Milliseconds since the call was answered. */
	readonly at: number;
	/** The reply that was picked; the greeting at turn 0. */
	readonly said: string | null;
	/** What the trainee typed before picking: this is what is rated. */
	readonly ownWords: string | null;
	readonly heard: readonly {
		readonly kind: TranscriptEntry["kind"];
		readonly text: string | null;
		readonly directions: string | null;
		readonly pausedMs: number | null;
	}[];
}

const ofCounsellor: readonly TranscriptEntry["kind"][] = ["greeting", "reply", "own-words"];

/**
 * The conversation in turns, in the language in which it was held. Own words are typed before the reply is picked, so
 * they stand in the log under the turn before; here they stand beside the reply. Words after which no reply was picked
 * (the caller had hung up) stay where they were said.
 */
export function ratedTurns(story: CallStory, index: ScenarioIndex, language: Language): RatedTurn[] {
	const { transcript, trace } = story;
	return Array.from({ length: trace.turns + 1 }, (_, turn) => {
		const entries = transcript.filter((entry) => entry.turn === turn);
		const own = entries.find((entry) => entry.kind === (turn === 0 ? "greeting" : "reply"));
		const words = transcript.filter(
			(entry) => entry.kind === "own-words" && belongsTo(entry, story) === turn,
		);
		return {
			turn,
			at: Math.max(0, words[0]?.at ?? own?.at ?? entries[0]?.at ?? 0),
			said: own ? textOf(own, index, language) : null,
			ownWords: words.length > 0 ? words.map((entry) => entry.ownWords ?? "").join("\n\n") : null,
			heard: entries
				.filter((entry) => !ofCounsellor.includes(entry.kind))
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

function belongsTo(words: TranscriptEntry, { transcript }: CallStory): number {
	const answered = transcript.some(
		(entry) => entry.kind === "reply" && entry.turn === words.turn + 1 && entry.point === words.point,
	);
	return answered ? words.turn + 1 : words.turn;
}

function textOf(entry: TranscriptEntry, index: ScenarioIndex, language: Language): string | null {
	return entry.ref === null ? null : (lineOf(entry, entry.ref, index, language)?.text ?? null);
}

function lineOf(entry: TranscriptEntry, ref: string, index: ScenarioIndex, language: Language) {
	return renderedLine(index, { ref, variant: entry.variant }, language);
}
