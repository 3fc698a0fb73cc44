import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { LAST_WORDS_MS, LATE_MS, NOTICE_VERSION } from "~/domain/recording/recording-rules";
import { clearRecordings } from "~/features/recordings/clear-recordings.server";
import { doRecordingDeed, withdraw } from "~/features/recordings/do-recording-deed.server";
import { joinedVoice } from "~/features/recordings/joined-voice.server";
import { takeSegment } from "~/features/recordings/take-segment.server";
import { database } from "~/persistence/database.server";
import { takeOver } from "~/persistence/live-rooms.server";
import { listRecordings } from "~/persistence/recordings.server";
import { env } from "~/platform/env.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { packetsOf, voiceSegment } from "../setup/voice-segment";
import { personId, signedIn } from "./fixtures";
import { ringingLiveCall } from "./live-call";

const START = Date.now() - 600_000;
const trainee = await signedIn("trainee");
const trainer = await signedIn("trainer");
const voice = await voiceSegment(5_000, 1);

/** A live call that was answered at START. */
async function answered(): Promise<string> {
	await database.call.updateMany({ where: { form: "live" }, data: { status: "abandoned" } });
	const { id } = await ringingLiveCall({ purpose: "practice", at: START - 10_000 });
	await database.call.update({ where: { id }, data: { status: "open", answeredAt: new Date(START) } });
	return id;
}

const AGREE = { deed: "agree", notice: NOTICE_VERSION } as const;
const agree = (who: SignedIn, callId: string) => doRecordingDeed(who, callId, AGREE, START);
async function begin(who: SignedIn, callId: string, at = START): Promise<string> {
	const begun = await doRecordingDeed(who, callId, { deed: "begin" }, at);
	if (begun.outcome !== "done" || !begun.recordingId) throw new Error(begun.outcome);
	return begun.recordingId;
}
/** Both have agreed, and both microphones are on. */
async function recorded() {
	const callId = await answered();
	await agree(trainee, callId);
	await agree(trainer, callId);
	return { callId, takes: { trainee: await begin(trainee, callId), trainer: await begin(trainer, callId) } };
}
const send = (
	who: SignedIn,
	callId: string,
	given: { recordingId: string; n?: number; at?: number; bytes?: Uint8Array; now?: number },
) => {
	const { recordingId, n = 0, at = START, bytes = voice, now = at + 5_000 } = given;
	const asked = { recordingId, n: String(n), startedAt: String(at), peaks: "10.20.0" };
	return takeSegment(who, callId, { asked, bytes, now });
};
const filesOf = async (callId: string) => {
	const folder = path.join(env().DATA_DIR, "recordings", callId);
	const found = await readdir(folder, { recursive: true }).catch(() => []);
	return found.filter((name) => name.endsWith(".webm")).sort();
};

describe("a segment", () => {
	test("is kept once both have agreed, under its moment of the call", async () => {
		const callId = await answered();
		await agree(trainee, callId);
		const recordingId = await begin(trainee, callId);
		expect(await send(trainee, callId, { recordingId })).toBe("alone");
		await agree(trainer, callId);
		await agree(trainer, callId);
		expect(await send(trainee, callId, { recordingId, at: START - 1_000 })).toBe("early");
		expect(await send(trainee, callId, { recordingId, at: START + 20_000 })).toBe("kept");
		const [take] = await listRecordings(callId, 0);
		expect(take?.segments).toMatchObject([
			{ n: 0, startedMs: 20_000, durationMs: 5_000, peaks: [10, 20, 0], bytes: voice.length },
		]);
		expect(await filesOf(callId)).toEqual([`${recordingId}/0.webm`]);
		expect(await database.recordingConsent.count({ where: { callId } })).toBe(2);
	});

	test("sent twice is kept once; another sound under its number, and what is no voice, are not", async () => {
		const { callId, takes } = await recorded();
		const recordingId = takes.trainee;
		const both = [send(trainee, callId, { recordingId }), send(trainee, callId, { recordingId })];
		expect(await Promise.all(both)).toEqual(["kept", "kept"]);
		expect(await send(trainee, callId, { recordingId, bytes: await voiceSegment(4_000, 2) })).toBe(
			"no-voice",
		);
		const pretends = new TextEncoder().encode("<html>");
		expect(await send(trainee, callId, { recordingId, n: 1, bytes: pretends })).toBe("no-voice");
		const large = new Uint8Array(300 * 1024);
		large.set(voice);
		expect(await send(trainee, callId, { recordingId, n: 1, bytes: large })).toBe("no-voice");
		expect(await send(trainee, callId, { recordingId, n: -1 })).toBe("not-understood");
		expect((await joinedVoice(callId, "trainee", 0))?.bytes.length).toBeGreaterThan(1_000);
	});

	test("is nobody else's: another's take, another call, somebody without a part in it", async () => {
		const { callId, takes } = await recorded();
		expect(await send(trainee, callId, { recordingId: takes.trainer })).toBe("no-consent");
		expect(await send(trainee, callId, { recordingId: randomUUID() })).toBe("no-consent");
		for (const login of ["quang.huy", "trainer2", "manager", "bich.ngoc"])
			await expect(send(await signedIn(login), callId, { recordingId: takes.trainee })).rejects.toMatchObject(
				{ init: { status: 404 } },
			);
	});

	test("is taken a while after the call, where it began within it or with the last words, and not later", async () => {
		const { callId, takes } = await recorded();
		const endedAt = START + 60_000;
		await database.call.update({
			where: { id: callId },
			data: { status: "wrap-up", endedAt: new Date(endedAt) },
		});
		const recordingId = takes.trainee;
		const late = { recordingId, at: endedAt - 3_000 };
		expect(await send(trainee, callId, { ...late, now: endedAt + LATE_MS })).toBe("kept");
		expect(await send(trainee, callId, { ...late, n: 1, now: endedAt + LATE_MS + 1 })).toBe("late");
		expect(await send(trainee, callId, { recordingId, n: 2, at: endedAt + LAST_WORDS_MS - 1 })).toBe("kept");
		expect(await send(trainee, callId, { recordingId, n: 3, at: endedAt + LAST_WORDS_MS })).toBe("over");
		expect(await doRecordingDeed(trainee, callId, { deed: "begin" }, endedAt + LATE_MS + 1)).toEqual({
			outcome: "over",
		});
	});

	test("of an older window is refused once another records, but what it heard before is kept", async () => {
		const { callId, takes } = await recorded();
		const second = await begin(trainee, callId, START + 30_000);
		expect(await send(trainee, callId, { recordingId: takes.trainee, at: START + 25_000 })).toBe("kept");
		expect(await send(trainee, callId, { recordingId: takes.trainee, n: 1, at: START + 30_000 })).toBe(
			"elsewhere",
		);
		expect(await send(trainee, callId, { recordingId: second, at: START + 30_000 })).toBe("kept");
	});

	test("waits for the consent of whoever takes the caller over", async () => {
		const { callId, takes } = await recorded();
		await takeOver(callId, { from: trainer.personId, to: await personId("trainer2") }, START);
		expect(await send(trainee, callId, { recordingId: takes.trainee })).toBe("alone");
		await agree(await signedIn("trainer2"), callId);
		expect(await send(trainee, callId, { recordingId: takes.trainee })).toBe("kept");
	});
});

