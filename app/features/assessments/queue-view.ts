import type { QueueSearch, STATES } from "./queue-search";

export type QueueState = (typeof STATES)[number];

/** A page of the queue, in one language. */
export interface QueueView {
	readonly search: QueueSearch;
	readonly total: number;
	readonly pages: number;
	readonly counts: Readonly<Partial<Record<QueueState, number>>>;
	readonly rows: readonly {
		readonly callId: string;
		readonly number: number;
		readonly traineeName: string;
		readonly scenario: string;
		readonly centre: string;
		readonly completedAt: number;
		/** Full days since the call was handed in. */
		readonly days: number;
		readonly state: QueueState;
		/** Who has begun and not finished. */
		readonly raters: readonly string[];
		readonly mine: boolean;
	}[];
}
