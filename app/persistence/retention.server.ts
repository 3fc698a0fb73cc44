import { uuidv7 } from "uuidv7";
import { Prisma } from "#prisma/client";
import type { RetentionKind } from "~/domain/retention/retention-rules";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";

interface Kept {
	readonly table: Prisma.Sql;
	/** The moment from which the period counts. */
	readonly since: Prisma.Sql;
	/** Which rows are meant at all. */
	readonly where?: Prisma.Sql;
	/** Rows of it leave by a function of the database, which checks their age once more. */
	readonly guarded?: true;
	/** What is done to them instead of taking them away. */
	readonly instead?: Prisma.Sql;
}

const KEPT: Readonly<Record<RetentionKind, Kept>> = {
	session: { table: Prisma.sql`"Session"`, since: Prisma.sql`"expiresAt"` },
	"certificate-set": { table: Prisma.sql`"CertificateSet"`, since: Prisma.sql`"askedAt"` },
	"programme-preview": { table: Prisma.sql`"ProgrammePreview"`, since: Prisma.sql`"askedAt"` },
	"waiting-mail": { table: Prisma.sql`"WaitingMail"`, since: Prisma.sql`"expiresAt"` },
	"one-time-link": { table: Prisma.sql`"OneTimeLink"`, since: Prisma.sql`"expiresAt"` },
	"staff-import": {
		table: Prisma.sql`"StaffImport"`,
		since: Prisma.sql`"at"`,
		where: Prisma.sql`state IN ('open', 'refused')`,
	},
	// Noted as removed here; its files leave the store with the job that clears.
	recording: {
		table: Prisma.sql`"Recording"`,
		since: Prisma.sql`"startedAt"`,
		where: Prisma.sql`"removedAt" IS NULL`,
		instead: Prisma.sql`UPDATE "Recording" SET "removedAt" = now(), "removedFor" = 'retention'`,
	},
	wellbeing: { table: Prisma.sql`"WellbeingCheck"`, since: Prisma.sql`"createdAt"`, guarded: true },
	"record-look": { table: Prisma.sql`"RecordLook"`, since: Prisma.sql`"hour"`, guarded: true },
	reminder: {
		table: Prisma.sql`"CertificateReminder"`,
		since: Prisma.sql`("until"::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`,
	},
	report: { table: Prisma.sql`"PeriodReport"`, since: Prisma.sql`"askedAt"` },
	draft: { table: Prisma.sql`"ScenarioDraft"`, since: Prisma.sql`"savedAt"`, guarded: true },
};

/** So many rows go at a time: no lock is held for long, and what is killed in between goes on from there. */
export const BATCH = 1000;

/**
 * Removes a batch of what was there before a moment, and notes it in the same transaction: how many went, and from when
 * the oldest is that is left. What was removed stands in the audit, too. Returns how many rows went.
 */
export async function removeBatch(
	kind: RetentionKind,
	before: Date,
	{ at, most = BATCH }: { at: Date; most?: number },
): Promise<number> {
	return database.$transaction(
		async (on) => {
			const removed = await removeRows(kind, before, most, on);
			const oldestKept = await oldestOf(kind, on);
			await on.retentionRun.create({
				data: { id: uuidv7(), kind, at, removed, full: removed >= most, oldestKept },
			});
			const detail = { removed, before: before.toISOString() };
			const deed = { personId: null, action: "retention.removed", subject: `retention:${kind}` };
			if (removed > 0) await audit({ ...deed, detail }, on);
			return removed;
		},
		{ timeout: 60_000 },
	);
}

async function removeRows(kind: RetentionKind, before: Date, most: number, on: Transaction): Promise<number> {
	const { table, since, where, guarded, instead } = KEPT[kind];
	if (guarded) {
		const [row] = await on.$queryRaw<{ removed: number }[]>`
			SELECT remove_old_rows(${kind}, ${before}::timestamptz, ${most}::int) AS removed`;
		return row?.removed ?? 0;
	}
	return on.$executeRaw`${instead ?? Prisma.sql`DELETE FROM ${table}`} WHERE ctid = ANY(ARRAY(
		SELECT ctid FROM ${table} WHERE ${since} < ${before}::timestamptz AND ${where ?? Prisma.sql`true`}
		ORDER BY ${since} LIMIT ${most}))`;
}

async function oldestOf(kind: RetentionKind, on: Transaction): Promise<Date | null> {
	const { table, since, where } = KEPT[kind];
	const [row] = await on.$queryRaw<{ oldest: Date | null }[]>`
		SELECT min(${since}) AS oldest FROM ${table} WHERE ${where ?? Prisma.sql`true`}`;
	return row?.oldest ?? null;
}

/** The last run of a kind. */
export interface RetentionState {
	/** ms */
	readonly at: number;
	/** In that run, and in all of them. */
	readonly removed: number;
	readonly removedEver: number;
	/** Its last batch was a full one: it did not come to its end. */
	readonly unfinished: boolean;
	/** From when the oldest row is that was left, ms; null: none was. */
	readonly oldestKept: number | null;
}

/** The last run of every kind that was ever looked at. */
export async function listRetentionStates(): Promise<ReadonlyMap<string, RetentionState>> {
	const rows = await database.$queryRaw<
		{ kind: string; at: Date; removed: number; ever: number; full: boolean; oldestKept: Date | null }[]
	>`SELECT DISTINCT ON (r.kind) r.kind, r.at, r."full", r."oldestKept",
			(sum(r.removed) OVER (PARTITION BY r.kind, r.at))::int AS removed,
			(sum(r.removed) OVER (PARTITION BY r.kind))::int AS ever
		FROM "RetentionRun" r ORDER BY r.kind, r.at DESC, r.id DESC`;
	return new Map(
		rows.map(({ kind, at, removed, ever, full, oldestKept }) => [
			kind,
			{
				...{ at: at.getTime(), removed, removedEver: ever, unfinished: full },
				oldestKept: oldestKept?.getTime() ?? null,
			},
		]),
	);
}
