import type { BehaviourKind } from "./rubric.schema";
import { type DraftedRubric, itemOf, KIND_LETTERS, KINDS } from "./rubric-draft";

/** What has codes: a published version, or a draft with all that was retired in it. */
export type Coded = Pick<DraftedRubric, "conditions"> & {
	readonly criteria: readonly ({ readonly id: string } & Readonly<
		Record<BehaviourKind, readonly { readonly id: string }[]>
	>)[];
	readonly criticalErrors: readonly { readonly code: string }[];
};

/** Codes of a behaviour have two digits at most. */
const MOST = 99;

/** Every item of a rubric: `criterion.listening`, `behaviour.listening.b2`, `error.false-promise`, `condition.urgent`. */
export function itemsOf(rubric: Coded): Set<string> {
	return new Set([
		...Object.keys(rubric.conditions).map(itemOf.condition),
		...rubric.criteria.flatMap((criterion) => [
			itemOf.criterion(criterion.id),
			...KINDS.flatMap((kind) => criterion[kind].map(({ id }) => itemOf.behaviour(criterion.id, id))),
		]),
		...rubric.criticalErrors.map(({ code }) => itemOf.error(code)),
	]);
}

/**
 * The next free id of a behaviour: above every number that the criterion ever had for its kind, so that no code ever
 * means two things. Null: the numbers are used up.
 *
 * @param all every version of the rubric, and the draft
 */
export function nextBehaviourId(
	all: readonly Coded[],
	criterion: string,
	kind: BehaviourKind,
): string | null {
	const numbers = all.flatMap(({ criteria }) =>
		criteria.filter(({ id }) => id === criterion).flatMap((each) => each[kind].map(({ id }) => numberOf(id))),
	);
	const next = Math.max(0, ...numbers) + 1;
	return next > MOST ? null : `${KIND_LETTERS[kind]}${next}`;
}

/** The next free code of a criterion, a critical error or a condition: `criterion-1`, `error-1`, `condition-1`. */
export function nextCode(all: readonly Coded[], of: "criterion" | "error" | "condition"): string {
	const start = `${of}.${of}-`;
	const numbers = all
		.flatMap((rubric) => [...itemsOf(rubric)])
		.filter((item) => item.startsWith(start) && /^\d+$/.test(item.slice(start.length)))
		.map((item) => Number(item.slice(start.length)));
	return `${of}-${Math.max(0, ...numbers) + 1}`;
}

const numberOf = (id: string) => Number(id.slice(1));

/**
 * Items that are new against the version from which a rubric was made, although some version had their codes: another
 * version may have been published since the draft was begun.
 */
export function reusedItems(next: Coded, base: Coded, versions: readonly Coded[]): string[] {
	const before = itemsOf(base);
	const ever = new Set(versions.flatMap((version) => [...itemsOf(version)]));
	return [...itemsOf(next)].filter((item) => !before.has(item) && ever.has(item));
}
