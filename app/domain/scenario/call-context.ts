import { GAUGE_MAX, GAUGES, type GaugeName, type Guard } from "./guard.schema";
import type { Effects } from "./reply.schema";

/**
 * What the machine remembers of a call beside where it stands. It is stored with every call, so it holds only what
 * something in the scenario reads; lists are sorted, so that two calls that stand alike are equal.
 */
export interface CallContext {
	readonly gauges: Readonly<Record<GaugeName, number>>;
	/** Facts that the caller gave. */
	readonly facts: readonly string[];
	/** Opportunities that have arisen. */
	readonly opened: readonly string[];
	/** Behaviours shown, of those that some guard or omission asks about. */
	readonly shown: readonly string[];
	/** How often a node's line was heard, of the nodes that some guard asks about. */
	readonly visits: Readonly<Record<string, number>>;
	/** The counsellor's replies so far. */
	readonly turn: number;
	/** The node was entered, and its line has not been said yet: an interrupt may come first. */
	readonly due: boolean;
	/** Characters of the caller's last answer (its longest variant): read together with the line that follows it. */
	readonly heard: number;
	/** How often the silence ran out at a node (or interrupt). */
	readonly silences: Readonly<Record<string, number>>;
	/** How often a hold ran out. */
	readonly holds: number;
	/** Interrupts still to come, with the turn from which they do. */
	readonly coming: Readonly<Record<string, number>>;
}

/** What conditions ask about. */
export type Asked = Pick<CallContext, "gauges" | "facts" | "opened" | "shown" | "visits">;

/** Whether a condition holds where the call stands. */
export function holds(guard: Guard | undefined, context: Asked): boolean {
	if (guard === undefined) return true;
	if ("gauge" in guard) {
		const value = context.gauges[guard.gauge];
		return "atLeast" in guard ? value >= guard.atLeast : value < guard.below;
	}
	if ("fact" in guard) return context.facts.includes(guard.fact);
	if ("shown" in guard) return context.shown.includes(guard.shown);
	if ("opened" in guard) return context.opened.includes(guard.opened);
	if ("visits" in guard) return (context.visits[guard.visits] ?? 0) >= guard.atLeast;
	if ("all" in guard) return guard.all.every((inner) => holds(inner, context));
	if ("any" in guard) return guard.any.some((inner) => holds(inner, context));
	return !holds(guard.not, context);
}

/** The gauges after the effects, kept within 0 and 10. */
export function moved(gauges: CallContext["gauges"], effects: Effects): CallContext["gauges"] {
	const next = { ...gauges };
	for (const gauge of GAUGES) {
		next[gauge] = Math.min(GAUGE_MAX, Math.max(0, gauges[gauge] + (effects[gauge] ?? 0)));
	}
	return next;
}

/** The sorted union; the same list when nothing is new. */
export function withAll(known: readonly string[], added: readonly string[]): readonly string[] {
	const fresh = added.filter((item) => !known.includes(item));
	return fresh.length === 0 ? known : [...new Set([...known, ...fresh])].sort();
}

/** The record with one more at the key. */
export function counted(
	counts: Readonly<Record<string, number>>,
	key: string,
): Readonly<Record<string, number>> {
	return { ...counts, [key]: (counts[key] ?? 0) + 1 };
}
