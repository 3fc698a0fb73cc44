import pg from "pg";
import type { LoggedEvent } from "../../app/domain/call/logged-event";
import { progressStatement, turnStatement } from "../../app/persistence/turn-statements.server";
import { type Rate, rateOf } from "./latency";
import type { OpenCall } from "./prepare";

/**
 * The limit: the same read and the same write as a turn's, prepared, by a client that does nothing else. Each of the
 * connections works on calls of its own.
 */
export async function bareTurns(
	databaseUrl: string,
	calls: readonly OpenCall[],
	seconds: number,
): Promise<Rate> {
	const took: number[] = [];
	const warm = performance.now() + 1500;
	const end = warm + seconds * 1000;
	await Promise.all(
		calls.map(async (call) => {
			const client = new pg.Client({ connectionString: databaseUrl });
			await client.connect();
			for (let seq = call.state.seq; ; seq++) {
				const began = performance.now();
				if (began > end) break;
				await oneTurn(client, call, seq);
				const now = performance.now();
				if (began >= warm && now <= end) took.push(now - began);
			}
			await client.end();
		}),
	);
	return rateOf(took, seconds);
}

async function oneTurn(client: pg.Client, { id, trainee, state }: OpenCall, seq: number): Promise<void> {
	const clientId = `${id}-${seq}`;
	const at = Date.now();
	const event: LoggedEvent = {
		seq: seq + 1,
		type: "reply",
		payload: { node: "first-words", reply: "some-reply" },
		at,
		clientId,
	};
	const read = turnStatement(trainee.token, id, clientId);
	await client.query({ name: "read", text: read.text, values: read.values });
	const after = { ...state, seq: seq + 1, lastSeenAt: at };
	const write = progressStatement(id, seq, after, [event], null);
	const { rows } = await client.query({ name: "write", text: write.text, values: write.values });
	if (rows[0]?.stored !== 1) throw new Error("the bare client's write was not stored");
}
