import { Prisma } from "#prisma/client";
import type { CallState } from "~/domain/call/call-state";
import type { LoggedEvent } from "~/domain/call/logged-event";
import type { Language } from "~/domain/shared/text";
import { database, runPrepared, type Transaction } from "./database.server";
import { asJson } from "./json.server";
import { progressStatement } from "./turn-statements.server";

/** A call as it is stored, with its whole log. */
export interface StoredCall {
	readonly id: string;
	readonly number: number;
	readonly traineeId: string;
	readonly centreId: string;
	readonly scenarioHash: string;
	readonly rubricHash: string;
	readonly assignmentId: string | null;
	readonly purpose: "practice" | "assessed";
	/** `live`: a trainer plays the caller. */
	readonly form: "scripted" | "live";
	readonly language: Language;
	readonly seed: number;
	readonly readingFactor: number;
	readonly status: CallState["status"];
	readonly state: CallState;
	readonly events: readonly LoggedEvent[];
	readonly createdAt: number;
	readonly endedAt: number | null;
	readonly completedAt: number | null;
}

/** A call where it stands, without its log: all that a turn needs. */
export type CallAtTurn = Omit<StoredCall, "events">;

export interface CallRow {
	id: string;
	number: number;
	traineeId: string;
	centreId: string;
	scenarioHash: string;
	rubricHash: string;
	assignmentId: string | null;
	purpose: string;
	form: string;
	language: string;
	seed: number;
	readingFactor: number;
	status: string;
	state: unknown;
	lastSeenAt: number | Date;
	createdAt: number | Date;
	endedAt: number | Date | null;
	completedAt: number | Date | null;
}

const ms = (at: number | Date) => (at instanceof Date ? at.getTime() : Math.round(at));

/** The row as the domain reads it. Presence stands in its own column, not in the state. */
export function toCall(row: CallRow): CallAtTurn {
	return {
		...row,
		purpose: row.purpose as StoredCall["purpose"],
		form: row.form === "live" ? "live" : "scripted",
		language: row.language as Language,
		status: row.status as CallState["status"],
		state: { ...(row.state as Omit<CallState, "lastSeenAt">), lastSeenAt: ms(row.lastSeenAt) },
		createdAt: ms(row.createdAt),
		endedAt: row.endedAt === null ? null : ms(row.endedAt),
		completedAt: row.completedAt === null ? null : ms(row.completedAt),
	};
}

/** A call with its log, by its id alone: whoever calls this has checked whose it is, or checks what it returns. */
export async function findCall(callId: string): Promise<StoredCall | null> {
	const row = await database.call.findUnique({
		where: { id: callId },
		include: { events: { orderBy: { seq: "asc" } } },
	});
	if (!row) return null;
	// The row is read first and the events after it: what was stored in between is left out, so that the state is the
	// one to which the log leads.
	return withLog({ ...row, events: row.events.filter(({ seq }) => seq <= row.seq) });
}

/** A row and its events as Prisma reads them. */
export function withLog(row: CallRow & { seq: number; events: readonly EventRow[] }): StoredCall {
	const events = row.events.map(
		({ seq, type, payload, at, clientId }) =>
			({ seq, type, payload, at: at.getTime(), clientId }) as LoggedEvent,
	);
	return { ...toCall(row), events };
}

interface EventRow {
	seq: number;
	type: string;
	payload: unknown;
	at: Date;
	clientId: string | null;
}

/**
 * A new call that rings, or the one that this person started under the same key: the database sees to it that there is
 * one, however many processes are asked at once.
 */
export async function insertCall(
	call: Pick<
		StoredCall,
		| "traineeId"
		| "centreId"
		| "scenarioHash"
		| "rubricHash"
		| "assignmentId"
		| "purpose"
		| "language"
		| "seed"
		| "readingFactor"
	> & { startKey: string; beyondDay?: boolean; form?: StoredCall["form"] },
	state: CallState,
): Promise<string> {
	const { lastSeenAt, ...stored } = state;
	const made = await database.call.createManyAndReturn({
		data: { ...call, status: state.status, state: asJson(stored), lastSeenAt: new Date(lastSeenAt) },
		select: { id: true },
		skipDuplicates: true,
	});
	if (made[0]) return made[0].id;
	const { traineeId, startKey } = call;
	const where = { traineeId_startKey: { traineeId, startKey } };
	return (await database.call.findUniqueOrThrow({ where, select: { id: true } })).id;
}

/**
 * Stores what happened in a call: the events and the state after them, in one statement, provided the call still
 * stands where it was read. False when somebody else (another tab, the same event again) was first; then nothing
 * was stored.
 */
export async function storeProgress(
	callId: string,
	seqBefore: number,
	state: CallState,
	logged: readonly LoggedEvent[],
	ending: string | null,
	on?: Transaction,
): Promise<boolean> {
	const statement = progressStatement(callId, seqBefore, state, logged, ending);
	const stored = on
		? on.$queryRaw<{ stored: number }[]>(statement)
		: runPrepared("store-progress", statement);
	const rows = await stored.catch(noneWhenTaken);
	return rows[0]?.stored === 1;
}

/** The browser's id of an event stands already, or its number: somebody was first, and nothing was stored. */
function noneWhenTaken(error: unknown): { stored: number }[] {
	// The driver's own error, or Prisma's around it.
	if (/"(code|originalCode)":"23505"/.test(JSON.stringify(error))) return [];
	throw error;
}

/** The trainee's browser was heard from; nothing else changed. */
export async function touchCall(callId: string, at: number): Promise<void> {
	await runPrepared(
		"touch-call",
		Prisma.sql`UPDATE "Call" SET "lastSeenAt" = GREATEST("lastSeenAt", ${new Date(at)}::timestamptz) WHERE id = ${callId}`,
	);
}

/** Calls that nobody has attended to since a moment, by status. */
export async function findUnattended(status: "ringing" | "open" | "wrap-up", since: Date): Promise<string[]> {
	const rows = await database.call.findMany({
		where: { status, lastSeenAt: { lt: since } },
		select: { id: true },
		take: 200,
	});
	return rows.map((row) => row.id);
}
