import type { SpokenLine } from "~/domain/call/learner-view";
import type { CallTexts } from "./calls.messages";

export type HappeningTexts = Pick<CallTexts, "kinds"> & {
	/** Of a call that went back: the turn at which it began again, and what is said of the pause there. */
	readonly began?: { readonly turn: number; readonly text: string } | null;
};

/** What happened without a word being said, as a sentence. */
export function happening(
	{ kind, turn, pausedMs, waitedMs }: Pick<SpokenLine, "kind" | "pausedMs" | "waitedMs"> & { turn?: number },
	{ kinds, began }: HappeningTexts,
): string {
	if (kind === "pause" && began && turn === began.turn) return began.text;
	if (kind === "pause") return kinds.pause(inSeconds(pausedMs), inSeconds(waitedMs));
	return kind in kinds ? kinds[kind as Exclude<keyof typeof kinds, "pause">] : "";
}

const inSeconds = (ms: number | null) => Math.round((ms ?? 0) / 1000);
