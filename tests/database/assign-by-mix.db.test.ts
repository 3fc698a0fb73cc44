import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { giveByMix } from "~/features/people/give-by-mix.server";
import { getMixView } from "~/features/people/mix.query.server";
import type { MixGift } from "~/features/people/mix-form";
import { insertAssignment } from "~/persistence/assignments.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { personId, ringingCall, signedIn } from "./fixtures";

const query: ReturnType<typeof testDatabase>["query"] = (...given) => testDatabase().query(...given);
type Asked = Omit<MixGift, "drawn">;
const asking = (people: string[], more: Partial<Asked> = {}): Asked => ({
	mix: "training",
	purpose: "practice",
	count: 4,
	dueOn: "",
	personId: people,
	seed: randomUUID(),
	...more,
});

async function preview(who: SignedIn, asked: Asked) {
	const url = new URL("http://127.0.0.1/people/assign");
	for (const [name, value] of Object.entries(asked))
		for (const one of [value].flat()) url.searchParams.append(name, String(one));
	const { preview, ...view } = await getMixView(who, url, Date.now());
	if (!preview) throw new Error(`no preview: ${JSON.stringify(view.errors)}`);
	return preview;
}
const give = (who: SignedIn, asked: Asked, drawn: string) => giveByMix(who, { ...asked, drawn }, Date.now());
const refusalOf = (promise: Promise<unknown>) =>
	promise.then(
		() => null,
		(answer) => answer.init?.status ?? answer.status,
	);
const shownTo = ({ drawn }: Awaited<ReturnType<typeof preview>>, id: string) =>
	drawn.find(({ person }) => person.id === id)?.calls.map(({ scenarioId }) => scenarioId) ?? [];
const assigned = async (id: string) =>
	(
		await query<{ scenarioId: string }>(
			`SELECT "scenarioId" FROM "Assignment" WHERE "personId" = $1 ORDER BY "assignedAt", position`,
			[id],
		)
	).map(({ scenarioId }) => scenarioId);
const repeats = (ids: readonly string[]) => ids.filter((id, index) => id === ids[index + 1]);

test("what the preview shows is given, in its order, with seed and audit; twenty confirmations at once give it once", async () => {
	const manager = await signedIn("manager");
	const people = [await personId("quang.huy"), await personId("a.sinh")];
	const asked = asking(people, { dueOn: "2099-01-31" });
	const shown = await preview(manager, asked);
	expect(await preview(manager, asked)).toEqual(shown);
	const before = new Map(await Promise.all(people.map(async (id) => [id, await assigned(id)] as const)));

	const answers = await Promise.all(Array.from({ length: 20 }, () => give(manager, asked, shown.mark)));
	expect(answers.filter((answer) => answer.ok && answer.calls === 8)).toHaveLength(1);
	expect(answers.filter((answer) => answer.ok && answer.calls === 0)).toHaveLength(19);
	for (const id of people) {
		expect(shownTo(shown, id)).toHaveLength(4);
		expect(await assigned(id)).toEqual([...(before.get(id) ?? []), ...shownTo(shown, id)]);
		const rows = await query(
			`SELECT DISTINCT mix, purpose, "dueOn"::text, "assignedById" FROM "Assignment"
			 WHERE "personId" = $1 AND "drawSeed" = $2`,
			[id, asked.seed],
		);
		expect(rows).toEqual([
			{ mix: "training", purpose: "practice", dueOn: "2099-01-31", assignedById: manager.personId },
		]);
		const audit = await query(
			`SELECT "personId", detail FROM audit_event WHERE action = 'assignment.made' AND subject = $1`,
			[`person:${id}`],
		);
		const detail = { drawSeed: asked.seed, mix: "training", purpose: "practice", calls: 4 };
		expect(audit).toEqual([{ personId: manager.personId, detail }]);
	}
	// Also later, when one of them has begun with it, and for less than was given.
	await query(`UPDATE "Assignment" SET "declinedAt" = now() WHERE "personId" = $1 AND position = 0`, [
		people[0],
	]);
	expect(await give(manager, { ...asked, count: 2 }, shown.mark)).toEqual({ ok: true, calls: 0 });
});

