import type { SpokenLine } from "~/domain/call/learner-view";
import type { CallTexts } from "./calls.messages";

/** What happened without a word being said, as a sentence. */
export function happening(
	{ kind, pausedMs, waitedMs }: Pick<SpokenLine, "kind" | "pausedMs" | "waitedMs">,
	{ kinds }: Pick<CallTexts, "kinds">,
): string {
	if (kind === "pause") return kinds.pause(inSeconds(pausedMs), inSeconds(waitedMs));
	return kind in kinds ? kinds[kind as Exclude<keyof typeof kinds, "pause">] : "";
}

const inSeconds = (ms: number | null) => Math.round((ms ?? 0) / 1000);
