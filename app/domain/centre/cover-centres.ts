import type { PlacedCentre } from "./group-centres";

/** Some centres, said by as few as possible. */
export interface CentreCover {
	/** Each stands for itself and all that lies below it. */
	readonly below: readonly string[];
	/** Each stands for itself alone. */
	readonly own: readonly string[];
}

/**
 * The highest centres that belong to a set with all that lies below them, and the rest one by one: every centre of the
 * set is covered exactly once, and no other.
 *
 * @param centreIds the set; who is not in the tree is left out
 * @param centres the whole tree
 */
export function coverCentres(centreIds: readonly string[], centres: readonly PlacedCentre[]): CentreCover {
	const chosen = new Set(centreIds);
	// Those with somebody below them, or themselves, who is not in the set.
	const partly = new Set(centres.filter(({ id }) => !chosen.has(id)).flatMap(({ path }) => idsOf(path)));
	const isWhole = (id: string | undefined) => id !== undefined && chosen.has(id) && !partly.has(id);
	const inTree = centres.filter(({ id }) => chosen.has(id));
	return {
		below: inTree.filter(({ id, path }) => isWhole(id) && !isWhole(idsOf(path).at(-2))).map(({ id }) => id),
		own: inTree.filter(({ id }) => !isWhole(id)).map(({ id }) => id),
	};
}

/** Ids from the root down to the centre itself. */
const idsOf = (path: string): string[] => path.split("/").filter(Boolean);