test("one reaches the centres of one's role and below: not a sibling's people, nor the parent's, nor foreign ones", async () => {
	const [own, sibling, parent, foreign] = await Promise.all(
		["thi.hoa", "quynh.nhu", "quang.huy", "bich.ngoc"].map(personId),
	);
	await query(`UPDATE "RoleHolding" SET role = 'manager' WHERE "personId" = $1`, [
		await personId("thi.ngan"),
	]);
	const cases = [
		{ login: "thi.ngan", reached: [own], refused: [sibling, parent, foreign] },
		{ login: "manager", reached: [own, sibling, parent], refused: [foreign] },
		{ login: "manager.danang", reached: [foreign], refused: [own, sibling, parent] },
	];
	for (const { login, reached, refused } of cases) {
		const who = await signedIn(login);
		const url = new URL("http://127.0.0.1/people/assign");
		const listed = (await getMixView(who, url, Date.now())).people.map(({ id }) => id);
		for (const id of reached) expect(listed).toContain(id);
		for (const id of refused) {
			if (!id || !reached[0]) throw new Error("nobody");
			expect(listed).not.toContain(id);
			const before = await assigned(id);
			const asked = asking([reached[0], id]);
			const shown = await preview(who, asked);
			expect(shown.drawn.map(({ person }) => person.id)).toEqual([reached[0]]);
			const own = await assigned(reached[0]);
			expect(await refusalOf(give(who, asked, shown.mark))).toBe(404);
			expect(await assigned(id)).toEqual(before);
			expect(await assigned(reached[0])).toEqual(own);
		}
	}
	expect(await refusalOf(give(await signedIn("manager"), asking([randomUUID()]), "0".repeat(16)))).toBe(404);
});

test("the first call is neither the one assigned last nor the one taken last; none comes twice in a row", async () => {
	const manager = await signedIn("manager");
	const trainee = await personId("trainee");
	const fresh = await personId("thi.hang");
	await insertAssignment({
		personId: trainee,
		scenarioId: "S11",
		purpose: "practice",
		assignedById: manager.personId,
		dueOn: null,
	});
	await ringingCall();
	// What was declined does not count.
	await query(
		`INSERT INTO "Assignment" (id, "personId", "scenarioId", purpose, "assignedById", "declinedAt")
		 VALUES (gen_random_uuid(), $1, 'S01', 'practice', $2, now())`,
		[fresh, manager.personId],
	);
	const firsts = new Map<string, Set<string>>([trainee, fresh].map((id) => [id, new Set()]));
	const unbarred = ["S01", "S11"];
	const stillUnseen = () => unbarred.some((id) => !firsts.get(fresh)?.has(id));
	// A person's id goes into the draw and is new in each database: which round brings the two cannot be
	// told, only that of a thousand one does (without it by less than one in 10^15).
	for (let round = 0; round < 60 || (stillUnseen() && round < 1000); round++) {
		const asked = asking([trainee, fresh], {
			seed: `01900000-0000-7000-8000-${String(round).padStart(12, "0")}`,
		});
		const shown = await preview(manager, asked);
		for (const id of [trainee, fresh]) {
			const drawn = shownTo(shown, id);
			expect(drawn).toHaveLength(4);
			expect(repeats(drawn)).toEqual([]);
			firsts.get(id)?.add(drawn[0] ?? "");
		}
	}
	expect([...(firsts.get(fresh) ?? [])]).toEqual(expect.arrayContaining(unbarred));
	expect(firsts.get(trainee)?.size).toBeGreaterThan(3);
	expect([...(firsts.get(trainee) ?? [])].filter((id) => unbarred.includes(id))).toEqual([]);
});

