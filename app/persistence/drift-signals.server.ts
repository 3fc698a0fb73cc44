import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { type LicenceDeed, pauseLicence } from "./licence-deeds.server";

/** What the product noticed about a rater, with what was decided about it. */
export interface StoredSignal {
	readonly id: string;
	readonly goldCallId: string;
	readonly kind: "drift" | "missed-error";
	/** A criterion, "" for all together, or the code of the critical error. */
	readonly about: string;
	readonly direction: "milder" | "stricter" | null;
	readonly sum: number | null;
	readonly limit: number | null;
	readonly at: number;
	readonly decision: {
		readonly deed: "paused" | "dismissed";
		readonly reason: string;
		/** Null: the product itself. */
		readonly byName: string | null;
		readonly at: number;
	} | null;
}

/** A rater's signals, the latest first. */
export async function listSignals(raterId: string): Promise<StoredSignal[]> {
	const rows = await database.driftSignal.findMany({
		where: { raterId },
		include: { decision: { include: { by: { select: { name: true } } } } },
		orderBy: [{ at: "desc" }, { kind: "desc" }, { about: "asc" }],
	});
	return rows.map(({ id, goldCallId, kind, about, direction, sum, limit, at, decision }) => ({
		...{ id, goldCallId, about, sum, limit, at: at.getTime() },
		kind: kind as StoredSignal["kind"],
		direction: direction as StoredSignal["direction"],
		decision: decision && {
			deed: decision.deed as "paused" | "dismissed",
			reason: decision.reason,
			byName: decision.by?.name ?? null,
			at: decision.at.getTime(),
		},
	}));
}

/** Lets a signal of this rater be, with why; it stays in the list. False where it is none of theirs, or decided. */
export async function dismissSignal(
	signalId: string,
	{ personId, byId, reason, at }: LicenceDeed,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		const open = await on.driftSignal.findFirst({
			where: { id: signalId, raterId: personId, decision: null },
			select: { id: true },
		});
		if (!open) return false;
		const { count } = await on.driftDecision.createMany({
			data: [{ signalId, deed: "dismissed", reason, byId, at }],
			skipDuplicates: true,
		});
		if (count > 0)
			await audit(
				{
					personId: byId,
					action: "drift.dismissed",
					subject: `person:${personId}`,
					detail: { signalId, reason },
				},
				on,
			);
		return count > 0;
	});
}

/** Pauses a licence, which decides every signal that was still open. @returns what stands in the way, or null */
export async function pauseByLeader(deed: LicenceDeed): Promise<"not-licensed" | null> {
	return database.$transaction(async (on) => {
		const refusal = await pauseLicence(deed, on);
		if (refusal) return refusal;
		await decideOpenSignals(deed, on);
		return null;
	});
}

async function decideOpenSignals(
	{ personId, byId, reason, at }: LicenceDeed,
	on: Transaction,
): Promise<void> {
	const open = await on.driftSignal.findMany({
		where: { raterId: personId, decision: null },
		select: { id: true },
	});
	await on.driftDecision.createMany({
		data: open.map(({ id }) => ({ signalId: id, deed: "paused", reason, byId, at })),
		skipDuplicates: true,
	});
}
