import { beforeEach, describe, expect, test } from "vitest";
import { getPublication, publishRubric } from "~/features/rubrics/publish-rubric.server";
import { getRubricPart } from "~/features/rubrics/rubric-drafts.query.server";
import { getRubric } from "~/features/rubrics/rubrics.query.server";
import { getJudgement, saveJudgement } from "~/features/standard-setting/judgement.server";
import { getStudyView } from "~/features/standard-setting/study.query.server";
import { doWithStudy } from "~/features/standard-setting/study-deeds.server";
import { findDossier } from "~/persistence/assessed-calls.server";
import { testDatabase } from "../setup/db-test";
import { plantStudy } from "../setup/plant-study";
import { personId } from "./fixtures";
import { begun, current, levels, panel, say } from "./led-study";

const { query } = testDatabase();

let { manager, foreign, one, two } = {} as Awaited<ReturnType<typeof panel>>;
beforeEach(async () => {
	({ manager, foreign, one, two } = await panel());
	await query(`UPDATE "RubricDraft" SET "discardedAt" = now() WHERE "publishedHash" IS NULL`);
});
const lead = (id: string, given: Record<string, string | string[]>, who = manager) =>
	doWithStudy(who, id, given);

describe("the life of a study by criteria", () => {
	test("from invitation to a version that has its cut; an earlier result keeps its verdict", async () => {
		const [released] = await query<{ callId: string; passes: boolean }>(
			`SELECT "callId", passes FROM "Release" ORDER BY passes DESC, "callId" LIMIT 1`,
		);
		const before = await findDossier(released?.callId ?? "");
		const id = await begun(manager);
		const judges = [await personId("trainer"), await personId("trainer2")];
		expect(await lead(id, { deed: "invite", judgeId: judges })).toMatchObject({ ok: true });
		expect(await lead(id, { deed: "open-round", state: "preparing" })).toMatchObject({ ok: true });
		expect(await say(one, id, () => 3)).toEqual({ ok: true, finished: true });
		const closed = await lead(id, { deed: "close-round", state: "round-1" });
		expect(closed).toMatchObject({ ok: false, status: 409, refusal: "too-few-handed-in" });
		expect(await say(two, id, (index) => (index === 0 ? 1 : 3.2))).toMatchObject({ ok: true });
		expect(await lead(id, { deed: "close-round", state: "round-1" })).toMatchObject({ ok: true });

		const discussed = await getStudyView(one, id);
		expect(discussed.rounds[0]?.judges.map(({ own }) => own).sort()).toEqual([false, true]);
		expect(discussed.criteria[0]?.rounds[0]?.map(({ value }) => value).sort()).toEqual([1, 3]);
		expect(discussed.criteria[0]?.rounds[0]?.every(({ name }) => name === null)).toBe(true);
		const about = discussed.criteria[0]?.id ?? "";
		const note = { deed: "note", about, text: "Hiểu khác nhau về b2", builtOn: "0" };
		expect(await lead(id, note)).toMatchObject({ ok: true });
		expect(await lead(id, note)).toMatchObject({ refusal: "noted-meanwhile", given: { text: note.text } });
		expect(await lead(id, { deed: "open-round", state: "preparing" })).toMatchObject({ refusal: "stale" });
		expect(await lead(id, { deed: "open-round", state: "discussion" })).toMatchObject({ ok: true });

		const second = await getJudgement(two, id);
		expect(second).toMatchObject({ round: 2, fromFirst: true });
		expect(second?.criteria[0]).toMatchObject({ value: 1, before: 1, note: { text: note.text } });
		await say(one, id, () => 3);
		await say(two, id, () => 3.2);
		await lead(id, { deed: "close-round", state: "round-2" });
		const over = await getStudyView(manager, id);
		expect(over.methodCut).toBeCloseTo(3.1, 9);
		expect(over.rounds[1]).toMatchObject({ cautions: ["few-judges", "wide"] });
		const decide = { deed: "decide", cut: "3,1", reason: "" };
		expect(await lead(id, decide)).toMatchObject({ status: 422, errors: { reason: "needReason" } });
		expect(await lead(id, { ...decide, reason: "Hai người cùng ý" })).toMatchObject({ ok: true });
		expect(await lead(id, { ...decide, cut: "2", reason: "x" })).toMatchObject({ refusal: "not-now" });

		await expect(lead(id, { deed: "take-over" })).rejects.toMatchObject({ init: { status: 403 } });
		expect(await lead(id, { deed: "take-over" }, one)).toMatchObject({ ok: true });
		const { taken } = await getStudyView(one, id);
		if (taken?.state !== "draft") throw new Error("it is in no draft");
		expect((await getRubricPart(taken.draftId, "pass")).values.mean).toBe("3.1");
		const { head, expected, cutStudy } = await getPublication(taken.draftId);
		expect(cutStudy).toEqual({ name: "Hội đồng tháng 12", cut: 3.1 });
		const publication = { revision: String(head.revision), expected, reason: "phiên tháng 12" };
		expect(await publishRubric(one, taken.draftId, publication)).toMatchObject({ ok: true });

		const { hash, rubric } = await current();
		expect(rubric.pass.mean).toBe(3.1);
		expect((await getStudyView(manager, id)).taken).toMatchObject({
			state: "frozen",
			version: rubric.version,
		});
		const shown = await getRubric(one, hash);
		expect(shown.cut).toMatchObject({ studyId: id, cut: 3.1, reason: "Hai người cùng ý" });
		// Who may not open the study still reads who decided and why.
		expect((await getRubric(foreign, hash)).cut).toMatchObject({ studyId: null, cut: 3.1 });

		const after = await findDossier(released?.callId ?? "");
		expect(after?.rubric.pass.mean).toBe(before?.rubric.pass.mean);
		expect(after?.result.result).toEqual(before?.result.result);
		expect(after?.release).toEqual(before?.release);
		const deeds = await query<{ action: string }>(
			`SELECT action FROM audit_event WHERE subject = $1 ORDER BY at, id`,
			[`study:${id}`],
		);
		expect(deeds.map(({ action }) => action.replace("standard-setting.", ""))).toEqual([
			"begun",
			"invite",
			"invite",
			"open-round",
			"close-round",
			"open-round",
			"close-round",
			"decide",
			"take-over",
		]);
	});

	test("says when the draft that took the cut went out with another one, and when it was put away", async () => {
		const { id } = await plantStudy(testDatabase(), { state: "decided" });
		await lead(id, { deed: "take-over" }, one);
		const draft = `SELECT "rubricDraftId" FROM "StandardSettingStudy" WHERE id = '${id}'`;
		await query(`UPDATE "RubricDraft" SET content = jsonb_set(content::jsonb, '{rubric,pass,mean}', '2.9')::json
			WHERE id = (${draft})`);
		expect((await getStudyView(one, id)).taken).toMatchObject({ state: "draft", changed: true });
		await query(`UPDATE "RubricDraft" SET "discardedAt" = now() WHERE id = (${draft})`);
		expect((await getStudyView(one, id)).taken).toEqual({ state: "discarded" });
		expect(await lead(id, { deed: "take-over" }, one)).toMatchObject({ ok: true });
		expect((await getStudyView(one, id)).taken).toMatchObject({ state: "draft", changed: false });
	});

	test("keeps what is incomplete, hands in nothing of it, and takes no save that builds on what has passed", async () => {
		const { id } = await plantStudy(testDatabase(), { state: "round-1" });
		const { [Object.keys(await levels(() => 2))[0] ?? ""]: _, ...rest } = await levels(() => 2);
		const refused = await saveJudgement(one, id, { deed: "hand-in", builtOn: "0", ...rest });
		expect(refused).toMatchObject({ ok: false, status: 422, refusal: "incomplete" });
		expect("missing" in refused && refused.missing).toHaveLength(1);
		expect(await saveJudgement(one, id, { deed: "save", builtOn: "0", ...rest })).toMatchObject({ ok: true });
		expect(await saveJudgement(one, id, { deed: "save", builtOn: "0" })).toMatchObject({ refusal: "stale" });
		const at = await Promise.all(Array.from({ length: 6 }, () => say(one, id, () => 2, 1)));
		expect(at.filter(({ ok }) => ok)).toHaveLength(1);
	});
});
