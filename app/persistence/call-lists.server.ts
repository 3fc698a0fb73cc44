import { database } from "./database.server";

/** A call in a list of one's own. */
export interface OwnCallRow {
	readonly id: string;
	readonly number: number;
	readonly scenarioId: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly purpose: "practice" | "assessed";
	/** A person played the caller. */
	readonly live: boolean;
	readonly status: "ringing" | "open" | "wrap-up" | "completed" | "abandoned";
	readonly createdAt: number;
	/** Whether the result has been released, and whether it was a pass. */
	readonly passes: boolean | null;
}

const SHOWN = {
	id: true,
	number: true,
	purpose: true,
	form: true,
	status: true,
	createdAt: true,
	scenario: { select: { scenarioId: true, titleVi: true, titleEn: true } },
	releases: { select: { passes: true }, orderBy: { number: "desc" }, take: 1 },
} as const;

interface Row {
	id: string;
	number: number;
	purpose: string;
	form: string;
	status: string;
	createdAt: Date;
	scenario: { scenarioId: string; titleVi: string; titleEn: string };
	releases: { passes: boolean }[];
}

function toRow({ scenario, releases, createdAt, purpose, form, status, ...row }: Row): OwnCallRow {
	return {
		...row,
		...scenario,
		purpose: purpose === "assessed" ? "assessed" : "practice",
		live: form === "live",
		status: status as OwnCallRow["status"],
		createdAt: createdAt.getTime(),
		passes: releases[0]?.passes ?? null,
	};
}

export function countOwnCalls(personId: string): Promise<number> {
	return database.call.count({ where: { traineeId: personId } });
}

/** A person's calls, the newest first. */
export async function listOwnCalls(
	personId: string,
	page: { offset: number; limit: number },
): Promise<OwnCallRow[]> {
	const rows = await database.call.findMany({
		where: { traineeId: personId },
		select: SHOWN,
		orderBy: { createdAt: "desc" },
		skip: page.offset,
		take: page.limit,
	});
	return rows.map(toRow);
}

/** A person's calls that are over and whose record is still to be handed in, the newest first. */
export async function listCallsToHandIn(personId: string): Promise<OwnCallRow[]> {
	const rows = await database.call.findMany({
		where: { traineeId: personId, status: "wrap-up" },
		select: SHOWN,
		orderBy: { createdAt: "desc" },
		take: 10,
	});
	return rows.map(toRow);
}

/** A practice call of a scenario that this person has begun and not finished, or null. */
export async function findRunningPractice(personId: string, scenarioId: string): Promise<string | null> {
	const row = await database.call.findFirst({
		where: {
			traineeId: personId,
			purpose: "practice",
			status: { in: ["ringing", "open", "wrap-up"] },
			scenario: { scenarioId },
		},
		select: { id: true },
		orderBy: { createdAt: "desc" },
	});
	return row?.id ?? null;
}
