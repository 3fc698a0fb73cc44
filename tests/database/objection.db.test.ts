import { beforeAll, describe, expect, it } from "vitest";
import { EMPTY_ASSESSMENT } from "~/domain/assessment/assessment.schema";
import { courseOfObjection } from "~/domain/assessment/workflow/objection";
import { saveRating } from "~/features/assessments/save-rating.server";
import { takeStep } from "~/features/assessments/take-step.server";
import { sendObjection } from "~/features/calls/send-objection.server";
import { type CallDossier, findDossier } from "~/persistence/assessed-calls.server";
import { findCall, type StoredCall } from "~/persistence/calls.server";
import { database } from "~/persistence/database.server";
import { findTrainingRecords } from "~/persistence/training-records.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { personId } from "./fixtures";

const DAY = 86_400_000;
let calls: string[] = [];

beforeAll(async () => {
	// A third who may review.
	await testDatabase().query(
		`INSERT INTO "RoleHolding" (id, "personId", role, "centreId", "from") VALUES (gen_random_uuid(), $1, 'trainer', 'ha-noi', '2020-01-01')`,
		[await personId("manager")],
	);
	calls = (
		await database.release.findMany({
			where: { call: { centreId: "ha-noi" } },
			orderBy: { releasedAt: "desc" },
			select: { callId: true },
		})
	).map(({ callId }) => callId);
});

async function released(): Promise<{ call: StoredCall; at: number }> {
	const id = calls.pop() ?? "";
	const call = await findCall(id);
	const release = await database.release.findFirst({ where: { callId: id } });
	if (!call || !release) throw new Error("the demo has no released call left");
	return { call, at: release.releasedAt.getTime() };
}

const dossierOf = async (callId: string): Promise<CallDossier> => {
	const dossier = await findDossier(callId);
	if (!dossier) throw new Error(`no dossier of ${callId}`);
	return dossier;
};
const who = async (login: string) =>
	({ personId: await personId(login), language: "vi" }) as unknown as SignedIn;
const step = async (callId: string, login: string, form: Parameters<typeof takeStep>[2], answers = {}) =>
	takeStep(await dossierOf(callId), await who(login), form, answers, Date.now());

const reason = { "reason.listening": "  Lượt 2 là câu hỏi mở. 🙏 \u202eعربي  " };

