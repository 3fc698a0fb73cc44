import type { CompiledScenario, MachineState } from "../scenario/compile-scenario";
import { shownReplies, standing, step } from "../scenario/play";
import type { Reply } from "../scenario/scenario.schema";
import type { LoggedEvent } from "./logged-event";
import { replaySteps } from "./replay";

export type EndingKind = "good" | "partial" | "harm" | "lost";

/** A turn at which the call could have gone another way. */
export interface TurningPoint {
	/** The turn of the reply; of what nobody said, the turn in which it happened. */
	readonly turn: number;
	/** What the counsellor did: gave a reply, said nothing, kept the caller waiting, hung up, let the time run out. */
	readonly did: "reply" | "silence" | "hold" | "hang-up" | "limit";
	/** Where the call would have ended from here with the best reply at every turn, before and after. */
	readonly before: EndingKind | null;
	readonly after: EndingKind | null;
	/** Whether that was worse than before. */
	readonly fell: boolean;
	/** Whether the call was over with it. */
	readonly ended: boolean;
}

const RANK: Readonly<Record<EndingKind, number>> = { good: 3, partial: 2, lost: 1, harm: 0 };
/** The debrief speaks of two or three turns: more are not learned from at once. */
const MOST = 3;
/** What a reply has to cost beside the best one to be worth a word, in the points of `costOf`. */
const WORTH_A_WORD = 3;
/** Replies after which a call that has not ended is taken to go round for ever. */
const MOST_REPLIES = 200;

/**
 * The two or three turns that changed where the call ended, or that cost the most, in the order of the call: first those
 * after which the best replies would no longer have reached as good an ending as before, then those that fell furthest
 * behind the best reply of their place. A call of best replies has none.
 */
export function turningPoints(compiled: CompiledScenario, logged: readonly LoggedEvent[]): TurningPoint[] {
	const found: (TurningPoint & { readonly cost: number })[] = [];
	let before: MachineState | null = null;
	/** Where the best replies lead from `before`. */
	let kindBefore: EndingKind | null = null;
	for (const { event, applied } of replaySteps(compiled, logged)) {
		const { machine } = applied.running;
		const did = doneBy(event);
		// What changes nothing, a pause say, leaves the machine as it was.
		const kindAfter: EndingKind | null = machine === before ? kindBefore : bestEnding(compiled, machine);
		if (did && before) {
			const cost = applied.reply ? costOf(compiled, before, machine, applied.reply) : 0;
			const fall = rankOf(kindBefore) - rankOf(kindAfter);
			if (fall > 0 || cost >= WORTH_A_WORD)
				found.push({
					turn: machine.context.turn,
					did,
					before: kindBefore,
					after: kindAfter,
					fell: fall > 0,
					ended: standing(compiled, machine).at === "ended",
					cost: 100 * Math.max(0, fall) + cost,
				});
		}
		before = machine;
		kindBefore = kindAfter;
	}
	return found
		.sort((a, b) => b.cost - a.cost)
		.slice(0, MOST)
		.sort((a, b) => a.turn - b.turn)
		.map(({ cost, ...point }) => point);
}

const rankOf = (kind: EndingKind | null) => (kind === null ? 0 : RANK[kind]);

function doneBy({ type, payload }: LoggedEvent): TurningPoint["did"] | null {
	if (type === "reply" || type === "hang-up") return type;
	if (type !== "timer") return null;
	const { id } = payload as { id: string };
	if (/^xstate\.after\.(silence|writing):/.test(id)) return "silence";
	if (id.startsWith("xstate.after.hold")) return "hold";
	return id.startsWith("xstate.after.limit") ? "limit" : null;
}

/** The kind of the ending that the best reply at every turn comes to from here; null: it comes to none. */
function bestEnding(compiled: CompiledScenario, from: MachineState): EndingKind | null {
	let machine = from;
	for (let replies = 0; replies < MOST_REPLIES; replies++) {
		const where = standing(compiled, machine);
		if (where.at === "ended")
			return compiled.scenario.endings.find(({ id }) => id === where.ending)?.kind ?? null;
		if (where.at === "ringing") machine = step(compiled, machine, { type: "answer" }).state;
		else if (where.at === "held") machine = step(compiled, machine, { type: "resume" }).state;
		else {
			const node = where.point.id;
			if (where.at === "words") machine = step(compiled, machine, { type: "own-words", node }).state;
			const reply = bestReply(compiled, machine, where.point.best);
			machine = step(
				compiled,
				machine,
				reply ? { type: "reply", node, reply: reply.id } : { type: "hang-up" },
			).state;
		}
	}
	return null;
}

/** The best reply of the place, or the first that is there. */
function bestReply(
	compiled: CompiledScenario,
	machine: MachineState,
	best: string | undefined,
): Reply | null {
	const shown = shownReplies(compiled, machine);
	return shown.find(({ id }) => id === best) ?? shown[0] ?? null;
}

/** How far a reply falls behind the best one of its place: in the caller's gauges, in harm, and in what was left out. */
function costOf(compiled: CompiledScenario, before: MachineState, after: MachineState, reply: Reply): number {
	const where = standing(compiled, before);
	if (where.at !== "choose" || reply.id === where.point.best) return 0;
	// Whoever takes a harm back does what is best just then.
	if (reply.repairs.length > 0) return 0;
	// Where the best reply was not to be had there is nothing to fall behind.
	const best = shownReplies(compiled, before).find(({ id }) => id === where.point.best);
	if (!best) return 0;
	const instead = step(compiled, before, { type: "reply", node: where.point.id, reply: best.id }).state;
	const worse = (gauge: "trust" | "distress" | "danger", sign: 1 | -1) =>
		Math.max(0, sign * ((after.context.gauges[gauge] ?? 0) - (instead.context.gauges[gauge] ?? 0)));
	const harms = reply.shows.filter((code) => /\.u\d+$/.test(code)).length;
	const missing = best.shows.filter((code) => /\.b\d+$/.test(code) && !reply.shows.includes(code)).length;
	return (
		worse("trust", -1) +
		worse("distress", 1) +
		2 * worse("danger", 1) +
		3 * harms +
		missing +
		(reply.critical ? 50 : 0)
	);
}
