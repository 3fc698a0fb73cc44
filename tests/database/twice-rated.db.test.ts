import { expect, it } from "vitest";
import { findDossier } from "~/persistence/assessed-calls.server";
import { database } from "~/persistence/database.server";
import { listRatedGroups, listTwiceRated } from "~/persistence/twice-rated.server";

const NATION = { paths: ["national/"], personId: "nobody" };

async function ratedCalls(more: Partial<Parameters<typeof listTwiceRated>[0]> = {}) {
	const [group] = await listRatedGroups(NATION);
	const rubricHash = group?.rubricHash ?? "";
	return listTwiceRated({ ...NATION, rubricHash, scenarioId: null, from: null, to: null, ...more });
}

const inOrder = (placed: readonly { code: string; turn: number | "whole" }[]) =>
	placed.map(({ code, turn }) => `${code}@${turn}`).sort();

it("says of every released call of the demo what its dossier says", async () => {
	const calls = await ratedCalls();
	expect(calls.length).toBeGreaterThan(3);
	for (const call of calls) {
		const dossier = await findDossier(call.callId);
		const { assessed, assessments, result } = dossier ?? {};
		const final = assessments?.filter(({ raterId, finished }) => raterId && finished);
		const newest = final?.sort((a, b) => a.savedAt - b.savedAt).at(-1);
		expect([...call.opened].sort()).toEqual([...(assessed?.opportunities ?? [])].sort());
		expect(inOrder(call.machine)).toEqual(inOrder(assessed?.machine.ticks ?? []));
		expect(inOrder(call.claimed)).toEqual(inOrder(assessed?.machine.criticalErrors ?? []));
		expect(inOrder(call.people)).toEqual(inOrder(newest?.content.ticks ?? []));
		const confirmed = result?.claims.filter(({ state }) => state.state === "confirmed");
		expect(new Set(call.confirmed.map(({ code }) => code))).toEqual(
			new Set(confirmed?.map(({ code }) => code)),
		);
		// Own words belong to the turn of the reply that was picked after them.
		const { transcript = [] } = assessed?.story ?? {};
		const words = transcript.filter(({ kind }) => kind === "own-words").map(({ turn }) => turn + 1);
		expect([...call.ownWordTurns].sort()).toEqual([...new Set(words)].sort());
		// The nth reply of the log is the reply of turn n: that is how a turn's words are found.
		const replies = dossier?.call.events.flatMap((event) =>
			event.type === "reply" ? [event.payload.reply] : [],
		);
		expect(transcript.flatMap(({ kind, replyId }) => (kind === "reply" ? [replyId] : []))).toEqual(replies);
		expect(transcript.flatMap(({ kind, turn }) => (kind === "reply" ? [turn] : []))).toEqual(
			replies?.map((_, index) => index + 1),
		);
	}
});

it("holds released calls alone, of the centres in reach, and none of one's own", async () => {
	const calls = await ratedCalls();
	const released = await database.release.count();
	expect(calls).toHaveLength(released);
	expect(await ratedCalls({ paths: [] })).toEqual([]);
	const there = await ratedCalls({ paths: ["national/da-nang/"] });
	const paths = await database.call.findMany({
		where: { id: { in: there.map(({ callId }) => callId) } },
		select: { centre: { select: { path: true } } },
	});
	expect(there.length).toBeLessThan(calls.length);
	expect(paths.every(({ centre }) => centre.path.startsWith("national/da-nang/"))).toBe(true);
	const mine = await database.call.findUniqueOrThrow({ where: { id: calls[0]?.callId ?? "" } });
	const others = await ratedCalls({ personId: mine.traineeId });
	expect(others.length).toBeLessThan(calls.length);
	expect(others.map(({ callId }) => callId)).not.toContain(mine.id);
});

it("keeps to a scenario and to days in the product's time zone, both included", async () => {
	const [newest] = await ratedCalls();
	await database.$executeRaw`UPDATE "Call" SET "completedAt" = '2026-03-01T18:30:00Z' WHERE id = ${newest?.callId}`;
	const on = (from: string, to: string) => ratedCalls({ from, to });
	expect((await on("2026-03-02", "2026-03-02")).map(({ callId }) => callId)).toEqual([newest?.callId]);
	expect(await on("2026-03-01", "2026-03-01")).toEqual([]);
	expect(await ratedCalls({ scenarioId: "S99" })).toEqual([]);
	expect((await ratedCalls({ scenarioId: newest?.scenarioId ?? "" })).length).toBeGreaterThan(0);
});
