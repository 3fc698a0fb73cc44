import { expect, test } from "vitest";
import { ABANDONED_AFTER_MS, endUnattended, WRAP_UP_MS } from "~/features/calls/end-unattended.server";
import { readAssessmentFile } from "~/persistence/assessment-file.server";
import { findCall, type StoredCall, storeProgress } from "~/persistence/calls.server";
import { saveCaseRecord } from "~/persistence/case-records.server";
import { after, ringingCall } from "./fixtures";

const START = Date.parse("2026-10-05T08:00:00Z");
const statusOf = async (call: StoredCall) => (await findCall(call.id))?.status;

async function brought(call: StoredCall, type: "answer" | "hang-up", at: number): Promise<StoredCall> {
	const { state, logged } = await after(call, { type, payload: {} }, at);
	expect(await storeProgress(call.id, call.state.seq, state, logged, null)).toBe(true);
	const found = await findCall(call.id);
	if (!found) throw new Error("the call is gone");
	return found;
}
const openCall = async () => brought(await ringingCall(START), "answer", START + 4_000);

test("a call that nobody attends to is abandoned after half an hour, and not before", async () => {
	const ringing = await ringingCall(START);
	const open = await openCall();
	const heard = START + 4_000;
	expect(await endUnattended(START + ABANDONED_AFTER_MS)).toEqual({ abandoned: 0, finished: 0 });
	expect(await endUnattended(heard + ABANDONED_AFTER_MS + 1)).toEqual({ abandoned: 2, finished: 0 });
	expect(await statusOf(ringing)).toBe("abandoned");
	expect(await statusOf(open)).toBe("abandoned");
	expect((await findCall(open.id))?.events.at(-1)).toMatchObject({ type: "abandon", clientId: null });
	expect((await readAssessmentFile(open.id)).assessments).toEqual([]);
	expect(await endUnattended(heard + ABANDONED_AFTER_MS + 2)).toEqual({ abandoned: 0, finished: 0 });
});

test("a wrap-up is finished with the record as last saved, and assessed by the machine, once", async () => {
	const open = await openCall();
	const wrapUp = await brought(open, "hang-up", START + 9_000);
	expect(wrapUp.status).toBe("wrap-up");
	const record = { facts: {}, notes: "Người gọi cúp máy." };
	await saveCaseRecord(wrapUp.id, 0, record, [], new Date(START + 20_000));
	const due = START + 9_000 + WRAP_UP_MS + 1;
	expect(await endUnattended(due - 2)).toEqual({ abandoned: 0, finished: 0 });
	// The sweeps of two servers at once.
	const sweeps = await Promise.all([endUnattended(due), endUnattended(due), endUnattended(due)]);
	expect(sweeps.reduce((sum, { finished }) => sum + finished, 0)).toBe(1);
	const done = await findCall(wrapUp.id);
	expect(done?.status).toBe("completed");
	expect(done?.events.filter(({ type }) => type === "submit")).toHaveLength(1);
	expect(done?.events.at(-1)).toMatchObject({ type: "submit", payload: { record } });
	const { assessments } = await readAssessmentFile(wrapUp.id);
	expect(assessments.map(({ round, raterId, finished }) => ({ round, raterId, finished }))).toEqual([
		{ round: 0, raterId: null, finished: true },
	]);
});
