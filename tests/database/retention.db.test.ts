import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, test } from "vitest";
import { removeBefore } from "~/domain/retention/due-for-removal";
import { RETENTION_KINDS, type RetentionKind } from "~/domain/retention/retention-rules";
import { applyRetention } from "~/features/retention/apply-retention.server";
import { listRetentionStates } from "~/persistence/retention.server";
import { testDatabase } from "../setup/db-test";
import { personId, ringingCall } from "./fixtures";

const DAY = 86_400_000;
/** Not around two in the morning, whenever the test runs. */
const now = Date.parse(`${new Date(Date.now() - DAY).toISOString().slice(0, 10)}T05:00:00Z`);

/** A row of each kind; $1 its id, $2 from when its period counts, $3 a person, $4 a call. */
const PLANTED: Record<RetentionKind, { table: string; insert: string }> = {
	session: {
		table: `"Session" WHERE id = $1`,
		insert: `INSERT INTO "Session" (id, token, "personId", "expiresAt", "updatedAt") VALUES ($1, $1, $3, $2, now())`,
	},
	"certificate-set": {
		table: `"CertificateSet" WHERE id = $1`,
		insert: `INSERT INTO "CertificateSet" (id, "askedById", "askedAt", file) VALUES ($1, $3, $2, 'zip')`,
	},
	"programme-preview": {
		table: `"ProgrammePreview" WHERE id = $1`,
		insert: `INSERT INTO "ProgrammePreview" (id, "programmeId", "askedById", "askedAt", "builtOn", hash, programme, given)
			VALUES ($1, 'hand-over', $3, $2, '', '', '{}', '{}')`,
	},
	"waiting-mail": {
		table: `"WaitingMail" WHERE id = $1`,
		insert: `INSERT INTO "WaitingMail" (id, "personId", sealed, "nextAt", "expiresAt") VALUES ($1, $3, '', $2, $2)`,
	},
	"one-time-link": {
		table: `"OneTimeLink" WHERE id = $1`,
		insert: `INSERT INTO "OneTimeLink" (id, "secretHash", "personId", "expiresAt") VALUES ($1, $1, $3, $2)`,
	},
	"staff-import": {
		table: `"StaffImport" WHERE id = $1`,
		insert: `INSERT INTO "StaffImport" (id, "byId", at, "fileName", cells, header, fields, state)
			VALUES ($1, $3, $2, 'a.csv', '[["Tên"]]', 0, '{name}', 'open')`,
	},
	recording: {
		table: `"Recording" WHERE id = $1 AND "removedAt" IS NULL`,
		insert: `WITH room AS (INSERT INTO "LiveRoom" ("callId", "trainerId", "openedAt", "trainerSeenAt")
				VALUES ($4, $3, now(), now()) ON CONFLICT DO NOTHING RETURNING 1)
			INSERT INTO "Recording" (id, "callId", side, "personId", "startedAt")
			SELECT $1, $4, 'trainer', $3, $2::timestamptz WHERE (SELECT count(*) FROM room) >= 0`,
	},
	wellbeing: {
		table: `"WellbeingCheck" WHERE id = $1`,
		insert: `INSERT INTO "WellbeingCheck" (id, "callId", feeling, "createdAt")
			SELECT $1, $4, 'fine', $2::timestamptz WHERE $3::text IS NOT NULL`,
	},
	"record-look": {
		table: `"RecordLook" WHERE page = $1`,
		insert: `INSERT INTO "RecordLook" ("personId", "viewerId", page, hour) VALUES ($3, $3, $1, $2)`,
	},
	reminder: {
		table: `"CertificateReminder" WHERE id = $1`,
		insert: `INSERT INTO "CertificateReminder" (id, "personId", "programmeId", until, kind, "recipientId", "notedAt")
			VALUES ($1, $3, $1, ($2::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, '7', $3, now())`,
	},
	report: {
		table: `"PeriodReport" WHERE id = $1`,
		insert: `INSERT INTO "PeriodReport" (id, "centreId", "askedById", "askedAt", "from", "to", "knownAt")
			VALUES ($1, 'ha-noi', $3, $2, '2020-01-01', '2020-12-31', now())`,
	},
	draft: {
		table: `"ScenarioDraft" WHERE id = $1`,
		insert: `INSERT INTO "ScenarioDraft" (id, source, "createdById", "savedById", "savedAt") VALUES ($1, '', $3, $3, $2)`,
	},
};

