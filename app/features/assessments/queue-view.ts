import type { QueueSearch, STATES } from "./queue-search";

export type QueueState = (typeof STATES)[number];

/** A page of the queue, in one language. */
export interface QueueView {
	readonly search: QueueSearch;
	readonly total: number;
	readonly pages: number;
	/** How many calls wait for whoever looks. */
	readonly mine: number;
	/** Why what they rate decides no certificate; null: it does. */
	readonly licence: "none" | "expired" | "paused" | null;
	readonly counts: Readonly<Partial<Record<QueueState, number>>>;
	readonly rows: readonly {
		readonly callId: string;
		readonly number: number;
		readonly traineeName: string;
		readonly scenario: string;
		readonly centre: string;
		readonly live: boolean;
		readonly completedAt: number;
		/** Full days since the call was handed in. */
		readonly days: number;
		/** When the call should have its result, or an objection its answer. */
		readonly dueAt: number;
		readonly overdue: boolean;
		readonly state: QueueState;
		/** Whose turn it is. */
		readonly people: readonly string[];
		readonly mine: boolean;
	}[];
}
