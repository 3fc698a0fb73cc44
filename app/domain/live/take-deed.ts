import { type CallState, LIVE_RULES } from "../call/call-state";
import type { TraineeEvent, TrainerEvent } from "../call/logged-event";
import { SPOKEN } from "../call/said-words";
import { type Progress, type Taken, takeEvent } from "../call/take-event";
import type { CompiledScenario } from "../scenario/compile-scenario";
import { standing } from "../scenario/play";

/** What a trainer does at the desk of a live call. */
export type TrainerDeed =
	| {
			/** What the trainee said comes nearest to this reply. */
			readonly type: "nearest";
			readonly reply: string;
			/** How they said it, and what else was in it; "" and none where the reply says it all. */
			readonly words: string;
			readonly behaviours: readonly string[];
	  }
	| TrainerEvent;

interface Offered {
	readonly deed: TrainerDeed;
	/** The server's clock, ms. */
	readonly at: number;
	readonly clientId: string | null;
	/** One more than the `seq` that the trainer's desk saw. */
	readonly expectedSeq: number;
}

/**
 * Takes a deed of the trainer of a live call, as one event of the log or two: where own words are awaited they are the
 * trainee's as the trainer heard them, and what was heard beside a reply stands before it. All of it or nothing. Pure:
 * store `logged` and `state` together.
 */
export function takeDeed(compiled: CompiledScenario, state: CallState, offered: Offered): Taken {
	const { deed, at, clientId, expectedSeq } = offered;
	const [first, second] = eventsOf(compiled, state, deed);
	const taken = takeEvent(
		compiled,
		state,
		{ event: first, at, clientId: second ? null : clientId, expectedSeq },
		LIVE_RULES,
	);
	if (!taken.ok || !second) return taken;
	const { state: between } = taken;
	const then = takeEvent(
		compiled,
		between,
		{ event: second, at, clientId, expectedSeq: between.seq + 1 },
		LIVE_RULES,
	);
	return then.ok
		? { ok: true, ...together(taken, then) }
		: { ...then, state, logged: [], said: [], gaugesBefore: null };
}

type LiveEvent = TraineeEvent | TrainerEvent;

function eventsOf(
	compiled: CompiledScenario,
	state: CallState,
	deed: TrainerDeed,
): readonly [LiveEvent, LiveEvent?] {
	if (deed.type !== "nearest") return [deed];
	const where = standing(compiled, state.snapshot);
	const node = where.at === "choose" || where.at === "words" ? where.point.id : "";
	const words = deed.words.trim();
	const reply: LiveEvent = { type: "reply", payload: { node, reply: deed.reply } };
	if (where.at === "words") return [{ type: "own-words", payload: { node, words: words || SPOKEN } }, reply];
	if (words === "" && deed.behaviours.length === 0) return [reply];
	return [{ type: "heard", payload: { words, behaviours: [...deed.behaviours] } }, reply];
}

const together = (one: Progress, other: Progress): Progress => ({
	state: other.state,
	logged: [...one.logged, ...other.logged],
	said: [...one.said, ...other.said],
	gaugesBefore: other.gaugesBefore ?? one.gaugesBefore,
});
