import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { keepStandings } from "./kept-standings.server";
import { dateColumn, isoDay } from "./plain-day.server";

export type HoursKind = "course" | "supervised" | "refresher";

/** An entry of hours as it shows in a record, voided ones too. */
export interface HoursRow {
	readonly id: string;
	readonly kind: string;
	readonly hours: number;
	/** ISO day. */
	readonly on: string;
	readonly note: string;
	readonly recordedById: string;
	readonly recordedAt: number;
	readonly voidedAt: number | null;
	readonly voidedById: string | null;
	readonly voidReason: string | null;
	/** The run from whose attendance it comes; null: it was entered by hand. */
	readonly runId: string | null;
}

/** A person's hours, the newest day first. */
export async function listHours(personId: string): Promise<HoursRow[]> {
	const rows = await database.hoursEntry.findMany({
		where: { personId },
		orderBy: [{ on: "desc" }, { recordedAt: "desc" }],
		include: { attendance: { select: { session: { select: { runId: true } } } } },
	});
	return rows.map((row) => ({
		id: row.id,
		kind: row.kind,
		hours: row.hours.toNumber(),
		on: isoDay(row.on),
		note: row.note,
		recordedById: row.recordedById,
		recordedAt: row.recordedAt.getTime(),
		voidedAt: row.voidedAt?.getTime() ?? null,
		voidedById: row.voidedById,
		voidReason: row.voidReason,
		runId: row.attendance?.session.runId ?? null,
	}));
}

/** A day has 24 hours. */
const HOURS_OF_A_DAY = 24;

/**
 * Enters hours into a record. The id comes from the form: sent twice it counts once. `too-many`: with what stands for
 * that day already it would be more than 24; nothing was stored.
 */
export async function insertHours(entry: {
	id: string;
	personId: string;
	kind: HoursKind;
	hours: number;
	on: string;
	note: string;
	recordedById: string;
}): Promise<{ ok: true } | { ok: false; reason: "too-many"; left: number }> {
	return database.$transaction(async (on) => {
		await lockPerson(entry.personId, on);
		if ((await on.hoursEntry.count({ where: { id: entry.id } })) > 0) return { ok: true };
		const day = dateColumn(entry.on);
		const sum = await on.hoursEntry.aggregate({
			where: { personId: entry.personId, on: day, voidedAt: null },
			_sum: { hours: true },
		});
		const left = HOURS_OF_A_DAY - (sum._sum.hours?.toNumber() ?? 0);
		if (entry.hours > left) return { ok: false, reason: "too-many", left };
		await on.hoursEntry.create({ data: { ...entry, on: day } });
		const { kind, hours } = entry;
		const detail = { entryId: entry.id, kind, hours, on: entry.on };
		await audit(
			{ personId: entry.recordedById, action: "hours.entered", subject: `person:${entry.personId}`, detail },
			on,
		);
		await keepStandings(on, [entry.personId], new Date());
		return { ok: true };
	});
}

/** Voids an entry of this person's record, once: it stays to be seen and counts no more. False when there was none to void. */
export async function voidHours(
	entryId: string,
	personId: string,
	{ voidedById, reason }: { voidedById: string; reason: string },
	at: Date,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.hoursEntry.updateMany({
			// What comes from an attendance is corrected there.
			where: { id: entryId, personId, voidedAt: null, attendance: null },
			data: { voidedAt: at, voidedById, voidReason: reason },
		});
		if (count === 0) return false;
		await audit(
			{
				personId: voidedById,
				action: "hours.voided",
				subject: `person:${personId}`,
				detail: { entryId, reason },
			},
			on,
		);
		await keepStandings(on, [personId], at);
		return true;
	});
}

/** Whoever changes what belongs to a person waits here for whoever is at it. */
export async function lockPerson(personId: string, on: Transaction): Promise<void> {
	await on.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId} FOR UPDATE`;
}

/** What was decided about a person's certificate. */
export interface CertificateRow {
	readonly id: string;
	readonly type: string;
	readonly effectiveOn: string;
	readonly reason: string;
	/** Null: the product itself. */
	readonly recordedById: string | null;
	readonly recordedAt: number;
}

/** Certificate events in a programme, the newest first. */
export async function listCertificateEvents(
	personId: string,
	programmeId: string,
): Promise<CertificateRow[]> {
	const rows = await database.certificateEvent.findMany({
		where: { personId, programmeId },
		orderBy: [{ effectiveOn: "desc" }, { recordedAt: "desc" }],
	});
	return rows.map(({ id, type, effectiveOn, reason, recordedById, recordedAt }) => ({
		id,
		type,
		effectiveOn: isoDay(effectiveOn),
		reason,
		recordedById,
		recordedAt: recordedAt.getTime(),
	}));
}

/** Something learned elsewhere, with the document that shows it. */
export interface PriorLearningRow {
	readonly id: string;
	readonly requirementIds: readonly string[];
	readonly document: string;
	readonly on: string;
	readonly recordedById: string;
	readonly recordedAt: number;
	readonly voidedAt: number | null;
}

export async function listPriorLearning(personId: string, programmeId: string): Promise<PriorLearningRow[]> {
	const rows = await database.priorLearning.findMany({
		where: { personId, programmeId },
		orderBy: { on: "desc" },
	});
	return rows.map(({ id, requirementIds, document, on, recordedById, recordedAt, voidedAt }) => ({
		id,
		requirementIds,
		document,
		on: isoDay(on),
		recordedById,
		recordedAt: recordedAt.getTime(),
		voidedAt: voidedAt?.getTime() ?? null,
	}));
}

/** A finished call as it shows in a person's record: no result before its release. */
export interface CallOfPerson {
	readonly id: string;
	readonly number: number;
	readonly purpose: "practice" | "assessed";
	readonly scenarioId: string;
	readonly title: { readonly vi: string; readonly en: string };
	readonly centrePath: string;
	readonly completedAt: number;
	readonly passes: boolean | null;
}

/** How many of somebody's calls a record shows. */
const CALLS_SHOWN = 50;

/** A person's finished calls, the newest first, at most `CALLS_SHOWN`. */
export async function listFinishedCalls(personId: string): Promise<CallOfPerson[]> {
	const rows = await database.call.findMany({
		where: { traineeId: personId, status: "completed" },
		select: {
			id: true,
			number: true,
			purpose: true,
			completedAt: true,
			createdAt: true,
			centre: { select: { path: true } },
			scenario: { select: { scenarioId: true, titleVi: true, titleEn: true } },
			releases: { select: { passes: true }, orderBy: { number: "desc" }, take: 1 },
		},
		orderBy: { completedAt: "desc" },
		take: CALLS_SHOWN,
	});
	return rows.map(({ id, number, purpose, completedAt, createdAt, centre, scenario, releases }) => ({
		id,
		number,
		purpose: purpose === "assessed" ? "assessed" : "practice",
		scenarioId: scenario.scenarioId,
		title: { vi: scenario.titleVi, en: scenario.titleEn },
		centrePath: centre.path,
		completedAt: (completedAt ?? createdAt).getTime(),
		passes: purpose === "assessed" ? (releases[0]?.passes ?? null) : null,
	}));
}
