import { database } from "./database.server";

export interface Centre {
	readonly id: string;
	readonly parentId: string | null;
	readonly kind: string;
	readonly nameVi: string;
	readonly nameEn: string;
	/** Ids from the root down, each ended by "/". */
	readonly path: string;
}

/** All centres, each after its parent. There are some hundreds at most. */
export async function listCentres(): Promise<Centre[]> {
	return database.centre.findMany({ orderBy: { path: "asc" } });
}

export async function findCentre(id: string): Promise<Centre | null> {
	return database.centre.findUnique({ where: { id } });
}

/** Adds a centre below its parent. Throws when the parent is not there or the id is taken. */
export async function insertCentre(centre: Omit<Centre, "path">): Promise<Centre> {
	const parent = centre.parentId
		? await database.centre.findUniqueOrThrow({ where: { id: centre.parentId } })
		: null;
	return database.centre.create({ data: { ...centre, path: `${parent?.path ?? ""}${centre.id}/` } });
}
