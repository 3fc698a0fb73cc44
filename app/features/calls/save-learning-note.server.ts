import { findLearningNote, insertLearningNote } from "~/persistence/learning-notes.server";
import type { LearningNoteForm } from "./learning-note-form";

/**
 * Keeps what a trainee takes from a call as a revision of its own: nothing is overwritten, and the same sent twice is
 * kept once. `conflict`: another window saved in between; `latest` is what the next save builds on.
 */
export async function saveLearningNote(
	callId: string,
	{ builtOn, share, ...texts }: LearningNoteForm,
	now: number,
): Promise<{ ok: true } | { ok: false; latest: number }> {
	const note = { ...texts, shared: share === "yes" && texts.question.trim() !== "" };
	const latest = await findLearningNote(callId);
	const before = latest ?? { keep: "", different: "", question: "", shared: false };
	const same =
		note.keep === before.keep &&
		note.different === before.different &&
		note.question === before.question &&
		note.shared === before.shared;
	if (same) return { ok: true };
	const revision = (latest?.revision ?? 0) + 1;
	if (builtOn === revision - 1 && (await insertLearningNote(callId, { ...note, revision }, new Date(now))))
		return { ok: true };
	return { ok: false, latest: (await findLearningNote(callId))?.revision ?? 0 };
}
