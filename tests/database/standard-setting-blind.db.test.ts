import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { beginStudy } from "~/features/standard-setting/begin-study.server";
import { getCallToGrade } from "~/features/standard-setting/graded-call.query.server";
import { getJudgement, saveGrade, saveJudgement } from "~/features/standard-setting/judgement.server";
import { getStudies } from "~/features/standard-setting/studies.query.server";
import { getStudyView } from "~/features/standard-setting/study.query.server";
import { chooseCalls, getStudyCalls } from "~/features/standard-setting/study-calls.server";
import { doWithStudy } from "~/features/standard-setting/study-deeds.server";
import { listVisibleJudgements } from "~/persistence/standard-setting-judgements.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { plantStudy } from "../setup/plant-study";
import { personId } from "./fixtures";
import { begun, current, panel, say } from "./led-study";

const { query } = testDatabase();
const NOT_FOUND = { init: { status: 404 } };

let { manager, foreign, one, two } = {} as Awaited<ReturnType<typeof panel>>;
beforeEach(async () => {
	({ manager, foreign, one, two } = await panel());
	await query(`UPDATE "RubricDraft" SET "discardedAt" = now() WHERE "publishedHash" IS NULL`);
});
const lead = (id: string, given: Record<string, string | string[]>, who = manager) =>
	doWithStudy(who, id, given);
const idsOf = async (who: SignedIn) =>
	(await getStudies(who, new URL("http://x/standard-setting"))).rows.map(({ id }) => id);

describe("while a round is open", () => {
	test.each(["round-1", "round-2"] as const)(
		"of %s nobody reads what another said, whoever leads neither",
		async (state) => {
			const { id } = await plantStudy(testDatabase(), { state });
			await say(one, id, () => 1.7);
			await say(two, id, () => 3.9);
			const ids = {
				one: await personId("trainer"),
				two: await personId("trainer2"),
				none: await personId("manager"),
			};
			const seenBy = async (person: string) => [
				...new Set((await listVisibleJudgements(id, person)).map(({ judgeId }) => judgeId)),
			];
			expect(await seenBy(ids.one)).toEqual([ids.one]);
			expect(await seenBy(ids.two)).toEqual([ids.two]);
			expect(await seenBy(ids.none)).toEqual([]);
			for (const who of [one, manager]) {
				const view = await getStudyView(who, id);
				expect(view).toMatchObject({ rounds: [], criteria: [], methodCut: null, impact: null });
				expect(JSON.stringify([view, who === one ? await getJudgement(who, id) : null])).not.toContain("3.9");
			}
			expect((await getStudyView(manager, id)).panel.map(({ standing }) => standing)).toEqual([
				"handed-in",
				"handed-in",
			]);
			expect((await getStudyView(one, id)).panel.every(({ standing }) => standing === null)).toBe(true);
			await lead(id, { deed: "abandon", reason: "thử" });
			// What was said in a round that was never closed stays secret.
			const latest = state === "round-1" ? 1 : 2;
			const others = (await listVisibleJudgements(id, ids.one)).filter(({ judgeId }) => judgeId === ids.two);
			expect(others.every(({ round }) => round < latest)).toBe(true);
		},
	);
});

