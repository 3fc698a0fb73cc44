import { checkReplay } from "~/features/calls/check-replay.server";
import { database } from "~/persistence/database.server";

/** npm run replay:check: replays every call of the database; exits 1 when anything stored differs. */
export async function main(): Promise<number> {
	const { calls, events, differences } = await checkReplay();
	for (const { number, callId, place, stored, replayed } of differences)
		console.log(`call ${number} (${callId}): ${place} is stored as ${stored}, replayed as ${replayed}`);
	const verdict = differences.length === 0 ? "no difference" : `${differences.length} differences`;
	console.log(`Replayed ${calls} calls with ${events} events: ${verdict}.`);
	await database.$disconnect();
	return differences.length === 0 ? 0 : 1;
}
