import { createHash, randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { emailOf } from "./sessions";
import { productEnvironment, type TestDatabase } from "./test-databases";
import { voiceSegment } from "./voice-segment";

const SEGMENT_MS = 5_000;

/**
 * The voices of a live call that is over, of so many seconds (of whole segments), as two microphones left them in the
 * database and in the store: with the agreement of both, who plays the caller being the room's trainer. Returns the id of
 * a remark of the trainer's on it.
 */
export async function plantVoice(
	{ query, url }: Pick<TestDatabase, "query" | "url">,
	callId: string,
	seconds = 60,
): Promise<string> {
	const store = path.join(productEnvironment(url).DATA_DIR ?? "", "recordings");
	const speakers = await query<{ side: string; personId: string }>(
		`SELECT 'trainee' AS side, c."traineeId" AS "personId" FROM "Call" c WHERE c.id = $1
		 UNION ALL SELECT 'trainer', p.id FROM "Person" p WHERE p.email = $2`,
		[callId, emailOf("trainer")],
	);
	for (const { side, personId } of speakers) {
		const recordingId = randomUUID();
		await query(
			`INSERT INTO "RecordingConsent" (id, "callId", "personId", side, "noticeVersion", language, "agreedAt")
			 VALUES (gen_random_uuid(), $1, $2, $3, 1, 'vi', now())`,
			[callId, personId, side],
		);
		await query(
			`INSERT INTO "Recording" (id, "callId", side, "personId", "startedAt") VALUES ($1, $2, $3, $4, now())`,
			[recordingId, callId, side, personId],
		);
		const folder = path.join(store, callId, recordingId);
		await mkdir(folder, { recursive: true });
		for (let n = 0; n * SEGMENT_MS < seconds * 1_000; n++) {
			const sound = await voiceSegment(SEGMENT_MS, n);
			await writeFile(path.join(folder, `${n}.webm`), sound);
			// They take turns, as people do.
			const speaks = n % 3 === (side === "trainee" ? 0 : 1);
			const peaks = Array.from({ length: 50 }, (_, at) => (speaks ? 20 + ((at * 37 + n * 11) % 45) : at % 4));
			await query(
				`INSERT INTO "RecordingSegment" ("recordingId", n, "startedMs", "durationMs", bytes, sha256, peaks)
				 VALUES ($1, $2, $3, $4, $5, $6, $7)`,
				[
					...[recordingId, n, n * SEGMENT_MS, SEGMENT_MS, sound.length],
					...[createHash("sha256").update(sound).digest("hex"), peaks],
				],
			);
		}
	}
	const [remark] = await query<{ id: string }>(
		`INSERT INTO "RecordingComment" (id, "callId", "atMs", "authorId", text, "createdAt")
		 SELECT gen_random_uuid(), $1, 12000, p.id, 'Chỗ này im lặng vừa đủ, rồi mới hỏi. Nghe lại giọng của mình.', now()
		 FROM "Person" p WHERE p.email = $2 RETURNING id`,
		[callId, emailOf("trainer")],
	);
	if (!remark) throw new Error("no remark was made");
	return remark.id;
}
