import { database } from "./database.server";

/** When the account was disabled, or null while it may be used. Unknown people count as disabled. */
export async function findDisabledAt(personId: string): Promise<Date | null> {
	const person = await database.person.findUnique({ where: { id: personId }, select: { disabledAt: true } });
	return person ? person.disabledAt : new Date(0);
}

/** A person's name; empty for nobody. */
export async function findPersonName(personId: string): Promise<string> {
	const person = await database.person.findUnique({ where: { id: personId }, select: { name: true } });
	return person?.name ?? "";
}
