import { startTestServer } from "../setup/test-server";
import { bareTurns } from "./bare-client";
import { startBenchDatabase } from "./database";
import type { Rate } from "./latency";
import { playTurns } from "./load";
import { makeOpenCalls, makeTrainees } from "./prepare";

/** Trainees at once, for how many seconds, and how many calls each needs at most in that time. */
const STAGES = [
	{ trainees: 1, processes: 1, seconds: 5, callsEach: 700 },
	{ trainees: 8, processes: 1, seconds: 8, callsEach: 350 },
	{ trainees: 32, processes: 1, seconds: 12, callsEach: 130 },
	{ trainees: 200, processes: 1, seconds: 12, callsEach: 22 },
	{ trainees: 32, processes: 2, seconds: 12, callsEach: 130 },
	{ trainees: 200, processes: 2, seconds: 12, callsEach: 22 },
] as const;

export interface TurnsMeasured {
	/** The same statements by a bare client with 32 connections. */
	readonly bare: Rate;
	readonly stages: readonly Stage[];
}

export interface Stage {
	readonly trainees: number;
	readonly processes: number;
	readonly rate: Rate;
}

/** Answered turns over HTTP, and the bare client beside them, on one database. */
export async function measureTurns(say: (line: string) => void): Promise<TurnsMeasured> {
	const { database, end } = await startBenchDatabase();
	try {
		const trainees = await makeTrainees(database, 200);
		const servers = [await startTestServer(database.url), await startTestServer(database.url)];
		const urls = servers.map(({ url }) => url);
		const stages: Stage[] = [];
		for (const { trainees: count, processes, seconds, callsEach } of STAGES) {
			const those = trainees.slice(0, count);
			const calls = await makeOpenCalls(database, those, callsEach);
			await database.query("VACUUM ANALYZE");
			const own = those.map((trainee) => calls.filter((call) => call.trainee === trainee));
			const rate = await playTurns(urls.slice(0, processes), own, seconds);
			say(`  ${count} trainees, ${processes} process(es): ${rate.perSecond.toFixed(0)} turns/s`);
			stages.push({ trainees: count, processes, rate });
		}
		for (const server of servers) await server.stop();
		const calls = await makeOpenCalls(database, trainees.slice(0, 32), 1);
		const bare = await bareTurns(database.url, calls, 10);
		say(`  bare client: ${bare.perSecond.toFixed(0)} turns/s`);
		return { bare, stages };
	} finally {
		await end();
	}
}