describe("a study by calls", () => {
	test("is graded blind, call by call, and its scores are those of the day on which it was closed", async () => {
		const id = await begun(manager, "borderline");
		await lead(id, { deed: "invite", judgeId: [await personId("trainer"), await personId("trainer2")] });
		const { rows } = await getStudyCalls(manager, id, new URL("http://x/"));
		const calls = rows.slice(0, 4);
		expect(calls.length).toBe(4);
		expect(await lead(id, { deed: "open-round", state: "preparing" })).toMatchObject({
			refusal: "too-few-calls",
		});
		expect(await chooseCalls(manager, id, { deed: "choose", callId: calls.map((call) => call.id) })).toEqual({
			ok: true,
		});
		await lead(id, { deed: "open-round", state: "preparing" });
		for (const who of [one, two])
			for (const [index, call] of calls.entries()) {
				const { head: _, ...shown } = await getCallToGrade(who, id, call.id);
				const [trainee] = await query<{ name: string }>(
					`SELECT p.name FROM "Person" p JOIN "Call" c ON c."traineeId" = p.id WHERE c.id = $1`,
					[call.id],
				);
				expect(shown.turns.length).toBeGreaterThan(3);
				expect(JSON.stringify(shown)).not.toMatch(/trainee|mean|ticks|level|passes/i);
				expect(JSON.stringify(shown)).not.toContain(trainee?.name);
				const grade = who === one ? 1 + index : Math.max(1, index);
				expect(await saveGrade(who, id, call.id, { grade: String(grade) })).toEqual({ ok: true });
			}
		const early = await saveJudgement(one, id, { deed: "hand-in", builtOn: "3" });
		expect(early).toMatchObject({ refusal: "stale" });
		for (const who of [one, two])
			expect(await saveJudgement(who, id, { deed: "hand-in", builtOn: "4" })).toMatchObject({ ok: true });
		await lead(id, { deed: "close-round", state: "round-1" });
		const view = await getStudyView(one, id);
		expect(view.borderline?.calls.map(({ grade, grades }) => [grade, grades])).toEqual([
			[1, 2],
			[1.5, 2],
			[2.5, 2],
			[3.5, 2],
		]);
		expect(view.borderline?.calls.map(({ score }) => score)).toEqual(calls.map(({ mean }) => mean));
		await query(`UPDATE "Release" SET outcome = jsonb_set(outcome, '{mean}', '1') WHERE "callId" = $1`, [
			calls[0]?.id,
		]);
		expect((await getStudyView(one, id)).borderline).toEqual(view.borderline);
		expect(await saveGrade(one, id, calls[0]?.id, { grade: "1" })).toMatchObject({ refusal: "not-now" });
	});

	test("shows a judge no call that is not the study's, and nobody a study of another centre", async () => {
		const { id } = await plantStudy(testDatabase(), { method: "borderline", state: "round-1" });
		const [other] = await query<{ id: string }>(
			`SELECT id FROM "Call" WHERE "centreId" = 'da-nang' AND status = 'completed' LIMIT 1`,
		);
		await expect(getCallToGrade(one, id, other?.id)).rejects.toMatchObject(NOT_FOUND);
		await expect(saveGrade(foreign, id, other?.id, { grade: "1" })).rejects.toMatchObject(NOT_FOUND);
		const prepared = await plantStudy(testDatabase(), { method: "borderline" });
		const choose = chooseCalls(manager, prepared.id, { deed: "choose", callId: other?.id ?? "" });
		await expect(choose).rejects.toMatchObject(NOT_FOUND);
	});
});

describe("who sees a study", () => {
	test("whoever leads where it belongs, its judges, and nobody else", async () => {
		const { id } = await plantStudy(testDatabase(), { judges: ["trainer"] });
		expect(await idsOf(manager)).toContain(id);
		expect(await idsOf(one)).toContain(id);
		for (const who of [two, foreign]) {
			expect(await idsOf(who)).not.toContain(id);
			await expect(getStudyView(who, id)).rejects.toMatchObject(NOT_FOUND);
		}
		// Who was invited once and holds the role no longer is nobody here.
		const without = { ...one, roles: one.roles.map((role) => ({ ...role, role: "trainee" as const })) };
		expect(await idsOf(without)).toEqual([]);
	});

	test("a study begins once, where one leads, and judges are trainers within reach", async () => {
		const key = randomUUID();
		const rubric = (await current()).hash.slice(0, 8);
		const given = { key, name: "Hai lần", method: "angoff", rubric, centreId: "ha-noi", named: "yes" };
		const made = await Promise.all(Array.from({ length: 5 }, () => beginStudy(manager, given)));
		expect(made.every(({ ok }) => ok)).toBe(true);
		expect(await query(`SELECT id FROM "StandardSettingStudy" WHERE id = $1`, [key])).toHaveLength(1);
		expect(await beginStudy(foreign, { ...given, centreId: "da-nang" })).toMatchObject({ ok: false });
		expect(await beginStudy(manager, { ...given, key: randomUUID(), centreId: "da-nang" })).toMatchObject({
			errors: { centreId: "needCentre" },
		});
		for (const login of ["trainee", "manager.danang"])
			await expect(lead(key, { deed: "invite", judgeId: await personId(login) })).rejects.toMatchObject(
				NOT_FOUND,
			);
	});
});
