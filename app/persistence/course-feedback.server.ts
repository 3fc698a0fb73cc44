import type { FeedbackAnswer } from "~/domain/courses/feedback";
import { database } from "./database.server";

/** Who has answered about a run: that they did, never what. */
export async function listFeedbackGivers(runId: string): Promise<ReadonlySet<string>> {
	const rows = await database.courseFeedbackGiven.findMany({ where: { runId }, select: { personId: true } });
	return new Set(rows.map(({ personId }) => personId));
}

/** The answers about a run, in an order that says nothing about when they came: by their random ids. */
export async function listFeedback(runId: string): Promise<FeedbackAnswer[]> {
	return database.courseFeedback.findMany({
		where: { runId },
		orderBy: { id: "asc" },
		select: { useful: true, clear: true, practice: true, text: true },
	});
}

/** Keeps somebody's answer without their name, and that they answered without what. Sent twice, the first one holds. */
export async function giveFeedback(runId: string, personId: string, answer: FeedbackAnswer): Promise<void> {
	await database.$transaction(async (on) => {
		const { count } = await on.courseFeedbackGiven.createMany({
			data: [{ runId, personId }],
			skipDuplicates: true,
		});
		if (count > 0) await on.courseFeedback.create({ data: { ...answer, runId } });
	});
}
