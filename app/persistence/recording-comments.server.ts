import { database } from "./database.server";

/** What somebody remarked at a moment of a recording, ms since the call was answered. */
export interface RecordingComment {
	readonly id: string;
	readonly atMs: number;
	readonly authorId: string;
	readonly author: string;
	readonly text: string;
}

/** The remarks on a call's recording, by their moment. */
export async function listRecordingComments(callId: string): Promise<RecordingComment[]> {
	const rows = await database.recordingComment.findMany({
		where: { callId },
		include: { author: { select: { name: true } } },
		orderBy: [{ atMs: "asc" }, { id: "asc" }],
	});
	return rows.map(({ id, atMs, authorId, author, text }) => ({
		...{ id, atMs, authorId, text },
		author: author.name,
	}));
}

/** Adds a remark. */
export async function addRecordingComment(
	comment: {
		readonly callId: string;
		readonly atMs: number;
		readonly authorId: string;
		readonly text: string;
	},
	now: number,
): Promise<void> {
	await database.recordingComment.create({ data: { ...comment, createdAt: new Date(now) } });
}

/** Takes somebody's own remark back; false: there is none of theirs. */
export async function removeRecordingComment(
	id: string,
	{ callId, authorId }: { readonly callId: string; readonly authorId: string },
): Promise<boolean> {
	const { count } = await database.recordingComment.deleteMany({ where: { id, callId, authorId } });
	return count > 0;
}
