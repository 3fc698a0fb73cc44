import { licenceObstacles, raterResult } from "~/domain/calibration/rater-result";
import { mayCloseUnrated, missingToOpen, roundState } from "~/domain/calibration/round-state";
import { nameRequirements } from "~/domain/certification/named-requirement";
import type { Programme, Requirement } from "~/domain/certification/programme.schema";
import { dayInVietnam } from "~/domain/certification/records";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import { listRoundCandidates } from "~/persistence/calibration-choice.server";
import type { RoundCall, StoredRound } from "~/persistence/calibration-rounds.server";
import { findCentre } from "~/persistence/centres.server";
import { grantableAs } from "~/persistence/grant-licence.server";
import { findProgramme, getRubricVersion } from "~/persistence/library.server";
import { RATER_PROGRAMME, raterLicences } from "~/persistence/rater-licences.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { ratedBesideReference, roundParts } from "./round-counts";
import { getRound } from "./round-in-reach.server";
import type { ResultRow, RoundCallView, RoundView } from "./round-view";

/** The page of a round, as far as this person may know it: nothing of others while anybody is still rating. */
export async function getRoundView(
	who: SignedIn,
	roundId: string | undefined,
	now: number,
): Promise<RoundView> {
	const { round, leads, part } = await getRound(who, roundId);
	const { language, personId } = who;
	const state = roundState(round);
	const today = dayInVietnam(new Date(now).toISOString());
	const [rubric, programme, centre] = await Promise.all([
		getRubricVersion(round.rubricHash),
		raterProgramme(now),
		findCentre(round.centreId),
	]);
	const asked = calibrationOf(programme);
	const candidates = leads && state !== "closed" ? await listRoundCandidates(round.id, personId) : [];
	const parts = roundParts(round);
	return {
		...{
			id: round.id,
			name: round.name,
			centre: (language === "vi" ? centre?.nameVi : centre?.nameEn) ?? "",
			dueOn: round.dueOn,
			state,
			leads,
			part,
		},
		...{ anonymous: round.anonymous, today, overdue: state === "open" && today > round.dueOn },
		rubric: rubric.name[language],
		rubricVersion: rubric.version,
		calls: round.calls.map((call) => callView(call, round, { leads, part, personId, language })),
		members:
			leads || part === "panel"
				? round.members
						.filter((member) => leads || member.part === "panel")
						.map((member) => ({
							...{ id: member.personId, name: member.name, part: member.part },
							done: doneBy(round, member.personId, member.part),
						}))
				: [],
		candidates: candidates
			.filter(({ isTrainee, mayRate }) => !isTrainee || !mayRate)
			.map((each) => ({ id: each.personId, name: each.name, mayRate: each.mayRate, met: each.met })),
		missing: missingToOpen(parts),
		mayCloseUnrated: mayCloseUnrated(parts),
		...{ callsForLicence: asked.calls, kappaAtLeast: asked.kappaAtLeast },
		results:
			state === "closed"
				? await resultRows(round, rubric, programme, { leads, personId, language, now })
				: [],
	};
}

type Calibration = Extract<Requirement, { kind: "calibration" }>;

async function raterProgramme(now: number): Promise<Programme> {
	const programme = await findProgramme(RATER_PROGRAMME, new Date(now));
	if (!programme) throw new Error(`no programme ${RATER_PROGRAMME}`);
	return programme;
}

function calibrationOf({ requirements }: Programme): Calibration {
	const asked = requirements.find((each) => each.kind === "calibration");
	if (asked?.kind !== "calibration") throw new Error("The programme of raters asks for no calibration");
	return asked;
}

const doneBy = ({ calls }: StoredRound, personId: string, part: "panel" | "rater") =>
	calls.filter(({ ratings }) =>
		ratings.some((each) => each.raterId === personId && each.part === part && each.finished),
	).length;

interface Viewer {
	readonly leads: boolean;
	readonly part: RoundView["part"];
	readonly personId: string;
	readonly language: Language;
}

