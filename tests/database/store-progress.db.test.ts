import { beforeEach, expect, test } from "vitest";
import type { TraineeEvent } from "~/domain/call/logged-event";
import { findCall, type StoredCall, storeProgress } from "~/persistence/calls.server";
import { database } from "~/persistence/database.server";
import { testDatabase } from "../setup/db-test";
import { after, ringingCall } from "./fixtures";

const ANSWER: TraineeEvent = { type: "answer", payload: {} };
const HANG_UP: TraineeEvent = { type: "hang-up", payload: {} };
const START = Date.parse("2026-10-05T08:00:00Z");

let call: StoredCall;
beforeEach(async () => {
	call = await ringingCall(START);
});

const again = async () => {
	const found = await findCall(call.id);
	if (!found) throw new Error("the call is gone");
	return found;
};

test("events and state are stored together", async () => {
	const { state, logged } = await after(call, ANSWER, START + 4_000, "a-1");
	expect(await storeProgress(call.id, 0, state, logged, null)).toBe(true);
	const stored = await again();
	expect(stored.events).toEqual(logged);
	expect(stored.state).toEqual(state);
	expect(stored.status).toBe("open");
});

test("an event that cannot be stored leaves the state as it was", async () => {
	const { state, logged } = await after(call, ANSWER, START + 4_000);
	const broken = [...logged, { ...logged[0], seq: 2, type: null }] as unknown as typeof logged;
	await expect(storeProgress(call.id, 0, state, broken, null)).rejects.toThrow();
	expect(await again()).toEqual(call);
});

test("a number that has passed is refused, and nothing is stored", async () => {
	const first = await after(call, ANSWER, START + 4_000, "a-1");
	await storeProgress(call.id, 0, first.state, first.logged, null);
	const before = await again();
	const late = await after(call, HANG_UP, START + 5_000, "b-1").catch(() =>
		after(call, ANSWER, START + 5_000, "b-1"),
	);
	expect(await storeProgress(call.id, 0, late.state, late.logged, null)).toBe(false);
	expect(await again()).toEqual(before);
});

test("an id that was sent already counts once, whatever number it bears", async () => {
	const first = await after(call, ANSWER, START + 4_000, "same");
	await storeProgress(call.id, 0, first.state, first.logged, null);
	const before = await again();
	const second = await after(before, HANG_UP, START + 6_000, "same");
	expect(await storeProgress(call.id, before.state.seq, second.state, second.logged, null)).toBe(false);
	expect(await again()).toEqual(before);
});

test("of twenty at once one wins, and only its events are there", async () => {
	const offers = await Promise.all(
		Array.from({ length: 20 }, (_, tab) => after(call, ANSWER, START + 4_000 + tab, `tab-${tab}`)),
	);
	const won = await Promise.all(
		offers.map(({ state, logged }) => storeProgress(call.id, 0, state, logged, null)),
	);
	expect(won.filter(Boolean)).toHaveLength(1);
	const winner = offers[won.indexOf(true)];
	const stored = await again();
	expect(stored.events).toEqual(winner?.logged);
	expect(stored.state).toEqual(winner?.state);
});

test("presence never goes backwards, and completion keeps its first moment", async () => {
	const first = await after(call, ANSWER, START + 4_000);
	await storeProgress(call.id, 0, first.state, first.logged, null);
	await testDatabase().query(`UPDATE "Call" SET "lastSeenAt" = $2 WHERE id = $1`, [
		call.id,
		new Date(START + 60_000),
	]);
	const current = await again();
	const second = await after({ ...current, state: first.state }, HANG_UP, START + 9_000);
	await storeProgress(call.id, 1, second.state, second.logged, null);
	expect((await again()).state.lastSeenAt).toBe(START + 60_000);
});

test("within a transaction that fails nothing is stored", async () => {
	const { state, logged } = await after(call, ANSWER, START + 4_000);
	const failing = database.$transaction(async (on) => {
		expect(await storeProgress(call.id, 0, state, logged, null, on)).toBe(true);
		throw new Error("changed our mind");
	});
	await expect(failing).rejects.toThrow("changed our mind");
	expect(await again()).toEqual(call);
});

test("a call that is read while it goes on is never torn: its log leads to its state", async () => {
	let writing = true;
	const reader = (async () => {
		const torn = [];
		let reads = 0;
		while (writing) {
			const read = await again();
			reads++;
			if ((read.events.at(-1)?.seq ?? 0) !== read.state.seq) torn.push(read.state.seq);
		}
		return { torn, reads };
	})();
	let at = START + 4_000;
	for (let turn = 0; turn < 60; turn++) {
		const now = await again();
		const type = now.state.seq === 0 ? "answer" : now.state.seq % 2 === 1 ? "hold" : "resume";
		at += 100;
		const { state, logged } = await after(now, { type, payload: {} }, at);
		expect(await storeProgress(call.id, now.state.seq, state, logged, null)).toBe(true);
	}
	writing = false;
	const { torn, reads } = await reader;
	expect(reads).toBeGreaterThan(10);
	expect(torn).toEqual([]);
});
