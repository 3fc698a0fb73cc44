import type { TranscriptEntry } from "./transcript";

/** Stands in the log where own words belong and were spoken, and whoever plays the caller wrote none of them down. */
export const SPOKEN = "…";

const isWords = ({ kind }: TranscriptEntry) => kind === "own-words" || kind === "heard";

/**
 * The turn to which words of the trainee belong. They stand in the log under the turn before: what was typed, or heard
 * in a live call, comes before the reply that is nearest to it. Words after which no reply was given (the caller had hung
 * up) stay where they were said.
 */
function turnOfWords(transcript: readonly TranscriptEntry[], at: number): number {
	const words = transcript[at];
	if (!words) return 0;
	const reply =
		words.kind === "heard"
			? transcript.slice(at + 1).find((entry) => !isWords(entry))
			: transcript.find((entry) => entry.turn === words.turn + 1 && entry.point === words.point);
	return reply?.kind === "reply" ? reply.turn : words.turn;
}

/**
 * The trainee's own words by turn, for the turns that have some: typed, or as whoever played the caller heard them. With
 * the first of them, for its time.
 */
export function saidWords(
	transcript: readonly TranscriptEntry[],
): ReadonlyMap<number, { readonly words: string; readonly first: TranscriptEntry }> {
	const byTurn = new Map<number, { words: string; first: TranscriptEntry }>();
	for (const [at, entry] of transcript.entries()) {
		const words = entry.ownWords ?? "";
		if (!isWords(entry) || words === SPOKEN) continue;
		const turn = turnOfWords(transcript, at);
		// What no reply came to is told where it was heard, after what it answers.
		if (entry.kind === "heard" && turn === entry.turn) continue;
		const before = byTurn.get(turn);
		byTurn.set(turn, {
			words: before ? `${before.words}\n\n${words}` : words,
			first: before?.first ?? entry,
		});
	}
	return byTurn;
}

/** Whether an entry is told with the words of a reply, and not by itself. */
export function isToldWithReply(transcript: readonly TranscriptEntry[], entry: TranscriptEntry): boolean {
	if (entry.kind === "own-words") return true;
	return entry.kind === "heard" && turnOfWords(transcript, transcript.indexOf(entry)) !== entry.turn;
}
