import { expect, test } from "../setup/fixtures";
import { LiveScreen } from "../setup/live-screen";
import { plantOpenRooms } from "../setup/plant-room";
import { type RoundRobin, startRoundRobin } from "../setup/round-robin";
import { startTestServer, type TestServer } from "../setup/test-server";

const ROOMS = 10;
/** How long it takes is for the bench; here, that it comes. */
const PATIENCE = { timeout: 30_000 };

// Three processes on one database behind a proxy: asked by HTTP, as ten rooms of three screens each would.
let servers: TestServer[] = [];
let proxy: RoundRobin;
test.afterEach(async () => {
	await proxy.close();
	for (const server of servers) await server.stop();
});

test("one of three processes is killed during ten live calls: every screen goes on, nothing lost or doubled", async ({
	product,
}) => {
	test.setTimeout(120_000);
	const { database } = product;
	proxy = await startRoundRobin(() => servers.map(({ url }) => url));
	const environment = { PUBLIC_URL: proxy.url };
	servers = await Promise.all([1, 2, 3].map(() => startTestServer(database.url, environment)));
	const rooms = await plantOpenRooms(product, ROOMS);
	const screens = await Promise.all(
		rooms.map(async (callId) => {
			const at = (login: string, isTrainee: boolean) =>
				LiveScreen.open(database, { url: proxy.url, login, callId, isTrainee });
			return {
				trainer: await at("trainer", false),
				trainee: await at("trainee", true),
				observer: await at("quang.huy", false),
			};
		}),
	);
	const all = screens.flatMap(({ trainer, trainee, observer }) => [trainer, trainee, observer]);
	await expect.poll(() => all.every(({ streams, seq }) => streams > 0 && seq > 0), PATIENCE).toBe(true);

	// Each trainer drops the line and brings it back, again and again; the kill comes in between.
	let deeds = 0;
	const plays = screens.map(async ({ trainer }, room) => {
		for (let turn = 0; turn < 12; turn++) {
			const type = turn % 2 === 0 ? "line-lost" : "line-back";
			expect(await trainer.do(`room-${room}-turn-${turn}`, { type, payload: {} })).toMatch(/taken|already/);
			deeds++;
		}
	});
	await expect.poll(() => deeds, PATIENCE).toBeGreaterThan(ROOMS * 3);
	await servers[0]?.kill();
	await Promise.all(plays);

	for (const [index, callId] of rooms.entries()) {
		const rows = await database.query<{ seq: number; type: string }>(
			`SELECT seq, type FROM "CallEvent" WHERE "callId" = $1 ORDER BY seq`,
			[callId],
		);
		expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, at) => at + 1));
		expect(rows.filter(({ type }) => /^line-/.test(type)).map(({ type }) => type)).toEqual(
			Array.from({ length: 12 }, (_, turn) => (turn % 2 === 0 ? "line-lost" : "line-back")),
		);
		const { trainer, trainee, observer } = screens[index] ?? {};
		await expect
			.poll(() => [trainer?.seq, trainee?.seq, observer?.seq], PATIENCE)
			.toEqual([rows.length, rows.length, rows.length]);
	}
	expect(all.some(({ streams }) => streams > 1)).toBe(true);
	for (const screen of all) screen.close();
});
