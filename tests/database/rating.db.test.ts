import { describe, expect, it } from "vitest";
import { type AssessmentContent, EMPTY_ASSESSMENT } from "~/domain/assessment/assessment.schema";
import { decideClaim } from "~/features/assessments/decide-claim.server";
import { releaseResult } from "~/features/assessments/release-result.server";
import { saveRating } from "~/features/assessments/save-rating.server";
import { type CallDossier, findDossier } from "~/persistence/assessed-calls.server";
import { findQueuePage } from "~/persistence/assessment-queue.server";
import { bringStandings } from "~/persistence/bring-standings.server";
import { database } from "~/persistence/database.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { personId } from "./fixtures";

const NOW = Date.now();

async function queue(ask: Partial<Parameters<typeof findQueuePage>[0]> = {}) {
	return findQueuePage({
		paths: ["national/"],
		personId: "nobody",
		words: "",
		state: null,
		mine: false,
		sort: "due",
		offset: 0,
		limit: 1000,
		now: new Date(NOW),
		...ask,
	});
}

async function dossierOf(callId: string): Promise<CallDossier> {
	const dossier = await findDossier(callId);
	if (!dossier) throw new Error(`no dossier of ${callId}`);
	return dossier;
}

const who = async (login: string) =>
	({ personId: await personId(login), language: "vi" }) as unknown as SignedIn;

async function freshCall(): Promise<string> {
	const { rows } = await queue({ state: "to-be-rated", limit: 1 });
	const callId = rows[0]?.callId;
	if (!callId) throw new Error("the demo has no call left that nobody has begun to rate");
	return callId;
}

async function save(
	callId: string,
	login: string,
	builtOn: number,
	more: { content?: AssessmentContent; finished?: boolean; second?: boolean } = {},
) {
	const request = { builtOn, finished: false, content: EMPTY_ASSESSMENT, ...more };
	return saveRating(await dossierOf(callId), await who(login), request, NOW);
}

/** What the queue says of every call is what the domain makes of its file. */
async function expectAgreement() {
	const { rows } = await queue();
	expect(rows.length).toBeGreaterThan(0);
	for (const row of rows) {
		const { standing, result, release } = await dossierOf(row.callId);
		const state =
			standing?.state === "result" ? (result.canBeReleased ? "ready" : "claim-open") : standing?.state;
		const over = row.state === "final" && release !== null;
		expect([row.callId, row.state]).toEqual([row.callId, over ? "final" : state]);
	}
}

describe("the queue", () => {
	it("says of every call of the demo what the domain says", expectAgreement);

	it("finds by name without diacritics and by scenario, and takes wildcards as letters", async () => {
		const { rows } = await queue();
		expect((await queue({ words: "campuchia" })).total).toBe(rows.length);
		expect((await queue({ words: "%" })).total).toBe(0);
	});

	it("shows nothing without reach, nothing of one's own, and nothing of a neighbour", async () => {
		expect((await queue({ paths: [] })).total).toBe(0);
		const { rows } = await queue();
		const own = await dossierOf(rows[0]?.callId ?? "");
		const mine = await queue({ personId: own.call.traineeId });
		expect(mine.rows.map((row) => row.callId)).not.toContain(own.call.id);
	});

	it("puts what waits for whoever asks first, and can show nothing else", async () => {
		const me = await personId("trainer");
		const all = await queue({ personId: me });
		const mine = await queue({ personId: me, mine: true });
		expect(mine.total).toBe(all.mine);
		expect(mine.total).toBeGreaterThan(0);
		expect(mine.total).toBeLessThan(all.total);
		expect(all.rows.slice(0, mine.total).map(({ callId }) => callId)).toEqual(
			mine.rows.map(({ callId }) => callId),
		);
		expect(mine.rows.every((row) => row.mine)).toBe(true);
	});

	it("shares the calls that wait evenly among those who may rate them", async () => {
		const rows = await database.assessmentStanding.findMany({ where: { state: "to-be-rated" } });
		expect(rows.filter(({ people }) => people.length === 1).length).toBeGreaterThan(0);
	});
});