test("of draws that are confirmed at once whatever is given follows on what was given before it", async () => {
	const manager = await signedIn("manager");
	const person = await personId("ngoc.lan");
	const draws = await Promise.all(
		Array.from({ length: 12 }, async () => {
			const asked = asking([person], { count: 2 });
			return { asked, shown: await preview(manager, asked) };
		}),
	);
	const answers = await Promise.all(draws.map(({ asked, shown }) => give(manager, asked, shown.mark)));
	const given = answers.filter((answer) => answer.ok).length;
	expect(given).toBeGreaterThan(0);
	// With eight of open pool to draw from, some of twelve begin with what another ended with.
	for (const answer of answers) if (!answer.ok) expect(answer.errors).toEqual({ form: "changed" });
	const all = await assigned(person);
	expect(all).toHaveLength(2 * given);
	expect(repeats(all)).toEqual([]);
});

test("what changed the draw since the preview is told, and nothing is given; what is previewed then is", async () => {
	const manager = await signedIn("manager");
	const person = await personId("sy.dung");
	const asked = asking([person]);
	const shown = await preview(manager, asked);
	const [scenarioId = ""] = shownTo(shown, person);
	const one = { personId: person, scenarioId, purpose: "practice", assignedById: manager.personId } as const;
	await insertAssignment({ ...one, dueOn: null });
	const before = await assigned(person);
	expect(await give(manager, asked, shown.mark)).toEqual({ ok: false, errors: { form: "changed" } });
	expect(await assigned(person)).toEqual(before);
	const anew = await preview(manager, asked);
	expect(shownTo(anew, person)[0]).not.toBe(scenarioId);
	expect(await give(manager, asked, anew.mark)).toEqual({ ok: true, calls: 4 });
	expect(repeats(await assigned(person))).toEqual([]);
});

test("practice draws from the open pool, assessed calls from the sealed one, which trainers alone see by name", async () => {
	const trainer = await signedIn("trainer");
	const manager = await signedIn("manager");
	const person = await personId("a.sinh");
	const sealed = await query<{ id: string }>(
		`SELECT s.id FROM "Scenario" s JOIN "ScenarioVersion" v ON v.hash = s."currentHash" WHERE v.pool = 'sealed'`,
	);
	const inPool = (ids: readonly string[]) => ids.filter((id) => sealed.some((each) => each.id === id));
	expect(sealed.length).toBeGreaterThanOrEqual(7);
	for (const mix of ["training", "service-true"]) {
		const shown = await preview(trainer, asking([person], { mix, count: 10 }));
		expect(shownTo(shown, person)).toHaveLength(10);
		expect(inPool(shownTo(shown, person))).toEqual([]);
		expect(shownTo(shown, person)).not.toContain("C01");
	}
	const asked = asking([person], { purpose: "assessed" });
	const shown = await preview(trainer, asked);
	expect(inPool(shownTo(shown, person))).toEqual(shownTo(shown, person));
	expect(shownTo(shown, person)).toHaveLength(asked.count);
	const most = shownTo(await preview(trainer, asking([person], { purpose: "assessed", count: 10 })), person);
	expect(new Set(most).size, "nobody is assessed twice on the same scenario").toBe(most.length);
	expect(most.length).toBeGreaterThan(asked.count);
	expect(shown.unserved.parts).toBeGreaterThan(50);
	const titles = shown.drawn[0]?.calls.map(({ title }) => title?.vi ?? "") ?? [];
	expect(titles.filter((title) => title.length > 3)).toHaveLength(asked.count);
	const unnamed = await preview(manager, asked);
	expect(unnamed.mark).toBe(shown.mark);
	for (const title of titles) expect(JSON.stringify(unnamed)).not.toContain(title);
	expect(await give(manager, asked, unnamed.mark)).toEqual({ ok: true, calls: asked.count });
});
