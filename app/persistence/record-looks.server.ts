import { database } from "./database.server";

const HOUR_MS = 3_600_000;

/** The pages of somebody that are noted when another person opens them, and the record as a file. */
export type LookedAt = "record" | "progress" | "file" | "recording";

/** Notes that somebody opened a page of another person; once in an hour is enough. */
export async function noteLook(
	{ personId, viewerId, page }: { personId: string; viewerId: string; page: LookedAt },
	now: number,
): Promise<void> {
	if (personId === viewerId) return;
	const hour = new Date(now - (now % HOUR_MS));
	await database.recordLook.createMany({ data: [{ personId, viewerId, page, hour }], skipDuplicates: true });
}

/** Who looked at a person's pages, newest first, at most so many. `hour`: its beginning, ms. */
export async function listLooks(
	personId: string,
	most: number,
): Promise<{ viewer: string; page: LookedAt; hour: number }[]> {
	const rows = await database.recordLook.findMany({
		where: { personId },
		orderBy: [{ hour: "desc" }, { viewerId: "asc" }, { page: "asc" }],
		take: most,
		select: { page: true, hour: true, viewer: { select: { name: true } } },
	});
	return rows.map(({ page, hour, viewer }) => ({
		viewer: viewer.name,
		page: page as LookedAt,
		hour: hour.getTime(),
	}));
}
