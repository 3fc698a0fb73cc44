import type { CallDossier } from "~/persistence/assessed-calls.server";
import { findLearningNote, listLearningNotes } from "~/persistence/learning-notes.server";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { AskedQuestion, LearningNoteView } from "./learning-note-view";

/** What a trainee has taken from their own call, with what stood there before. */
export async function learningNoteOf(callId: string): Promise<LearningNoteView> {
	const [latest, ...earlier] = (await listLearningNotes(callId)).map(({ savedAt, ...note }) => ({
		...note,
		savedAt: savedAt.getTime(),
	}));
	return { latest: latest ?? null, earlier };
}

/** The question that the trainee shared with their trainers, for whoever may read it; null otherwise. */
export async function askedQuestion(
	who: SignedIn,
	{ call, centrePath }: CallDossier,
): Promise<AskedQuestion | null> {
	if (!may(who, "question.see", { personId: call.traineeId, centrePaths: [centrePath] })) return null;
	const note = await findLearningNote(call.id);
	return note?.shared ? { text: note.question, at: note.savedAt.getTime() } : null;
}
