import { type CentreEvent, centreOn } from "~/domain/centre/centre-history";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { dateColumn, isoDay } from "./plain-day.server";

export interface Centre {
	readonly id: string;
	readonly parentId: string | null;
	readonly kind: string;
	readonly nameVi: string;
	readonly nameEn: string;
	/** Ids from the root down, each ended by "/". */
	readonly path: string;
	/** From which day it is closed; null while it is open. */
	readonly closedOn: Date | null;
}

/** An event with who recorded it, when and why. */
export interface RecordedCentreEvent extends CentreEvent {
	readonly centreId: string;
	readonly reason: string;
	readonly byId: string | null;
	readonly at: number;
}

/** All centres, each after its parent. There are some hundreds at most. */
export async function listCentres(on: Transaction = database): Promise<Centre[]> {
	return on.centre.findMany({ orderBy: { path: "asc" } });
}

export async function findCentre(id: string): Promise<Centre | null> {
	return database.centre.findUnique({ where: { id } });
}

/** Ids of the centres whose paths begin with one of these. */
export async function listCentreIdsUnder(paths: readonly string[]): Promise<string[]> {
	const rows = await database.centre.findMany({
		where: { OR: paths.map((path) => ({ path: { startsWith: path } })) },
		select: { id: true },
	});
	return rows.map(({ id }) => id);
}

/** What became of a centre, or of all of them, in the order of recording. */
export async function listCentreEvents(
	centreId?: string,
	on: Transaction = database,
): Promise<RecordedCentreEvent[]> {
	const rows = await on.centreEvent.findMany({
		where: centreId === undefined ? {} : { centreId },
		orderBy: { number: "asc" },
	});
	return rows.map(({ kind, from, at, ...row }) => ({
		...row,
		kind: kind as CentreEvent["kind"],
		from: from && isoDay(from),
		at: at.getTime(),
	}));
}

/**
 * Adds a centre below its parent, with the event that tells of it; `by` null: the installation itself, from the
 * beginning. Throws when the parent is not there or the id is taken.
 */
export async function insertCentre(
	centre: Omit<Centre, "path" | "closedOn">,
	by: { readonly personId: string; readonly from: string } | null = null,
): Promise<Centre> {
	const { id, parentId, nameVi, nameEn } = centre;
	return database.$transaction(async (on) => {
		await lockTree(on);
		const parent = parentId ? await on.centre.findUniqueOrThrow({ where: { id: parentId } }) : null;
		const made = await on.centre.create({ data: { ...centre, path: `${parent?.path ?? ""}${id}/` } });
		await on.centreEvent.create({
			data: {
				centreId: id,
				kind: "added",
				from: by && dateColumn(by.from),
				nameVi,
				nameEn,
				parentId,
				byId: by?.personId ?? null,
			},
		});
		if (by)
			await audit(
				{ personId: by.personId, action: "centre.added", subject: `centre:${id}`, detail: { parentId } },
				on,
			);
		return made;
	});
}

/** What is recorded of a centre: its event without number and moment. */
export interface NewCentreEvent extends Omit<CentreEvent, "number" | "from"> {
	readonly from: string;
	readonly reason: string;
}

/**
 * Records what becomes of a centre, and brings the tree of today along: name, parent, the paths of all that is below.
 * Under a lock of the tree `decide` looks at it as it is and says what is to be recorded, or why nothing is.
 */
export async function changeCentre<Refused extends { readonly ok: false }>(
	centreId: string,
	by: { readonly personId: string; readonly today: string },
	decide: (
		tree: readonly Centre[],
		events: readonly CentreEvent[],
		on: Transaction,
	) => Promise<{ readonly ok: true; readonly event: NewCentreEvent } | Refused>,
): Promise<{ readonly ok: true } | Refused> {
	return database.$transaction(async (on) => {
		await lockTree(on);
		const tree = await listCentres(on);
		const before = tree.find(({ id }) => id === centreId);
		const decided = await decide(tree, await listCentreEvents(centreId, on), on);
		if (!decided.ok) return decided;
		const { kind, from, nameVi, nameEn, parentId, reason } = decided.event;
		await on.centreEvent.create({
			data: { centreId, kind, from: dateColumn(from), nameVi, nameEn, parentId, reason, byId: by.personId },
		});
		const state = centreOn(await listCentreEvents(centreId, on), by.today);
		if (before && state) await bringAlong(before, state, tree, on);
		const detail = { from, reason, ...(kind === "moved" ? { parentId } : {}) };
		await audit(
			{ personId: by.personId, action: `centre.${kind}`, subject: `centre:${centreId}`, detail },
			on,
		);
		return { ok: true as const };
	});
}

/** Writes today's state into the centre's row, and new paths into it and all that is below. */
async function bringAlong(
	before: Centre,
	state: NonNullable<ReturnType<typeof centreOn>>,
	tree: readonly Centre[],
	on: Transaction,
): Promise<void> {
	const { name, parentId, closedOn } = state;
	const data = {
		nameVi: name.vi,
		nameEn: name.en,
		parentId,
		closedOn: closedOn ? dateColumn(closedOn) : null,
	};
	await on.centre.update({ where: { id: before.id }, data });
	const parent = tree.find(({ id }) => id === parentId);
	const path = `${parent?.path ?? ""}${before.id}/`;
	if (path === before.path) return;
	await on.$executeRaw`
		UPDATE "Centre" SET path = ${path} || substr(path, length(${before.path}) + 1)
		WHERE starts_with(path, ${before.path})`;
}

/** Two who change the tree at once come one after the other. */
async function lockTree(on: Transaction): Promise<void> {
	await on.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tree of centres'))`;
}

/** Whether anybody holds a role at the centre on a day or later. */
export async function hasPeopleFrom(centreId: string, day: string, on: Transaction): Promise<boolean> {
	const held = await on.roleHolding.findFirst({
		where: {
			centreId,
			OR: [{ to: null }, { to: { gte: dateColumn(day) } }],
			person: { disabledAt: null },
		},
		select: { id: true },
	});
	return held !== null;
}

/**
 * How many people hold a role on a day, by centre: at it, and at it or below, each person once. One statement; centres
 * without anybody have no entry.
 */
export async function countPeopleByCentre(
	day: string,
): Promise<Map<string, { here: number; withBelow: number }>> {
	const rows = await database.$queryRaw<{ id: string; here: number; withBelow: number }[]>`
		SELECT c.id, count(DISTINCT r."personId") FILTER (WHERE r."centreId" = c.id)::int AS here,
			count(DISTINCT r."personId")::int AS "withBelow"
		FROM "Centre" c JOIN "Centre" b ON starts_with(b.path, c.path)
		JOIN "RoleHolding" r ON r."centreId" = b.id JOIN "Person" p ON p.id = r."personId"
		WHERE p."disabledAt" IS NULL AND r."from" <= ${day}::date AND (r."to" IS NULL OR r."to" >= ${day}::date)
		GROUP BY c.id`;
	return new Map(rows.map(({ id, here, withBelow }) => [id, { here, withBelow }]));
}