function callView(call: RoundCall, round: StoredRound, viewer: Viewer): RoundCallView {
	const { leads, part, personId, language } = viewer;
	const knowsReference = leads || part === "panel" || round.closedAt !== null;
	const own = call.ratings.find((each) => each.raterId === personId && each.part === part);
	const nameOf = (id: string) => round.members.find((member) => member.personId === id)?.name ?? "";
	const finished = (of: string, people: string) =>
		call.ratings.filter(
			({ part: is, finished, raterId }) =>
				is === of &&
				finished &&
				(people === "" || round.members.some((each) => each.personId === raterId && each.part === people)),
		).length;
	return {
		...{ id: call.id, number: call.number, difficulty: call.difficulty, gold: leads && call.gold },
		scenario: `${call.scenarioId} ${language === "vi" ? call.titleVi : call.titleEn}`,
		frozen: call.frozenAt !== null,
		agreement:
			call.frozenAt !== null && knowsReference && round.closedAt === null
				? { by: call.agreedBy.map(nameOf).filter(Boolean), text: call.consensus }
				: null,
		written: call.frozenAt === null && knowsReference ? call.consensus : "",
		panelDone: knowsReference ? finished("panel", "panel") : 0,
		referenceDone: knowsReference && finished("reference", "") > 0,
		ratersDone: leads ? finished("rater", "rater") : 0,
		own: part === null ? null : !own ? "to-do" : own.finished ? "done" : "begun",
		touched: call.ratings.length > 0,
		apart: round.closedAt === null ? 0 : levelsApart(call, leads || part === "panel" ? null : personId),
	};
}

/** How many levels differ from the reference: of one rater, or of all of them (null). */
function levelsApart({ referenceLevels, ratings }: RoundCall, personId: string | null): number {
	return ratings
		.filter(
			({ part, finished, raterId }) => part === "rater" && finished && raterId === (personId ?? raterId),
		)
		.flatMap(({ levels }) => Object.entries(levels ?? {}))
		.filter(([criterion, level]) => level !== (referenceLevels?.[criterion] ?? null)).length;
}

/** What raters reached, for whoever leads all of them, for a rater their own. */
async function resultRows(
	round: StoredRound,
	rubric: Rubric,
	programme: Programme,
	{ leads, personId, language, now }: Omit<Viewer, "part"> & { now: number },
): Promise<ResultRow[]> {
	const asked = calibrationOf(programme);
	const raters = round.members.filter(
		(member) => member.part === "rater" && (leads || member.personId === personId),
	);
	const knownAt = new Date(now).toISOString();
	const licences = await raterLicences(
		raters.map((each) => each.personId),
		{ asOf: dayInVietnam(knownAt), knownAt },
	);
	const criterionName = (id: string) => rubric.criteria.find((each) => each.id === id)?.name[language] ?? id;
	const errorName = (code: string) =>
		rubric.criticalErrors.find((each) => each.code === code)?.name[language] ?? code;
	const numberOf = (id: string) => round.calls.find((call) => call.id === id)?.number ?? 0;
	return raters.map(({ personId: id, name }) => {
		const result = raterResult(rubric.criteria, ratedBesideReference(round, id));
		const licence = licences.get(id);
		const isLow = ({ kappa }: (typeof result.criteria)[number]) =>
			kappa.value !== undefined &&
			kappa.interval.high !== undefined &&
			kappa.interval.high < asked.noIntervalBelow;
		return {
			...{ id, name, calls: result.calls, pooled: result.pooled, extra: result.extra.length },
			missed: result.missed.map(({ callId, code }) => `${numberOf(callId)}: ${errorName(code)}`),
			obstacles: licenceObstacles(result, asked),
			lowCriteria: result.criteria.filter(isLow).map((each) => criterionName(each.id)),
			criteria: result.criteria.map(({ safety: _, ...each }) => ({ ...each, name: criterionName(each.id) })),
			licence: licence
				? {
						...{ status: licence.status, until: licence.until },
						missing: nameRequirements(
							programme,
							licence.missing.filter(({ kind }) => kind !== "calibration"),
						).map((each) => each.name[language]),
						grantable: leads && grantableAs(licence) !== null,
					}
				: null,
		};
	});
}
