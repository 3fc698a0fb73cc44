import { expect, test } from "vitest";
import { getProgress } from "~/features/progress/progress.query.server";
import type { ProgressSearch } from "~/features/progress/progress-search";
import { testDatabase } from "../setup/db-test";
import { plantRatedCalls } from "../setup/plant-rated-calls";
import { personId, signedIn } from "./fixtures";

const seen = async (id: string, search: Partial<ProgressSearch> = {}) => {
	const view = await getProgress(
		await signedIn("trainer"),
		{ id, name: "" },
		{ of: null, rubric: null, ...search },
	);
	const listening = view.criteria.find((each) => each.id === "listening");
	return { ...view, listening, levels: listening?.points.map(({ level }) => level) };
};
const RISE = [1, 1, 2, 1, 2, 2, 3, 3, 3, 4, 3, 4] as const;

test("a criterion rises over fresh practice calls; what-ifs and scenarios met before are shown and do not count", async () => {
	const repeating = await personId("manager");
	expect(await seen(repeating)).toMatchObject({ calls: [], rubric: null });
	await plantRatedCalls(testDatabase(), {
		personId: repeating,
		levels: RISE.slice(0, 3),
		scenarioId: "S01",
	});
	const repeated = await seen(repeating);
	expect(repeated.calls.map(({ counts }) => counts)).toEqual(["fresh", "met-before", "met-before"]);
	expect(repeated.listening?.verdict).toBe("too-few");

	const id = await personId("trainer");
	const [first = ""] = await plantRatedCalls(testDatabase(), { personId: id, levels: RISE });
	const risen = await seen(id);
	expect(risen.levels).toEqual(RISE);
	expect(risen.listening).toMatchObject({ verdict: "improving", calls: 12 });
	expect(risen.criteria.filter(({ verdict }) => verdict === "declining")).toEqual([]);

	await plantRatedCalls(testDatabase(), { personId: id, levels: [1], whatIfOf: first });
	const after = await seen(id);
	expect(after.calls.at(-1)?.counts).toBe("what-if");
	expect(after.levels).toEqual([...RISE, 1]);
	expect(after.listening?.change).toEqual(risen.listening?.change);
});

test("practice and assessed calls stand apart, an assessed one by its people and once released; versions are not mixed", async () => {
	const id = await personId("trainer2");
	const raters = [await personId("trainer")];
	await plantRatedCalls(testDatabase(), { personId: id, levels: [4, 4] });
	const assessed = await plantRatedCalls(testDatabase(), {
		personId: id,
		levels: [3, 3, 2],
		purpose: "assessed",
		raters,
	});
	await testDatabase().query(`DELETE FROM "Release" WHERE "callId" = $1`, [assessed[0]]);
	expect((await seen(id)).levels).toEqual([4, 4]);
	expect((await seen(id, { of: "assessed" })).levels).toEqual([3, 2]);

	const [other] = await testDatabase().query<{ hash: string }>(
		`INSERT INTO "RubricVersion" (hash, "rubricId", version, document, "publishedAt")
		 SELECT 'abcdef012345' || substr(hash, 13), "rubricId", version + 1, document, now() - interval '1 year'
		 FROM "RubricVersion" LIMIT 1 RETURNING hash`,
	);
	await plantRatedCalls(testDatabase(), { personId: id, levels: [1], rubricHash: other?.hash ?? "" });
	const latest = await seen(id);
	expect([latest.levels, latest.rubrics.length, latest.rubric]).toEqual([[1], 2, "abcdef012345"]);
	const earlier = latest.rubrics.find(({ key }) => key !== "abcdef012345")?.key ?? "";
	expect((await seen(id, { rubric: earlier })).levels).toEqual([4, 4]);
	expect((await seen(id, { rubric: "000000000000" })).levels).toEqual([1]);
});

test("the noise is measured once enough calls were rated by two people", async () => {
	const id = await personId("administrator");
	const raters = [await personId("trainer"), await personId("trainer2")];
	const rated = (levels: readonly (1 | 2 | 3 | 4)[]) =>
		plantRatedCalls(testDatabase(), { personId: id, levels, purpose: "assessed", raters, scenarioId: "S01" });
	await rated(Array<2>(29).fill(2));
	expect((await seen(id, { of: "assessed" })).measured).toBe(0);
	await rated([2]);
	expect((await seen(id, { of: "assessed" })).measured).toBeGreaterThan(0);
});
