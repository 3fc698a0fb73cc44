import type { CaseRecord } from "~/domain/call/logged-event";
import type { WentBack } from "~/domain/call/what-if";
import type { StoredCall } from "./calls.server";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";

/** A practice call that went back to a turn of another one. */
export interface StoredWhatIf {
	readonly id: string;
	readonly number: number;
	readonly turn: number;
	/** Null while it goes on. */
	readonly endingId: string | null;
}

/** Where a call went back to, or null: it is a call from its ring on. */
export async function findWhatIfOf(callId: string): Promise<{ callId: string; turn: number } | null> {
	const row = await database.call.findUnique({
		where: { id: callId },
		select: { whatIfOfId: true, whatIfTurn: true },
	});
	return row?.whatIfOfId ? { callId: row.whatIfOfId, turn: row.whatIfTurn ?? 1 } : null;
}

/** The practice calls that went back into this one, oldest first; those that were left unfinished are left out. */
export async function listWhatIfs(callId: string): Promise<StoredWhatIf[]> {
	const rows = await database.call.findMany({
		where: { whatIfOfId: callId, status: "completed" },
		select: { id: true, number: true, whatIfTurn: true, endingId: true },
		orderBy: { number: "asc" },
		take: 50,
	});
	return rows.map(({ whatIfTurn, ...row }) => ({ ...row, turn: whatIfTurn ?? 1 }));
}

/**
 * A new practice call that has come as far as `wentBack`, or the one that was begun under the same key. Of the earlier
 * record it keeps what had been told by then: notes and referral may rest on what the caller has not said yet.
 *
 * @param begun.told ids of the facts that the caller had told
 */
export async function insertWhatIf(
	of: StoredCall,
	turn: number,
	{ state, logged }: WentBack,
	{ startKey, beyondDay, told }: { startKey: string; beyondDay: boolean; told: ReadonlySet<string> },
): Promise<string> {
	const { traineeId, centreId, scenarioHash, rubricHash, language, seed, readingFactor } = of;
	const { lastSeenAt, ...stored } = state;
	return database.$transaction(async (on) => {
		const [made] = await on.call.createManyAndReturn({
			data: {
				traineeId,
				centreId,
				scenarioHash,
				rubricHash,
				language,
				seed,
				readingFactor,
				startKey,
				beyondDay,
				purpose: "practice",
				whatIfOfId: of.id,
				whatIfTurn: turn,
				status: state.status,
				seq: state.seq,
				state: asJson(stored),
				lastSeenAt: new Date(lastSeenAt),
				answeredAt: state.answeredAt === null ? null : new Date(state.answeredAt),
			},
			select: { id: true },
			skipDuplicates: true,
		});
		if (!made) {
			const where = { traineeId_startKey: { traineeId, startKey } };
			return (await on.call.findUniqueOrThrow({ where, select: { id: true } })).id;
		}
		await on.callEvent.createMany({
			data: logged.map(({ seq, type, payload, at, clientId }) => ({
				callId: made.id,
				seq,
				type,
				payload: asJson(payload),
				at: new Date(at),
				clientId,
			})),
		});
		const record = await on.caseRecord.findUnique({ where: { callId: of.id } });
		if (record)
			await on.caseRecord.create({
				data: { callId: made.id, fields: asJson(toldOf(record.fields, told)), referral: [] },
			});
		return made.id;
	});
}

/** A stored record with the facts that were told, and without notes. */
function toldOf(fields: unknown, told: ReadonlySet<string>): CaseRecord {
	const { facts } = fields as CaseRecord;
	return { facts: Object.fromEntries(Object.entries(facts).filter(([id]) => told.has(id))), notes: "" };
}

/**
 * The sealed scenarios into which each person has gone back: they know them from within, so no assessed call of theirs
 * is of one again.
 */
export async function listOpenedSealed(
	personIds: readonly string[],
	on: Transaction = database,
): Promise<ReadonlyMap<string, readonly string[]>> {
	const rows = await on.$queryRaw<{ personId: string; scenarioIds: string[] }[]>`
		SELECT c."traineeId" AS "personId", array_agg(DISTINCT v."scenarioId") AS "scenarioIds"
		FROM "Call" c JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
		WHERE c."traineeId" = ANY(${[...personIds]}::text[]) AND c."whatIfOfId" IS NOT NULL AND v.pool = 'sealed'
		GROUP BY c."traineeId"`;
	return new Map(rows.map(({ personId, scenarioIds }) => [personId, scenarioIds]));
}

/** Whether an assessed call of this scenario waits for this person. */
export async function isAssessmentWaiting(personId: string, scenarioId: string): Promise<boolean> {
	const waiting = await database.assignment.count({
		where: {
			personId,
			scenarioId,
			purpose: "assessed",
			declinedAt: null,
			calls: { none: { status: "completed" } },
		},
	});
	return waiting > 0;
}
