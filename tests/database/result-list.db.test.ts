import { expect, it } from "vitest";
import { listCentres } from "~/persistence/centres.server";
import { countResultsByRubric } from "~/persistence/overview-sums.server";
import { countResults, listResults } from "~/persistence/result-list.server";

it("reads its pages from either end, each result on one of them", async () => {
	const centreIds = (await listCentres()).map(({ id }) => id);
	const scope = { centreIds, from: "2020-01", to: "2099-12" };
	const rubricHash = (await countResultsByRubric(scope))[0]?.rubricHash ?? "";
	const all = { ...scope, rubricHash, criterion: "", error: "", kind: "" as const, sort: "newest" as const };
	const total = await countResults(all);
	expect(total).toBeGreaterThan(5);
	const whole = (await listResults(all, { limit: 1000, offset: 0, total })).map(({ callId }) => callId);
	expect(new Set(whole).size).toBe(total);
	const paged: string[] = [];
	for (let offset = 0; offset < total; offset += 3)
		paged.push(...(await listResults(all, { limit: 3, offset, total })).map(({ callId }) => callId));
	expect(paged).toEqual(whole);
	expect(await listResults(all, { limit: 3, offset: total + 3, total })).toEqual([]);
});
