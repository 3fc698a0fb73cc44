import { database } from "./database.server";

/** Whether the trainee has answered how they were after this call. */
export async function hasWellbeingCheck(callId: string): Promise<boolean> {
	return (await database.wellbeingCheck.count({ where: { callId } })) > 0;
}

/** Keeps how the trainee was. No score and no report reads it. */
export async function insertWellbeingCheck(callId: string, feeling: string, talk: boolean): Promise<void> {
	await database.wellbeingCheck.create({ data: { callId, feeling, talk } });
}

/** Who asked to talk since a day, below these centres: the name and when, not how they were. */
export async function listWishesToTalk(
	paths: readonly string[],
	since: Date,
): Promise<{ id: string; name: string; at: number }[]> {
	if (paths.length === 0) return [];
	const rows = await database.wellbeingCheck.findMany({
		where: {
			talk: true,
			createdAt: { gte: since },
			call: { centre: { OR: paths.map((path) => ({ path: { startsWith: path } })) } },
		},
		select: { id: true, createdAt: true, call: { select: { trainee: { select: { name: true } } } } },
		orderBy: { createdAt: "desc" },
		take: 20,
	});
	return rows.map((row) => ({ id: row.id, name: row.call.trainee.name, at: row.createdAt.getTime() }));
}
