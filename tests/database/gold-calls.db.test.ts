import { beforeAll, describe, expect, it } from "vitest";
import { EMPTY_ASSESSMENT } from "~/domain/assessment/assessment.schema";
import { drawGoldCall, neverMet } from "~/domain/calibration/draw-gold-call";
import { decideClaim } from "~/features/assessments/decide-claim.server";
import { getQueue } from "~/features/assessments/queue.query.server";
import { readQueueSearch } from "~/features/assessments/queue-search";
import { getRatableCall } from "~/features/assessments/ratable-call.server";
import { getRating } from "~/features/assessments/rating.query.server";
import { releaseResult } from "~/features/assessments/release-result.server";
import { saveRating } from "~/features/assessments/save-rating.server";
import { takeStep } from "~/features/assessments/take-step.server";
import { getDebrief } from "~/features/calls/debrief.query.server";
import { findDossier } from "~/persistence/assessed-calls.server";
import { countWaitingFor } from "~/persistence/assessment-queue.server";
import { database } from "~/persistence/database.server";
import { listGoldCandidates, markGold } from "~/persistence/gold-calls.server";
import { drawGoldCalls, slipGoldCall } from "~/persistence/gold-draws.server";
import { liftPause, pauseLicence } from "~/persistence/licence-deeds.server";
import { licensedRaters } from "~/persistence/rater-licences.server";
import { readWatch } from "~/persistence/rater-watch.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { type PlantedGold, plantGoldCall, plantGoldRound } from "../setup/plant-gold";
import { personId, signedIn } from "./fixtures";

const now = () => Date.now();
const SUSPENDED = { type: "suspended", programmeId: "rater" };
const ERROR = "unsafe-contact";
let round: PlantedGold;
let trainer: SignedIn;
const call = (at: number) => {
	const found = round.calls[at];
	if (!found) throw new Error(`no call ${at}`);
	return found;
};
const queueOf = async (who: SignedIn, query = "") =>
	(await getQueue(who, readQueueSearch(`http://x/assessments?sort=newest${query}`), now())).rows;

/** Everything that is said of a call outside of calibration, and of all queues. */
async function recordOf(callId: string) {
	const { query } = testDatabase();
	const [file] = await query(
		`SELECT (SELECT jsonb_agg(a ORDER BY a.id) FROM "Assessment" a WHERE a."callId" = $1) AS ratings,
			(SELECT count(*) FROM "AssessmentRevision") AS revisions,
			(SELECT jsonb_agg(s ORDER BY s.seq) FROM "AssessmentStep" s WHERE s."callId" = $1) AS steps,
			(SELECT jsonb_agg(d) FROM "CriticalErrorDecision" d WHERE d."callId" = $1) AS decisions,
			(SELECT jsonb_agg(r) FROM "Release" r WHERE r."callId" = $1) AS releases,
			(SELECT jsonb_agg(s ORDER BY s."callId") FROM "AssessmentStanding" s) AS standings,
			(SELECT to_jsonb(c) FROM "Call" c WHERE c.id = $1) AS call`,
		[callId],
	);
	return file;
}

beforeAll(async () => {
	const { assessed, rubric } = (await findDossier(
		(
			await database.call.findFirstOrThrow({ where: { purpose: "assessed", status: "completed" } })
		).id,
	)) ?? { assessed: null, rubric: null };
	if (!assessed || !rubric) throw new Error("the demo has no assessed call");
	const levels = Object.fromEntries(rubric.criteria.map(({ id }) => [id, 4]));
	round = await plantGoldRound(testDatabase(), { calls: 8, levels, criticalErrors: [ERROR] });
	trainer = await signedIn("trainer");
});

