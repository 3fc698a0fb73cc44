import type { Temporal } from "temporal-polyfill";

/** What every record has. */
interface Recorded {
	readonly id: string;
	/** The day that it is about, ISO, as it was in Vietnam. */
	readonly on: string;
	/** When it came to be known, ISO instant. */
	readonly recordedAt: string;
	/** When it was found to be a mistake: unknown before, gone from then on. */
	readonly voidedAt?: string | null | undefined;
}

export interface HoursRecord extends Recorded {
	readonly type: "hours";
	readonly kind: "course" | "supervised" | "refresher" | "rater-training";
	readonly hours: number;
}

/** The released result of an assessed call; `on` is the day of the call. */
export interface CallRecord extends Recorded {
	readonly type: "call";
	readonly scenarioId: string;
	readonly category: string;
	readonly difficulty: number;
	readonly tags: readonly string[];
	readonly live: boolean;
	/** Number of people who rated it. */
	readonly raters: number;
	/** Of them, those who held the rater licence when they finished; null: released before licences were asked for. */
	readonly licensedRaters: number | null;
	readonly passed: boolean;
	/** Whether a critical error was confirmed. Such a call never counts, whatever `passed` says. */
	readonly criticalConfirmed: boolean;
	/** ISO instant; null while the result has not been released, and counts for nothing. */
	readonly releasedAt: string | null;
	readonly withdrawnAt?: string | null | undefined;
}

/** Something that a manager did to the certificate; `on` is the day from which it holds. */
export interface CertificateRecord extends Recorded {
	readonly type: "certificate";
	readonly event: "granted" | "renewed" | "suspended" | "reinstated" | "revoked";
}

/** Requirements that were met elsewhere, with the document that shows it. */
export interface PriorLearningRecord extends Recorded {
	readonly type: "prior-learning";
	readonly requirements: readonly string[];
	readonly document: string;
}

/** One finished round of calibration. */
export interface CalibrationRecord extends Recorded {
	readonly type: "calibration";
	readonly calls: number;
	/** Null: undefined, as where everything was given one and the same level. */
	readonly kappa: number | null;
	/** The lowest upper end of the criteria's confidence intervals; null: no criterion has one. */
	readonly lowestUpperEnd: number | null;
	readonly criticalErrorsMissed: number;
}

export interface RolePlayRecord extends Recorded {
	readonly type: "role-play";
	readonly observed: boolean;
}

export type TrainingRecord =
	| HoursRecord
	| CallRecord
	| CertificateRecord
	| PriorLearningRecord
	| CalibrationRecord
	| RolePlayRecord;

/** Since June 1975 the clocks of all of Vietnam have been seven hours ahead. */
const AHEAD_MS = 7 * 3_600_000;

/**
 * The day in Vietnam at an instant, ISO to ISO: `2026-11-21T18:00:00Z` is `2026-11-22`.
 *
 * @throws RangeError for an instant that is none
 */
export function dayInVietnam(instant: string): string {
	return new Date(Date.parse(instant) + AHEAD_MS).toISOString().slice(0, 10);
}

/**
 * The records about the time up to a day, as they were known at an instant, in the order of their days; a release and a
 * withdrawal are knowledge, too.
 */
export function recordsKnown(
	records: readonly TrainingRecord[],
	asOf: Temporal.PlainDate,
	knownAt: Temporal.Instant,
): TrainingRecord[] {
	const known = knownAt.epochMilliseconds;
	const day = asOf.toString();
	const hadCome = (instant: string | null | undefined) =>
		instant !== null && instant !== undefined && Date.parse(instant) <= known;
	return records
		.filter(
			(record) =>
				record.on <= day &&
				hadCome(record.recordedAt) &&
				!hadCome(record.voidedAt) &&
				(record.type !== "call" || (hadCome(record.releasedAt) && !hadCome(record.withdrawnAt))),
		)
		.sort(byDay);
}

function byDay(a: TrainingRecord, b: TrainingRecord): number {
	// ISO days sort as text; read as days, lists of thousands of people would take minutes.
	if (a.on !== b.on) return a.on < b.on ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}
