import { Prisma } from "#prisma/client";
import { database } from "./database.server";
import { NOTHING_KEPT } from "./list-standings.server";
import { countPlaces, statusIn } from "./standing-places.server";
import { HOTLINE_PROGRAMME } from "./training-records.server";

/** Which people: by centre, name and where they stand in the hotline's programme today, as kept. */
export interface StaffAsked {
	/** Centres in reach: roles elsewhere do not count. */
	readonly reachIds: readonly string[];
	/** The centres chosen, of those in reach. */
	readonly centreIds: readonly string[];
	/** Only those who are counsellors at a centre in reach. */
	readonly counsellors: boolean;
	/** Those whose account is disabled, in place of those whose is in use. */
	readonly disabled: boolean;
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

/** How many people there are at the centres chosen by where they stand, whatever name and status are asked for. */
export async function countStaffByStatus(asked: StaffAsked): Promise<ReadonlyMap<string, number>> {
	const { reachIds, centreIds, counsellors, disabled, today } = asked;
	if (disabled) return countDisabled(asked);
	const rows = await countPlaces(today, Prisma.sql`p."centreId" = ANY(${[...reachIds]}::text[])`, [
		...(centreIds.length === reachIds.length
			? []
			: [Prisma.sql`p."centreId" = ANY(${[...centreIds]}::text[])`]),
		...(counsellors ? [Prisma.sql`p.role = 'trainee'`] : []),
	]);
	const counts = new Map<string, number>();
	for (const { standings, people } of rows) {
		const status = statusIn(standings, HOTLINE_PROGRAMME) ?? NOTHING_KEPT.status;
		counts.set(status, (counts.get(status) ?? 0) + people);
	}
	return counts;
}

/** The few with a disabled account have no row among the places. */
async function countDisabled(asked: StaffAsked): Promise<ReadonlyMap<string, number>> {
	const rows = await database.$queryRaw<{ status: string; people: number }[]>`
		SELECT ${STATUS} AS status, count(*)::int AS people ${staff({ ...asked, status: "" })} GROUP BY 1`;
	return new Map(rows.map(({ status, people }) => [status, people]));
}

/** How many of them the words of a name and the status find. */
export async function countFound(asked: StaffAsked): Promise<number> {
	const [row] = await database.$queryRaw<{ count: number }[]>`
		SELECT count(*)::int AS count ${staff(asked)} AND ${found(asked)}`;
	return row?.count ?? 0;
}

const staff = (asked: StaffAsked) => {
	const { reachIds, centreIds, counsellors, disabled, today } = asked;
	const places = disabled ? Prisma.sql`"RoleHolding"` : Prisma.sql`"StandingPlace"`;
	const account = disabled
		? Prisma.sql`p."disabledAt" IS NOT NULL AND p."erasedAt" IS NULL`
		: Prisma.sql`p."disabledAt" IS NULL`;
	const holds = (ids: readonly string[], role: Prisma.Sql) => Prisma.sql`AND EXISTS (
		SELECT FROM ${places} h WHERE h."personId" = p.id AND h."centreId" = ANY(${[...ids]}::text[]) AND ${role}
			AND h."from" <= ${today}::date AND (h."to" IS NULL OR h."to" >= ${today}::date))`;
	// Where no centre is chosen, one condition says both.
	const here =
		counsellors && centreIds.length === reachIds.length
			? Prisma.empty
			: holds(centreIds, Prisma.sql`h.role <> 'administrator'`);
	return Prisma.sql`FROM "Person" p ${standingJoin(asked)}
		WHERE ${account} ${counsellors ? holds(reachIds, Prisma.sql`h.role = 'trainee'`) : Prisma.empty} ${here}`;
};

/** Where a standing is asked for that is kept, only who has it is looked at. */
const standingJoin = ({ status }: StaffAsked) =>
	status === "" || status === NOTHING_KEPT.status
		? Prisma.sql`LEFT JOIN "CertificationStanding" s ON s."personId" = p.id AND s."programmeId" = ${HOTLINE_PROGRAMME}`
		: Prisma.sql`JOIN "CertificationStanding" s ON s."personId" = p.id AND s."programmeId" = ${HOTLINE_PROGRAMME} AND s.status = ${status}`;

const found = ({ words, status }: StaffAsked) => {
	const like = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
	const named = like.length === 0 ? Prisma.sql`true` : Prisma.sql`p."searchName" LIKE ALL(${like}::text[])`;
	return status === "" ? named : Prisma.sql`${named} AND ${STATUS} = ${status}`;
};