describe("whom a known call may be slipped to", () => {
	const metBy = async (login: string, at: number) => {
		const id = await personId(login);
		const found = await listGoldCandidates([id], new Date());
		return found.find(({ calibrationCallId }) => calibrationCallId === call(at).calibrationCallId);
	};

	it("is a trainer of its centre or above who never met it, and nobody of elsewhere", async () => {
		const known = await metBy("trainer", 0);
		expect(known && neverMet([known])).toHaveLength(1);
		expect(await metBy("trainer2", 0)).toMatchObject({ hadPart: true });
		for (const login of ["manager", "manager.danang", "admin"]) expect(await metBy(login, 0)).toBeUndefined();
		const sibling = await plantGoldRound(testDatabase(), { calls: 1, levels: {}, centre: "da-nang" });
		const ids = (await listGoldCandidates([trainer.personId], new Date())).map(
			(each) => each.calibrationCallId,
		);
		expect(ids).not.toContain(sibling.calls[0]?.calibrationCallId);
		expect(ids).toHaveLength(8);
	});

	it("is nobody who was in the round, and a call is one only while it is marked and over", async () => {
		const [other] = (await plantGoldRound(testDatabase(), { calls: 1, levels: {} })).calls;
		if (!other) throw new Error("no round");
		const { roundId } = await database.calibrationCall.findUniqueOrThrow({
			where: { id: other.calibrationCallId },
		});
		const mine = async () =>
			(await listGoldCandidates([trainer.personId], new Date())).find(
				({ calibrationCallId }) => calibrationCallId === other.calibrationCallId,
			);
		const invitedById = await personId("manager");
		await database.calibrationMember.create({
			data: { roundId, personId: trainer.personId, part: "rater", invitedById, withdrawnAt: new Date() },
		});
		expect(await mine()).toMatchObject({ metInRound: true });
		expect(await markGold(other.calibrationCallId, false, invitedById)).toBe(true);
		expect(await mine()).toBeUndefined();
		expect(await markGold(other.calibrationCallId, false, invitedById)).toBe(false);
		await database.calibrationRound.update({ where: { id: roundId }, data: { closedAt: null } });
		await database.calibrationMember.updateMany({ where: { roundId }, data: { withdrawnAt: null } });
		expect(await markGold(other.calibrationCallId, true, invitedById)).toBe(false);
	});
});

describe("a draw", () => {
	it("is kept with its seed, and the same seed draws the same again; the call comes some time later", async () => {
		const version = await database.programmeVersion.findFirstOrThrow({
			where: { programmeId: "rater" },
			orderBy: { publishedAt: "desc" },
		});
		const document = version.document as { watch: { goldShare: number } };
		const at = new Date(now() - 86_400_000);
		const asked = await database.call.findMany({ where: { purpose: "assessed" }, take: 2 });
		const draw = (share: number, callId: string) =>
			testDatabase()
				.query(
					`UPDATE "ProgrammeVersion" SET document = jsonb_set(document::jsonb, '{watch,goldShare}', $1) WHERE "programmeId" = 'rater'`,
					[String(share)],
				)
				.then(() => drawGoldCalls(callId, [trainer.personId], at, database));
		await testDatabase().query(`DELETE FROM "GoldDraw"`);
		await draw(0, asked[0]?.id ?? "");
		expect(await database.goldDraw.count()).toBe(0);
		await draw(1, asked[0]?.id ?? "");
		const [kept] = await database.goldDraw.findMany();
		expect(kept).toMatchObject({ share: 1, raterId: trainer.personId });
		expect(drawGoldCall(kept?.seed ?? "", 1, kept?.among ?? [])).toMatchObject({
			number: kept?.number,
			drawnId: kept?.drawnId,
		});
		const [slipped] = await database.goldCall.findMany();
		expect(slipped).toMatchObject({ calibrationCallId: kept?.drawnId, slippedById: null });
		expect(slipped?.slippedAt.getTime()).toBeGreaterThan(at.getTime());
		await draw(document.watch.goldShare, asked[1]?.id ?? "");
		await testDatabase().query(`DELETE FROM "GoldCall"`);
	});
});

