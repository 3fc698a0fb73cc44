import type { SpokenLine } from "../call/learner-view";

/** A line of the conversation with the moment at which it begins in a recording, ms since the call was answered. */
export interface LineAtMoment {
	readonly key: string;
	readonly who: "caller" | "counsellor";
	readonly text: string;
	readonly atMs: number;
}

/**
 * The words of a call at their moments of its recording. What whoever plays the caller says begins when the desk showed
 * it; what the counsellor said was noted after it had been said, and is to be heard from the line before on. The call's
 * own clock leaves out pauses, a recording does not: so the moment is that of the event.
 *
 * @param lines of the conversation, in order; what nobody says is left out
 * @param events numbers and times (ms) of the log
 * @param answeredAt ms
 */
export function linesAtMoments(
	lines: readonly Pick<SpokenLine, "key" | "who" | "text">[],
	events: readonly { readonly seq: number; readonly at: number }[],
	answeredAt: number,
): LineAtMoment[] {
	const moments = new Map(events.map(({ seq, at }) => [seq, Math.max(0, at - answeredAt)]));
	let before = 0;
	return lines.flatMap(({ key, who, text }): LineAtMoment[] => {
		const at = moments.get(Number(key.split("-")[0]));
		if (text === null || who === null || at === undefined) return [];
		if (who === "counsellor") return [{ key, who, text, atMs: before }];
		before = at;
		return [{ key, who, text, atMs: at }];
	});
}
