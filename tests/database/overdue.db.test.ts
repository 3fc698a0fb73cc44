import { expect, test } from "vitest";
import { stateOfCertificate } from "~/domain/certification/certificate-state";
import { dayInVietnam } from "~/domain/certification/records";
import { exportMatrix, getMatrix } from "~/features/overview/matrix.query.server";
import { getOverTime } from "~/features/overview/over-time.query.server";
import { getOverdue } from "~/features/overview/overdue.query.server";
import { countInForce } from "~/persistence/certificates-in-force.server";
import { database } from "~/persistence/database.server";
import { testDatabase } from "../setup/db-test";
import { personId, signedIn } from "./fixtures";

const NOW = Date.now();
const query: ReturnType<typeof testDatabase>["query"] = (...given) => testDatabase().query(...given);
const at = (path: string) => new URL(`http://127.0.0.1${path}`);
/** In Vietnam, where it is tomorrow already for seven hours of the day. */
const day = (days: number) => dayInVietnam(new Date(NOW + days * 86_400_000).toISOString());

test("who is late is listed with what and since when, for one's own centres alone", async () => {
	const manager = await signedIn("manager");
	const [own, foreign] = [await personId("quang.huy"), await personId("bich.ngoc")];
	const before = await getOverdue(manager, at("/overview/overdue?kind=assignment"), NOW);
	for (const id of [own, foreign])
		await query(
			`INSERT INTO "Assignment" (id, "personId", "scenarioId", purpose, "assignedById", "dueOn")
			 VALUES (gen_random_uuid(), $1, 'S01', 'practice', $2, $3), (gen_random_uuid(), $1, 'S02', 'practice', $2, $4)`,
			[id, manager.personId, day(-10), day(10)],
		);
	const view = await getOverdue(manager, at("/overview/overdue?kind=assignment"), NOW);
	expect(view.found).toBe(before.found + 1);
	const row = view.rows.find((each) => each.personId === own && each.since === day(-9));
	expect(row).toMatchObject({ kind: "assignment", about: "practice", days: 10 });
	expect(view.rows.map((each) => each.personId)).not.toContain(foreign);
	// Declined or done is not late.
	await query(`UPDATE "Assignment" SET "declinedAt" = now() WHERE "personId" = $1 AND "dueOn" = $2`, [
		own,
		day(-10),
	]);
	expect((await getOverdue(manager, at("/overview/overdue?kind=assignment"), NOW)).found).toBe(before.found);
});

test("a certificate that ran out and a decision that is owed are there; search and sort do as they say", async () => {
	const manager = await signedIn("manager");
	const id = await personId("trainee");
	await query(
		`INSERT INTO "CertificationStanding" ("personId", "programmeId", status, certified, until, missing, "rebuiltAt")
		 VALUES ($1, 'hotline-counsellor-111', 'expired', false, $2, 0, now())
		 ON CONFLICT ("personId", "programmeId") DO UPDATE SET status = 'expired', until = $2`,
		[id, day(-400)],
	);
	const all = await getOverdue(manager, at("/overview/overdue"), NOW);
	expect(all.rows[0]).toMatchObject({ personId: id, kind: "certificate", since: day(-399), days: 400 });
	expect(all.rows[0]?.programme?.en).toBeTruthy();
	const since = all.rows.map((each) => each.since);
	expect(since).toEqual([...since].sort());
	const named = await getOverdue(manager, at("/overview/overdue?q=minh+hanh"), NOW);
	expect(named.found).toBeGreaterThan(0);
	expect(new Set(named.rows.map(({ name }) => name))).toEqual(new Set(["Đỗ Minh Hạnh"]));
	const beyond = await getOverdue(
		manager,
		at("/overview/overdue?page=99999999999999999999&kind=no-such"),
		NOW,
	);
	expect(beyond.page).toBe(beyond.pages);
});

test("people with a certificate in force on a day are those of whom the state of the paper says so", async () => {
	const [some] = await query<{ personId: string; programmeId: string }>(
		`SELECT c."personId", c."programmeId" FROM "Certificate" c WHERE c."programmeId" = 'hotline-counsellor-111'
			AND c."validFrom" < current_date - 60 AND c."validUntil" > current_date AND NOT EXISTS (
				SELECT 1 FROM "CertificateEvent" e WHERE e."personId" = c."personId" AND e.type <> 'granted')
		 ORDER BY c.number LIMIT 1`,
	);
	if (!some) throw new Error("the demo has no certificate");
	const centres = (await database.centre.findMany({ select: { id: true } })).map(({ id }) => id);
	const then = (rows: Awaited<ReturnType<typeof countInForce>>, on: string) =>
		rows.find((row) => row.day === on && row.programmeId === some.programmeId)?.people ?? 0;
	const was = then(await countInForce(centres, [day(-30)]), day(-30));
	for (const [type, days] of [
		["suspended", -40],
		["reinstated", -10],
	] as const)
		await query(
			`INSERT INTO "CertificateEvent" (id, "personId", "programmeId", type, "effectiveOn") VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
			[some.personId, some.programmeId, type, day(days)],
		);
	const days = [day(-500), day(-200), day(-30), day(-41), day(-10), day(0), day(300)];
	const counted = await countInForce(centres, days);
	const papers = await database.certificate.findMany({
		include: { person: { include: { certificates: { orderBy: { effectiveOn: "asc" } }, roles: true } } },
	});
	const iso = (date: Date) => date.toISOString().slice(0, 10);
	for (const on of days) {
		const holders = new Set(
			papers
				.filter(({ person, programmeId, eventId, validFrom, validUntil }) => {
					const events = person.certificates.filter(
						(event) => event.programmeId === programmeId && iso(event.effectiveOn) <= on,
					);
					const there = person.roles.some(
						({ role, from, to }) =>
							role !== "administrator" && iso(from) <= on && (to === null || iso(to) >= on),
					);
					const state = stateOfCertificate({ eventId, validUntil: iso(validUntil) }, events, on);
					return (
						there && iso(validFrom) <= on && state === "valid" && programmeId === "hotline-counsellor-111"
					);
				})
				.map(({ personId: id }) => id),
		);
		const people =
			counted.find((row) => row.day === on && row.programmeId === "hotline-counsellor-111")?.people ?? 0;
		expect(people, on).toBe(holders.size);
	}
	// They were suspended then, and are not any more.
	expect(then(counted, day(-30))).toBe(was - 1);
});

test("months go up to today and are in their order, whatever the address says", async () => {
	const who = await signedIn("manager");
	const view = await getOverTime(who, at("/overview/over-time?from=2001-01&to=2099-12"), NOW);
	expect(view.months).toHaveLength(36);
	expect(view.months.at(-1)?.day).toBe(new Date(NOW + 7 * 3_600_000).toISOString().slice(0, 10));
	expect((await getOverTime(who, at("/overview/over-time?from=2098-01&to=2099-12"), NOW)).months).toEqual([]);
});

test("the export of the matrix is the pages of it one after another", async () => {
	const who = await signedIn("manager.national");
	const path = "/overview/matrix?stage=first&sort=name";
	const { batches, requirements } = await exportMatrix(who, at(path), NOW);
	const rows = [];
	for await (const batch of batches()) rows.push(...batch);
	const first = await getMatrix(who, at(path), NOW);
	expect(rows).toHaveLength(first.found);
	expect(rows.slice(0, first.rows.length)).toEqual(first.rows);
	expect(requirements).toEqual(first.requirements.map(({ name }) => name));
});