describe("a known call in a rater's queue", () => {
	it("looks as if it had just been handed in, to this rater and to nobody else", async () => {
		const { callId, calibrationCallId } = call(0);
		const waiting = await countWaitingFor(trainer.personId, new Date());
		const before = (await queueOf(trainer)).find((row) => row.callId === callId);
		expect(before).toMatchObject({ state: "final", mine: false });
		await plantGoldCall(testDatabase(), { calibrationCallId, login: "trainer" });
		const rows = (await queueOf(trainer)).filter((row) => row.callId === callId);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ state: "to-be-rated", mine: true, overdue: false, days: 0 });
		expect(rows[0]?.people).toEqual([trainer.name]);
		expect((await queueOf(trainer, "&mine=1")).map((row) => row.callId)).toContain(callId);
		expect(await countWaitingFor(trainer.personId, new Date())).toBe(waiting + 1);
		const colleague = await signedIn("trainer2");
		const theirs = (await queueOf(colleague)).find((row) => row.callId === callId);
		expect(theirs).toMatchObject({ state: "final", mine: false });

		const view = await getRating(trainer, callId, null);
		expect(view).toMatchObject({
			...{ mode: "rate", part: "may-begin", state: "to-be-rated", mine: null, others: [], release: null },
			...{ machine: null, result: null, pair: null, objection: null, startWith: null, blind: true },
		});
		expect(view.asked).toEqual([{ id: trainer.personId, name: trainer.name }]);
		expect(view.history.map(({ type }) => type)).toEqual(["ask-second", "assign"]);
		expect(now() - view.completedAt).toBeLessThan(600_000);
		const { calibration, rubric: _texts, ...said } = view;
		expect(calibration).toBeNull();
		expect(/gold|calibration/i.test(JSON.stringify(said))).toBe(false);
		expect((await getRating(colleague, callId, null)).release).not.toBeNull();
		expect((await getDebrief(trainer, callId, now())).details).toBeNull();
		expect((await getDebrief(trainer, callId, now())).answeredAt).toBeGreaterThan(now() - 86_400_000);
		expect((await getDebrief(colleague, callId, now())).details).not.toBeNull();
	});

	it("is saved and finished as any call, and nothing of the counsellor's record changes", async () => {
		const { callId, calibrationCallId } = call(0);
		const before = await recordOf(callId);
		const save = async (builtOn: number, finished: boolean) =>
			saveRating(
				await getRatableCall(trainer, callId),
				trainer,
				{ builtOn, finished, content: EMPTY_ASSESSMENT },
				now(),
			);
		const first = await save(0, false);
		expect(first).toMatchObject({ saved: true, revision: 1 });
		expect(first.saved && first.machine).not.toBeNull();
		expect(await save(0, false)).toMatchObject({ reason: "conflict", stands: { own: true, revision: 1 } });
		expect((await getRating(trainer, callId, null)).part).toBe("rating");
		expect((await queueOf(trainer)).find((row) => row.callId === callId)?.state).toBe("in-rating");

		const dossier = await getRatableCall(trainer, callId);
		const step = { deed: "hand-back", rater: trainer.personId, reason: "bận" } as const;
		expect(await takeStep(dossier, trainer, step, {}, now())).toBe("not-possible");
		const decision = { code: ERROR, confirmed: true, reason: "" };
		expect(await decideClaim(dossier, trainer, decision, now())).toBe("not-yet");
		expect(await releaseResult(dossier, trainer, now())).toBe("missing");

		expect(await save(1, true)).toMatchObject({ saved: true, revision: 2 });
		const view = await getRating(trainer, callId, null);
		expect(view).toMatchObject({ mode: "rate", part: "rated", state: "rated", result: null, release: null });
		const row = (await queueOf(trainer)).find((each) => each.callId === callId);
		expect(row).toMatchObject({ state: "rated", mine: false, people: [] });
		expect(await recordOf(callId)).toEqual(before);
		const rating = await database.calibrationRating.findFirstOrThrow({ where: { calibrationCallId } });
		expect(rating).toMatchObject({ part: "gold", raterId: trainer.personId });
		expect(rating.finishedAt).not.toBeNull();
	});

	it("comes no second time, and stands as it is after the day on which it was due", async () => {
		const { callId, calibrationCallId } = call(0);
		const found = await listGoldCandidates([trainer.personId], new Date());
		const same = found.find((each) => each.calibrationCallId === calibrationCallId);
		expect(same).toMatchObject({ givenBefore: true });
		const later = now() + 8 * 86_400_000;
		const [row] = (
			await getQueue(trainer, readQueueSearch("http://x/assessments?sort=newest"), later)
		).rows.filter((each) => each.callId === callId);
		expect(row?.state).toBe("final");
	});
});

