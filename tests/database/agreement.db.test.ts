import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { drawSecondRating, seedOfDraw } from "~/domain/assignment/draw-second-rating";
import { getAgreement } from "~/features/agreement/agreement.query.server";
import { exportRatings } from "~/features/agreement/export-ratings.server";
import { exportRound } from "~/features/agreement/export-round.server";
import { getOwnAgreement } from "~/features/agreement/own-agreement.query.server";
import { getRoundAgreement } from "~/features/agreement/round-agreement.query.server";
import type { FigureRow } from "~/features/agreement/shown-figures";
import { decideClaim } from "~/features/assessments/decide-claim.server";
import { releaseResult } from "~/features/assessments/release-result.server";
import { saveRating } from "~/features/assessments/save-rating.server";
import { finishCallById } from "~/features/calls/finish-call.server";
import { type CallDossier, findDossier } from "~/persistence/assessed-calls.server";
import { bringRatingLevels } from "~/persistence/bring-rating-levels.server";
import { storeProgress } from "~/persistence/calls.server";
import { insertCaseRecord } from "~/persistence/case-records.server";
import { database } from "~/persistence/database.server";
import { blindLevelsOf } from "~/persistence/rating-levels.server";
import { testDatabase } from "../setup/db-test";
import { plantDoubleRatings } from "../setup/plant-double-ratings";
import { plantRatedRound } from "../setup/plant-rated-round";
import { ROOT } from "../setup/test-databases";
import { after, ringingCall, signedIn } from "./fixtures";

const page = (path: string) => new URL(`http://localhost${path}`);
const EMPTY: AssessmentContent = { ticks: [], comments: [], criticalErrors: [], note: "" };

async function dossierOf(callId: string): Promise<CallDossier> {
	const dossier = await findDossier(callId);
	if (!dossier) throw new Error(`no dossier of ${callId}`);
	return dossier;
}

/** An assessed call that was just handed in, with the share of second ratings set to this. */
async function handedIn(share: number): Promise<string> {
	await testDatabase().query(
		`UPDATE "ProgrammeVersion" SET document = jsonb_set(document::jsonb, '{watch,doubleShare}', to_jsonb($1::float))::json
		 WHERE "programmeId" = 'rater'`,
		[share],
	);
	const now = Date.now();
	let call = await ringingCall(now, "assessed");
	await insertCaseRecord(call.id, { facts: {}, notes: "" }, []);
	for (const [index, type] of (["answer", "hang-up"] as const).entries()) {
		const taken = await after(call, { type, payload: {} }, now + 1_000 * (index + 1));
		await storeProgress(call.id, call.state.seq, taken.state, taken.logged, null);
		const found = await database.call.findUniqueOrThrow({ where: { id: call.id } });
		call = { ...call, state: taken.state, status: found.status as typeof call.status };
	}
	expect(await finishCallById(call.id, now + 5_000)).toBe(true);
	return call.id;
}

describe("the draw for a second rating", () => {
	it("is kept for calls that are chosen and for those that are not, and can be made again from what is kept", async () => {
		// Whoever rated somebody's last assessed call is not asked for the next: the first of these has nobody's rating.
		const not = await handedIn(0);
		const chosen = await handedIn(1);
		for (const [callId, wanted] of [
			[chosen, true],
			[not, false],
		] as const) {
			const draw = await database.secondRatingDraw.findUniqueOrThrow({ where: { callId } });
			const programme = await database.programmeVersion.findUniqueOrThrow({
				where: { hash: draw.programmeHash },
			});
			expect(programme.programmeId).toBe("rater");
			expect(drawSecondRating(seedOfDraw(draw.programmeHash, callId), draw.share)).toEqual({
				share: draw.share,
				seed: draw.seed,
				drawn: draw.drawn,
				chosen: draw.chosen,
			});
			expect(draw.chosen).toBe(wanted);
			const { standing, steps } = await dossierOf(callId);
			expect(standing?.context.needsTwo).toBe(wanted);
			expect(standing?.context.assigned).toHaveLength(wanted ? 2 : 1);
			expect(draw.asked).toBe(wanted ? 2 : 1);
			expect(steps.filter(({ event }) => event.type === "ask-second").map(({ byName }) => byName)).toEqual(
				wanted ? [null] : [],
			);
		}
	});

	it("says so where nobody else may rate, and the leader sees the call waiting", async () => {
		await testDatabase().query(
			`UPDATE "RoleHolding" SET "to" = current_date - 1 WHERE role = 'trainer'
			 AND "personId" = (SELECT id FROM "Person" WHERE email LIKE 'trainer2@%')`,
		);
		const callId = await handedIn(1);
		expect((await database.secondRatingDraw.findUniqueOrThrow({ where: { callId } })).asked).toBe(1);
		const { coverage } = await getAgreement(await signedIn("manager"), page("/agreement"));
		const here = coverage.find(({ centreId }) => centreId === "ha-noi");
		expect(here).toMatchObject({ drawnFrom: 3, chosen: 2, chosenRated: 0, nobodyToAsk: 1 });
		await testDatabase().query(`UPDATE "RoleHolding" SET "to" = NULL WHERE role = 'trainer'`);
	});
});

