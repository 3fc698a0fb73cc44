import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { lockPerson } from "./records.server";
import { listOpenedSealed } from "./what-ifs.server";

/** Scenario ids by person. */
export type ByPerson = ReadonlyMap<string, readonly string[]>;

/** What a draw has to know of the people for whom it is made. */
export interface KnownCalls {
	/** What each had lately: not again at once. */
	readonly lately: ByPerson;
	/** The sealed scenarios into which each has gone back: never again. */
	readonly opened: ByPerson;
}

/** @param besides the seed of a draw that does not count: it is being made */
export async function listKnownCalls(
	personIds: readonly string[],
	besides: string,
	on: Transaction = database,
): Promise<KnownCalls> {
	const lately = await listLately(personIds, besides, on);
	return { lately, opened: await listOpenedSealed(personIds, on) };
}

/**
 * The scenario that each person was assigned last and the one that they took last, the later of the two first.
 *
 * @param besides the seed of a draw that does not count: it is being made
 */
async function listLately(personIds: readonly string[], besides: string, on: Transaction): Promise<ByPerson> {
	const ids = [...personIds];
	const rows = await on.$queryRaw<{ personId: string; scenarioId: string }[]>`
		SELECT x."personId", x."scenarioId" FROM (
			(SELECT DISTINCT ON (a."personId") a."personId", a."scenarioId", a."assignedAt" AS at FROM "Assignment" a
			WHERE a."personId" = ANY(${ids}::text[]) AND a."declinedAt" IS NULL AND a."drawSeed" IS DISTINCT FROM ${besides}
			ORDER BY a."personId", a."assignedAt" DESC, a.position DESC)
			UNION ALL
			(SELECT DISTINCT ON (c."traineeId") c."traineeId", v."scenarioId", c."createdAt" FROM "Call" c
			JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
			LEFT JOIN "Assignment" a ON a.id = c."assignmentId"
			WHERE c."traineeId" = ANY(${ids}::text[]) AND a."drawSeed" IS DISTINCT FROM ${besides}
			ORDER BY c."traineeId", c."createdAt" DESC)
		) x ORDER BY x.at DESC`;
	const lately = new Map<string, string[]>();
	for (const { personId, scenarioId } of rows)
		lately.set(personId, [...(lately.get(personId) ?? []), scenarioId]);
	return lately;
}

/**
 * Gives what is drawn, all of it or nothing, and once: who has calls of this seed already is given none. Each person's
 * audit says how many calls by which mix and seed.
 *
 * @param draw what it comes to after what they had lately, in the order in which it is to be taken; null: it is not
 *   what was asked for
 * @returns how many calls were given now; "changed": nothing, since the draw said null
 */
export async function giveDraw(
	personIds: readonly string[],
	how: {
		readonly drawSeed: string;
		readonly mix: string;
		readonly purpose: "practice" | "assessed";
		readonly dueOn: Date | null;
		readonly assignedById: string;
	},
	draw: (known: KnownCalls) => ByPerson | null,
): Promise<number | "changed"> {
	// Always in the same order, so that two draws do not wait for each other.
	const inOrder = [...personIds].sort();
	return database.$transaction(async (on) => {
		for (const personId of inOrder) await lockPerson(personId, on);
		const had = await on.assignment.findMany({
			where: { drawSeed: how.drawSeed, personId: { in: inOrder } },
			select: { personId: true },
			distinct: ["personId"],
		});
		const left = inOrder.filter((id) => !had.some(({ personId }) => personId === id));
		if (left.length === 0) return 0;
		const drawn = draw(await listKnownCalls(inOrder, how.drawSeed, on));
		if (!drawn) return "changed";
		// The clock of whoever holds the lock: the database's now() is when its transaction began, before it waited.
		const assignedAt = new Date();
		let given = 0;
		for (const personId of left) {
			const scenarioIds = drawn.get(personId) ?? [];
			if (scenarioIds.length === 0) continue;
			await on.assignment.createMany({
				data: scenarioIds.map((scenarioId, position) => ({
					...how,
					personId,
					scenarioId,
					position,
					assignedAt,
				})),
			});
			const { drawSeed, mix, purpose, assignedById } = how;
			const detail = { drawSeed, mix, purpose, calls: scenarioIds.length };
			await audit(
				{ personId: assignedById, action: "assignment.made", subject: `person:${personId}`, detail },
				on,
			);
			given += scenarioIds.length;
		}
		return given;
	});
}
