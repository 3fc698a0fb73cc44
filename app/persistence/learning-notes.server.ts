import { database } from "./database.server";

/** What a trainee took from a call, as it was saved once. */
export interface StoredLearningNote {
	readonly revision: number;
	readonly keep: string;
	readonly different: string;
	readonly question: string;
	/** Whether trainers of their centre may read the question. */
	readonly shared: boolean;
	readonly savedAt: Date;
}

const SHOWN = {
	revision: true,
	keep: true,
	different: true,
	question: true,
	shared: true,
	savedAt: true,
} as const;
const MOST_SHOWN = 20;

/** The revisions of a call's note, the latest first; those from long ago are kept and not listed. */
export function listLearningNotes(callId: string): Promise<StoredLearningNote[]> {
	return database.learningNote.findMany({
		where: { callId },
		select: SHOWN,
		orderBy: { revision: "desc" },
		take: MOST_SHOWN,
	});
}

/** The latest revision, or null. */
export function findLearningNote(callId: string): Promise<StoredLearningNote | null> {
	return database.learningNote.findFirst({ where: { callId }, select: SHOWN, orderBy: { revision: "desc" } });
}

/** Keeps a revision; false where there is one of that number: somebody saved before. */
export async function insertLearningNote(
	callId: string,
	note: Omit<StoredLearningNote, "savedAt">,
	savedAt: Date,
): Promise<boolean> {
	const { count } = await database.learningNote.createMany({
		data: [{ callId, ...note, savedAt }],
		skipDuplicates: true,
	});
	return count > 0;
}
