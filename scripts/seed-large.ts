import { parseArgs } from "node:util";
import { loadDirectory } from "~/features/directory/load-directory.server";
import { ensureCentres } from "~/features/people/ensure-centres.server";
import { loadLibrary } from "~/features/scenario-authoring/load-library.server";
import { database } from "~/persistence/database.server";
import { countUsed, seedLarge } from "../prisma/seed/large/seed-large.server";

/**
 * npm run seed:large [-- --scale 0.01 --data-directory DIR --until 2026-11-23 --force-on-used-database]: generated data
 * of the size that the product is shown at.
 */
export async function main(given: string[]): Promise<number> {
	const { values } = parseArgs({
		args: given,
		options: {
			scale: { type: "string", default: "1" },
			until: { type: "string", default: new Date().toISOString().slice(0, 10) },
			"force-on-used-database": { type: "boolean", default: false },
			"data-directory": { type: "string" },
		},
	});
	const scale = Number(values.scale);
	if (!(scale > 0 && scale <= 2))
		return refuse(`--scale takes a number above 0, at most 2, not “${values.scale}”.`);
	if (Number.isNaN(Date.parse(values.until))) return refuse(`--until takes a day such as 2026-11-23.`);
	const used = await countUsed();
	if (used > 0 && !values["force-on-used-database"])
		return refuse(
			`this database is in use (${used} people, calls and courses): generated data go only into an empty one, or with --force-on-used-database.`,
		);
	await loadDirectory();
	await loadLibrary((count) => console.log(`Proving ${count} scenarios, a second or two each …`));
	await ensureCentres();
	const until = new Date(`${values.until}T00:00:00+07:00`).toISOString();
	await seedLarge({ scale, until, url: process.env.DATABASE_URL ?? "" }, (line) => console.log(line));
	await database.$disconnect();
	return 0;
}

function refuse(why: string): number {
	console.error(`Lắng Nghe: ${why}`);
	return 1;
}