describe("what blind ratings come to", () => {
	it("is kept with the finish, goes with a reopening, and is what their ticks come to", async () => {
		const callId = await handedIn(1);
		const [one, two] = [await signedIn("trainer"), await signedIn("trainer2")];
		const kept = () => database.ratingLevels.findMany({ where: { callId }, orderBy: { raterId: "asc" } });
		const save = async (who: typeof one, builtOn: number, finished: boolean) =>
			expect(
				await saveRating(await dossierOf(callId), who, { builtOn, content: EMPTY, finished }, Date.now()),
			).toMatchObject({ saved: true });
		await save(one, 0, false);
		expect(await kept()).toEqual([]);
		await save(one, 1, true);
		expect((await kept()).map(({ raterId }) => raterId)).toEqual([one.personId]);
		await save(one, 2, false);
		expect(await kept()).toEqual([]);
		await save(one, 3, true);
		await save(two, 0, true);
		const rows = await kept();
		expect(rows).toHaveLength(2);
		const derived = blindLevelsOf(await dossierOf(callId));
		expect(rows).toEqual(derived.sort((a, b) => (a.raterId < b.raterId ? -1 : 1)));
		// Made again from the ratings, it is the same: also for what the demo rated.
		const all = () => database.ratingLevels.findMany({ orderBy: [{ callId: "asc" }, { raterId: "asc" }] });
		const before = await all();
		expect(before.length).toBeGreaterThan(5);
		await database.ratingLevels.deleteMany();
		expect(await bringRatingLevels()).toBe(new Set(before.map((row) => row.callId)).size);
		expect(await all()).toEqual(before);
		expect(await bringRatingLevels()).toBe(0);

		// Until the result is released nothing of it is in the report.
		const calls = async () => (await getAgreement(await signedIn("manager"), page("/agreement"))).calls;
		const unreleased = await calls();
		for (const { code } of (await dossierOf(callId)).assessed.machine.criticalErrors)
			await decideClaim(
				await dossierOf(callId),
				one,
				{ code, confirmed: true, reason: "Nghe rõ ở lượt này." },
				Date.now(),
			);
		expect(await releaseResult(await dossierOf(callId), one, Date.now())).toBeNull();
		expect(await calls()).toBe(unreleased + 1);
	});
});

describe("the report of whoever answers for raters", () => {
	it("holds released calls of their own centres alone, whatever the address asks for", async () => {
		const numbersOf = async (ids: readonly string[]) =>
			(await database.call.findMany({ where: { id: { in: [...ids] } } })).map(({ number }) => String(number));
		const raters = ["trainer", "trainer2"];
		const own = await plantDoubleRatings(testDatabase(), { calls: 12, centreId: "ha-noi", raters });
		const below = await plantDoubleRatings(testDatabase(), { calls: 3, centreId: "ctxh-nghe-an", raters });
		const foreign = await plantDoubleRatings(testDatabase(), { calls: 4, centreId: "da-nang", raters });
		const objected = await plantDoubleRatings(testDatabase(), {
			...{ calls: 2, centreId: "ha-noi", raters, seed: "other", state: "objected" },
		});
		const exported = async (login: string, search = "") => {
			const lines = [...(await exportRatings(await signedIn(login), page(`/agreement/ratings${search}`)))];
			const units = lines
				.slice(1)
				.flatMap((text) => text.split("\r\n").map((row) => row.split(",")[0] ?? ""));
			return new Set(units.filter(Boolean));
		};
		const mine = await exported("manager");
		for (const number of [...(await numbersOf(own)), ...(await numbersOf(below))])
			expect(mine).toContain(number);
		for (const number of [...(await numbersOf(foreign)), ...(await numbersOf(objected))])
			expect(mine).not.toContain(number);
		expect(await exported("manager.danang")).toEqual(new Set(await numbersOf(foreign)));
		expect(await exported("manager", "?centre=ctxh-nghe-an")).toEqual(new Set(await numbersOf(below)));
		// A centre that is not theirs is as if it had not been asked for.
		expect(await exported("manager", "?centre=da-nang")).toEqual(mine);

		const view = await getAgreement(await signedIn("manager"), page("/agreement"));
		expect(view.calls).toBe(mine.size);
		expect(view.centres.map(([id]) => id)).not.toContain("da-nang");
		expect(view.byCentre.find(({ key }) => key === "ctxh-nghe-an")?.figures.verdict).toBe("too-few");
		expect(view.byMonth.length).toBeGreaterThan(3);
		expect(view.worst.length).toBeGreaterThan(0);
	});
});

