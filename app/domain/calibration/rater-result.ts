import { cohenKappa } from "../agreement/cohen-kappa";
import { jointTable } from "../agreement/joint-table";
import type { Requirement } from "../certification/programme.schema";
import type { Criterion } from "../rubric/rubric.schema";
import type { Estimate } from "../statistics/outcome";
import type { LevelsByCriterion } from "./levels-by-criterion";

/** The scale of a criterion. Always all of it, whichever levels were given. */
const LEVELS = [1, 2, 3, 4] as const;

/** A finished rating of a call beside the reference of its panel. */
export interface RatedBesideReference {
	readonly callId: string;
	readonly levels: LevelsByCriterion;
	readonly reference: LevelsByCriterion;
	/** Codes of the critical errors marked. */
	readonly criticalErrors: readonly string[];
	readonly referenceCriticalErrors: readonly string[];
}

/** A critical error of one call. */
export interface CriticalErrorOfCall {
	readonly callId: string;
	readonly code: string;
}

/** How a rater agrees with the reference over the calls of a round. */
export interface RaterResult {
	/** Calls that the rater finished. */
	readonly calls: number;
	/** Quadratic weighted kappa, all safety criteria of all calls pooled. */
	readonly pooled: Estimate;
	readonly criteria: readonly {
		readonly id: string;
		readonly safety: boolean;
		/** Calls in which the criterion applied. */
		readonly calls: number;
		/** Of them, those given the same level. */
		readonly same: number;
		readonly kappa: Estimate;
	}[];
	/** The lowest upper end of the criteria's intervals; null: none has one. */
	readonly lowestUpperEnd: number | null;
	readonly found: readonly CriticalErrorOfCall[];
	readonly missed: readonly CriticalErrorOfCall[];
	/** Marked by the rater and not by the reference: a false alarm costs no licence, and is worth talking about. */
	readonly extra: readonly CriticalErrorOfCall[];
}

/** @param criteria of the round's rubric version, in its order */
export function raterResult(
	criteria: readonly Pick<Criterion, "id" | "safety">[],
	ratings: readonly RatedBesideReference[],
): RaterResult {
	const pairsOf = (id: string) =>
		ratings.flatMap(({ levels, reference }): [number, number][] => {
			const [own, agreed] = [levels[id] ?? null, reference[id] ?? null];
			return own === null || agreed === null ? [] : [[own, agreed]];
		});
	const compared = criteria.map(({ id, safety }) => {
		const pairs = pairsOf(id);
		const same = pairs.filter(([own, agreed]) => own === agreed).length;
		return { id, safety, calls: pairs.length, same, kappa: quadraticKappa(pairs) };
	});
	const ends = compared.flatMap(({ kappa }) =>
		kappa.value !== undefined && kappa.interval.high !== undefined ? [kappa.interval.high] : [],
	);
	const errors = (
		of: (rating: RatedBesideReference) => readonly string[],
		beside: (rating: RatedBesideReference) => readonly string[],
		both: boolean,
	) =>
		ratings.flatMap((rating) =>
			of(rating)
				.filter((code) => beside(rating).includes(code) === both)
				.map((code) => ({ callId: rating.callId, code })),
		);
	const own = (rating: RatedBesideReference) => rating.criticalErrors;
	const agreed = (rating: RatedBesideReference) => rating.referenceCriticalErrors;
	return {
		calls: ratings.length,
		pooled: quadraticKappa(criteria.filter(({ safety }) => safety).flatMap(({ id }) => pairsOf(id))),
		criteria: compared,
		lowestUpperEnd: ends.length > 0 ? Math.min(...ends) : null,
		found: errors(agreed, own, true),
		missed: errors(agreed, own, false),
		extra: errors(own, agreed, false),
	};
}

function quadraticKappa(pairs: readonly (readonly [number, number])[]): Estimate {
	const counts = LEVELS.map((row) =>
		LEVELS.map((column) => pairs.filter(([own, agreed]) => own === row && agreed === column).length),
	);
	return cohenKappa(jointTable(LEVELS, counts), "quadratic");
}

/** Why a round does not earn the licence. */
export type LicenceObstacle =
	| "too-few-calls"
	| "kappa-undefined"
	| "kappa-too-low"
	| "criterion-too-low"
	| "critical-error-missed";

/** What of the requirement a result does not reach; empty: all of it is reached. */
export function licenceObstacles(
	{ calls, pooled, lowestUpperEnd, missed }: RaterResult,
	requirement: Extract<Requirement, { kind: "calibration" }>,
): LicenceObstacle[] {
	const obstacles: LicenceObstacle[] = [];
	if (calls < requirement.calls) obstacles.push("too-few-calls");
	if (pooled.value === undefined) obstacles.push("kappa-undefined");
	else if (pooled.value < requirement.kappaAtLeast) obstacles.push("kappa-too-low");
	if (lowestUpperEnd !== null && lowestUpperEnd < requirement.noIntervalBelow)
		obstacles.push("criterion-too-low");
	if (requirement.everyCriticalErrorFound && missed.length > 0) obstacles.push("critical-error-missed");
	return obstacles;
}
