import { expect, it } from "vitest";
import { getCoverage } from "~/features/overview/coverage.query.server";
import { getMatrix } from "~/features/overview/matrix.query.server";
import { COVERAGE_STATUSES, overviewUrl } from "~/features/overview/overview-search";
import { database } from "~/persistence/database.server";
import { signedIn } from "./fixtures";

const page = (path: string) => new URL(`http://localhost${path}`);

/** A role at another centre, so that somebody counts at two. */
async function withTwoCentres(): Promise<void> {
	const person = await database.person.findFirstOrThrow({ where: { name: "Trần Quang Huy" } });
	await database.roleHolding.create({
		data: { personId: person.id, centreId: "ctxh-lao-cai", role: "trainer", from: new Date("2026-01-01") },
	});
}

it("leads from each figure to as many people as it says, once in the row for all, and to nobody of other centres", async () => {
	const now = Date.now();
	await withTwoCentres();
	let figures = 0;
	for (const [login, path] of [
		["manager.national", "/overview"],
		["manager", "/overview"],
		["manager.danang", "/overview"],
	] as const) {
		const who = await signedIn(login);
		const { scope, programmes } = await getCoverage(who, page(path), now);
		for (const { id, rows, all } of programmes) {
			const places = [
				...scope.groups.map(({ id: centre, alone }, at) => ({ centre, alone, counts: rows[at] ?? [] })),
				{ centre: scope.search.centre, alone: false, counts: all },
			];
			for (const { centre, alone, counts } of places)
				for (const [at, stage] of COVERAGE_STATUSES.entries()) {
					const to = { centre, alone: alone ? "1" : "", programme: id, stage };
					const { found, rows } = await getMatrix(who, page(overviewUrl("/overview/matrix", to)), now);
					expect([found, rows.length], JSON.stringify(to)).toEqual([counts[at], Math.min(25, found)]);
					figures += found > 0 ? 1 : 0;
				}
		}
		const sums = programmes.flatMap(({ all }) => all).reduce((sum, people) => sum + people, 0);
		expect(sums).toBeGreaterThan(2);
	}
	expect(figures).toBeGreaterThan(20);
});

it("is empty for a centre that is none of one's own", async () => {
	const who = await signedIn("manager");
	const { scope } = await getCoverage(who, page("/overview?centre=da-nang"), Date.now());
	expect(scope.search.centre).toBe("");
	expect(scope.outOfReach).toBe(true);
	expect(scope.centres.some(({ id }) => id === "da-nang")).toBe(false);
});
