import { judgeReferral, type ReferralDecision } from "../../assessment/judge-referral";
import { assessByMachine } from "../../assessment/machine-assessment";
import { type CriterionLevel, deriveLevels } from "../../rubric/derive-levels";
import { type CallResult, deriveResult } from "../../rubric/derive-result";
import type { Rubric } from "../../rubric/rubric.schema";
import type { SeededRandom } from "../../shared/seeded-random";
import { type CallContext, holds } from "../call-context";
import type { Scenario } from "../scenario.schema";
import type { Trace } from "../trace";
import type { Variation } from "../variation";
import {
	gaugesOf,
	HANG_UP,
	type Kernel,
	type KernelPoint,
	type Move,
	move,
	openReplies,
	pointAt,
} from "./kernel";

/** Turns after which a player is taken to go round for ever. */
const MOST_TURNS = 200;

/** Which of the replies that can be picked a player picks, or hanging up. */
export type Player = (open: readonly Move[], point: KernelPoint) => Move;

/** A call that was played on the kernel. */
export interface KernelPlay {
	/** The points and the moves made there, in order. */
	readonly moves: readonly (readonly [number, Move])[];
	readonly trace: Trace;
}

/** What a play collects; a call's story says the same of the machine's log (play-kernel.test.ts). */
class Collected {
	readonly behaviours: { code: string; turn: number }[] = [];
	readonly repairs: { code: string; turn: number }[] = [];
	readonly criticalErrors: { code: string; turn: number }[] = [];
	readonly opportunities = new Map<string, number>();
	readonly facts = new Map<string, number>();
	readonly visits: Record<string, number> = {};
	readonly gauges: CallContext["gauges"][] = [];
	turn = 0;

	#note(map: Map<string, number>, ids: readonly string[]): void {
		for (const id of ids) if (!map.has(id)) map.set(id, this.turn);
	}
	hear({ point }: KernelPoint): void {
		this.#note(this.facts, point.reveals);
		this.#note(this.opportunities, point.opens);
		this.visits[point.id] = (this.visits[point.id] ?? 0) + 1;
	}
	reply(point: KernelPoint, place: Move): void {
		const reply = point.point.replies[place];
		if (!reply) return;
		const last = new Set(this.behaviours.filter(({ turn }) => turn === this.turn).map(({ code }) => code));
		this.turn++;
		const { turn } = this;
		this.repairs.push(...reply.repairs.filter((code) => last.has(code)).map((code) => ({ code, turn })));
		this.behaviours.push(...reply.shows.map((code) => ({ code, turn })));
		if (reply.critical) this.criticalErrors.push({ code: reply.critical, turn });
		this.#note(this.facts, reply.reveals);
		this.#note(this.opportunities, reply.opens);
	}
	/** What the ended call left out. */
	omit({ omissions }: Scenario): void {
		const context = {
			gauges: this.gauges.at(-1) ?? { trust: 0, distress: 0, danger: 0 },
			facts: [...this.facts.keys()],
			opened: [...this.opportunities.keys()],
			shown: this.behaviours.map(({ code }) => code),
			visits: this.visits,
		};
		for (const omission of omissions.filter(({ when }) => holds(when, context))) {
			const list = omission.is.includes(".") ? this.behaviours : this.criticalErrors;
			list.push({ code: omission.is, turn: this.turn });
		}
	}
}

/** Plays a call to its end by a player who is never silent and keeps nobody waiting. */
export function playKernel(kernel: Kernel, variation: Variation, player: Player): KernelPlay {
	const collected = new Collected();
	for (const id of kernel.scenario.opportunities.always) collected.opportunities.set(id, 0);
	const state = kernel.start(variation);
	const moves: [number, Move][] = [];
	for (let at = pointAt(state); at < kernel.points.length && moves.length < MOST_TURNS; at = pointAt(state)) {
		const point = kernel.points[at] as KernelPoint;
		collected.hear(point);
		collected.gauges[collected.turn] = gaugesOf(state);
		const open = openReplies(kernel, state);
		const by = open.length === 0 ? HANG_UP : player(open, point);
		moves.push([at, by]);
		if (by !== HANG_UP) collected.reply(point, by);
		move(kernel, state, by);
	}
	collected.gauges[collected.turn] = gaugesOf(state);
	const ended = pointAt(state) - kernel.points.length;
	if (ended >= 0) collected.omit(kernel.scenario);
	const listed = (map: ReadonlyMap<string, number>) => [...map].map(([id, turn]) => ({ id, turn }));
	return {
		moves,
		trace: {
			behaviours: collected.behaviours,
			repairs: collected.repairs,
			criticalErrors: collected.criticalErrors,
			opportunities: listed(collected.opportunities),
			facts: listed(collected.facts),
			gauges: collected.gauges,
			ending: ended >= 0 ? (kernel.endings[ended] ?? null) : null,
			turns: collected.turn,
		},
	};
}

/** Picks each time any of the replies that can be picked. */
export const picksAny =
	(random: SeededRandom): Player =>
	(open) =>
		random.pick(open);

/** What the machine says of a play. */
export interface JudgedPlay extends KernelPlay {
	readonly levels: readonly CriterionLevel[];
	readonly result: CallResult;
}

/** The referral that is right as far as the call's facts allow it. */
export function rightReferral({ referral }: Scenario, revealed: ReadonlySet<string>): ReferralDecision[] {
	return referral.decisions
		.filter(({ verdict }) => verdict === "right")
		.map(({ agency, urgency, information, consent }) => ({
			agency,
			urgency: urgency.right[0] ?? urgency.tolerable[0] ?? "T1",
			information: information.needed.filter((item) => revealed.has(item)),
			consent: consent.right[0] ?? consent.tolerable[0] ?? "given",
		}));
}

/**
 * Judges a play by the machine alone, as if every critical error that it claims were confirmed, with the best case
 * record and the best referral that the call allows: whoever fails so fails by what was said.
 */
export function judgePlay(play: KernelPlay, scenario: Scenario, rubric: Rubric): JudgedPlay {
	const revealed = play.trace.facts.map(({ id }) => id);
	const machine = assessByMachine({
		rubric,
		trace: play.trace,
		record: { facts: [], notes: { filled: true, timesMentioned: 1 }, behaviours: ["record.b1", "record.b2"] },
		referral: judgeReferral(scenario.referral, rightReferral(scenario, new Set(revealed)), revealed),
	});
	const levels = deriveLevels(
		rubric,
		machine.ticks,
		play.trace.opportunities.map(({ id }) => id),
	);
	const claimed = machine.criticalErrors.map(({ code }) => code);
	return { ...play, levels, result: deriveResult(rubric, levels, claimed, scenario.difficulty) };
}
