/** What grouping needs of a centre. */
export interface PlacedCentre {
	readonly id: string;
	/** Ids from the root down, each ended by "/". */
	readonly path: string;
}

/** A row of a table by centre: a centre with all below it, or a centre alone beside those below it. */
export interface CentreGroup<Centre extends PlacedCentre> {
	readonly centre: Centre;
	/** Only what was done at the centre itself; those below have rows of their own. */
	readonly alone: boolean;
	readonly centreIds: readonly string[];
}

/**
 * The rows in which a table by centre is read: one level below the chosen centre, or below the one centre that
 * everything in reach lies under; that centre itself comes first, alone. Every centre in reach is in one row exactly.
 *
 * @param centres those in reach, each after its parent
 * @param chosen one of them, or null
 */
export function groupCentres<Centre extends PlacedCentre>(
	centres: readonly Centre[],
	chosen: Centre | null,
): CentreGroup<Centre>[] {
	const within = chosen ? centres.filter(({ path }) => path.startsWith(chosen.path)) : centres;
	const tops = within.filter(
		({ path }) => !within.some((other) => other.path !== path && path.startsWith(other.path)),
	);
	const [top] = tops;
	if (!top) return [];
	const split = tops.length === 1;
	const heads = split
		? within.filter(
				({ path }) =>
					path !== top.path &&
					!within.some(
						(other) => other.path !== top.path && other.path !== path && path.startsWith(other.path),
					),
			)
		: tops;
	const groups = heads.map((centre) => ({
		centre,
		alone: false,
		centreIds: within.filter(({ path }) => path.startsWith(centre.path)).map(({ id }) => id),
	}));
	return split ? [{ centre: top, alone: heads.length > 0, centreIds: [top.id] }, ...groups] : groups;
}
