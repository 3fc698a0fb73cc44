import { MERGED_PROVINCES, type Merger } from "../centre/merged-provinces";
import { centreKey } from "./read-cells";

/** The centres that a list may mean by what it writes. */
export interface FoundCentres {
	readonly ids: ReadonlySet<string>;
	/** Where they were only found by the province to which a former one belongs now. */
	readonly merger: Merger | null;
}

const NOBODY: FoundCentres = { ids: new Set(), merger: null };
const MERGER_KEYS = MERGED_PROVINCES.map((merger) => ({
	merger,
	former: ` ${centreKey(merger.former)} `,
	now: ` ${centreKey(merger.now)} `,
}));

/**
 * What finds centres by any name they have or had. Where none fits, a former province in the name is read as the one
 * to which its area belongs since the mergers of 2025: whoever imports is told, and decides.
 */
export function centreFinder(
	centres: readonly { readonly id: string; readonly names: readonly string[] }[],
): (written: string) => FoundCentres {
	const byKey = new Map<string, Set<string>>();
	for (const { id, names } of centres)
		for (const name of [id, ...names])
			byKey.set(centreKey(name), (byKey.get(centreKey(name)) ?? new Set()).add(id));
	return (written) => {
		const key = centreKey(written);
		const ids = byKey.get(key);
		if (ids) return { ids, merger: null };
		for (const { merger, former, now } of MERGER_KEYS) {
			const moved = byKey.get(` ${key} `.replace(former, now).trim());
			if (moved) return { ids: moved, merger };
		}
		return NOBODY;
	};
}
