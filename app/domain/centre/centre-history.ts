/** What became of a centre, from a day on (ISO; null: from the beginning, as far as is known). */
export interface CentreEvent {
	/** In the order in which they were recorded, over all centres. */
	readonly number: number;
	readonly kind: "added" | "renamed" | "moved" | "closed";
	readonly from: string | null;
	/** Set where the centre was added or renamed. */
	readonly nameVi: string | null;
	readonly nameEn: string | null;
	/** Set where it was added or moved; null for the root. */
	readonly parentId: string | null;
}

/** What a centre was on a day. */
export interface CentreState {
	readonly name: { readonly vi: string; readonly en: string };
	readonly parentId: string | null;
	/** The day from which it is closed, on or before the day asked about. */
	readonly closedOn: string | null;
}

/** By the day from which they hold, those of one day in the order of recording: the last one wins. */
const inOrder = (events: readonly CentreEvent[]) =>
	[...events].sort((a, b) => {
		const [x, y] = [a.from ?? "", b.from ?? ""];
		return x < y ? -1 : x > y ? 1 : a.number - b.number;
	});

/**
 * Name, parent and closing of one centre as of a day, by its events in any order; null where it was not there yet. A
 * report of 2019 shows what it was called then.
 */
export function centreOn(events: readonly CentreEvent[], day: string): CentreState | null {
	let state: CentreState | null = null as CentreState | null;
	for (const event of inOrder(events)) {
		if (event.from !== null && event.from > day) break;
		const name = { vi: event.nameVi ?? "", en: event.nameEn ?? "" };
		if (event.kind === "added") state = { name, parentId: event.parentId, closedOn: null };
		else if (state === null) continue;
		else if (event.kind === "renamed") state = { ...state, name };
		else if (event.kind === "moved") state = { ...state, parentId: event.parentId };
		else state = { ...state, closedOn: event.from };
	}
	return state;
}

/** A name with the days on which it held; `from` null: from the beginning, `to` the last day, null while it holds. */
export interface NameOverTime {
	readonly name: { readonly vi: string; readonly en: string };
	readonly from: string | null;
	/** The day from which another name holds; null for the name of today. */
	readonly until: string | null;
}

/** The names of one centre, oldest first. A name that never held a day, because another of the same day replaced it, is left out. */
export function namesOf(events: readonly CentreEvent[]): NameOverTime[] {
	const named = inOrder(events).filter(({ kind }) => kind === "added" || kind === "renamed");
	return named.flatMap(({ nameVi, nameEn, from }, at) => {
		const next = named[at + 1];
		if (next && next.from === from) return [];
		return [{ name: { vi: nameVi ?? "", en: nameEn ?? "" }, from, until: next?.from ?? null }];
	});
}

/** Whether a centre would come to stand below itself if it belonged to this parent. `parents` holds each centre's parent. */
export function wouldBeBelowItself(
	parents: ReadonlyMap<string, string | null>,
	centreId: string,
	parentId: string,
): boolean {
	const seen = new Set<string>();
	for (let at: string | null = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
		if (at === centreId) return true;
		seen.add(at);
	}
	return false;
}
