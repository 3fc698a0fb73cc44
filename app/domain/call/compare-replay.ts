import type { CompiledScenario } from "../scenario/compile-scenario";
import { standing } from "../scenario/play";
import { type CallState, replayable } from "./call-state";
import type { LoggedEvent } from "./logged-event";
import { replay } from "./replay";

/** What is stored of a call for speed beside its log. */
export interface StoredFacts {
	readonly state: CallState;
	readonly status: string;
	readonly seq: number;
	readonly endingId: string | null;
	readonly answeredAt: number | null;
	readonly endedAt: number | null;
	readonly completedAt: number | null;
}

/** A place in which what is stored is not what the log leads to. */
export interface Difference {
	/** Such as `state.snapshot.context.gauges.trust`. */
	readonly place: string;
	readonly stored: string;
	readonly replayed: string;
}

/** Replays a log and says where what is stored differs. A log that cannot be replayed is one difference. */
export function compareReplay(
	compiled: CompiledScenario,
	logged: readonly LoggedEvent[],
	stored: StoredFacts,
): Difference[] {
	let replayed: CallState;
	try {
		replayed = replay(compiled, logged);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [{ place: "log", stored: `${logged.length} events`, replayed: reason }];
	}
	const where = standing(compiled, replayed.snapshot);
	return differences("", plain({ ...stored, state: replayable(stored.state) }), {
		...plain({
			state: replayable(replayed),
			status: replayed.status,
			seq: replayed.seq,
			endingId: where.at === "ended" ? where.ending : null,
			answeredAt: replayed.answeredAt,
			endedAt: replayed.endedAt,
			completedAt: replayed.status === "completed" ? (logged.at(-1)?.at ?? null) : null,
		}),
	});
}

type Json = Record<string, unknown>;

/** As it comes back from JSON: what is undefined is not there. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 200));

function differences(place: string, stored: unknown, replayed: unknown): Difference[] {
	if (isObject(stored) && isObject(replayed) && Array.isArray(stored) === Array.isArray(replayed)) {
		const keys = [...new Set([...Object.keys(stored), ...Object.keys(replayed)])].sort();
		return keys.flatMap((key) => differences(place ? `${place}.${key}` : key, stored[key], replayed[key]));
	}
	return stored === replayed ? [] : [{ place, stored: shown(stored), replayed: shown(replayed) }];
}
