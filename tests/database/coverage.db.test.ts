import { expect, it } from "vitest";
import { getCoverage } from "~/features/overview/coverage.query.server";
import { COVERAGE_STATUSES } from "~/features/overview/coverage-view";
import { listPeople } from "~/features/people/people.query.server";
import { signedIn } from "./fixtures";

const page = (path: string) => new URL(`http://localhost${path}`);

it("counts those whom the list of staff shows, status by status, and nobody of other centres", async () => {
	const now = Date.now();
	for (const login of ["manager", "manager.danang"]) {
		const who = await signedIn(login);
		const { programmes, listed } = await getCoverage(who, page("/overview"), now);
		const rows = programmes.find(({ id }) => id === listed)?.rows ?? [];
		const counted = COVERAGE_STATUSES.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
		const shown = [];
		for (const status of COVERAGE_STATUSES)
			shown.push((await listPeople(who, page(`/people?group=everyone&status=${status}`), now)).found);
		expect(counted).toEqual(shown);
		expect(counted.reduce((sum, people) => sum + people, 0)).toBeGreaterThan(2);
	}
});

it("is empty for a centre that is none of one's own", async () => {
	const who = await signedIn("manager");
	const { scope } = await getCoverage(who, page("/overview?centre=da-nang"), Date.now());
	expect(scope.search.centre).toBe("");
	expect(scope.centres.some(({ id }) => id === "da-nang")).toBe(false);
});
