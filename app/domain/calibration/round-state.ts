/** Where a round stands. What is prepared can still be chosen; what is open is rated; what is closed is talked about. */
export const ROUND_STATES = ["preparing", "open", "closed", "abandoned"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** Instants of what was done with a round; null: not yet. */
export interface RoundTimes {
	readonly openedAt: Date | null;
	readonly closedAt: Date | null;
	readonly abandonedAt: Date | null;
}

export function roundState({ openedAt, closedAt, abandonedAt }: RoundTimes): RoundState {
	if (abandonedAt !== null) return "abandoned";
	if (closedAt !== null) return "closed";
	return openedAt === null ? "preparing" : "open";
}

/** What a round still lacks before raters may begin. */
export type MissingToOpen = "calls" | "panel" | "references" | "raters";

/** What of a round there is: calls, those of them with a frozen reference, invited raters. */
export interface RoundParts {
	readonly calls: number;
	readonly frozen: number;
	readonly raters: number;
	/** People on the panel. */
	readonly panel: number;
}

/** Why raters cannot begin yet; empty: they can. The reference comes first, so that nothing of theirs can shape it. */
export function missingToOpen({ calls, frozen, raters, panel }: RoundParts): MissingToOpen[] {
	return [
		...(calls === 0 ? ["calls" as const] : []),
		...(panel < 2 && (calls === 0 || frozen < calls) ? ["panel" as const] : []),
		...(frozen < calls ? ["references" as const] : []),
		...(raters === 0 ? ["raters" as const] : []),
	];
}

/** A round without raters may be closed as it is: its calls are then known ones, for other days. */
export const mayCloseUnrated = ({ calls, frozen, raters }: RoundParts): boolean =>
	calls > 0 && frozen === calls && raters === 0;
