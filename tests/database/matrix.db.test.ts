import { expect, it } from "vitest";
import { getMatrix } from "~/features/overview/matrix.query.server";
import { database } from "~/persistence/database.server";
import { signedIn } from "./fixtures";

const matrix = async (login: string, query = "") =>
	getMatrix(await signedIn(login), new URL(`http://x/overview/matrix?${query}`), Date.now());

it("shows each person's requirements as their records have them, and nobody of another centre", async () => {
	const view = await matrix("manager");
	expect(view.rows.length).toBeGreaterThan(3);
	expect(view.found).toBe(view.rows.length);
	const foreign = await matrix("manager.danang");
	const own = new Set(view.rows.map(({ personId }) => personId));
	expect(foreign.rows.some(({ personId }) => own.has(personId))).toBe(false);
	for (const { cells, status } of view.rows) {
		expect(cells).toHaveLength(view.requirements.length);
		for (const { state, have, need } of cells)
			expect(state).toBe(
				have >= need ? "met" : state === "paper" ? "paper" : have > 0 ? "partly" : "missing",
			);
		if (status === "eligible")
			expect(cells.every(({ state }) => state === "met" || state === "paper")).toBe(true);
	}
	const all = await matrix("manager.national");
	expect(all.found).toBeGreaterThan(view.found + foreign.found - 1);
	expect(
		(await matrix("manager.danang", "centre=ha-noi")).rows.some(({ personId }) => own.has(personId)),
	).toBe(false);
});

it("shows what renews a certificate, finds by name and puts first who runs out first", async () => {
	const renewal = await matrix("manager.national", "stage=renewal&sort=until");
	const ends = renewal.rows.flatMap(({ until }) => until ?? []);
	expect(ends).toEqual([...ends].sort());
	expect(renewal.requirements.map(({ id }) => id)).toEqual(["refresher-hours", "renewal-calls"]);
	const [first] = renewal.rows;
	const named = await matrix("manager.national", `stage=renewal&q=${encodeURIComponent(first?.name ?? "")}`);
	expect(named.rows.map(({ personId }) => personId)).toContain(first?.personId);
	await database.person.update({ where: { id: first?.personId ?? "" }, data: { disabledAt: new Date() } });
	expect((await matrix("manager.national", "stage=renewal")).found).toBe(renewal.found - 1);
});
