import { startTestServer } from "../setup/test-server";
import { bareTurns } from "./bare-client";
import { startBenchDatabase } from "./database";
import type { Rate } from "./latency";
import { playTurns } from "./load";
import { makeOpenCalls, makeTrainees } from "./prepare";

/** Trainees at once, for how many seconds, and how many calls each needs at most in that time. */
const STAGES = [
	{ trainees: 1, seconds: 5, callsEach: 500 },
	{ trainees: 8, seconds: 8, callsEach: 250 },
	{ trainees: 32, seconds: 12, callsEach: 100 },
	{ trainees: 200, seconds: 12, callsEach: 18 },
] as const;

export interface TurnsMeasured {
	/** The same statements by a bare client with 32 connections. */
	readonly bare: Rate;
	readonly stages: readonly { readonly trainees: number; readonly rate: Rate }[];
}

/** Answered turns over HTTP, and the bare client beside them, on one database. */
export async function measureTurns(say: (line: string) => void): Promise<TurnsMeasured> {
	const { database, end } = await startBenchDatabase();
	try {
		const trainees = await makeTrainees(database, 200);
		const stages: { trainees: number; rate: Rate }[] = [];
		const server = await startTestServer(database.url, { DATABASE_POOL: "10" });
		for (const { trainees: count, seconds, callsEach } of STAGES) {
			const those = trainees.slice(0, count);
			const calls = await makeOpenCalls(database, those, callsEach);
			await database.query("VACUUM ANALYZE");
			const own = those.map((trainee) => calls.filter((call) => call.trainee === trainee));
			const rate = await playTurns([server.url], own, seconds);
			say(`${count} trainees: ${rate.perSecond.toFixed(0)} turns/s`);
			stages.push({ trainees: count, rate });
		}
		await server.stop();
		const calls = await makeOpenCalls(database, trainees.slice(0, 32), 1);
		const bare = await bareTurns(database.url, calls, 10);
		say(`bare client: ${bare.perSecond.toFixed(0)} turns/s`);
		return { bare, stages };
	} finally {
		await end();
	}
}