describe("saving", () => {
	it("keeps every revision; the last one counts", async () => {
		const callId = await freshCall();
		const noted = (note: string) => ({ content: { ...EMPTY_ASSESSMENT, note } });
		expect(await save(callId, "trainer", 0, noted("first"))).toMatchObject({ saved: true, revision: 1 });
		expect(await save(callId, "trainer", 1, noted("second"))).toMatchObject({ saved: true, revision: 2 });
		const kept = await database.assessmentRevision.findMany({
			where: { assessment: { callId, round: { gt: 0 } } },
			orderBy: { revision: "asc" },
		});
		expect(kept.map(({ content }) => (content as { note: string }).note)).toEqual(["first", "second"]);
		await expectAgreement();
	});

	it("takes one of ten tabs that build on the same revision, and none that builds on what has passed", async () => {
		const callId = await freshCall();
		await save(callId, "trainer", 0);
		const saves = await Promise.all(Array.from({ length: 10 }, () => save(callId, "trainer", 1)));
		expect(saves.filter(({ saved }) => saved)).toHaveLength(1);
		expect(await save(callId, "trainer", 0)).toMatchObject({ saved: false, reason: "conflict" });
		const first = saves.find((each) => !each.saved);
		expect(first).toMatchObject({ stands: { own: true, revision: 2 } });
	});

	it("lets one of two begin; the other may make theirs the second rating, and sees nothing of the first", async () => {
		const callId = await freshCall();
		const both = ["trainer", "trainer2"];
		const outcomes = await Promise.all(both.map((login) => save(callId, login, 0)));
		expect(outcomes.filter(({ saved }) => saved)).toHaveLength(1);
		const late = both[outcomes.findIndex(({ saved }) => !saved)] ?? "";
		expect(outcomes.find(({ saved }) => !saved)).toMatchObject({
			reason: "conflict",
			stands: { own: false, content: null, mayBeSecond: true },
		});
		expect(await save(callId, late, 0, { second: true })).toMatchObject({ saved: true, revision: 1 });
		expect((await dossierOf(callId)).standing).toMatchObject({
			state: "in-rating",
			context: { needsTwo: true },
		});
		await expectAgreement();
	});
});

describe("deciding and releasing", () => {
	it("walks a claimed critical error to its release, and closes everything after it", async () => {
		const callId = await freshCall();
		const { assessed, rubric } = await dossierOf(callId);
		const machine = assessed.machine.criticalErrors.map(({ code }) => code);
		const code = rubric.criticalErrors.find((each) => !machine.includes(each.code))?.code ?? "";
		const content = {
			...EMPTY_ASSESSMENT,
			criticalErrors: [code, ...machine].map((each) => ({ code: each, turn: 1 })),
		};
		const decide = async (login: string, confirmed: boolean) =>
			decideClaim(await dossierOf(callId), await who(login), { code, confirmed, reason: "không phải" }, NOW);
		expect(await decide("trainer2", false)).toBe("not-yet");
		await save(callId, "trainer", 0, { content, finished: true });
		await expectAgreement();

		const release = async (dossier: CallDossier) => releaseResult(dossier, await who("trainer"), NOW);
		const stale = await dossierOf(callId);
		expect(await release(stale)).toBe("missing");
		expect(await decide("trainer", true)).toBe("own-claim");
		expect(await decide("trainer2", false)).toBeNull();
		expect(await decide("trainer2", false)).toBe("decided-before");
		expect((await dossierOf(callId)).result.missing).toMatchObject([{ needs: "a-third-person" }]);
		expect(await decide("manager", true)).toBeNull();
		expect(await release(stale)).toBe("changed");

		const settled = await dossierOf(callId);
		const both = await Promise.all([1, 2].map(() => release(settled)));
		expect(both.sort()).toEqual([null, "released"].sort());
		expect(
			await database.auditEvent.count({ where: { subject: `call:${callId}`, action: "result.release" } }),
		).toBe(1);
		expect(await save(callId, "trainer", 1)).toEqual({ saved: false, reason: "released" });
		expect(await decide("trainer2", true)).toBe("released");
		await expectAgreement();
	});
});

it("brings calls along from before there was a workflow: where they stand does not change", async () => {
	const before = await queue();
	const stood = new Map(before.rows.map(({ callId, state }) => [callId, state]));
	await testDatabase().query(`DELETE FROM "AssessmentStep"`);
	await testDatabase().query(`DELETE FROM "AssessmentStanding"`);
	expect(await bringStandings()).toBe(await database.assessmentStanding.count());
	expect(await bringStandings()).toBe(0);
	const after = await queue();
	expect(after.rows.length).toBeGreaterThanOrEqual(before.rows.length);
	for (const row of after.rows) if (stood.has(row.callId)) expect(row.state).toBe(stood.get(row.callId));
	await expectAgreement();
});
