/**
 * # What a call leaves behind
 *
 * The trace is what the scenario's machine says about a call once its events are replayed: everything that
 * machine scoring, the debrief and a trainer's scoring rest on. It is derived, never stored as truth.
 *
 * **Turn**: 0 is the caller's first line after the greeting; turn n (from 1) is the counsellor's nth reply and the
 * caller's answer to it. A silence, a hold and an interrupt belong to the turn in which they happen.
 */
export interface Trace {
	/** Rubric behaviours that the replies showed (`safe-opening.b2`), with the turn. */
	readonly behaviours: readonly { readonly code: string; readonly turn: number }[];
	/** Harmful behaviours taken back by the very next reply: `turn` is the turn of the repair. */
	readonly repairs: readonly { readonly code: string; readonly turn: number }[];
	/** Critical errors that the replies are, or that an omission amounts to. */
	readonly criticalErrors: readonly { readonly code: string; readonly turn: number }[];
	/** Opportunities (conditions of *if* criteria and behaviours) and the turn at which each arose. */
	readonly opportunities: readonly { readonly id: string; readonly turn: number }[];
	/** Facts that the caller really gave in this call. */
	readonly facts: readonly { readonly id: string; readonly turn: number }[];
	/** Gauges after each turn; index is the turn. */
	readonly gauges: readonly Readonly<Record<string, number>>[];
	/** Key of the ending reached, or null while the call runs or when it was abandoned. */
	readonly ending: string | null;
	/** Number of the counsellor's turns so far. */
	readonly turns: number;
}
