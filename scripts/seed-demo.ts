import { loadDirectory } from "~/features/directory/load-directory.server";
import { ensureCentres } from "~/features/people/ensure-centres.server";
import { loadLibrary } from "~/features/scenario-authoring/load-library.server";
import { database } from "~/persistence/database.server";
import { seedDemoIfWanted } from "../prisma/seed/seed-demo.server";

/** npm run seed:demo: fills a database with the demo, provided that nobody has an account in it. */
export async function main(): Promise<number> {
	const people = await database.person.count();
	if (people > 0) {
		console.error(`Lắng Nghe: this database has ${people} accounts; the demo goes only into an empty one.`);
		return 1;
	}
	await loadDirectory();
	await loadLibrary();
	await ensureCentres();
	const { made, signIns } = await seedDemoIfWanted({ wanted: true });
	for (const line of [made ?? "", ...signIns]) console.log(line);
	await database.$disconnect();
	return 0;
}
