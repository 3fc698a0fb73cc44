import { database } from "~/persistence/database.server";
import { rebuildStandings } from "~/persistence/kept-standings.server";

/** npm run status:rebuild: makes where everybody stands in every programme anew from the records. */
export async function main(): Promise<number> {
	console.log(`Made the standings of ${await rebuildStandings(new Date())} people.`);
	await database.$disconnect();
	return 0;
}