describe("a voice", () => {
	test("is one file of all takes, joined once, anew when more comes", async () => {
		const { callId, takes } = await recorded();
		await send(trainee, callId, { recordingId: takes.trainee });
		const second = await begin(trainee, callId, START + 10_000);
		await send(trainee, callId, { recordingId: second, at: START + 20_000 });
		const joined = await joinedVoice(callId, "trainee", 0);
		const heard = (await packetsOf(joined?.bytes ?? new Uint8Array())).filter(({ mark }) => mark === 1);
		expect(heard).toHaveLength(500);
		expect([heard[0]?.at, heard[249]?.at, heard[250]?.at, heard.at(-1)?.at]).toEqual([
			20, 5_000, 20_000, 24_980,
		]);
		const again = await joinedVoice(callId, "trainee", 0);
		expect(Buffer.compare(again?.bytes ?? new Uint8Array(), joined?.bytes ?? new Uint8Array())).toBe(0);
		expect((await filesOf(callId)).filter((name) => name.startsWith("joined/"))).toHaveLength(1);
		await send(trainee, callId, { recordingId: second, n: 1, at: START + 25_000 });
		expect((await joinedVoice(callId, "trainee", 0))?.digest).not.toBe(joined?.digest);
		expect(await joinedVoice(callId, "trainer", 0)).toBeNull();
		// Past its day it is not heard, whatever the night has removed.
		expect(await joinedVoice(callId, "trainee", START + 10_001)).toBeNull();
	});

	test("goes, of both sides, when one of them takes it back, and stays gone", async () => {
		const { callId, takes } = await recorded();
		await send(trainee, callId, { recordingId: takes.trainee });
		await send(trainer, callId, { recordingId: takes.trainer });
		await joinedVoice(callId, "trainee", 0);
		await expect(withdraw(await signedIn("trainer2"), callId, START)).rejects.toMatchObject({
			init: { status: 404 },
		});
		await withdraw(trainer, callId, START + 60_000);
		expect(await joinedVoice(callId, "trainee", 0)).toBeNull();
		expect(await send(trainee, callId, { recordingId: takes.trainee, n: 1 })).toBe("no-consent");
		await clearRecordings(Date.now());
		expect(await filesOf(callId)).toEqual([]);
		expect(await database.recordingSegment.count({ where: { recording: { callId } } })).toBe(0);
		expect(await database.recording.count({ where: { callId, removedFor: "withdrawn" } })).toBe(2);
		const [kept] = await testDatabase().query<{ count: number }>(
			`SELECT count(*)::int AS count FROM audit_event WHERE action = 'recording.withdrawn' AND subject = $1`,
			[`call:${callId}`],
		);
		expect(kept?.count).toBe(1);
	});

	test("leaves nothing behind where segments come while it is taken back", async () => {
		const { callId, takes } = await recorded();
		const coming = Array.from({ length: 30 }, (_, n) =>
			send(trainee, callId, { recordingId: takes.trainee, n, at: START + n * 5_000 }),
		);
		await withdraw(trainee, callId, START + 1);
		const outcomes = new Set(await Promise.all(coming));
		expect([...outcomes].every((each) => each === "kept" || each === "no-consent")).toBe(true);
		await clearRecordings(Date.now());
		expect(await filesOf(callId)).toEqual([]);
		expect(await database.recordingSegment.count({ where: { recording: { callId } } })).toBe(0);
	});

	test("goes with whoever is erased, and so do remarks on their calls", async () => {
		const { callId, takes } = await recorded();
		await send(trainer, callId, { recordingId: takes.trainer });
		const remark = { callId, atMs: 1_000, text: "nghe kỹ chỗ này", createdAt: new Date() };
		await database.recordingComment.create({ data: { ...remark, authorId: trainer.personId } });
		await testDatabase().query(`UPDATE "Person" SET "erasedAt" = now() WHERE id = $1`, [trainee.personId]);
		expect(await joinedVoice(callId, "trainer", 0)).toBeNull();
		await clearRecordings(Date.now());
		expect(await filesOf(callId)).toEqual([]);
		expect(await database.recordingComment.count({ where: { callId } })).toBe(0);
	});
});
