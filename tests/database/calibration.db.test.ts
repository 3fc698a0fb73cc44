import { expect, it } from "vitest";
import { EMPTY_ASSESSMENT } from "~/domain/assessment/assessment.schema";
import { dayInVietnam } from "~/domain/certification/records";
import { getCalibrationRating } from "~/features/assessments/calibration-rating.query.server";
import { saveCalibration } from "~/features/assessments/save-calibration.server";
import { getMeeting } from "~/features/calibration/meeting.query.server";
import { getRatingPlace } from "~/features/calibration/rating-place.server";
import { getRoundView } from "~/features/calibration/round.query.server";
import { doWithRound } from "~/features/calibration/round-deeds.server";
import type { RoundDeed } from "~/features/calibration/round-forms";
import { getRounds } from "~/features/calibration/rounds.query.server";
import { findDossier } from "~/persistence/assessed-calls.server";
import { database } from "~/persistence/database.server";
import { raterLicences } from "~/persistence/rater-licences.server";
import { testDatabase } from "../setup/db-test";
import { plantRound } from "../setup/plant-round";
import { personId, signedIn } from "./fixtures";

const NOW = Date.now();
const asks = (who: Awaited<ReturnType<typeof signedIn>>, path = "") =>
	getRounds(who, new URL(`http://here/calibration${path}`), NOW);
const doIt = async (login: string, roundId: string, deed: RoundDeed) =>
	doWithRound(await signedIn(login), roundId, deed, Date.now());
const refusedWith = (status: number) => ({ init: { status } });

async function save(login: string, roundId: string, calibrationCallId: string, part: string | null = null) {
	const who = await signedIn(login);
	const place = await getRatingPlace(who, { roundId, calibrationCallId }, part);
	const view = await getCalibrationRating(who, place);
	const content = view.mine?.content ?? view.startWith ?? EMPTY_ASSESSMENT;
	const builtOn = view.mine?.revision ?? 0;
	const answer = await saveCalibration(
		who,
		place,
		{ builtOn, finished: true, content },
		NOW,
		place.stillOpen,
	);
	return { answer, view, place };
}

it("is led within one's centres, rated by whoever was invited, and does not exist for others", async () => {
	const round = await plantRound(testDatabase(), { state: "preparing", calls: 2, raters: { trainer: null } });
	const names = async (login: string) => (await asks(await signedIn(login))).rows.map(({ id }) => id);
	expect(await names("manager")).toContain(round.id);
	expect(await names("trainer2")).toContain(round.id);
	// A rater learns of it when it opens; another region's manager never.
	expect(await names("trainer")).not.toContain(round.id);
	expect(await names("manager.danang")).not.toContain(round.id);
	await expect(getRoundView(await signedIn("manager.danang"), round.id, NOW)).rejects.toMatchObject(
		refusedWith(404),
	);
	await expect(getRoundView(await signedIn("trainer"), round.id, NOW)).rejects.toMatchObject(
		refusedWith(404),
	);
	expect(await doIt("manager", round.id, { deed: "open" })).toBe(null);
	expect(await names("trainer")).toContain(round.id);
	await expect(doIt("trainer", round.id, { deed: "close" })).rejects.toMatchObject(refusedWith(403));
});

it("shows nobody who rates anything of the reference, of others or of the call's result before it is closed", async () => {
	const sees = { trainer: null, trainer2: (content: typeof EMPTY_ASSESSMENT) => content };
	const round = await plantRound(testDatabase(), {
		state: "open",
		calls: 2,
		raters: sees,
		panel: ["manager", "admin"],
	});
	const [call] = round.calls;
	const trainer = await signedIn("trainer");
	const place = await getRatingPlace(
		trainer,
		{ roundId: round.id, calibrationCallId: call?.id ?? "" },
		"reference",
	);
	expect(place.part).toBe("rater");
	const view = await getCalibrationRating(trainer, place);
	expect(view).toMatchObject({
		mode: "rate",
		mine: null,
		startWith: null,
		machine: null,
		result: null,
		others: [],
	});
	expect(view).toMatchObject({ traineeName: "", release: null, history: [], calibration: { panel: null } });
	const page = await getRoundView(trainer, round.id, NOW);
	expect(page.results).toEqual([]);
	expect(page.members).toEqual([]);
	expect(page.calls.map(({ agreement, ratersDone, apart }) => [agreement, ratersDone, apart])).toEqual([
		[null, 0, 0],
		[null, 0, 0],
	]);
	await expect(
		getMeeting(trainer, { roundId: round.id, calibrationCallId: call?.id ?? "" }),
	).rejects.toMatchObject(refusedWith(404));
});

it("never touches the counsellor's record", async () => {
	const round = await plantRound(testDatabase(), { state: "open", calls: 1, raters: { trainer: null } });
	const [call] = round.calls;
	const counted = () =>
		Promise.all([database.assessment.count(), database.assessmentStep.count(), database.release.count()]);
	const [before, numbers] = [await findDossier(call?.callId ?? ""), await counted()];
	const { answer } = await save("trainer", round.id, call?.id ?? "");
	expect(answer).toMatchObject({ saved: true, machine: null });
	await doIt("manager", round.id, { deed: "close" });
	expect(await counted()).toEqual(numbers);
	expect(await findDossier(call?.callId ?? "")).toEqual(before);
});

