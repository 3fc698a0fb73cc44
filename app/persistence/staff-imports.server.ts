import { searchName } from "~/domain/shared/search-name";
import type { NewStaff } from "~/domain/staff-import/check-rows";
import type { Columns, Field } from "~/domain/staff-import/guess-columns";
import type { ListedRole } from "~/domain/staff-import/read-cells";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";
import { dateColumn } from "./plain-day.server";

export interface StaffImport {
	readonly id: string;
	readonly byId: string;
	readonly at: number;
	readonly fileName: string;
	readonly rows: readonly (readonly string[])[];
	readonly columns: Columns;
	readonly centreId: string | null;
	readonly state: "open" | "running" | "done" | "refused";
	/** People to make, made so far, and rows of people who were there. */
	readonly total: number;
	readonly done: number;
	readonly known: number;
	/** What words for roles mean in this list, by `roleWord`. */
	readonly roleWords: ReadonlyMap<string, ListedRole>;
	/** Of its people's invitation: links made by the last one, and those that held before it. */
	readonly inviteState: "running" | "done" | null;
	readonly invited: number;
	readonly invitedBefore: number;
}

/** Keeps a list that was sent in; returns its id. */
export async function insertStaffImport(given: {
	byId: string;
	fileName: string;
	rows: readonly (readonly string[])[];
	columns: Columns;
}): Promise<string> {
	const { byId, fileName, rows, columns } = given;
	const { id } = await database.staffImport.create({
		data: {
			byId,
			fileName,
			cells: asJson(rows),
			header: columns.header,
			fields: [...columns.fields],
			state: "open",
		},
		select: { id: true },
	});
	return id;
}

export async function findStaffImport(id: string): Promise<StaffImport | null> {
	const row = await database.staffImport.findUnique({ where: { id } });
	if (!row) return null;
	const { cells, header, fields, at, state, roleWords, inviteState, ...rest } = row;
	return {
		...rest,
		at: at.getTime(),
		state: state as StaffImport["state"],
		inviteState: inviteState as StaffImport["inviteState"],
		roleWords: new Map(roleWords as [string, ListedRole][]),
		rows: cells as unknown as string[][],
		columns: { header, fields: fields as (Field | "")[] },
	};
}

/** The lists that somebody sent in, newest first, at most 50. */
export async function listStaffImports(byId: string) {
	const rows = await database.staffImport.findMany({
		where: { byId },
		orderBy: { at: "desc" },
		take: 50,
		select: { id: true, fileName: true, at: true, state: true, total: true, done: true, known: true },
	});
	return rows.map((row) => ({ ...row, at: row.at.getTime() }));
}

/** Says what stands in which column and what words for roles mean, while nothing is imported yet. */
export async function matchColumns(
	id: string,
	{ columns, centreId, roleWords }: Pick<StaffImport, "columns" | "centreId" | "roleWords">,
): Promise<void> {
	await database.staffImport.updateMany({
		where: { id, state: { in: ["open", "refused"] } },
		data: {
			...{ header: columns.header, fields: [...columns.fields], centreId, state: "open" },
			roleWords: asJson([...roleWords]),
		},
	});
}

/** Begins an import, with what causes the work, in one transaction. False when it was begun already. */
export async function beginStaffImport(
	id: string,
	counts: { total: number; known: number },
	queue: (on: Transaction) => Promise<void>,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.staffImport.updateMany({
			where: { id, state: "open" },
			data: { ...counts, done: 0, state: "running" },
		});
		if (count > 0) await queue(on);
		return count > 0;
	});
}

/** What the list was held against has changed meanwhile: it is to be looked at again. */
export async function refuseStaffImport(id: string): Promise<void> {
	await database.staffImport.updateMany({ where: { id, state: "running" }, data: { state: "refused" } });
}

const CHUNK = 250;

/**
 * Makes all people of a list with their first roles, or none, and empties it. They have no password until they are
 * invited (staff-invitations.server.ts). Progress is noted beside the transaction, so that others see it.
 */
export async function makeStaff(
	{ id, byId }: { id: string; byId: string },
	staff: readonly NewStaff[],
	at: Date,
): Promise<void> {
	await database.$transaction(
		async (on) => {
			for (let from = 0; from < staff.length; from += CHUNK) {
				const chunk = staff.slice(from, from + CHUNK);
				const people = await on.person.createManyAndReturn({
					data: chunk.map(({ name, email }) => ({ name, email, searchName: searchName(name), importId: id })),
					select: { id: true, email: true },
				});
				const idOf = new Map(people.map((person) => [person.email, person.id]));
				await on.roleHolding.createMany({
					data: chunk.map(({ email, role, centreId, from: first }) => ({
						personId: idOf.get(email) ?? "",
						role,
						centreId,
						from: dateColumn(first),
					})),
				});
				// Not in the transaction: it is nothing but how far it is.
				await database.staffImport.updateMany({
					where: { id },
					data: { done: Math.min(from + CHUNK, staff.length - 1) },
				});
			}
			await audit(
				{
					personId: byId,
					action: "staff.imported",
					subject: `staff-import:${id}`,
					detail: { people: staff.length },
				},
				on,
			);
			await on.staffImport.update({
				where: { id },
				data: { state: "done", done: staff.length, cells: asJson([]), finishedAt: at },
			});
		},
		{ timeout: 300_000, maxWait: 30_000 },
	);
}

/**
 * Whoever has one of these addresses or names (as they are searched), with the centres at which they hold a role on a
 * day (ISO) or later.
 */
export async function listPeopleLike(emails: readonly string[], searchNames: readonly string[], day: string) {
	return database.$queryRaw<{ email: string; name: string; centreIds: string[] }[]>`
		SELECT p.email, p.name, coalesce(array_agg(DISTINCT r."centreId") FILTER (WHERE r.id IS NOT NULL), '{}') AS "centreIds"
		FROM "Person" p LEFT JOIN "RoleHolding" r ON r."personId" = p.id
			AND (r."to" IS NULL OR r."to" >= ${dateColumn(day)}::date)
		WHERE p.email = ANY(${[...emails]}::text[]) OR p."searchName" = ANY(${[...searchNames]}::text[])
		GROUP BY p.id`;
}
