import { checkStandings } from "~/persistence/check-standings.server";
import { database } from "~/persistence/database.server";
import { checkPlaces } from "~/persistence/standing-places.server";

/** npm run status:check: holds where everybody stands, as lists read it, against the pure function over the records. Exits 1 on a difference. */
export async function main(): Promise<number> {
	const { compared, wrong, named } = await checkStandings(new Date());
	for (const { personId, programmeId } of named) console.log(`${programmeId}: ${personId} is wrong.`);
	console.log(
		`Compared ${compared} standings: ${wrong === 0 ? "all are right" : `${wrong} are wrong; npm run status:rebuild makes them anew`}.`,
	);
	const places = await checkPlaces();
	console.log(
		`Compared ${places.compared} places: ${places.wrong === 0 ? "all are right" : `${places.wrong} are wrong; npm run status:rebuild makes them anew`}.`,
	);
	await database.$disconnect();
	return wrong === 0 && places.wrong === 0 ? 0 : 1;
}
