import { randomUUID } from "node:crypto";
import type { Rubric } from "../../app/domain/rubric/rubric.schema";
import type { Method, StudyState } from "../../app/domain/standard-setting/study-life";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

interface Planted {
	readonly method?: Method;
	readonly state?: StudyState;
	readonly centre?: string;
	readonly leader?: string;
	readonly judges?: readonly string[];
	readonly name?: string;
	readonly anonymous?: boolean;
}

/**
 * A study of the rubric in use (by calls: of the one that calls were released by) at a state of its life, as if it had
 * been led there: in rounds that are over every judge
 * has handed in. Judge n says 2.5 + n/10 of every criterion (in the second round half as far apart), and grades the nth
 * call by turns 1 to 4.
 */
export async function plantStudy(
	{ query }: Pick<TestDatabase, "query">,
	{
		method = "angoff",
		state = "preparing",
		centre = "ha-noi",
		leader = "manager",
		judges = ["trainer", "trainer2"],
		name = "Điểm đạt thang 111, hội đồng tháng 12",
		anonymous = true,
	}: Planted = {},
): Promise<{ id: string; calls: string[] }> {
	const id = randomUUID();
	const idOf = async (login: string) => {
		const [row] = await query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [emailOf(login)]);
		return row?.id ?? "";
	};
	const by = await idOf(leader);
	const people = await Promise.all(judges.map(idOf));
	const [rubric] = await query<{ hash: string; document: Rubric }>(
		`SELECT hash, document FROM "RubricVersion" v ORDER BY ($1 = 'borderline' AND EXISTS (SELECT 1 FROM "Call" c
		 JOIN "Release" r ON r."callId" = c.id WHERE c."rubricHash" = v.hash)) DESC, "publishedAt" DESC LIMIT 1`,
		[method],
	);
	const calls = method === "borderline" ? await releasedCalls({ query }, rubric?.hash ?? "") : [];
	await query(
		`INSERT INTO "StandardSettingStudy" (id, name, "searchName", method, anonymous, "rubricHash", "centreId", "createdById")
		 VALUES ($1, $2, lower($2), $3, $4, $5, $6, $7)`,
		[id, name, method, anonymous, rubric?.hash, centre, by],
	);
	let seq = 0;
	const step = (type: string, detail: object = {}, reason = "") =>
		query(
			`INSERT INTO "StandardSettingStep" ("studyId", seq, type, "byId", detail, reason) VALUES ($1, $2, $3, $4, $5, $6)`,
			[id, ++seq, type, by, JSON.stringify(detail), reason],
		);
	const say = async (round: number) => {
		for (const [index, judge] of people.entries()) {
			const level = Math.round((2.5 + index / (round === 1 ? 5 : 10)) * 10) / 10;
			const content =
				method === "angoff"
					? Object.fromEntries((rubric?.document.criteria ?? []).map((each) => [each.id, level]))
					: Object.fromEntries(calls.map((call, place) => [call.id, 1 + ((place + index) % 4)]));
			await query(
				`INSERT INTO "StandardSettingJudgement" ("studyId", round, "judgeId", revision, content, finished)
				 VALUES ($1, $2, $3, 1, $4, true)`,
				[id, round, judge, JSON.stringify(content)],
			);
		}
	};
	for (const judge of people) await step("invite", { judge });
	for (const call of calls) await step("choose-call", { call: call.id });
	const scores = Object.fromEntries(calls.map((call) => [call.id, call.mean]));
	const order: StudyState[] =
		method === "angoff"
			? ["preparing", "round-1", "discussion", "round-2", "closed", "decided"]
			: ["preparing", "round-1", "closed", "decided"];
	for (const reached of order.slice(1, order.indexOf(state) + 1)) {
		if (reached === "round-1" || reached === "round-2") await step("open-round");
		else if (reached === "decided")
			await step("decide", { cut: 2.6, methodCut: 2.55 }, "Hội đồng thống nhất");
		else {
			await say(reached === "discussion" || method === "borderline" ? 1 : 2);
			await step("close-round", { handedIn: people.length, scores });
		}
	}
	await query(`UPDATE "StandardSettingStudy" SET state = $2, judges = $3, cut = $4 WHERE id = $1`, [
		id,
		state,
		people,
		state === "decided" ? 2.6 : null,
	]);
	return { id, calls: calls.map((call) => call.id) };
}

const releasedCalls = ({ query }: Pick<TestDatabase, "query">, rubricHash: string) =>
	query<{ id: string; mean: number }>(
		`SELECT c.id, (r.outcome ->> 'mean')::float AS mean FROM "Call" c JOIN "Release" r ON r."callId" = c.id AND r.number = 1
		 WHERE c."centreId" = 'ha-noi' AND c."rubricHash" = $1 AND jsonb_typeof(r.outcome -> 'mean') = 'number'
		 ORDER BY c.number LIMIT 12`,
		[rubricHash],
	);

/** Studies to look at and to ask for, each at a state that matters. */
export async function plantStudies(database: Pick<TestDatabase, "query">) {
	const plant = async (planted: Planted) => (await plantStudy(database, planted)).id;
	const graded = await plantStudy(database, { method: "borderline", state: "round-1", name: "Đọc cuộc gọi" });
	return {
		open: await plant({ state: "round-1", name: "Vòng 1 đang mở" }),
		calls: await plant({ method: "borderline", name: "Chọn cuộc gọi" }),
		graded: graded.id,
		gradedCall: graded.calls[0] ?? "",
		discussion: await plant({ state: "discussion" }),
		closed: await plant({ state: "closed", name: "Chờ quyết định" }),
		decided: await plant({ state: "decided", method: "borderline", name: "Đã quyết định" }),
		foreign: await plant({ centre: "da-nang", leader: "manager.danang", judges: [], name: "Của nơi khác" }),
	};
}
export type PlantedStudies = Awaited<ReturnType<typeof plantStudies>>;
