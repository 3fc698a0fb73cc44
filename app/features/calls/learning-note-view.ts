/** One revision of what a trainee took from a call. */
export interface LearningNoteRevision {
	readonly revision: number;
	readonly keep: string;
	readonly different: string;
	readonly question: string;
	readonly shared: boolean;
	readonly savedAt: number;
}

/** What a trainee sees of their own. */
export interface LearningNoteView {
	readonly latest: LearningNoteRevision | null;
	/** The latest first. */
	readonly earlier: readonly LearningNoteRevision[];
}

/** What trainers see: the question, where it was shared. */
export interface AskedQuestion {
	readonly text: string;
	readonly at: number;
}

/** What comes back when a note was not kept: why, and all that was typed. */
export interface LearningNoteAnswer {
	readonly errors: Readonly<Record<string, string>>;
	readonly given: Readonly<Record<string, string>>;
}
