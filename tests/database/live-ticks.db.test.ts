import { expect, test } from "vitest";
import { getRating } from "~/features/assessments/rating.query.server";
import { takeTicks } from "~/features/live-room/take-ticks.server";
import { database } from "~/persistence/database.server";
import { findLiveTicks } from "~/persistence/live-ticks.server";
import { personId, signedIn } from "./fixtures";
import { playedLiveCall, ringingLiveCall } from "./live-call";

const AT = Date.now() - 3_600_000;
const ticked = (code: string, turn: number) => ({ code, turn, ticked: true });

/** An assessed live call that is played and whose record is not handed in, as long as ticks are taken. */
async function runningCall() {
	const call = await playedLiveCall({ purpose: "assessed", at: AT });
	await database.call.update({ where: { id: call.id }, data: { status: "wrap-up" } });
	return call;
}
const refusal = (of: Promise<unknown>) =>
	of.then(
		() => null,
		(thrown: { init?: { status?: number } }) => thrown.init?.status ?? thrown,
	);

test("a second rater ticks and unticks while the call runs, and the later of two holds", async () => {
	const call = await runningCall();
	const rater = await signedIn("trainer2");
	const take = (...changes: object[]) => takeTicks(rater, call.id, { changes }, Date.now());
	expect(await take(ticked("empathy.b1", 1), ticked("closing.b1", 2))).toBe("kept");
	expect(await take(ticked("empathy.b1", 1))).toBe("kept");
	expect(await take(ticked("empathy.b1", 2), { ...ticked("empathy.b1", 2), ticked: false })).toBe("kept");
	expect(await take({ ...ticked("closing.b1", 2), ticked: false })).toBe("kept");
	expect(await findLiveTicks(call.id, rater.personId)).toEqual([{ code: "empathy.b1", turn: 1 }]);
});

test("nothing is kept of what the rubric or the call does not have, nor once the record is handed in", async () => {
	const call = await runningCall();
	const rater = await signedIn("trainer2");
	for (const wrong of [ticked("empathy.b99", 1), ticked("listening.b3", 1), ticked("empathy.b1", 900)])
		expect(await takeTicks(rater, call.id, { changes: [ticked("empathy.b1", 1), wrong] }, Date.now())).toBe(
			"not-understood",
		);
	for (const body of [undefined, {}, { changes: [] }, { changes: [{ code: "empathy.b1", turn: -1 }] }])
		expect(await takeTicks(rater, call.id, body, Date.now())).toBe("not-understood");
	await database.call.update({ where: { id: call.id }, data: { status: "completed" } });
	expect(await takeTicks(rater, call.id, { changes: [ticked("empathy.b1", 1)] }, Date.now())).toBe("over");
	expect(await findLiveTicks(call.id, rater.personId)).toEqual([]);
});

test("whoever plays the caller does not rate beside, nor anybody of a practice call or from elsewhere", async () => {
	const call = await runningCall();
	const changes = { changes: [ticked("empathy.b1", 1)] };
	const tick = async (login: string, callId: string) =>
		refusal(takeTicks(await signedIn(login), callId, changes, Date.now()));
	for (const login of ["trainer", "trainee", "quang.huy"]) expect(await tick(login, call.id)).toBe(404);
	const practice = await ringingLiveCall({ purpose: "practice", at: AT, trainee: "quang.huy" });
	expect(await tick("trainer2", practice.id)).toBe(404);
	expect(await tick("trainer2", call.id)).toBe(null);
});

test("their rating begins with what they ticked, and nobody else's does", async () => {
	const call = await runningCall();
	const rater = await signedIn("trainer2");
	const { turn } = call.state.snapshot.context;
	const changes = [ticked("empathy.b1", 1), ticked("closing.b1", turn + 1)];
	expect(await takeTicks(rater, call.id, { changes }, Date.now())).toBe("kept");
	await database.call.update({ where: { id: call.id }, data: { status: "completed" } });

	const own = await getRating(rater, call.id, "rater");
	expect(own.startWith?.ticks).toEqual([
		{ code: "empathy.b1", turn: 1 },
		{ code: "closing.b1", turn },
	]);
	expect(own.live).toMatchObject({ playedById: await personId("trainer"), ticked: true });
	const other = await getRating(await signedIn("trainer"), call.id, "rater");
	expect([other.startWith, other.live?.ticked]).toEqual([null, false]);
});
