import { readFileSync } from "node:fs";
import { LiveScreen } from "../setup/live-screen";
import { plantOpenRooms } from "../setup/plant-room";
import { startTestServer } from "../setup/test-server";
import { startBenchDatabase } from "./database";
import { type Rate, rateOf } from "./latency";
import { makeOpenCalls, makeTrainees, type OpenCall } from "./prepare";

/** Live calls at once, each with three who look on beside its trainer; the last of the 50 with other calls beside. */
const ROOMS = [10, 50, 100, 150] as const;
const OTHER_CALLS = 150;
const SECONDS = 20;
/** How often a trainer picks, and how often a page says that it is there, ms. */
const PICK_MS = 5_000;
const BEAT_MS = 4_000;
/** For the memory: as many rooms as are asked for, each with as many events as an hour of calls has turns; played fast. */
const FAST_ROOMS = 50;
const FAST_EVENTS = 80;

export interface LiveMeasured {
	readonly stages: readonly {
		readonly rooms: number;
		/** From the trainer's pick to the trainee's screen. */
		readonly rate: Rate;
	}[];
	/** Of the server's memory, kB a live call with its four streams. */
	readonly memoryPerCall: number;
	/** MB before and after many events in one process. */
	readonly memory: { readonly before: number; readonly after: number; readonly events: number };
}

/** Live role-plays by HTTP and streams, on one process. */
export async function measureLive(say: (line: string) => void): Promise<LiveMeasured> {
	const { database, end } = await startBenchDatabase();
	const server = await startTestServer(database.url);
	const product = { url: server.url, database };
	try {
		const calls = await makeOpenCalls(database, await makeTrainees(database, OTHER_CALLS), 1);
		// Each at its own moment, as people come.
		let next = 0;
		const beats = setInterval(() => beat(server.url, calls[next++ % calls.length]), BEAT_MS / calls.length);
		const stages: LiveMeasured["stages"][number][] = [];
		const before = residentKb(server.pid);
		let memoryPerCall = 0;
		for (const rooms of ROOMS) {
			await database.query(`UPDATE "Call" SET status = 'abandoned' WHERE form = 'live' AND status = 'open'`);
			const rate = await playRooms(product, rooms, () => {
				if (rooms === 50) memoryPerCall = (residentKb(server.pid) - before) / rooms;
			});
			say(`  ${rooms} live calls: median ${rate.median.toFixed(0)} ms, 95th ${rate.p95.toFixed(0)} ms`);
			stages.push({ rooms, rate });
		}
		clearInterval(beats);
		await database.query(`UPDATE "Call" SET status = 'abandoned' WHERE form = 'live' AND status = 'open'`);
		const memory = await playFast(product, server.pid);
		return { stages, memoryPerCall, memory };
	} finally {
		await server.stop();
		await end();
	}
}

type Looked = Parameters<typeof plantOpenRooms>[0];

async function openScreens({ url, database }: Looked, callId: string) {
	const at = (login: string, isTrainee: boolean) =>
		LiveScreen.open(database, { url, login, callId, isTrainee });
	const trainer = await at("trainer", false);
	const trainee = await at("trainee", true);
	return {
		callId,
		trainer,
		trainee,
		all: [trainer, trainee, await at("quang.huy", false), await at("trainer2", false)],
	};
}

/** Each trainer picks now and then, not all at the same moment; how long it took until the trainee saw it. */
async function playRooms(product: Looked, count: number, ready: () => void): Promise<Rate> {
	const rooms = [];
	for (const callId of await plantOpenRooms(product, count)) rooms.push(await openScreens(product, callId));
	const screens = rooms.flatMap(({ all }) => all);
	while (screens.some(({ seq }) => seq === 0)) await passes(100);
	ready();
	// Each page at its own moment, as people come.
	let next = 0;
	const beats = setInterval(() => {
		const screen = screens[next++ % screens.length];
		screen?.look().catch(() => undefined);
	}, BEAT_MS / screens.length);
	const took: number[] = [];
	const until = performance.now() + SECONDS * 1_000;
	await Promise.all(
		rooms.map(async ({ callId, trainer, trainee }, index) => {
			await passes((PICK_MS * index) / count);
			for (let pick = 0; performance.now() < until; pick++) {
				const [reply] = trainer.kinds;
				const deed = reply
					? { type: "nearest", reply, words: "", behaviours: [] }
					: { type: "heard", payload: { words: "Dạ.", behaviours: [] } };
				const began = performance.now();
				await trainer.do(`${callId}-${pick}`, deed);
				const { seq } = trainer;
				while (!trainee.shownAt.has(seq) && performance.now() < until + 5_000) await passes(2);
				took.push((trainee.shownAt.get(seq) ?? performance.now()) - began);
				await passes(Math.max(0, PICK_MS - (performance.now() - began)));
			}
		}),
	);
	clearInterval(beats);
	for (const screen of screens) screen.close();
	return rateOf(took, SECONDS);
}

/** An hour of turns in every room, as fast as they are taken; the first quarter loads what then stays. */
async function playFast(product: Looked, pid: number | null): Promise<LiveMeasured["memory"]> {
	const rooms: Awaited<ReturnType<typeof openScreens>>[] = [];
	for (const callId of await plantOpenRooms(product, FAST_ROOMS))
		rooms.push(await openScreens(product, callId));
	while (rooms.some(({ trainer }) => trainer.seq === 0)) await passes(50);
	const play = async (from: number, to: number) => {
		for (let event = from; event < to; event++)
			await Promise.all(
				rooms.map(({ callId, trainer }) =>
					trainer.do(`${callId}-${event}`, { type: "words-shown", payload: { shown: event % 2 === 0 } }),
				),
			);
	};
	await play(0, FAST_EVENTS / 4);
	const before = residentKb(pid) / 1024;
	await play(FAST_EVENTS / 4, FAST_EVENTS);
	const after = residentKb(pid) / 1024;
	for (const { all } of rooms) for (const screen of all) screen.close();
	return { before, after, events: FAST_ROOMS * FAST_EVENTS };
}

/** Another call in progress says that it is there. */
function beat(url: string, call: OpenCall | undefined): void {
	if (!call) return;
	const { id, trainee, state } = call;
	void fetch(`${url}/calls/${id}/turn`, {
		method: "POST",
		headers: { cookie: trainee.cookie, origin: url, "content-type": "application/json" },
		body: JSON.stringify({
			...{ clientId: crypto.randomUUID(), expectedSeq: state.seq + 1, lines: 0, event: null },
		}),
	}).then(
		(answer) => answer.text(),
		() => undefined,
	);
}

/** The memory of a process that is in use, kB; 0 where the system does not say. */
function residentKb(pid: number | null): number {
	try {
		return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
	} catch {
		return 0;
	}
}

const passes = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
