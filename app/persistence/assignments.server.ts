import { audit } from "./audit.server";
import { database } from "./database.server";
import { lockPerson } from "./records.server";

export interface StoredAssignment {
	readonly id: string;
	readonly scenarioId: string;
	readonly purpose: "practice" | "assessed";
	readonly assignedAt: Date;
	/** Among those that were given at once. */
	readonly position: number;
	readonly dueOn: Date | null;
	readonly declinedAt: Date | null;
	/** How many calls were begun for it, abandoned ones too. */
	readonly calls: number;
	/** The call that was taken for it, if one was. */
	readonly callId: string | null;
	readonly callStatus: string | null;
}

const SHOWN = {
	id: true,
	scenarioId: true,
	purpose: true,
	assignedAt: true,
	position: true,
	dueOn: true,
	declinedAt: true,
	calls: { select: { id: true, status: true }, orderBy: { createdAt: "desc" } },
} as const;

interface Row {
	id: string;
	scenarioId: string;
	purpose: string;
	assignedAt: Date;
	position: number;
	dueOn: Date | null;
	declinedAt: Date | null;
	calls: { id: string; status: string }[];
}

function toAssignment({ calls, purpose, ...row }: Row): StoredAssignment {
	// An abandoned call does not use the assignment up.
	const taken = calls.find(({ status }) => status !== "abandoned");
	return {
		...row,
		purpose: purpose === "assessed" ? "assessed" : "practice",
		calls: calls.length,
		callId: taken?.id ?? null,
		callStatus: taken?.status ?? null,
	};
}

/** An assignment of this person, or null. */
export async function findAssignment(id: string, personId: string): Promise<StoredAssignment | null> {
	const row = await database.assignment.findFirst({ where: { id, personId }, select: SHOWN });
	return row ? toAssignment(row) : null;
}

/** What is assigned to a person and not finished: the newest first. */
export async function listOpenAssignments(personId: string): Promise<StoredAssignment[]> {
	const rows = await database.assignment.findMany({
		where: { personId, declinedAt: null, calls: { none: { status: "completed" } } },
		select: SHOWN,
		orderBy: [{ assignedAt: "desc" }, { position: "asc" }],
		take: 50,
	});
	return rows.map(toAssignment);
}

/** The practice of a scenario that waits for this person, what is due first before the rest; null where none does. */
export async function findOpenPractice(personId: string, scenarioId: string): Promise<string | null> {
	const row = await database.assignment.findFirst({
		where: {
			personId,
			scenarioId,
			purpose: "practice",
			declinedAt: null,
			calls: { none: { status: "completed" } },
		},
		select: { id: true },
		orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { assignedAt: "asc" }, { position: "asc" }],
	});
	return row?.id ?? null;
}

/** What a person declined since a day: whoever runs their training gives them another. */
export async function listDeclinedAssignments(personId: string, since: Date): Promise<StoredAssignment[]> {
	const rows = await database.assignment.findMany({
		where: { personId, declinedAt: { gte: since } },
		select: SHOWN,
		orderBy: { declinedAt: "desc" },
		take: 20,
	});
	return rows.map(toAssignment);
}

/** Assigns a scenario to a person. */
export async function insertAssignment(assignment: {
	personId: string;
	scenarioId: string;
	purpose: "practice" | "assessed";
	assignedById: string;
	dueOn: Date | null;
}): Promise<string> {
	const row = await database.assignment.create({ data: assignment, select: { id: true } });
	return row.id;
}

/** Assigns a scenario unless the same is waiting for that person already; says so in the audit. False: it was. */
export async function assignOnce(assignment: Parameters<typeof insertAssignment>[0]): Promise<boolean> {
	const { personId, scenarioId, purpose, assignedById } = assignment;
	return database.$transaction(async (on) => {
		await lockPerson(personId, on);
		const waiting = await on.assignment.count({
			where: { personId, scenarioId, purpose, declinedAt: null, calls: { none: { status: "completed" } } },
		});
		if (waiting > 0) return false;
		const { id } = await on.assignment.create({ data: assignment, select: { id: true } });
		const detail = { assignmentId: id, scenarioId, purpose };
		await audit(
			{ personId: assignedById, action: "assignment.made", subject: `person:${personId}`, detail },
			on,
		);
		return true;
	});
}

/** The trainee declines after the content warning. */
export async function declineAssignment(id: string, personId: string, at: Date): Promise<boolean> {
	const { count } = await database.assignment.updateMany({
		where: { id, personId, declinedAt: null, calls: { none: {} } },
		data: { declinedAt: at },
	});
	return count > 0;
}
