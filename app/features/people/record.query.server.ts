import { uuidv7 } from "uuidv7";
import { holdsOn } from "~/domain/shared/days";
import { listDeclinedAssignments, listOpenAssignments } from "~/persistence/assignments.server";
import { namesOf } from "~/persistence/people.server";
import { isoDay } from "~/persistence/plain-day.server";
import { listLooks, noteLook } from "~/persistence/record-looks.server";
import {
	listCertificateEvents,
	listFinishedCalls,
	listHours,
	listPriorLearning,
} from "~/persistence/records.server";
import { listCurrentVersions } from "~/persistence/scenarios.server";
import { type Standing, standingsOf } from "~/persistence/standing.server";
import { HOTLINE_PROGRAMME } from "~/persistence/training-records.server";
import { notFound } from "~/platform/http/refusals";
import { plainDateOf } from "~/platform/i18n/dates";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { askedAbout } from "./asked-about";
import {
	getPersonInReach,
	mayAssign,
	mayEnterHours,
	seesCertificates,
	todayAt,
} from "./person-in-reach.server";
import type { RecordView } from "./record-view";

/** So many of those who looked at a record are told to whom it is about. */
const SHOWN_LOOKS = 50;
/** What was declined is shown for a month. */
const DECLINED_MS = 30 * 86_400_000;

/** A person's record as somebody may see it. 404 for whom it is not theirs to see. */
export async function getRecord(
	who: SignedIn,
	personId: string | undefined,
	url: URL,
	now: number,
): Promise<RecordView> {
	const person = await getPersonInReach(who, "record.see", personId, now);
	await noteLook({ personId: person.id, viewerId: who.personId, page: "record" }, now);
	const asked = askedAbout(url.searchParams, now);
	const [standings, hours, calls, certificates, prior, open, scenarios] = await Promise.all([
		standingsOf([person.id], asked),
		listHours(person.id),
		listFinishedCalls(person.id),
		listCertificateEvents(person.id, HOTLINE_PROGRAMME),
		listPriorLearning(person.id, HOTLINE_PROGRAMME),
		Promise.all([
			listOpenAssignments(person.id),
			listDeclinedAssignments(person.id, new Date(now - DECLINED_MS)),
		]).then(([open, declined]) => [...open, ...declined]),
		listCurrentVersions({ sealed: true }),
	]);
	const standing = standings.get(person.id);
	if (!standing) notFound();
	const names = await namesOf([
		...hours.flatMap((entry) => [entry.recordedById, ...(entry.voidedById ? [entry.voidedById] : [])]),
		...certificates.flatMap(({ recordedById }) => recordedById ?? []),
		...prior.map((entry) => entry.recordedById),
	]);
	const nameOf = (id: string | null) => names.get(id ?? "") ?? "–";
	const today = todayAt(now);
	const titles = new Map(scenarios.map((scenario) => [scenario.scenarioId, scenario.title]));
	return {
		person: {
			id: person.id,
			name: person.name,
			own: person.id === who.personId,
			disabledAt: person.disabledAt,
		},
		holdings: person.holdings
			.map(({ id, role, centre, from, to }) => ({
				id,
				role,
				centre,
				from,
				to,
				now: holdsOn({ from, to }, today),
			}))
			.reverse(),
		asked,
		today,
		standing,
		hours: hours.map(({ recordedById, voidedById, ...entry }) => ({
			...entry,
			recordedBy: nameOf(recordedById),
			voidedBy: voidedById && nameOf(voidedById),
		})),
		calls: calls.map(({ centrePath, ...call }) => ({
			...call,
			canOpen: may(who, "call.debrief", { personId: person.id, centrePaths: [centrePath] }),
		})),
		certificates: certificates.map(({ recordedById, ...event }) => ({
			...event,
			recordedBy: nameOf(recordedById),
		})),
		priorLearning: prior.map(({ recordedById, ...entry }) => ({
			...entry,
			recordedBy: nameOf(recordedById),
			names: namesOfRequirements(standing, entry.requirementIds),
		})),
		open: open.map(({ id, scenarioId, purpose, dueOn, declinedAt }) => ({
			id,
			scenarioId,
			purpose,
			title: titles.get(scenarioId) ?? { vi: scenarioId, en: scenarioId },
			dueOn: dueOn && isoDay(dueOn),
			declinedOn: declinedAt && plainDateOf(declinedAt),
		})),
		may: {
			enterHours: mayEnterHours(who, person, now),
			assign: mayAssign(who, person, now),
			seeCertificates: seesCertificates(who, person, now),
		},
		looks: person.id === who.personId ? await listLooks(person.id, SHOWN_LOOKS) : null,
		nextEntryId: uuidv7(),
	};
}

function namesOfRequirements({ requirements, renewal }: Standing, ids: readonly string[]) {
	const known = [...requirements, ...(renewal?.requirements ?? [])];
	return ids.map((id) => known.find((each) => each.id === id)?.name ?? { vi: id, en: id });
}
