import { expect, it } from "vitest";
import { getFinished } from "~/features/overview/finished.query.server";
import { overviewUrl } from "~/features/overview/overview-search";
import { getPractice } from "~/features/overview/practice.query.server";
import { signedIn } from "./fixtures";

const page = (path: string) => new URL(`http://localhost${path}`);

it("shows as many calls as the page of practice counts, by purpose and by category, and those of one's centres alone", async () => {
	const now = Date.now();
	for (const login of ["manager.national", "manager", "manager.danang"]) {
		const who = await signedIn(login);
		const { finished, mix, scope } = await getPractice(who, page("/overview/practice"), now);
		expect(finished.practice + finished.assessed).toBeGreaterThan(0);
		for (const [purpose, calls] of Object.entries(finished)) {
			const { found, rows } = await getFinished(who, page(`/overview/calls?purpose=${purpose}`), now);
			expect([purpose, found, rows.length]).toEqual([purpose, calls, Math.min(25, calls)]);
			expect(rows.every((row) => row.purpose === purpose)).toBe(true);
		}
		for (const { category, calls } of mix.filter((row) => row.calls > 0)) {
			const { found, rows } = await getFinished(who, page(overviewUrl("/overview/calls", { category })), now);
			expect([category, found, rows.length]).toEqual([category, calls, Math.min(25, calls)]);
			expect(rows.every((row) => row.category === category)).toBe(true);
			expect(rows.every((row) => scope.centres.some(({ id }) => id === row.centreId))).toBe(true);
		}
	}
});

it("is empty before the first call, and reads no category that is none", async () => {
	const who = await signedIn("manager");
	const none = await getFinished(who, page("/overview/calls?from=2020-01&to=2020-02"), Date.now());
	expect([none.found, none.rows]).toEqual([0, []]);
	const { search, found } = await getFinished(who, page("/overview/calls?category=no-such"), Date.now());
	expect(search.category).toBe("");
	expect(found).toBeGreaterThan(0);
});
