import { database } from "~/persistence/database.server";
import { checkMonthSums } from "~/persistence/month-sums.server";

/** npm run summary:check: holds the sums by month, from which managers' pages read, against what they sum. Exits 1 on a difference. */
export async function main(): Promise<number> {
	const { compared, wrong, named, missingResults } = await checkMonthSums();
	for (const { table, month, centreId, of } of named)
		console.log(`${table}: ${month} ${centreId} ${of} is wrong.`);
	if (missingResults > 0)
		console.log(
			`${missingResults} results are in no sum yet: the next start of the product brings them along.`,
		);
	console.log(
		`Compared ${compared} sums: ${wrong === 0 ? "all are right" : `${wrong} are wrong; npm run summary:rebuild counts them anew`}.`,
	);
	await database.$disconnect();
	return wrong + missingResults === 0 ? 0 : 1;
}
