import { type CallState, CLEAR_LINE } from "../call/call-state";
import type { CallStory } from "../call/call-story";
import { type SpokenLine, spokenLines } from "../call/learner-view";
import { type CallContext, holds } from "../scenario/call-context";
import type { CompiledScenario } from "../scenario/compile-scenario";
import type { GaugeName } from "../scenario/guard.schema";
import { inLanguage, renderedLine, uttered } from "../scenario/line-reference";
import { standing } from "../scenario/play";
import type { Reply } from "../scenario/scenario.schema";

type Gauges = Readonly<Record<GaugeName, number>>;

/** A kind of reply that the trainee may have given, as the trainer sees it: an example, and what makes it this kind. */
export interface ReplyKind {
	/** The reply's id, which the trainer's deed names. */
	readonly reply: string;
	/** One way of saying it. */
	readonly example: string;
	/** Codes of the behaviours that it shows. */
	readonly shows: readonly string[];
	/** The critical error that it is; null: none. */
	readonly critical: string | null;
	/** By how much each gauge would move. */
	readonly effects: Partial<Gauges>;
}

/** All that the trainer who plays the caller needs at a glance. Never for a trainee's browser: it holds the answers. */
export interface DeskView {
	readonly status: CallState["status"];
	readonly seq: number;
	readonly turn: number;
	/** The server's time of this view. */
	readonly now: number;
	/** The conversation so far; the caller's newest line is the one to be acted. */
	readonly transcript: readonly SpokenLine[];
	/** In the order of the script; empty where nothing can be said. */
	readonly kinds: readonly ReplyKind[];
	readonly hint: string | null;
	readonly gauges: { readonly now: Gauges; readonly start: Gauges };
	/** Who can come in now: in this phase, and not at another interrupt. */
	readonly interrupts: readonly { readonly id: string; readonly line: string }[];
	/** The caller has something to do where nothing is said. */
	readonly canGoUnanswered: boolean;
	readonly held: boolean;
	readonly line: { readonly lostAt: number | null; readonly wordsShown: boolean };
	readonly clock: {
		readonly answeredAt: number | null;
		readonly pausedMs: number;
		readonly endedAt: number | null;
		/** When the time of the scenario is over. */
		readonly limitAt: number | null;
	};
}

/** The desk of the trainer who plays the caller, in the language of the call. */
export function deskView(
	compiled: CompiledScenario,
	state: CallState,
	{ transcript }: Pick<CallStory, "transcript">,
	{ language, now }: { readonly language: string; readonly now: number },
): DeskView {
	const where = standing(compiled, state.snapshot);
	const { context } = state.snapshot;
	const { lostAt, wordsShown } = state.live ?? CLEAR_LINE;
	const isOpen = state.status === "open" && lostAt === null;
	const point = isOpen && (where.at === "choose" || where.at === "words") ? where.point : null;
	const kindOf = ({ id, text, shows, critical, effects }: Reply): ReplyKind => ({
		...{ reply: id, example: inLanguage(text, language), shows, effects },
		critical: critical ?? null,
	});
	return {
		...{ status: state.status, seq: state.seq, turn: context.turn, now },
		transcript: spokenLines(compiled, transcript, language),
		kinds: (point?.replies ?? []).filter(({ when }) => holds(when, context)).map(kindOf),
		hint: point?.hint ? inLanguage(point.hint, language) : null,
		gauges: { now: context.gauges, start: compiled.config.context.gauges },
		interrupts: point ? interruptsAt(compiled, point.id, context, language) : [],
		canGoUnanswered:
			isOpen && state.deadlines.some(({ id }) => /^xstate\.after\.(silence|writing):/.test(id)),
		held: where.at === "held",
		line: { lostAt, wordsShown },
		clock: {
			...{ answeredAt: state.answeredAt, pausedMs: state.pauses.ms, endedAt: state.endedAt },
			limitAt: state.deadlines.find(({ id }) => id.startsWith("xstate.after.limit"))?.dueAt ?? null,
		},
	};
}

/** None at an interrupt: that is no node of a phase. */
function interruptsAt(
	{ scenario, index }: CompiledScenario,
	node: string,
	context: CallContext,
	language: string,
): DeskView["interrupts"] {
	const phase = index.nodes.get(node)?.phase.id;
	const lineOf = (id: string) =>
		renderedLine(index, uttered(index, `interrupts/${id}/caller`, context), language)?.text ?? id;
	return scenario.interrupts
		.filter(({ phases }) => phase !== undefined && phases.includes(phase))
		.map(({ id }) => ({ id, line: lineOf(id) }));
}
