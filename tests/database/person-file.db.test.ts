import { readSheet } from "read-excel-file/node";
import { expect, it } from "vitest";
import { personFile } from "~/features/people/person-file.server";
import { database } from "~/persistence/database.server";
import { signedIn } from "./fixtures";
import { ringingLiveCall } from "./live-call";

/** The rows of a sheet of the record that `login` takes, without its head. */
async function sheetOf(login: string, personId: string, tab: string) {
	const response = await personFile(await signedIn(login), personId, Date.now());
	const bytes = Buffer.from(await response.arrayBuffer());
	return (await readSheet(bytes, tab)).slice(1);
}

it("holds the levels that were released; what somebody wrote is in the file that they take themselves", async () => {
	const { personId } = await signedIn("trainee");
	const [released] = await database.releasedLevels.findMany({
		where: { call: { traineeId: personId } },
		take: 1,
	});
	const levels = Object.values((released?.levels ?? {}) as Record<string, number | null>);
	const rows = await sheetOf("manager", personId, "Mức từng tiêu chí");
	expect(rows.length).toBeGreaterThanOrEqual(levels.length);
	expect(rows.map(([, , level]) => level)).toEqual(expect.arrayContaining(levels.filter(Boolean)));

	const [record] = await database.caseRecord.findMany({ where: { call: { traineeId: personId } }, take: 1 });
	const callId = record?.callId ?? "";
	await database.caseRecord.update({
		where: { callId },
		data: { fields: { facts: {}, notes: "Gọi lại qua chị gái." } },
	});
	expect(await sheetOf("trainee", personId, "Tự viết")).toContainEqual(
		expect.arrayContaining(["phiếu ghi", "Gọi lại qua chị gái."]),
	);
	await expect(sheetOf("manager", personId, "Tự viết")).rejects.toThrow(/Tự viết/);
});

it("says how many answers of a test were right", async () => {
	const answer = await database.courseTestAnswer.findFirstOrThrow({ include: { test: true } });
	const questions = answer.test.questions as unknown as { right: number }[];
	const right = questions.filter((question, at) => question.right === answer.chosen[at]).length;
	const rows = await sheetOf("manager.national", answer.personId, "Bài kiểm tra");
	expect(rows).toContainEqual(expect.arrayContaining([right, questions.length]));
});

it("says to what recordings they agreed, and whether a voice is still kept", async () => {
	const { personId } = await signedIn("trainee");
	const { id, number } = await ringingLiveCall({ purpose: "practice", at: Date.now() });
	const consent = { callId: id, personId, side: "trainee", noticeVersion: 1, language: "vi" };
	await database.recordingConsent.create({ data: { ...consent, agreedAt: new Date() } });
	expect(await sheetOf("trainee", personId, "Ghi âm đóng vai")).toEqual([
		[number, expect.anything(), null, "không"],
	]);
	await database.recording.create({
		data: { callId: id, side: "trainee", personId, startedAt: new Date() },
	});
	const [row] = await sheetOf("trainee", personId, "Ghi âm đóng vai");
	expect(row?.[3]).toBe("có");
});
