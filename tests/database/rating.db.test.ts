import { describe, expect, it } from "vitest";
import { EMPTY_ASSESSMENT } from "~/domain/assessment/assessment.schema";
import type { ResultOfCall } from "~/domain/assessment/result-of-call";
import { fingerprintOf } from "~/features/assessments/ratable-call.server";
import { releaseResult } from "~/features/assessments/release-result.server";
import { type CallDossier, findDossier } from "~/persistence/assessed-calls.server";
import { findQueuePage, type QueueState } from "~/persistence/assessment-queue.server";
import { insertDecision, releaseUnlessChanged, saveAssessment } from "~/persistence/assessments.server";
import { database } from "~/persistence/database.server";
import type { SignedIn } from "~/platform/permissions/signed-in";

async function queue(ask: Partial<Parameters<typeof findQueuePage>[0]> = {}) {
	return findQueuePage({
		paths: ["national/"],
		personId: "nobody",
		words: "",
		state: null,
		sort: "oldest",
		offset: 0,
		limit: 1000,
		...ask,
	});
}

async function dossierOf(callId: string): Promise<CallDossier> {
	const dossier = await findDossier(callId);
	if (!dossier) throw new Error(`no dossier of ${callId}`);
	return dossier;
}

/** The queue's state by the domain's rules; the query says the same in SQL. */
function stateOf({
	release,
	assessments,
	result,
}: Pick<CallDossier, "release" | "assessments"> & { result: ResultOfCall }): QueueState {
	const missing = new Set(result.missing.map(({ code }) => code));
	if (release) return "released";
	if (missing.has("no-finished-assessment"))
		return assessments.some(({ raterId }) => raterId !== null) ? "in-progress" : "waiting";
	if (missing.has("second-rater")) return "rated";
	return missing.has("open-claim") ? "claim-open" : "ready";
}

const personId = async (email: string) => (await database.person.findFirstOrThrow({ where: { email } })).id;
const trainer = () => personId("trainer@demo.langnghe.example");
const trainer2 = () => personId("trainer2@demo.langnghe.example");

async function freshCall(): Promise<string> {
	const { rows } = await queue({ state: "waiting", limit: 1 });
	const callId = rows[0]?.callId;
	if (!callId) throw new Error("the demo has no call left that nobody has begun to rate");
	return callId;
}

const rating = (raterId: string, more: object = {}) => ({
	round: 1,
	raterId,
	builtOn: 0,
	content: EMPTY_ASSESSMENT,
	finished: false,
	at: new Date(),
	...more,
});

async function expectAgreement() {
	const { rows } = await queue();
	expect(rows.length).toBeGreaterThan(0);
	for (const row of rows)
		expect([row.callId, row.state]).toEqual([row.callId, stateOf(await dossierOf(row.callId))]);
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
});

describe("saving, deciding, releasing", () => {
	it("lets one of two raters begin a round, and each have one assessment", async () => {
		const callId = await freshCall();
		const [first, second] = [await trainer(), await trainer2()];
		const outcomes = await Promise.all([first, second].map((rater) => saveAssessment(callId, rating(rater))));
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		const late = outcomes[0]?.ok ? second : first;
		expect(await saveAssessment(callId, rating(late, { round: 2 }))).toEqual({ ok: true, revision: 1 });
		expect(await saveAssessment(callId, rating(late, { round: 3 }))).toEqual({
			ok: false,
			reason: "conflict",
		});
		await expectAgreement();
	});

	it("takes one of many saves that build on the same revision, and none that builds on a gap", async () => {
		const callId = await freshCall();
		const rater = await trainer();
		await saveAssessment(callId, rating(rater));
		const saves = Array.from({ length: 6 }, () => saveAssessment(callId, rating(rater, { builtOn: 1 })));
		expect((await Promise.all(saves)).filter(({ ok }) => ok)).toHaveLength(1);
		expect(await saveAssessment(callId, rating(rater, { builtOn: 9 }))).toEqual({
			ok: false,
			reason: "conflict",
		});
	});

	it("walks a claimed critical error to its release, and closes everything after it", async () => {
		const callId = await freshCall();
		const [rater, other] = [await trainer(), await trainer2()];
		const machine = (await dossierOf(callId)).assessed.machine.criticalErrors.map(({ code }) => code);
		const code =
			(await dossierOf(callId)).rubric.criticalErrors.find((each) => !machine.includes(each.code))?.code ??
			"";
		const content = {
			...EMPTY_ASSESSMENT,
			criticalErrors: [code, ...machine].map((each) => ({ code: each, turn: 1 })),
		};
		await saveAssessment(callId, rating(rater, { content, finished: true }));
		expect(stateOf(await dossierOf(callId))).toBe("claim-open");
		await expectAgreement();

		const who = { personId: rater } as SignedIn;
		expect(await releaseResult(await dossierOf(callId), who, Date.now())).toBe("missing");
		const stale = await dossierOf(callId);
		const decision = { callId, code, personId: other, confirmed: false, reason: "không phải" };
		expect(await insertDecision(decision)).toBe(true);
		expect(await insertDecision(decision)).toBe(false);
		expect(stateOf(await dossierOf(callId))).toBe("claim-open");
		await expectAgreement();

		const third = await personId("manager@demo.langnghe.example");
		await insertDecision({ ...decision, personId: third, confirmed: true });
		const settled = await dossierOf(callId);
		const release = {
			callId,
			releasedById: rater,
			releasedAt: new Date(),
			passes: true,
			outcome: { mean: null, raters: 1, criticalErrors: [] },
		};
		expect(await releaseUnlessChanged(release, fingerprintOf(stale))).toBe("changed");
		const both = await Promise.all([1, 2].map(() => releaseResult(settled, who, Date.now())));
		expect(both.sort()).toEqual([null, "released"].sort());
		expect(
			await database.auditEntry.count({ where: { subject: `call:${callId}`, action: "result.release" } }),
		).toBe(1);
		expect(await saveAssessment(callId, rating(rater, { builtOn: 1 }))).toEqual({
			ok: false,
			reason: "released",
		});
		expect(await insertDecision({ ...decision, personId: "nobody" })).toBe(false);
		await expectAgreement();
	});
});
