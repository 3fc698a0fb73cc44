import { audit } from "./audit.server";
import { database } from "./database.server";
import { dateColumn, isoDay } from "./plain-day.server";
import { lockPerson } from "./records.server";

export type LeaveKind = "maternity" | "sick" | "study" | "other";

/** Somebody's leave; days are ISO, `to` is the last one, null while nobody knows it. */
export interface Leave {
	readonly id: string;
	readonly kind: LeaveKind;
	readonly from: string;
	readonly to: string | null;
	readonly recordedBy: string;
	readonly recordedAt: number;
}

/** Somebody's leaves that stand, the latest first. */
export async function listLeaves(personId: string): Promise<Leave[]> {
	const rows = await database.leave.findMany({
		where: { personId, withdrawnAt: null },
		orderBy: [{ from: "desc" }, { id: "desc" }],
		include: { recordedBy: { select: { name: true } } },
	});
	return rows.map(({ id, kind, from, to, recordedBy, recordedAt }) => ({
		id,
		recordedBy: recordedBy.name,
		recordedAt: recordedAt.getTime(),
		kind: kind as LeaveKind,
		from: isoDay(from),
		to: to && isoDay(to),
	}));
}

const about = (personId: string) => `person:${personId}`;

/** Records a leave; false where another one runs on any of its days. */
export async function beginLeave(
	personId: string,
	{ kind, from, to }: Pick<Leave, "kind" | "from" | "to">,
	byId: string,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		await lockPerson(personId, on);
		const others = await on.leave.count({
			where: {
				personId,
				withdrawnAt: null,
				...(to ? { from: { lte: dateColumn(to) } } : {}),
				OR: [{ to: null }, { to: { gte: dateColumn(from) } }],
			},
		});
		if (others > 0) return false;
		await on.leave.create({
			data: { personId, kind, from: dateColumn(from), to: to ? dateColumn(to) : null, recordedById: byId },
		});
		const detail = { from, to };
		await audit({ personId: byId, action: "leave.begun", subject: about(personId), detail }, on);
		return true;
	});
}

/** Somebody is back, or will be: sets the last day of a leave. False where there is none, or it had not begun by then. */
export async function endLeave(
	personId: string,
	leaveId: string,
	lastDay: string,
	byId: string,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		await lockPerson(personId, on);
		const day = dateColumn(lastDay);
		const leave = await on.leave.findFirst({
			where: { id: leaveId, personId, withdrawnAt: null, from: { lte: day } },
		});
		// A later last day must not run into the next leave.
		const next = leave
			? await on.leave.count({
					where: { personId, withdrawnAt: null, id: { not: leaveId }, from: { gt: leave.from, lte: day } },
				})
			: 0;
		if (!leave || next > 0) return false;
		await on.leave.update({ where: { id: leaveId }, data: { to: day } });
		const detail = { leaveId, lastDay };
		await audit({ personId: byId, action: "leave.ended", subject: about(personId), detail }, on);
		return true;
	});
}

/** Takes back a leave that was a mistake. */
export async function withdrawLeave(
	personId: string,
	leaveId: string,
	byId: string,
	at: Date,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.leave.updateMany({
			where: { id: leaveId, personId, withdrawnAt: null },
			data: { withdrawnAt: at },
		});
		if (count > 0) {
			const detail = { leaveId };
			await audit({ personId: byId, action: "leave.withdrawn", subject: about(personId), detail }, on);
		}
		return count > 0;
	});
}
