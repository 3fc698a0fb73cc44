import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";

/** When what tells who somebody is was erased; null: it was not. */
export async function findErasedAt(personId: string): Promise<Date | null> {
	const row = await database.person.findUnique({ where: { id: personId }, select: { erasedAt: true } });
	return row?.erasedAt ?? null;
}

/** Everybody who was erased, the first first. */
export async function listErased(): Promise<{ personId: string; at: Date }[]> {
	const rows = await database.person.findMany({
		where: { erasedAt: { not: null } },
		select: { id: true, erasedAt: true },
		orderBy: [{ erasedAt: "asc" }, { id: "asc" }],
	});
	return rows.flatMap(({ id, erasedAt }) => (erasedAt ? [{ personId: id, at: erasedAt }] : []));
}

/**
 * Erases what tells who somebody is, for good: name, address, ways to sign in, what they wrote in calls, what was
 * written about them. What was counted stays without a name, and their certificates can still be verified. The
 * database does it (prisma/migrations/20261123080000_erase_person), which alone may touch what happened.
 *
 * @param alongside what belongs into the same transaction
 * @returns false where nobody was erased: the account is open, or it was erased already
 */
export async function erasePerson(
	personId: string,
	told: { readonly byId: string | null; readonly ground: string; readonly reference: string },
	alongside: (on: Transaction) => Promise<void>,
): Promise<boolean> {
	const { byId, ground, reference } = told;
	return database.$transaction(
		async (on) => {
			const found = await on.$queryRaw<unknown[]>`
				SELECT id FROM "Person" WHERE id = ${personId} AND "disabledAt" IS NOT NULL AND "erasedAt" IS NULL FOR UPDATE`;
			if (found.length === 0) return false;
			const [row] = await on.$queryRaw<{ auditEvents: number }[]>`
				SELECT erase_person(${personId}) AS "auditEvents"`;
			// Why somebody was away tells of their health.
			await on.leave.deleteMany({ where: { personId } });
			// Whoever verifies the audit counts emptied rows against this number.
			const detail = { auditEvents: row?.auditEvents ?? 0, ground, reference };
			await audit({ personId: byId, action: "person.erased", subject: `person:${personId}`, detail }, on);
			await alongside(on);
			return true;
		},
		// Somebody with ten years of calls has thousands of rows.
		{ timeout: 60_000 },
	);
}

/** Disables people who are to be erased again, where a backup has brought them back; returns whom. */
export async function disableRestored(personIds: readonly string[], at: Date): Promise<string[]> {
	const back = await database.person.findMany({
		where: { id: { in: [...personIds] }, erasedAt: null },
		select: { id: true },
	});
	const ids = back.map(({ id }) => id);
	await database.person.updateMany({
		where: { id: { in: ids }, disabledAt: null },
		data: { disabledAt: at },
	});
	return ids;
}
