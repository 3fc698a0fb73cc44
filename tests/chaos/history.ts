import type { TurnDeed, TurnOutcome } from "~/features/calls/turn-request";

/** One thing that a trainee's browser sent, again and again under its id until somebody answered. */
export interface SentDeed {
	readonly callId: string;
	readonly tab: string;
	readonly clientId: string;
	readonly expectedSeq: number;
	readonly deed: TurnDeed;
	/** The history's own clock: which came first, whatever the machine's clock was set to. */
	readonly sentAt: number;
	answeredAt: number | null;
	outcome: TurnOutcome | null;
}

/** A save of the case record; its notes are like no other's. */
export interface SentSave {
	readonly callId: string;
	readonly notes: string;
	readonly builtOn: number;
	/** The revision under which the server says that it stands. */
	revision: number | null;
}

/** The record handed in. */
export interface SentFinish {
	readonly callId: string;
	acknowledged: boolean;
}

/** What the trainees of a campaign sent and what they were told: held against the database at the end. */
export interface History {
	readonly deeds: SentDeed[];
	readonly saves: SentSave[];
	readonly finishes: SentFinish[];
	/** Keys under which phones were to ring: each rings once, however often it was sent. */
	readonly starts: Set<string>;
	/** Calls that a trainee was led to. */
	readonly calls: Set<string>;
	/** Answers that should not be, such as a 500, or a sign-in that was forgotten. */
	readonly wrong: string[];
	/** Deeds that were acknowledged so far. */
	acknowledged: number;
	tick(): number;
}

export function newHistory(): History {
	let now = 0;
	return {
		deeds: [],
		saves: [],
		finishes: [],
		starts: new Set(),
		calls: new Set(),
		wrong: [],
		acknowledged: 0,
		tick: () => ++now,
	};
}

/** What an acknowledgement is: the server says that this stands in the log. */
export const isAcknowledged = ({ outcome }: SentDeed) => outcome === "taken" || outcome === "already";