describe("what is held against the reference", () => {
	const finish = async (at: number) => {
		const { callId, calibrationCallId } = call(at);
		await plantGoldCall(testDatabase(), { calibrationCallId, login: "trainer" });
		const dossier = await getRatableCall(trainer, callId);
		const request = { builtOn: 0, finished: true, content: EMPTY_ASSESSMENT };
		expect(await saveRating(dossier, trainer, request, now())).toMatchObject({ saved: true });
	};
	const signals = () =>
		database.driftSignal.findMany({ where: { raterId: trainer.personId }, orderBy: { at: "asc" } });

	it("says at once that a critical error was missed, and signals when a sum crosses its limit", async () => {
		const [first] = await signals();
		expect(first).toMatchObject({ kind: "missed-error", about: ERROR, direction: null });
		await finish(1);
		const all = await signals();
		// Two levels below in everything: the mean of one call crosses the limit, a criterion with the second.
		expect(all.filter(({ about }) => about === "listening")).toMatchObject([{ direction: "stricter" }]);
		const pooled = all.find(({ kind, about }) => kind === "drift" && about === "");
		expect(pooled).toMatchObject({ direction: "stricter", limit: 5 });
		expect(pooled?.sum).toBeGreaterThan(5);
		const { series } = await readWatch(trainer.personId, new Date());
		expect(series[0]?.points[0]?.signal).toBe("stricter");
		expect(await database.certificateEvent.count({ where: SUSPENDED })).toBe(0);
	});

	it("pauses the licence at once where the programme says so, and what is finished then decides nothing", async () => {
		const licensed = async () => {
			const dossier = await findDossier(call(0).callId);
			if (!dossier) throw new Error("no dossier");
			const assessments = dossier.assessments.map((each) => ({ ...each, savedAt: now() }));
			const deciding = [{ raterId: trainer.personId, assessmentId: assessments[1]?.id ?? "", levels: [] }];
			return licensedRaters({ ...dossier, assessments, result: { ...dossier.result, deciding } });
		};
		expect(await licensed()).toEqual([trainer.personId]);
		await testDatabase().query(
			`UPDATE "ProgrammeVersion" SET document = jsonb_set(document::jsonb, '{watch,drift,pauses}', 'true')
			 WHERE "programmeId" = 'rater'`,
		);
		await finish(2);
		const paused = await database.certificateEvent.findMany({ where: SUSPENDED });
		expect(paused).toMatchObject([{ personId: trainer.personId, recordedById: null }]);
		expect(await database.driftDecision.count({ where: { byId: null, deed: "paused" } })).toBeGreaterThan(0);
		expect(await licensed()).toEqual([]);
		const deed = { personId: trainer.personId, byId: await personId("manager"), reason: "Đã nói chuyện." };
		expect(await pauseLicence({ ...deed, at: new Date() })).toBe("not-licensed");
		expect(await liftPause({ ...deed, at: new Date() })).toBeNull();
		expect(await licensed()).toEqual([trainer.personId]);
		expect(await liftPause({ ...deed, at: new Date() })).toBe("not-paused");
		const audited = await database.auditEvent.findMany({ where: { action: { startsWith: "licence." } } });
		expect(audited.map(({ action }) => action).sort()).toEqual(["licence.paused", "licence.reinstated"]);
	});

	it("is slipped by hand until the rater has met them all", async () => {
		const manager = await personId("manager");
		const slipped: boolean[] = [];
		for (let at = 0; at < 7; at++) slipped.push(await slipGoldCall(trainer.personId, manager, new Date()));
		expect(slipped.filter(Boolean)).toHaveLength(5);
		expect(slipped.at(-1)).toBe(false);
		expect(await slipGoldCall(await personId("manager.danang"), manager, new Date())).toBe(false);
	});
});
