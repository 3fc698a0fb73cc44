import type { WorkflowEvent } from "./workflow-events";

/** Longest reason or answer, in code points. */
export const REASON_LENGTH = 4_000;

/** What a trainee objects to in a released result: criteria and critical errors by their codes, each with a reason. */
export interface Objection {
	readonly points: readonly { readonly about: string; readonly reason: string }[];
}

/** What the reviewer answers to each point, by its code. */
export interface ObjectionAnswer {
	readonly answers: Readonly<Record<string, string>>;
}

/** A step as it is kept, as far as an objection is concerned. */
export interface KeptStep {
	readonly event: WorkflowEvent;
	readonly byName: string | null;
	readonly at: number;
	readonly reason: string;
	readonly detail: Readonly<Record<string, unknown>>;
}

/** The course of an objection, for the trainee and for whoever judges it. */
export interface CourseOfObjection {
	readonly at: number;
	readonly points: readonly {
		readonly about: string;
		readonly name: string;
		readonly reason: string;
		readonly answer: string | null;
	}[];
	/** When somebody who had no part began to look at it; null: nobody yet. */
	readonly reviewedSince: number | null;
	readonly answered: {
		readonly at: number;
		readonly by: string;
		readonly amended: boolean;
		readonly reason: string;
	} | null;
}

/**
 * What was objected to and what came of it, from the steps of a call; null: nobody objected.
 *
 * @param name of a criterion or a critical error, by its code
 */
export function courseOfObjection(
	steps: readonly KeptStep[],
	name: (code: string) => string,
): CourseOfObjection | null {
	const objected = steps.find(({ event }) => event.type === "object");
	if (!objected) return null;
	const answered = steps.find(({ event }) => event.type === "uphold" || event.type === "amend");
	const { points } = objected.detail as unknown as Objection;
	const { answers = {} } = (answered?.detail ?? {}) as Partial<ObjectionAnswer>;
	return {
		at: objected.at,
		points: points.map((point) => ({
			...point,
			name: name(point.about),
			answer: answers[point.about] ?? null,
		})),
		reviewedSince: steps.findLast(({ event }) => event.type === "begin-review")?.at ?? null,
		answered: answered
			? {
					at: answered.at,
					by: answered.byName ?? "",
					amended: answered.event.type === "amend",
					reason: answered.reason,
				}
			: null,
	};
}
