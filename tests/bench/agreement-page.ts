import { plantDoubleRatings } from "../setup/plant-double-ratings";
import { makeSession } from "../setup/sessions";
import { startTestServer } from "../setup/test-server";
import { startBenchDatabase } from "./database";

const CALLS = 5_000;
const ROUNDS = 10;

/** The report on agreement over many double-rated calls, as a manager's browser gets it. */
export interface AgreementPageMeasured {
	readonly calls: number;
	/** Median milliseconds of the page, and of the file of its ratings. */
	readonly page: number;
	readonly file: number;
}

/** Asks for the report and its file over HTTP. */
export async function measureAgreementPage(): Promise<AgreementPageMeasured> {
	const { database, end } = await startBenchDatabase();
	try {
		const server = await startTestServer(database.url);
		const { name, value } = await makeSession(database, "manager");
		await plantDoubleRatings(database, {
			...{ calls: CALLS, centreId: "ha-noi", raters: ["trainer", "trainer2", "trainee", "quang.huy"] },
		});
		await database.query("VACUUM ANALYZE");
		const median = async (path: string) => {
			const times: number[] = [];
			for (let round = 0; round < ROUNDS; round++) {
				const began = performance.now();
				const response = await fetch(`${server.url}${path}`, { headers: { cookie: `${name}=${value}` } });
				await response.text();
				if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
				times.push(performance.now() - began);
			}
			return times.sort((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN;
		};
		await median("/agreement");
		const measured = {
			calls: CALLS,
			page: await median("/agreement"),
			file: await median("/agreement/ratings"),
		};
		await server.stop();
		return measured;
	} finally {
		await end();
	}
}
