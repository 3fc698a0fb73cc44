import { expect, it } from "vitest";
import { listCentres } from "~/persistence/centres.server";
import { database } from "~/persistence/database.server";
import {
	countNoticeReaders,
	listNoticeReaders,
	type ReadersAsked,
} from "~/persistence/notice-readers.server";
import { acknowledgeNotice, newestNotice } from "~/persistence/staff-notices.server";

const TODAY = new Date().toISOString().slice(0, 10);

/** All of them, page after page. */
async function allOf(asked: ReadersAsked, limit: number) {
	const counted = await countNoticeReaders(asked);
	const names: string[] = [];
	for (let offset = 0; offset < counted.found + limit; offset += limit) {
		const page = await listNoticeReaders(asked, counted, { limit, offset });
		expect(page.length).toBe(Math.max(0, Math.min(limit, counted.found - offset)));
		names.push(
			...page.map(({ name, version }) => `${version === asked.version ? "read" : "not yet"} ${name}`),
		);
	}
	return { names, counted };
}

it("lists whoever has not read it first, each once over all pages, in every state and by any name", async () => {
	const version = await newestNotice();
	const centreIds = (await listCentres()).map(({ id }) => id);
	const people = await database.person.findMany({ where: { roles: { some: {} } }, orderBy: { id: "asc" } });
	for (const { id } of people.filter((_, index) => index % 3 === 0))
		await acknowledgeNotice(id, version, new Date());
	const asked: ReadersAsked = { centreIds, today: TODAY, words: [], state: "", version };
	const all = await allOf(asked, 7);
	expect(all.counted.people).toBe(all.names.length);
	expect(all.counted.read).toBeGreaterThan(5);
	expect(new Set(all.names).size).toBe(all.names.length);
	const firstRead = all.names.findIndex((name) => name.startsWith("read"));
	expect(all.names.slice(firstRead).every((name) => name.startsWith("read"))).toBe(true);
	for (const state of ["read", "not-yet"] as const) {
		const { names, counted } = await allOf({ ...asked, state }, 7);
		expect(names).toEqual(all.names.filter((name) => name.startsWith(state === "read" ? "read" : "not yet")));
		expect([counted.people, counted.read]).toEqual([all.counted.people, all.counted.read]);
	}
	const named = await allOf({ ...asked, words: ["nguyen"] }, 2);
	expect(named.names).toEqual(all.names.filter((name) => name.includes("Nguyễn")));
	const [someone] = named.names.filter((name) => name.startsWith("read"));
	const words = ["nguyen"];
	expect((await allOf({ ...asked, words, state: "not-yet" }, 2)).names).not.toContain(someone);
});
