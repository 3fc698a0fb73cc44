import { expect, it } from "vitest";
import { getHolders } from "~/features/overview/holders.query.server";
import { getOverTime } from "~/features/overview/over-time.query.server";
import { overviewUrl } from "~/features/overview/overview-search";
import { database } from "~/persistence/database.server";
import { signedIn } from "./fixtures";

const page = (path: string) => new URL(`http://localhost${path}`);

it("shows as many people as certification over time counts, month by month, also where one is suspended and where one has two papers", async () => {
	const now = Date.now();
	const [paper] = await database.certificate.findMany({ orderBy: { number: "asc" }, take: 1 });
	if (!paper) throw new Error("the demo has no certificate");
	const { personId, programmeId, validFrom } = paper;
	const event = await database.certificateEvent.create({
		data: { personId, programmeId, type: "renewed", effectiveOn: validFrom, recordedAt: paper.issuedAt },
	});
	// A second paper over the same days counts nobody twice.
	const { id: _, replacesId: __, ...same } = paper;
	await database.certificate.create({ data: { ...same, number: "LN-0000-0000-0", eventId: event.id } });
	let people = 0;
	for (const login of ["manager.national", "manager", "manager.danang"]) {
		const who = await signedIn(login);
		const { months, programmes } = await getOverTime(who, page("/overview/over-time"), now);
		for (const { id, people: counted } of programmes)
			for (const [at, { day }] of months.entries()) {
				const { found, rows } = await getHolders(
					who,
					page(overviewUrl("/overview/holders", { programme: id, day })),
					now,
				);
				expect([id, day, found, rows.length]).toEqual([id, day, counted[at], Math.min(25, found)]);
				expect(rows.every(({ from, until }) => from <= day && until >= day)).toBe(true);
				people += found;
			}
	}
	expect(people).toBeGreaterThan(50);
	const suspended = await database.certificateEvent.count({ where: { type: "suspended" } });
	expect(suspended).toBeGreaterThan(0);
});

it("finds by name, takes a day to come for today, and shows nothing of a page beyond the last", async () => {
	const who = await signedIn("manager");
	const all = await getHolders(who, page("/overview/holders?day=2099-01-01"), Date.now());
	expect(all.search.day).toBe(all.today);
	const [first] = all.rows;
	const named = await getHolders(
		who,
		page(`/overview/holders?q=${encodeURIComponent(first?.name ?? "")}`),
		Date.now(),
	);
	expect(named.rows.map(({ personId }) => personId)).toContain(first?.personId);
	const beyond = await getHolders(who, page("/overview/holders?page=99"), Date.now());
	expect([beyond.page, beyond.rows]).toEqual([1, all.rows]);
});
