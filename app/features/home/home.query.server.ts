import { listDue } from "~/domain/referral/verification-due";
import type { Language, LocalisedText } from "~/domain/shared/text";
import type { SuggestedCall } from "~/features/suggestions/suggestions.query.server";
import { suggestedCalls } from "~/features/suggestions/suggestions.query.server";
import { countWaitingFor } from "~/persistence/assessment-queue.server";
import { listOpenAssignments, type StoredAssignment } from "~/persistence/assignments.server";
import { countCalibrationLeft } from "~/persistence/calibration-rounds.server";
import { listCallsToHandIn, listOwnCalls, type OwnCallRow } from "~/persistence/call-lists.server";
import { listOwnEndings } from "~/persistence/certificate-reminders.server";
import { countReviews } from "~/persistence/certificate-reviews.server";
import { listAgencies } from "~/persistence/directory.server";
import { getScenarioVersion, listProgrammes } from "~/persistence/library.server";
import { countStandings } from "~/persistence/list-standings.server";
import { findCurrentVersion } from "~/persistence/scenarios.server";
import { countStudiesWaitingFor } from "~/persistence/standard-setting.server";
import { type Asked, type Standing, standingsOf } from "~/persistence/standing.server";
import { countRatersWithSignal } from "~/persistence/watched-raters.server";
import { listWishesToTalk } from "~/persistence/wellbeing.server";
import { plainDateOf } from "~/platform/i18n/dates";
import { mayEver, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

/** A wish to talk stands for two weeks. */
const WISHES_MS = 14 * 86_400_000;

export interface AssignedCall {
	readonly id: string;
	readonly title: string;
	readonly purpose: "practice" | "assessed";
	readonly minutes: number;
	readonly warning: string;
	readonly dueOn: string | null;
	readonly callId: string | null;
}

export interface HomeView {
	readonly name: string;
	/** For those who take calls: what to do next, and what was done lately. */
	readonly trainee: {
		/** Calls that are over and wait for their record. */
		readonly toHandIn: readonly OwnCallRow[];
		readonly assigned: readonly AssignedCall[];
		/** What could be practised besides, with why. */
		readonly suggested: readonly SuggestedCall[];
		readonly recent: readonly OwnCallRow[];
		/** Where one stands in the programme, today as known now. */
		readonly standing: { readonly standing: Standing; readonly asked: Asked } | null;
	} | null;
	/** For managers: who asked to talk after a call in the last two weeks. */
	readonly wishes: readonly { readonly id: string; readonly name: string; readonly at: number }[];
	/** For those who keep the directory: how many entries have to be verified again. */
	readonly directoryDue: number | null;
	/** For those who rate: how many calls wait for them, to be rated, decided or reviewed. */
	readonly withMe: number;
	/** Calls of calibration that wait for them, to be rated or to have a reference; null: there are none for them. */
	readonly calibration: number | null;
	/** In how many studies that set a cut a round waits for what they say; null: such studies are not theirs to see. */
	readonly standardSetting: number | null;
	/** For those who lead raters: how many raters have a signal that nobody has decided about. */
	readonly ratersWithSignal: number;
	/** One's own certificates that end soon, or have ended lately. */
	readonly endings: readonly {
		readonly programmeId: string;
		readonly programme: LocalisedText;
		/** ISO day. */
		readonly until: string;
		readonly over: boolean;
	}[];
	/** For managers: how many certificates of others end within sixty days; null: they are not theirs. */
	readonly endingHere: number | null;
	/** For managers: decisions after critical errors that wait; null: they are not theirs. */
	readonly reviews: { readonly count: number; readonly late: number } | null;
	readonly work: readonly ("assessments" | "people" | "raters" | "library" | "accounts" | "centres")[];
}

/** What stands on one's first page, by the roles held today. */
export async function getHome(who: SignedIn, now: number): Promise<HomeView> {
	const takesCalls = mayEver(who, "call.take");
	const work: HomeView["work"][number][] = [];
	if (mayEver(who, "assessment.rate")) work.push("assessments");
	if (mayEver(who, "people.list")) work.push("people");
	if (mayEver(who, "raters.lead")) work.push("raters");
	if (!takesCalls) work.push("library");
	if (mayEver(who, "account.manage")) work.push("accounts");
	if (mayEver(who, "centre.manage")) work.push("centres");
	return {
		name: who.name,
		trainee: takesCalls
			? {
					toHandIn: await listCallsToHandIn(who.personId),
					assigned: await assignedTo(who.personId, who.language),
					suggested: await suggestedCalls(who.personId, now),
					recent: await listOwnCalls(who.personId, { offset: 0, limit: 5 }),
					standing: await standingOf(who.personId, now),
				}
			: null,
		withMe: mayEver(who, "assessment.rate") ? await countWaitingFor(who.personId, new Date(now)) : 0,
		calibration: mayEver(who, "calibration.rate") ? await countCalibrationLeft(who.personId) : null,
		standardSetting: mayEver(who, "standard-setting.see")
			? mayEver(who, "standard-setting.judge")
				? await countStudiesWaitingFor(who.personId)
				: 0
			: null,
		ratersWithSignal: await countRatersWithSignal(
			reach(who, "raters.lead").paths,
			who.personId,
			plainDateOf(now),
		),
		endings: await ownEndings(who.personId, now),
		endingHere: mayEver(who, "certificate.decide")
			? await countStandings({
					...{ paths: reach(who, "certificate.decide").paths, today: plainDateOf(now), words: [] },
					...{ programmeId: "", statuses: ["expiring"], sort: "until" },
				})
			: null,
		reviews: mayEver(who, "certificate.decide")
			? await countReviews({
					...{ paths: reach(who, "certificate.decide").paths, withoutId: who.personId },
					...{ today: plainDateOf(now), state: "open" },
				})
			: null,
		directoryDue: mayEver(who, "directory.edit")
			? listDue(await listAgencies(), plainDateOf(now)).length
			: null,
		wishes: await listWishesToTalk(reach(who, "wellbeing.follow-up").paths, new Date(now - WISHES_MS)),
		work,
	};
}

async function ownEndings(personId: string, now: number): Promise<HomeView["endings"]> {
	const today = plainDateOf(now);
	const endings = await listOwnEndings(personId, today);
	if (endings.length === 0) return [];
	const names = new Map((await listProgrammes(new Date(now))).map(({ id, name }) => [id, name]));
	return endings.map(({ programmeId, until }) => ({
		...{ programmeId, until, over: until < today },
		programme: names.get(programmeId) ?? { vi: programmeId, en: programmeId },
	}));
}

async function standingOf(personId: string, now: number) {
	const asked = { asOf: plainDateOf(now), knownAt: new Date(now).toISOString() };
	const standing = (await standingsOf([personId], asked)).get(personId);
	return standing ? { standing, asked } : null;
}

/**
 * Begun calls first, then what is due first, then in the order in which they were given; at most ten. What has been
 * taken and only waits for its record is said by itself.
 */
async function assignedTo(personId: string, language: Language): Promise<AssignedCall[]> {
	const waiting = (await listOpenAssignments(personId)).filter(({ callStatus }) => callStatus !== "wrap-up");
	const open = waiting.sort(byTurn).slice(0, 10);
	const calls = await Promise.all(
		open.map(async (assignment): Promise<AssignedCall | null> => {
			const version = await findCurrentVersion(assignment.scenarioId);
			if (!version) return null;
			const { minutes, warning, title } = await getScenarioVersion(version.hash);
			return {
				id: assignment.id,
				title: title[language],
				purpose: assignment.purpose,
				minutes,
				warning: warning[language],
				dueOn: assignment.dueOn ? assignment.dueOn.toISOString().slice(0, 10) : null,
				callId: assignment.callId,
			};
		}),
	);
	return calls.filter((call) => call !== null);
}

function byTurn(a: StoredAssignment, b: StoredAssignment): number {
	const begun = (each: StoredAssignment) => (each.callId === null ? 1 : 0);
	const due = (each: StoredAssignment) => each.dueOn?.toISOString() ?? "none";
	return (
		begun(a) - begun(b) ||
		due(a).localeCompare(due(b)) ||
		a.assignedAt.getTime() - b.assignedAt.getTime() ||
		a.position - b.position
	);
}