describe("a round of calibration", () => {
	it("tells nothing before it is closed but to its leader how many have finished; to strangers never anything", async () => {
		const round = { centreId: "ha-noi", raters: ["trainer", "trainer2"], calls: 12 };
		const open = await plantRatedRound(testDatabase(), { ...round, closed: false, name: "Đang mở" });
		const closed = await plantRatedRound(testDatabase(), { ...round, closed: true });
		const [manager, trainer, stranger] = await Promise.all(
			["manager", "trainer", "manager.danang"].map(signedIn),
		);
		if (!manager || !trainer || !stranger) throw new Error("nobody is signed in");
		const hidden = { state: "open", criteria: [], pooled: [], differences: [], beside: [] };
		expect(await getRoundAgreement(manager, open)).toMatchObject({
			...hidden,
			progress: { finished: 24, asked: 24 },
		});
		expect(await getRoundAgreement(trainer, open)).toMatchObject({ ...hidden, progress: null });
		for (const who of [manager, trainer])
			await expect(exportRound(who, open)).rejects.toMatchObject({ init: { status: 404 } });
		for (const id of [open, closed]) {
			await expect(getRoundAgreement(stranger, id)).rejects.toMatchObject({ init: { status: 404 } });
			await expect(exportRound(stranger, id)).rejects.toMatchObject({ init: { status: 404 } });
		}
		const seen = await getRoundAgreement(trainer, closed);
		expect(seen.beside.map(({ rater }) => rater)).toEqual(["A", "B"]);
		expect(seen.beside.filter(({ own }) => own)).toHaveLength(1);
		const own = await getOwnAgreement(trainer, page("/agreement/mine"));
		expect(own.beside).toMatchObject({ calls: 12 });
		expect(own.rounds).toBe(1);
		expect(own.again.every(({ to }) => to?.includes(closed))).toBe(true);
		// The calls of missed critical errors are named on the round's page; a rater has them among those to look at again.
		const { rater: _, own: __, missedCalls: ___, ...beside } = seen.beside.find((row) => row.own) ?? {};
		expect(own.beside).toEqual(beside);
		expect((await getOwnAgreement(manager, page("/agreement/mine"))).beside).toBeNull();
		const lines = [...(await exportRound(manager, closed))].join("");
		expect(lines).not.toContain("Ánh");
	});
});

describe("the files", () => {
	it("of a round and of the daily work give by the command line the page's numbers, digit by digit", async () => {
		const round = { centreId: "ha-noi", raters: ["trainer", "trainer2", "quang.huy"], calls: 15 };
		const closed = await plantRatedRound(testDatabase(), { ...round, closed: true, name: "Ba người" });
		const manager = await signedIn("manager");
		expectRecomputed((await getRoundAgreement(manager, closed)).criteria, await exportRound(manager, closed));
		const daily = await getAgreement(manager, page("/agreement"));
		expectRecomputed(daily.criteria, await exportRatings(manager, page("/agreement/ratings")));
		expectRecomputed(daily.criteria, await exportRatings(manager, page("/agreement/ratings?names=full")));
	});
});

/** What `npm run -s agreement -- FILE --json` prints, beside what the page has in full. */
function expectRecomputed(rows: readonly FigureRow[], lines: Iterable<string>): void {
	const directory = mkdtempSync(path.join(tmpdir(), "agreement-"));
	try {
		const file = path.join(directory, "ratings.csv");
		writeFileSync(file, [...lines].join(""));
		const printed = execFileSync(
			process.execPath,
			["scripts/agreement.mjs", file, "--categories", "1,2,3,4", "--json"],
			{ cwd: ROOT, encoding: "utf8" },
		);
		const known = JSON.parse(printed);
		expect(rows.length).toBeGreaterThan(10);
		for (const { key, figures } of rows)
			expect({
				raters: figures.raters,
				same: figures.same.value,
				adjacent: figures.adjacent.value,
				ac2: figures.ac2.value,
				kappa: figures.kappa.value,
				alpha: figures.alpha.value,
			}).toEqual({
				raters: known[key].raters,
				same: known[key].percentAgreement,
				adjacent: known[key].adjacentAgreement,
				ac2: known[key].gwetAC2.quadratic,
				kappa: known[key].cohenKappa?.quadratic ?? null,
				alpha: known[key].krippendorffAlpha.interval,
			});
	} finally {
		rmSync(directory, { recursive: true });
	}
}
