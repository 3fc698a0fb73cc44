import { Prisma } from "#prisma/client";
import { database } from "./database.server";
import { HOTLINE_PROGRAMME } from "./training-records.server";

/** Which people: by centre, name and where they stand in the hotline's programme today, as kept. */
export interface StaffAsked {
	/** Centres in reach: roles elsewhere do not count. */
	readonly reachIds: readonly string[];
	/** The centres chosen, of those in reach. */
	readonly centreIds: readonly string[];
	/** Only those who are counsellors at a centre in reach. */
	readonly counsellors: boolean;
	/** ISO: roles and accounts count as they are on this day. */
	readonly today: string;
	/** Words of a name without diacritics. */
	readonly words: readonly string[];
	/** Empty: all. */
	readonly status: string;
	/** Every status, in the order of the sort by status. */
	readonly statuses: readonly string[];
	readonly sort: "name" | "status" | "until";
}

const STATUS = Prisma.sql`coalesce(s.status, 'not-started')`;
const BY_NAME = Prisma.sql`p.name COLLATE "vi-x-icu", p.id`;

/** Ids of a page of them, in order. */
export async function listStaff(
	asked: StaffAsked,
	{ limit, offset }: { limit: number; offset: number },
): Promise<string[]> {
	const order = {
		name: BY_NAME,
		status: Prisma.sql`array_position(${[...asked.statuses]}::text[], ${STATUS}), ${BY_NAME}`,
		until: Prisma.sql`s.until NULLS LAST, ${BY_NAME}`,
	}[asked.sort];
	const rows = await database.$queryRaw<{ id: string }[]>`
		SELECT p.id ${staff(asked)} AND ${found(asked)} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
	return rows.map(({ id }) => id);
}

/**
 * How many people there are at the centres chosen, how many of them are certified and how many of those run out up to a
 * day, whatever name and status are asked for; and how many the whole filter finds.
 *
 * @param lastDay ISO
 */
export async function countStaff(
	asked: StaffAsked,
	lastDay: string,
): Promise<{ people: number; certified: number; endingSoon: number; found: number }> {
	const [row] = await database.$queryRaw<
		{ people: number; certified: number; endingSoon: number; found: number }[]
	>`
		SELECT count(*)::int AS people, (count(*) FILTER (WHERE s.certified))::int AS certified,
			(count(*) FILTER (WHERE s.certified AND s.until <= ${lastDay}::date))::int AS "endingSoon",
			(count(*) FILTER (WHERE ${found(asked)}))::int AS found ${staff(asked)}`;
	return row ?? { people: 0, certified: 0, endingSoon: 0, found: 0 };
}

const staff = ({ reachIds, centreIds, counsellors, today }: StaffAsked) => {
	const holds = (ids: readonly string[], role: Prisma.Sql) => Prisma.sql`p.id IN (
		SELECT h."personId" FROM "RoleHolding" h WHERE h."centreId" = ANY(${[...ids]}) AND ${role}
			AND h."from" <= ${today}::date AND (h."to" IS NULL OR h."to" >= ${today}::date))`;
	const trainee = Prisma.sql`h.role = 'trainee'`;
	// Where no centre is chosen, one condition says both.
	const here =
		counsellors && centreIds.length === reachIds.length
			? Prisma.empty
			: Prisma.sql`AND ${holds(centreIds, Prisma.sql`h.role <> 'administrator'`)}`;
	return Prisma.sql`FROM "Person" p
		LEFT JOIN "CertificationStanding" s ON s."personId" = p.id AND s."programmeId" = ${HOTLINE_PROGRAMME}
		WHERE p."disabledAt" IS NULL ${counsellors ? Prisma.sql`AND ${holds(reachIds, trainee)}` : Prisma.empty} ${here}`;
};

const found = ({ words, status }: StaffAsked) => {
	const like = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
	const named = like.length === 0 ? Prisma.sql`true` : Prisma.sql`p."searchName" LIKE ALL(${like}::text[])`;
	return status === "" ? named : Prisma.sql`${named} AND ${STATUS} = ${status}`;
};
