import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { PRACTICE_RULES, replayable } from "~/domain/call/call-state";
import { replay } from "~/domain/call/replay";
import { advance } from "~/domain/call/take-event";
import { getQueue } from "~/features/assessments/queue.query.server";
import { readQueueSearch } from "~/features/assessments/queue-search";
import { getRating } from "~/features/assessments/rating.query.server";
import { checkReplay } from "~/features/calls/check-replay.server";
import { getDebrief } from "~/features/calls/debrief.query.server";
import { startWhatIf } from "~/features/calls/start-what-if.server";
import { findDossier } from "~/persistence/assessed-calls.server";
import { listOwnCalls } from "~/persistence/call-lists.server";
import { findCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { readCallsOnFile } from "~/persistence/person-file-calls.server";
import { testDatabase } from "../setup/db-test";
import { personId, signedIn } from "./fixtures";
import { HEARD, HEARD_BEHAVIOUR, playedLiveCall } from "./live-call";

const AT = Date.now() - 3_600_000;

test("a live practice call is afterwards a call like any other, and shows what was heard", async () => {
	const call = await playedLiveCall({ purpose: "practice", at: AT });
	expect(call).toMatchObject({ status: "completed", form: "live" });
	expect(replayable(replay(await compiledCall(call), call.events))).toEqual(replayable(call.state));

	const view = await getDebrief(await signedIn("trainee"), call.id, Date.now());
	expect(view.playedBy).toBe("Vũ Ngọc Ánh");
	const exchanges = view.details?.exchanges ?? [];
	expect(exchanges[1]?.ownWords).toBe(HEARD.besideReply);
	const told = exchanges.flatMap(({ heard }) => heard);
	expect(told).toContainEqual(expect.objectContaining({ kind: "heard", text: HEARD.byItself }));
	for (const kind of ["line-lost", "line-back"])
		expect(told.filter((line) => line.kind === kind)).toHaveLength(1);
	expect(exchanges.filter(({ said }) => said === "…")).toEqual([]);
	expect(exchanges.map(({ ownWords }) => ownWords)).not.toContain("…");

	const dossier = await findDossier(call.id);
	expect(dossier?.assessed.story.trace.behaviours).toContainEqual({ code: HEARD_BEHAVIOUR, turn: 1 });
	expect(dossier?.assessed.machine.ticks.length).toBeGreaterThan(3);

	const [own] = await listOwnCalls(call.traineeId, { offset: 0, limit: 1 });
	expect(own).toMatchObject({ id: call.id, live: true });
	const { written } = await readCallsOnFile(call.traineeId);
	expect(written.map(({ text }) => text)).toEqual(expect.arrayContaining([HEARD.byItself]));
});

test("going back into a live call is practice by the script, and its silence has not run out already", async () => {
	const call = await playedLiveCall({ purpose: "practice", at: AT });
	for (const turn of [1, 2]) {
		const now = Date.now();
		const begun = await startWhatIf(call, { turn, startKey: randomUUID(), anyway: "yes" }, now);
		const again = begun && begun !== "asked-first" ? await findCall(begun.callId) : null;
		expect(again).toMatchObject({ form: "scripted", status: "open", traineeId: call.traineeId });
		if (!again) continue;
		const compiled = await compiledCall(again);
		expect(replayable(replay(compiled, again.events))).toEqual(replayable(again.state));
		expect(advance(compiled, again.state, now + 1_000, PRACTICE_RULES).logged).toEqual([]);
	}
});

test("a live assessed call waits to be rated, by whoever played the caller, too, who is told", async () => {
	const call = await playedLiveCall({ purpose: "assessed", at: AT });
	const trainer = await signedIn("trainer");
	const search = { ...readQueueSearch("http://localhost/assessments"), sort: "newest" as const };
	const { rows } = await getQueue(trainer, search, Date.now());
	expect(rows.find(({ callId }) => callId === call.id)).toMatchObject({ live: true, state: "to-be-rated" });

	const view = await getRating(trainer, call.id, "rater");
	expect(view).toMatchObject({ mode: "rate", live: { playedById: await personId("trainer") } });
	expect(view.turns[1]?.ownWords).toBe(HEARD.besideReply);
	expect(view.turns.flatMap(({ heard }) => heard)).toContainEqual(
		expect.objectContaining({ kind: "heard", text: HEARD.byItself }),
	);
	expect(view.turns.map(({ ownWords }) => ownWords)).not.toContain("…");

	expect((await checkReplay()).differences).toEqual([]);
});

test("what was heard goes with the name of whoever said it; what was ticked stays", async () => {
	const call = await playedLiveCall({ purpose: "practice", at: AT, trainee: "quang.huy" });
	await testDatabase().query(`UPDATE "Person" SET "erasedAt" = now() WHERE id = $1`, [call.traineeId]);
	const heard = (await findCall(call.id))?.events.filter(({ type }) => type === "heard") ?? [];
	expect(heard.map(({ payload }) => payload)).toEqual([
		{ words: "[…]", behaviours: [] },
		{ words: "[…]", behaviours: [HEARD_BEHAVIOUR] },
	]);
	expect((await checkReplay()).differences).toEqual([]);
});
