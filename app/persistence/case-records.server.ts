import type { CaseRecord, ReferralDecision } from "~/domain/call/logged-event";
import { database } from "./database.server";
import { asJson } from "./json.server";

export interface StoredRecord {
	readonly record: CaseRecord;
	readonly referral: readonly ReferralDecision[];
	/** Counts the saves; the next one says which it builds on. */
	readonly revision: number;
	readonly savedAt: number | null;
}

const BLANK: StoredRecord = { record: { facts: {}, notes: "" }, referral: [], revision: 0, savedAt: null };

/** The record as last saved; blank before the first save. */
export async function getCaseRecord(callId: string): Promise<StoredRecord> {
	const row = await database.caseRecord.findUnique({ where: { callId } });
	if (!row) return BLANK;
	return {
		record: row.fields as unknown as CaseRecord,
		referral: row.referral as unknown as ReferralDecision[],
		revision: row.revision,
		savedAt: row.savedAt.getTime(),
	};
}

/**
 * Saves the record, provided it builds on the last save and the call still takes it. Returns what now stands; `saved`
 * is false when another tab was first.
 */
export async function saveCaseRecord(
	callId: string,
	builtOn: number,
	record: CaseRecord,
	referral: readonly ReferralDecision[],
	at: Date,
): Promise<{ saved: boolean; stands: StoredRecord }> {
	const count = await database.$executeRaw`
		INSERT INTO "CaseRecord" ("callId", fields, referral, revision, "savedAt")
		SELECT id, ${JSON.stringify(record)}::jsonb, ${JSON.stringify(referral)}::jsonb, 1, ${at}::timestamptz
		FROM "Call" WHERE id = ${callId} AND status IN ('open', 'wrap-up') AND (${builtOn} = 0
			OR EXISTS (SELECT 1 FROM "CaseRecord" WHERE "callId" = ${callId}))
		ON CONFLICT ("callId") DO UPDATE SET fields = EXCLUDED.fields, referral = EXCLUDED.referral,
			revision = "CaseRecord".revision + 1, "savedAt" = EXCLUDED."savedAt"
		WHERE "CaseRecord".revision = ${builtOn}`;
	if (count === 1)
		return { saved: true, stands: { record, referral, revision: builtOn + 1, savedAt: at.getTime() } };
	return { saved: false, stands: await getCaseRecord(callId) };
}

/** For the demo: a record as it was submitted. */
export async function insertCaseRecord(
	callId: string,
	record: CaseRecord,
	referral: readonly ReferralDecision[],
) {
	await database.caseRecord.create({
		data: { callId, fields: asJson(record), referral: asJson(referral), revision: 1 },
	});
}
