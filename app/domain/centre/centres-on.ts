import { type CentreEvent, centreOn } from "./centre-history";

/** A centre as it was on a day. */
export interface CentreThen {
	readonly id: string;
	readonly name: { readonly vi: string; readonly en: string };
	/** Ids from the root down, each ended by "/", as the tree was then. */
	readonly path: string;
}

/**
 * The tree of centres as of a day, each after its parent: names and places of then. A centre that was not there yet is
 * left out, with those below it; a closed one stays, since what was done there before has to be told.
 *
 * @param histories the events of each centre, in any order; none of them later than what is known
 * @param day ISO
 */
export function centresOn(histories: ReadonlyMap<string, readonly CentreEvent[]>, day: string): CentreThen[] {
	const states = new Map([...histories].map(([id, events]) => [id, centreOn(events, day)]));
	const pathOf = (id: string, seen: readonly string[] = []): string | null => {
		const state = states.get(id);
		if (!state || seen.includes(id)) return null;
		if (state.parentId === null) return `${id}/`;
		const above = pathOf(state.parentId, [...seen, id]);
		return above === null ? null : `${above}${id}/`;
	};
	return [...states]
		.flatMap(([id, state]) => {
			const path = pathOf(id);
			return state && path !== null ? [{ id, name: state.name, path }] : [];
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
