import { database } from "~/persistence/database.server";
import { rebuildMonthSums } from "~/persistence/month-sums.server";

/** npm run summary:rebuild: counts the sums by month anew, in one transaction. */
export async function main(): Promise<number> {
	console.log(`Counted ${await rebuildMonthSums()} sums.`);
	await database.$disconnect();
	return 0;
}