describe("an objection", () => {
	it("is taken once, inside the window, for what was rated, as it was written", async () => {
		const { call, at } = await released();
		expect(await sendObjection(call, {}, at + DAY)).toBe("nothing");
		expect(await sendObjection(call, { "reason.no-such": "có" }, at + DAY)).toBe("nothing");
		expect(await sendObjection(call, { "reason.listening": "ạ".repeat(4_001) }, at + DAY)).toBe("too-long");
		expect(await sendObjection(call, reason, at + 14 * DAY)).toBe("closed");
		const both = await Promise.all([1, 2].map(() => sendObjection(call, reason, at + 14 * DAY - 1)));
		expect(both.sort()).toEqual(["closed", null].sort());
		const { steps, standing } = await dossierOf(call.id);
		expect(standing?.state).toBe("objected");
		expect(courseOfObjection(steps, (code) => code)).toMatchObject({
			points: [{ about: "listening", reason: reason["reason.listening"].trim(), answer: null }],
			reviewedSince: null,
			answered: null,
		});
	});

	it("is not taken for a practice call, nor for one that is not released", async () => {
		const waiting = await database.assessmentStanding.findFirstOrThrow({ where: { state: "to-be-rated" } });
		const practice = await database.call.findFirstOrThrow({
			where: { purpose: "practice", status: "completed" },
		});
		for (const id of [waiting.callId, practice.id]) {
			const call = await findCall(id);
			expect(call && (await sendObjection(call, reason, Date.now()))).toBe("closed");
		}
	});

	it("is answered point by point by somebody who had no part; what was known before stays known as it was", async () => {
		const { call, at } = await released();
		const { id, traineeId } = call;
		expect(await sendObjection(call, reason, at + DAY)).toBeNull();
		const rater = (await dossierOf(id)).assessments.find(({ raterId }) => raterId !== null)?.raterId;
		const raterLogin = rater === (await personId("trainer")) ? "trainer" : "trainer2";
		expect(await step(id, raterLogin, { deed: "begin-review" })).toBe("not-possible");
		const takes = await Promise.all([1, 2].map(() => step(id, "manager", { deed: "begin-review" })));
		expect(takes.sort()).toEqual(["not-possible", null].sort());

		const answers = { listening: "Đúng, có câu hỏi mở." };
		const amend = { deed: "amend", reason: "Nghe lại, sửa." } as const;
		expect(await step(id, "manager", amend, {})).toBe("need-answers");
		expect(await step(id, "manager", amend, answers)).toBe("nothing-changed");
		expect(await step(id, raterLogin, amend, answers)).toBe("not-possible");
		const save = await saveRating(
			await dossierOf(id),
			await who("manager"),
			{ builtOn: 0, finished: true, content: EMPTY_ASSESSMENT },
			Date.now(),
		);
		expect(save).toMatchObject({ saved: true });
		expect((await dossierOf(id)).standing?.state).toBe("in-review");
		expect(await step(id, "manager", amend, answers)).toBeNull();

		const after = await dossierOf(id);
		expect(after.standing?.state).toBe("amended");
		expect(after.releases.map(({ number }) => number)).toEqual([1, 2]);
		expect(after.result.deciding).toMatchObject([{ raterId: await personId("manager") }]);
		const records = (await findTrainingRecords([traineeId])).get(traineeId) ?? [];
		const ofCall = records.flatMap((record) => (record.type === "call" && record.id === id ? [record] : []));
		expect(ofCall).toHaveLength(2);
		expect(ofCall.map(({ withdrawnAt }) => withdrawnAt ?? null).filter((each) => each !== null)).toEqual([
			ofCall.find(({ withdrawnAt }) => !withdrawnAt)?.releasedAt,
		]);
	});
});

describe("who rates a call", () => {
	it("is asked, asked no more, and gives it back, each with who and why; what was ticked is kept and does not count", async () => {
		const { callId } = await database.assessmentStanding.findFirstOrThrow({
			where: { state: "to-be-rated", call: { centreId: "ha-noi" } },
		});
		const { standing } = await dossierOf(callId);
		const [asked = ""] = standing?.context.assigned ?? [];
		const other = await personId("manager");
		expect(await step(callId, "trainer", { deed: "assign", rater: other, reason: "" })).toBe("not-possible");
		const unassign = { deed: "unassign", rater: asked, reason: "đang nghỉ" } as const;
		expect(await step(callId, "trainer", unassign)).toBeNull();
		const foreign = await personId("manager.danang");
		expect(await step(callId, "trainer", { deed: "assign", rater: foreign, reason: "" })).toBe("no-rater");
		expect(await step(callId, "trainer", { deed: "assign", rater: other, reason: "" })).toBeNull();
		const save = async (login: string, builtOn: number) =>
			saveRating(
				await dossierOf(callId),
				await who(login),
				{ builtOn, finished: false, content: EMPTY_ASSESSMENT },
				Date.now(),
			);
		expect(await save("manager", 0)).toMatchObject({ saved: true });
		const handBack = { deed: "hand-back", rater: other, reason: "ốm" } as const;
		expect(await step(callId, "trainer2", handBack)).toBeNull();
		expect(await step(callId, "trainer2", handBack)).toBe("not-possible");
		expect(await save("trainer", 0)).toMatchObject({ saved: true });
		const after = await dossierOf(callId);
		expect(after.standing).toMatchObject({
			state: "in-rating",
			context: { rating: [await personId("trainer")], assigned: [] },
		});
		expect(after.steps.slice(-3).map(({ event, reason: why }) => [event.type, why])).toEqual([
			["begin", ""],
			["hand-back", "ốm"],
			["begin", ""],
		]);
		expect(after.assessments.some(({ raterId }) => raterId === other)).toBe(true);
	});
});