it("has a reference only from two who rated alone and agreed, and takes nothing after it was settled", async () => {
	const round = await plantRound(testDatabase(), {
		...{ state: "preparing" as const, calls: 1, settled: 0, raters: { trainer: null } },
	});
	const call = round.calls[0]?.id ?? "";
	const [manager, trainer2] = [await personId("manager"), await personId("trainer2")];
	const freeze = (agreedBy: string[]) =>
		doIt("manager", round.id, { deed: "freeze", call, agreedBy, consensus: "Nghe lại rồi thống nhất." });
	expect(await doIt("manager", round.id, { deed: "open" })).toBe("missing");
	await save("manager", round.id, call);
	await expect(save("manager", round.id, call, "reference")).rejects.toMatchObject(refusedWith(404));
	expect(await freeze([manager, trainer2])).toBe("needTwo");
	await save("trainer2", round.id, call);
	expect(await freeze([manager, trainer2])).toBe("notFinished");
	const reference = await save("trainer2", round.id, call, "reference");
	expect(reference.answer).toMatchObject({ saved: true });
	expect(await freeze([manager])).toBe("needAgreed");
	expect(await freeze([manager, trainer2])).toBe(null);
	expect((await save("trainer2", round.id, call)).answer).toMatchObject({ saved: false, reason: "released" });
	expect(await doIt("manager", round.id, { deed: "remove-call", call })).toBe("rated");
	expect(await doIt("manager", round.id, { deed: "open" })).toBe(null);
	expect(await doIt("manager", round.id, { deed: "reopen-reference", call })).toBe("tooLate");
});

it("takes one of two saves that build on the same revision", async () => {
	const round = await plantRound(testDatabase(), { state: "open", calls: 1, raters: { trainer: null } });
	const call = round.calls[0]?.id ?? "";
	const who = await signedIn("trainer");
	const place = await getRatingPlace(who, { roundId: round.id, calibrationCallId: call }, null);
	const request = { builtOn: 0, finished: false, content: EMPTY_ASSESSMENT };
	const answers = await Promise.all(
		[1, 2, 3].map(() => saveCalibration(who, place, request, NOW, place.stillOpen)),
	);
	expect(answers.filter(({ saved }) => saved)).toHaveLength(1);
	expect(answers.filter((answer) => !answer.saved && answer.reason === "conflict")).toHaveLength(2);
	await doIt("manager", round.id, { deed: "withdraw", person: who.personId });
	expect(await saveCalibration(who, place, { ...request, builtOn: 1 }, NOW, place.stillOpen)).toMatchObject({
		saved: false,
		reason: "released",
	});
});

it("earns the licence where it is reached, once, and not where a critical error was missed", async () => {
	const raters = {
		trainer: (content: typeof EMPTY_ASSESSMENT) => content,
		trainer2: (content: typeof EMPTY_ASSESSMENT) => ({ ...content, criticalErrors: [] }),
	};
	await testDatabase().query(`DELETE FROM "CertificateEvent" WHERE "programmeId" = 'rater'`);
	await testDatabase().query(`DELETE FROM "PriorLearning" WHERE "programmeId" = 'rater'`);
	const round = await plantRound(testDatabase(), {
		state: "open",
		calls: 24,
		raters,
		panel: ["manager", "admin"],
	});
	const [trainer, trainer2] = [await personId("trainer"), await personId("trainer2")];
	expect(await doIt("manager", round.id, { deed: "grant", person: trainer })).toBe("notReached");
	expect(await doIt("manager", round.id, { deed: "close" })).toBe(null);
	const view = await getRoundView(await signedIn("manager"), round.id, Date.now());
	const of = (id: string) => view.results.find((row) => row.id === id);
	expect(of(trainer)).toMatchObject({
		calls: 24,
		pooled: { value: 1 },
		obstacles: [],
		licence: { grantable: true },
	});
	expect(of(trainer2)?.obstacles).toEqual(["critical-error-missed"]);
	// A rater sees their own result, and no other's.
	expect((await getRoundView(await signedIn("trainer"), round.id, NOW)).results.map(({ id }) => id)).toEqual([
		trainer,
	]);
	expect(await doIt("manager", round.id, { deed: "grant", person: trainer2 })).toBe("notReached");
	expect(await doIt("manager", round.id, { deed: "grant", person: trainer })).toBe(null);
	expect(await doIt("manager", round.id, { deed: "grant", person: trainer })).toBe("notReached");
	const knownAt = new Date(Date.now() + 1000).toISOString();
	const asOf = dayInVietnam(knownAt);
	const licences = await raterLicences([trainer, trainer2], { asOf, knownAt });
	expect(licences.get(trainer)).toMatchObject({ certified: true });
	expect(licences.get(trainer2)).toMatchObject({ certified: false });
});
