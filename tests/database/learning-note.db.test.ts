import { expect, test } from "vitest";
import { getDebrief } from "~/features/calls/debrief.query.server";
import { learningNoteForm } from "~/features/calls/learning-note-form";
import { saveLearningNote } from "~/features/calls/save-learning-note.server";
import { findLearningNote, listLearningNotes } from "~/persistence/learning-notes.server";
import { testDatabase } from "../setup/db-test";
import { personId, signedIn } from "./fixtures";

const finishedCall = async (): Promise<string> => {
	const [row] = await testDatabase().query<{ id: string }>(
		`SELECT id FROM "Call" WHERE "traineeId" = $1 AND status = 'completed' ORDER BY number LIMIT 1`,
		[await personId("trainee")],
	);
	return row?.id ?? "";
};
const save = (callId: string, builtOn: number, given: Record<string, string>) =>
	saveLearningNote(
		callId,
		learningNoteForm.parse({ builtOn, keep: "", different: "", question: "", ...given }),
		Date.now(),
	);

test("every save is a revision of its own; the same again is none, and two windows do not overwrite each other", async () => {
	const callId = await finishedCall();
	expect(await save(callId, 0, {})).toEqual({ ok: true });
	expect(await listLearningNotes(callId), "an empty one").toEqual([]);

	const emoji = `Giữ nhịp chậm 🌾 שלום\r\n${"ạ".repeat(1_900)}`;
	expect(await save(callId, 0, { keep: emoji })).toEqual({ ok: true });
	expect((await findLearningNote(callId))?.keep).toBe(emoji.replace("\r\n", "\n"));
	expect(await save(callId, 0, { keep: emoji }), "sent twice").toEqual({ ok: true });
	expect(await listLearningNotes(callId)).toHaveLength(1);

	expect(await save(callId, 0, { keep: "từ cửa sổ khác" })).toEqual({ ok: false, latest: 1 });
	expect(await save(callId, 1, { keep: "từ cửa sổ khác" })).toEqual({ ok: true });
	expect(await save(callId, 99, { keep: "đoán số" })).toEqual({ ok: false, latest: 2 });
	expect((await listLearningNotes(callId)).map(({ keep }) => keep.slice(0, 5))).toEqual(["từ cử", "Giữ n"]);

	const many = await Promise.all(
		Array.from({ length: 8 }, (_, each) => save(callId, 2, { keep: `${each}` })),
	);
	expect(many.filter(({ ok }) => ok)).toHaveLength(1);
	expect(
		learningNoteForm.safeParse({ builtOn: 0, keep: "a".repeat(2_001), different: "", question: "" }).success,
	).toBe(false);
});

test("a trainer of the centre reads the question while it is shared, and nothing else; a manager and the rest read none", async () => {
	const callId = await finishedCall();
	const latest = async () => (await findLearningNote(callId))?.revision ?? 0;
	const readBy = async (login: string) => {
		const { question, learningNote } = await getDebrief(await signedIn(login), callId, Date.now());
		return { question: question?.text, learningNote };
	};
	await save(callId, await latest(), { keep: "riêng tôi", question: "Nên hỏi sao?" });
	expect(await readBy("trainer")).toEqual({ question: undefined, learningNote: null });
	await save(callId, await latest(), { keep: "riêng tôi", question: "Nên hỏi sao?", share: "yes" });
	expect(await readBy("trainer")).toEqual({ question: "Nên hỏi sao?", learningNote: null });
	expect(await readBy("manager")).toEqual({ question: undefined, learningNote: null });
	expect((await getDebrief(await signedIn("trainee"), callId, Date.now())).learningNote?.latest?.keep).toBe(
		"riêng tôi",
	);
	await save(callId, await latest(), { keep: "riêng tôi", question: "Nên hỏi sao?" });
	expect((await readBy("trainer")).question).toBeUndefined();
});
