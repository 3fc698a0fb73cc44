import { database } from "~/persistence/database.server";
import { rebuildStandings } from "~/persistence/kept-standings.server";
import { rebuildPlaces } from "~/persistence/standing-places.server";

/** npm run status:rebuild: makes where everybody stands in every programme anew from the records. */
export async function main(): Promise<number> {
	const people = await rebuildStandings(new Date(), (made, of) => {
		if (made % 2000 === 0 && made < of) console.log(`${made} of ${of} people …`);
	});
	console.log(`Made the standings of ${people} people, and ${await rebuildPlaces()} places.`);
	await database.$disconnect();
	return 0;
}
