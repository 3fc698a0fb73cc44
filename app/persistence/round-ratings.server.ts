import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { LevelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import { database } from "./database.server";

/** A finished rating of a call of calibration, by somebody who was invited. */
export interface RoundRating {
	readonly raterId: string;
	readonly levels: LevelsByCriterion;
	readonly criticalErrors: readonly string[];
}

/** A call of a round with what its raters finished, and the reference once it was frozen. */
export interface RoundCall {
	readonly id: string;
	/** Of the call in the product, as every other page names it. */
	readonly number: number;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly reference: {
		readonly levels: LevelsByCriterion;
		readonly criticalErrors: readonly string[];
	} | null;
	readonly ratings: readonly RoundRating[];
}

/** A round of calibration as a report on it needs it. */
export interface RoundWithRatings {
	readonly id: string;
	readonly name: string;
	readonly centrePath: string;
	readonly rubricHash: string;
	readonly anonymous: boolean;
	readonly openedAt: Date | null;
	readonly closedAt: Date | null;
	readonly abandonedAt: Date | null;
	/** Without those who were withdrawn. */
	readonly members: readonly { readonly personId: string; readonly name: string; readonly part: string }[];
	readonly calls: readonly RoundCall[];
}

const referenceOf = (call: { referenceLevels: unknown; reference: unknown; frozenAt: Date | null }) =>
	call.frozenAt === null
		? null
		: {
				levels: call.referenceLevels as LevelsByCriterion,
				criticalErrors: codesOf(call.reference as AssessmentContent | null),
			};

const codesOf = (content: AssessmentContent | null) => [
	...new Set((content?.criticalErrors ?? []).map(({ code }) => code)),
];

/** A round with its finished ratings, or null. Whoever calls this asks the policy before anything of it is shown. */
export async function findRoundWithRatings(roundId: string): Promise<RoundWithRatings | null> {
	const round = await database.calibrationRound.findUnique({
		where: { id: roundId },
		include: {
			centre: { select: { path: true } },
			members: { where: { withdrawnAt: null }, include: { person: { select: { name: true } } } },
			calls: {
				orderBy: { position: "asc" },
				include: {
					call: { select: { number: true, scenario: { select: { titleVi: true, titleEn: true } } } },
					ratings: { where: { part: "rater", finishedAt: { not: null } }, orderBy: { raterId: "asc" } },
				},
			},
		},
	});
	if (!round) return null;
	const { centre, members, calls, id, name, rubricHash, anonymous, openedAt, closedAt, abandonedAt } = round;
	const people = members.map((each) => ({
		personId: each.personId,
		name: each.person.name,
		part: each.part,
	}));
	const invited = new Set(people.filter(({ part }) => part === "rater").map(({ personId }) => personId));
	return {
		...{ id, name, rubricHash, anonymous, openedAt, closedAt, abandonedAt },
		centrePath: centre.path,
		members: people,
		calls: calls.map((each) => ({
			id: each.id,
			number: each.call.number,
			...each.call.scenario,
			reference: referenceOf(each),
			ratings: each.ratings
				.filter(({ raterId }) => invited.has(raterId))
				.map(({ raterId, levels, criticalErrors }) => ({
					raterId,
					levels: levels as unknown as LevelsByCriterion,
					criticalErrors,
				})),
		})),
	};
}

/** One's own finished rating beside the reference. */
export interface OwnCalibration extends Omit<RoundCall, "ratings" | "reference"> {
	readonly part: "rater" | "gold";
	readonly roundId: string;
	readonly roundName: string;
	readonly rubricHash: string;
	readonly finishedAt: Date;
	readonly own: RoundRating;
	readonly reference: NonNullable<RoundCall["reference"]>;
}

/**
 * What somebody rated for calibration and may learn the reference of: calls of closed rounds, and known calls that came
 * for one of the day, the latest first. Nothing of a round that is open.
 *
 * @param goldUntil known calls of the day that were finished later are left out: nobody learns at once which they were
 */
export async function listOwnCalibrations(personId: string, goldUntil: Date): Promise<OwnCalibration[]> {
	const rows = await database.calibrationRating.findMany({
		where: {
			raterId: personId,
			finishedAt: { not: null },
			OR: [{ part: "rater" }, { part: "gold", finishedAt: { lte: goldUntil } }],
			call: { frozenAt: { not: null }, round: { closedAt: { not: null }, abandonedAt: null } },
		},
		orderBy: [{ finishedAt: "desc" }, { id: "asc" }],
		include: {
			call: {
				include: {
					round: { select: { id: true, name: true, rubricHash: true } },
					call: { select: { number: true, scenario: { select: { titleVi: true, titleEn: true } } } },
				},
			},
		},
	});
	return rows.flatMap(({ part, levels, criticalErrors, finishedAt, call, raterId }) => {
		const reference = referenceOf(call);
		if (!reference || !finishedAt) return [];
		return [
			{
				id: call.id,
				number: call.call.number,
				...call.call.scenario,
				part: part === "gold" ? ("gold" as const) : ("rater" as const),
				roundId: call.round.id,
				roundName: call.round.name,
				rubricHash: call.round.rubricHash,
				finishedAt,
				own: { raterId, levels: levels as unknown as LevelsByCriterion, criticalErrors },
				reference,
			},
		];
	});
}
