import type { Language } from "~/domain/shared/text";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import { listAgencies } from "~/persistence/directory.server";
import { findPersonName } from "~/persistence/people.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getRatableCall, isRatedBlind } from "./ratable-call.server";
import { ratedTurns } from "./rated-turns";
import type { MachineView, PaperOfCall, RatingView } from "./rating-view";
import { resultView } from "./result-view.server";

/**
 * The rating page of a call. Nothing of the machine's is in it before this person's first save, nothing of another
 * rater's before they have finished or chosen not to rate.
 *
 * @param as what they chose where somebody else has begun: to rate too, or only to read
 */
export async function getRating(
	who: SignedIn,
	callId: string | undefined,
	as: "rater" | "reader" | null,
): Promise<RatingView> {
	const dossier = await getRatableCall(who, callId);
	const { call, compiled, rubric, assessed, assessments, release, result } = dossier;
	const { scenario } = compiled;
	const human = assessments.filter(({ raterId }) => raterId !== null);
	const own = human.find(({ raterId }) => raterId === who.personId);
	const others = human.filter(({ raterId }) => raterId !== who.personId);
	const isRatedOnce = others.some(({ finished }) => finished);
	// Where two have to rate, whoever could be the second reads nothing before.
	const blind = !own && isRatedBlind(dossier) && result.missing.some(({ code }) => code !== "open-claim");
	const mode = release
		? "read"
		: own || others.length === 0 || as === "rater"
			? "rate"
			: as === "reader" && isRatedOnce && !blind
				? "read"
				: "choose";
	const mayRead = release !== null || own?.finished === true || mode === "read";
	return {
		mode,
		callId: call.id,
		number: call.number,
		title: scenario.title[who.language],
		traineeName: dossier.traineeName,
		callerName: scenario.caller.name[call.language],
		language: call.language,
		difficulty: scenario.difficulty,
		completedAt: call.completedAt ?? call.createdAt,
		turns: ratedTurns(assessed.story, compiled.index, call.language),
		paper: await paperOf(dossier, who.language),
		rubric,
		opportunities: assessed.opportunities,
		round: own?.round ?? freeRound(assessments),
		mine: own
			? {
					round: own.round,
					revision: own.revision,
					content: own.content,
					finished: own.finished,
					savedAt: own.savedAt,
				}
			: null,
		others: others.map(({ raterName, finished }) => ({ name: raterName ?? "", finished })),
		blind,
		machine: own || mayRead ? machineView(dossier) : null,
		result: mayRead ? resultView(dossier, who.personId, who.language) : null,
		release: release
			? { at: release.releasedAt, by: await findPersonName(release.releasedById), passes: release.passes }
			: null,
	};
}

/** The first round that nobody has; 0 is the machine's. */
export function freeRound(assessments: CallDossier["assessments"]): number {
	return Math.max(0, ...assessments.map(({ round }) => round)) + 1;
}

export function machineView({ assessed }: CallDossier): MachineView {
	return {
		content: assessed.machine,
		record: Object.fromEntries(assessed.recordComparison.facts.map(({ fact, outcome }) => [fact, outcome])),
	};
}

async function paperOf({ compiled, assessed }: CallDossier, language: Language): Promise<PaperOfCall> {
	const { facts } = compiled.scenario;
	const label = (id: string) => facts[id]?.label[language] ?? id;
	const told = new Map(assessed.story.trace.facts.map(({ id, turn }) => [id, turn]));
	const agencies = new Map((await listAgencies()).map((agency) => [agency.key, agency.name[language]]));
	return {
		facts: Object.entries(facts)
			.filter(([, { record }]) => record)
			.map(([id, { accept, options }]) => {
				const typed = assessed.record.facts[id] ?? "";
				const first = accept[0] ?? "";
				return {
					id,
					label: label(id),
					typed: options?.[typed]?.[language] ?? typed,
					toldAt: told.get(id) ?? null,
					told: told.has(id) && first !== "" ? (options?.[first]?.[language] ?? first) : null,
				};
			}),
		notes: assessed.record.notes,
		referral: assessed.referral.map(({ agency, urgency, information, consent }) => ({
			agency: agencies.get(agency) ?? agency,
			urgency,
			information: information.map((item) => (facts[item] ? label(item) : item)),
			consent,
		})),
	};
}
