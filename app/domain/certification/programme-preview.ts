import type { LocalisedText } from "~/domain/shared/text";
import { newestOf } from "./edit-programme";
import { nameRequirements } from "./named-requirement";
import type { Programme } from "./programme.schema";
import type { TrainingRecord } from "./records";
import { type Status, type StatusName, statusOf } from "./status";

/** So many of those who are touched are named. */
const SHOWN = 50;

/** What another version would change for somebody: the status, or what is missing. */
export interface Touch {
	readonly before: StatusName;
	readonly after: StatusName;
	/** Names of requirements that would be missing, and were not. */
	readonly newlyMissing: readonly LocalisedText[];
	readonly noLongerMissing: readonly LocalisedText[];
	/** Of what is missing either way: of which another amount would be asked. */
	readonly otherAmount: readonly OtherAmount[];
}

/** A requirement of which another amount would be asked. */
interface OtherAmount {
	readonly name: LocalisedText;
	readonly before: number;
	readonly after: number;
}

/** Whom a version would touch on its first day, by what was known when it was asked. */
export interface ProgrammePreview {
	/** People with any record that counts. */
	readonly people: number;
	/** Whose status or list of what is missing would be another. */
	readonly touched: number;
	/** By status before and after, only where they differ. */
	readonly moves: readonly {
		readonly before: StatusName;
		readonly after: StatusName;
		readonly people: number;
	}[];
	/** The first of them, those who would lose most first. */
	readonly shown: readonly (Touch & { readonly personId: string })[];
}

/**
 * What the next version would change for somebody with these records on its first day.
 *
 * @param knownAt what came to be known after it does not count, ISO instant
 * @returns null: nothing
 */
export function touchOf(
	versions: readonly Programme[],
	next: Programme,
	records: readonly TrainingRecord[],
	knownAt: string,
): Touch | null {
	const asked = { asOf: next.effectiveFrom, knownAt };
	const before = statusOf(versions, records, asked);
	const after = statusOf([...versions, next], records, asked);
	const newlyMissing = missingOnlyIn(after, before, next);
	const noLongerMissing = missingOnlyIn(before, after, newestOf(versions));
	const otherAmount = otherAmounts(before, after, next);
	const changes = newlyMissing.length + noLongerMissing.length + otherAmount.length;
	if (before.status === after.status && changes === 0) return null;
	return { before: before.status, after: after.status, newlyMissing, noLongerMissing, otherAmount };
}

function otherAmounts(before: Status, after: Status, next: Programme): OtherAmount[] {
	const needs = new Map(before.missing.map(({ id, need }) => [id, need]));
	const other = after.missing.filter(({ id, need }) => (needs.get(id) ?? need) !== need);
	return nameRequirements(next, other).map(({ id, name, need }) => ({
		...{ name, before: needs.get(id) ?? need, after: need },
	}));
}

function missingOnlyIn(one: Status, other: Status, programme: Programme): LocalisedText[] {
	const ids = new Set(other.missing.map(({ id }) => id));
	const only = one.missing.filter(({ id }) => !ids.has(id));
	return nameRequirements(programme, only).map(({ name }) => name);
}

/** Sums up who is touched, of so many people with records; in the order of names where they would lose as much. */
export function sumTouches(people: number, touches: ProgrammePreview["shown"]): ProgrammePreview {
	const losesOf = ({ before, after, newlyMissing }: Touch) =>
		(before === after ? 0 : 100) + newlyMissing.length;
	const moves = new Map<string, ProgrammePreview["moves"][number]>();
	for (const { before, after } of touches) {
		if (before === after) continue;
		const key = `${before} ${after}`;
		moves.set(key, { before, after, people: (moves.get(key)?.people ?? 0) + 1 });
	}
	return {
		people,
		touched: touches.length,
		moves: [...moves.values()],
		shown: [...touches].sort((a, b) => losesOf(b) - losesOf(a)).slice(0, SHOWN),
	};
}
