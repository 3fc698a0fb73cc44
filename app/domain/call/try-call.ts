import type { CompiledScenario } from "../scenario/compile-scenario";
import { type Standing, shownReplies, standing } from "../scenario/play";
import type { Trace } from "../scenario/trace";
import { type CallState, newCall, UNPAUSED_RULES } from "./call-state";
import { traceOf } from "./call-story";
import type { LoggedEvent, TraineeEvent } from "./logged-event";
import { advance, takeEvent } from "./take-event";
import type { TranscriptEntry } from "./transcript";

/** What can be done in a try beside picking a reply. No reply is called so: ids have no tilde. */
export const TIMED_MOVES = ["~silence", "~hold", "~limit", "~hang-up"] as const;
export type TimedMove = (typeof TIMED_MOVES)[number];

/** A move: a reply's id, or time. Own words at marked turns are understood. */
export type TryMove = string;

/** A call that was played only to be looked at. */
export interface TriedCall {
	readonly state: CallState;
	readonly trace: Trace;
	readonly transcript: readonly TranscriptEntry[];
	readonly standing: Standing;
	/** The first move that was not possible, and what would have been there; null: all of them were played. */
	readonly refused: { readonly index: number; readonly possible: readonly string[] } | null;
}

const isTimed = (move: TryMove): move is TimedMove => TIMED_MOVES.some((timed) => timed === move);

/** Plays moves on a clock of their own, as far as they are possible. Nothing is kept of it. */
export function tryCall(compiled: CompiledScenario, moves: readonly TryMove[]): TriedCall {
	let at = 0;
	let state = newCall(compiled, at);
	const logged: LoggedEvent[] = [];

	function take(event: TraineeEvent): boolean {
		const offered = { event, at, clientId: `try-${logged.length}`, expectedSeq: state.seq + 1 };
		const taken = takeEvent(compiled, state, offered, UNPAUSED_RULES);
		state = taken.state;
		logged.push(...taken.logged);
		return taken.ok;
	}
	/** Lets the first of these timers run out; what is due before it happens on the way. */
	function wait(name: RegExp): boolean {
		const deadline = state.deadlines.find(({ id }) => name.test(id));
		if (!deadline) return false;
		at = deadline.dueAt;
		const progress = advance(compiled, state, at, UNPAUSED_RULES);
		state = progress.state;
		logged.push(...progress.logged);
		return true;
	}
	const pointNow = () => {
		const where = standing(compiled, state.snapshot);
		return where.at === "choose" || where.at === "words" ? where.point.id : "";
	};
	const ownWords = () => {
		if (standing(compiled, state.snapshot).at === "words")
			take({ type: "own-words", payload: { node: pointNow(), words: "…" } });
	};
	function play(move: TryMove): boolean {
		if (state.status !== "open") return false;
		if (!isTimed(move)) return take({ type: "reply", payload: { node: pointNow(), reply: move } });
		switch (move) {
			case "~silence":
				return wait(/^xstate\.after\.(silence|writing):/);
			case "~limit":
				return wait(/^xstate\.after\.limit/);
			case "~hold":
				return take({ type: "hold", payload: {} }) && wait(/^xstate\.after\.hold\./);
			case "~hang-up":
				return take({ type: "hang-up", payload: {} });
		}
	}

	take({ type: "answer", payload: {} });
	ownWords();
	let refused: TriedCall["refused"] = null;
	for (const [index, move] of moves.entries()) {
		const replies = shownReplies(compiled, state.snapshot).map(({ id }) => id);
		if (!play(move)) {
			refused = { index, possible: state.status === "open" ? [...replies, ...TIMED_MOVES] : [] };
			break;
		}
		ownWords();
	}
	const { trace, transcript } = traceOf(compiled, logged);
	return { state, trace, transcript, standing: standing(compiled, state.snapshot), refused };
}
