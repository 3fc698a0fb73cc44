import pg from "pg";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";

/** Is told of each change of a call: the number of its last event, 0 where only the room changed. */
type Tell = (seq: number) => void;

const RETRY_MS = 250;

const watchers = new Map<string, Set<Tell>>();
let connection: pg.Client | null = null;
let wanted = false;

/**
 * Tells of every change of a live call that any process stores, until the answer is called. One connection of a process
 * listens for all of its watchers, beside the pool. Where it breaks, all are told once it is back: they look again, and
 * miss nothing.
 */
export function watchRoom(callId: string, tell: Tell): () => void {
	const tells = watchers.get(callId) ?? new Set();
	watchers.set(callId, tells.add(tell));
	if (!wanted) {
		wanted = true;
		void listen();
	}
	return () => {
		tells.delete(tell);
		if (tells.size === 0 && watchers.get(callId) === tells) watchers.delete(callId);
	};
}

/** Ends the connection; for a process that stops. */
export async function stopWatching(): Promise<void> {
	wanted = false;
	const ending = connection;
	connection = null;
	await ending?.end().catch(() => undefined);
}

async function listen(): Promise<void> {
	const client = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
	let isOver = false;
	const again = () => {
		if (isOver) return;
		isOver = true;
		if (connection === client) connection = null;
		client.end().catch(() => undefined);
		if (wanted) setTimeout(() => void listen(), RETRY_MS).unref();
	};
	client.on("error", again);
	client.on("end", again);
	client.on("notification", ({ payload }) => {
		const [callId = "", seq] = (payload ?? "").split(" ");
		for (const tell of watchers.get(callId) ?? []) tell(Number(seq));
	});
	try {
		await client.connect();
		await client.query("LISTEN live");
		if (!wanted) return again();
		connection = client;
		for (const tells of watchers.values()) for (const tell of tells) tell(0);
	} catch (error) {
		log.warn({ err: error }, "listening for live calls failed, trying again");
		again();
	}
}