async function plant(kind: RetentionKind, since: number): Promise<string> {
	const id = randomUUID();
	const { insert } = PLANTED[kind];
	const values = [
		id,
		new Date(since),
		await personId("trainee"),
		insert.includes("$4") ? (await ringingCall()).id : null,
	];
	await testDatabase().query(insert, values.slice(0, insert.includes("$4") ? 4 : 3));
	return id;
}
const isThere = async (kind: RetentionKind, id: string) =>
	(await testDatabase().query(`SELECT 1 FROM ${PLANTED[kind].table}`, [id])).length === 1;
const runs = () =>
	testDatabase().query<{ kind: string; removed: number }>(
		`SELECT kind, removed FROM "RetentionRun" WHERE removed > 0 ORDER BY kind, id`,
	);

test("what is past its time goes at night, what is not stays; twice is as good as once", async () => {
	const planted: { kind: RetentionKind; due: string; kept: string }[] = [];
	for (const kind of RETENTION_KINDS) {
		const edge = removeBefore(kind, now);
		planted.push({ kind, due: await plant(kind, edge - 1), kept: await plant(kind, edge) });
	}
	const there = async (of: "due" | "kept") =>
		(
			await Promise.all(
				planted.map(async (each) => ((await isThere(each.kind, each[of])) ? each.kind : null)),
			)
		).filter(Boolean);

	// A week before, nothing of it was due.
	await applyRetention(now - 7 * DAY);
	expect(await there("due")).toEqual([...RETENTION_KINDS]);
	expect(await runs()).toEqual([]);
	expect((await listRetentionStates()).get("draft")?.oldestKept).toBe(removeBefore("draft", now) - 1);

	await applyRetention(now);
	expect(await there("due")).toEqual([]);
	expect(await there("kept")).toEqual([...RETENTION_KINDS]);
	const first = await runs();
	expect(first).toEqual([...RETENTION_KINDS].sort().map((kind) => ({ kind, removed: 1 })));
	const state = (await listRetentionStates()).get("record-look");
	expect(state).toMatchObject({ at: now, removed: 1, removedEver: 1, unfinished: false });

	await applyRetention(now);
	await applyRetention(now + 3_600_000);
	expect(await runs()).toEqual(first);
	expect(await there("kept")).toEqual([...RETENTION_KINDS]);
	const audited = await testDatabase().query(
		`SELECT subject FROM audit_event WHERE action = 'retention.removed' ORDER BY subject`,
	);
	expect(audited).toEqual([...RETENTION_KINDS].sort().map((kind) => ({ subject: `retention:${kind}` })));
});

test("more than a batch goes in batches, and a run that was broken off goes on the same night", async () => {
	const later = now + DAY;
	const edge = removeBefore("one-time-link", later);
	// The fifth is the one that was kept until today.
	for (let each = 0; each < 4; each++) await plant("one-time-link", edge - 1000 - each);
	// Broken off after its first batch.
	await testDatabase().query(
		`INSERT INTO "RetentionRun" (id, kind, at, removed, "full") SELECT gen_random_uuid(), k, $2, 0, k = 'one-time-link' FROM unnest($1::text[]) k`,
		[[...RETENTION_KINDS], new Date(later)],
	);
	await applyRetention(later + 60_000, 2);
	const batches = (await runs()).filter(({ kind }) => kind === "one-time-link").map(({ removed }) => removed);
	expect(batches.slice(-3)).toEqual([2, 2, 1]);
	expect((await listRetentionStates()).get("one-time-link")).toMatchObject({ removed: 5, unfinished: false });
});

test("the running product cannot remove what is young, nor anything else, whatever it asks", async () => {
	const young = await plant("record-look", Date.now() - 690 * DAY);
	const client = new pg.Client({ connectionString: testDatabase().url });
	await client.connect();
	try {
		const ask = (kind: string | null) =>
			client.query(`SELECT remove_old_rows($1, now() + interval '9 years', 1000000)`, [kind]);
		for (const kind of ["record-look", "wellbeing", "draft"]) await ask(kind);
		expect(await isThere("record-look", young)).toBe(true);
		for (const kind of ["audit_event", "session", "", null])
			await expect(ask(kind)).rejects.toThrow("nothing of this kind");
	} finally {
		await client.end();
	}
});
