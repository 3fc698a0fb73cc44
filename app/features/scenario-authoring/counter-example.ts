import type { ScriptEvent } from "~/domain/scenario/problem";

/** A counter-example's moves as they stand in the address of a try; null where nothing is to be played. */
function movesOf(script: readonly ScriptEvent[] | undefined): string[] | null {
	const moves = (script ?? []).flatMap((event) => {
		if ("reply" in event) return event.reply;
		if ("silence" in event) return "~silence";
		if ("hold" in event) return "~hold";
		return "hangUp" in event ? "~hang-up" : [];
	});
	return script ? moves : null;
}

/** The address at which a counter-example is played. */
export function seeUrl(
	base: string,
	{ script, seed }: { readonly script?: readonly ScriptEvent[]; readonly seed?: string },
): string | null {
	const moves = movesOf(script);
	if (moves === null) return null;
	const search = new URLSearchParams({
		seed: seed ?? "0",
		...(moves.length > 0 ? { moves: moves.join(".") } : {}),
	});
	return `${base}?${search}`;
}
