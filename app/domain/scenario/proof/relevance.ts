import { GAUGE_MAX, GAUGES, type Guard, simpleGuards } from "../guard.schema";
import { BACK, type Effects } from "../reply.schema";
import { silenceAt } from "../scenario-index";
import { FIRST_GAUGE, HOLDS, type Kernel, type KernelPoint, type KernelState, pointAt } from "./kernel";

/**
 * # What matters from here on
 *
 * Two states that go on alike, whatever is picked and however long nothing is said, are one: a fact that no condition
 * ahead asks about, a silence at a node that is not come to again, trust of 7 or of 8 where all that is ever asked from
 * here on is whether it is at least 4. Each is stood for by one of its kind, and what is proved of that one is proved of
 * all, since the replies and endings ahead are the same. Hanging up is left aside: it is possible everywhere and ends
 * the call.
 *
 * For a gauge it is worked out where its values have to be told apart: a **cut** c at a point says that somewhere ahead
 * values below c may go another way than those from c on. A cut c after an effect of d is a cut c − d before it; keeping
 * a gauge within 0 and 10 changes nothing about comparisons with 1 to 10.
 */
export type Relevance = (state: KernelState) => void;

/** The cuts of one point: for each gauge a bit for each value that has to be told from the one below it. */
type Cuts = [number, number, number];

const ALL_CUTS = ((1 << GAUGE_MAX) - 1) << 1;
/** Cuts as they are before an effect. */
const before = (cuts: number, by: number): number => (by >= 0 ? cuts >> by : cuts << -by) & ALL_CUTS;

function cutsOf(guards: readonly (Guard | undefined)[]): Cuts {
	const cuts: Cuts = [0, 0, 0];
	for (const simple of guards.flatMap((guard) => (guard ? simpleGuards(guard) : []))) {
		if (!("gauge" in simple)) continue;
		const gauge = GAUGES.indexOf(simple.gauge);
		cuts[gauge] = (cuts[gauge] ?? 0) | (1 << ("atLeast" in simple ? simple.atLeast : simple.below));
	}
	return cuts;
}

interface Way {
	/** Asked right after the effects, before the next point is heard. */
	readonly asked: Cuts;
	readonly effects: Effects;
	/** The points that may come next; whether their lines are heard, or one stays where one was. */
	readonly next: readonly number[];
	readonly hears: boolean;
}
interface Outlook {
	/** Asked where the point's line is heard. */
	readonly heard: Cuts;
	readonly heardMarks: readonly number[];
	/** Asked at the point itself, and on the way on from it. */
	readonly asked: Cuts;
	readonly marks: readonly number[];
	readonly ways: readonly Way[];
}

const NOTHING: Cuts = [0, 0, 0];

/** What each point asks, and where it leads; an interrupt may come before any node of its phases. */
function outlooks(kernel: Kernel): Outlook[] {
	const { points, scenario } = kernel;
	const marksOf = (guards: readonly (Guard | undefined)[]) =>
		guards.flatMap((guard) => (guard ? kernel.marksOf(guard) : []));
	return points.map(({ point }, number): Outlook => {
		const returns = points.flatMap(({ interrupts }, other) => (interrupts.includes(number) ? [other] : []));
		const onTheWay = point.replies.map(({ to, answer }) =>
			[...to, ...(answer ?? [])].map((target) => target.when),
		);
		const replies = point.replies.map(({ effects, to }, place): Way => {
			const targets = to.flatMap((target) => (target.to === BACK ? returns : [kernel.numberOf(target.to)]));
			const nodes = targets.filter((target) => target < points.length);
			const next = nodes.flatMap((node) => [node, ...(points[node]?.interrupts ?? [])]);
			return { asked: cutsOf(onTheWay[place] ?? []), effects, next: [...new Set(next)], hears: true };
		});
		const stays = (effects: Effects): Way => ({ asked: NOTHING, effects, next: [number], hears: false });
		const picks = point.replies.map(({ when }) => when);
		const lines = point.caller.map(({ when }) => when);
		return {
			heard: cutsOf(lines),
			heardMarks: marksOf(lines),
			asked: cutsOf(picks),
			marks: marksOf([...picks, ...onTheWay.flat()]),
			ways: [...replies, stays(silenceAt(scenario, point).effects), stays(scenario.time.hold.effects)],
		};
	});
}

/** The cuts of every point: the smallest that are closed under everything that can happen. */
function everyCut(all: readonly Outlook[]): Cuts[] {
	const cuts = all.map(({ asked }): Cuts => [...asked]);
	for (let changed = true; changed; ) {
		changed = false;
		for (const [number, { ways }] of [...all.entries()].reverse()) {
			const here = cuts[number] as Cuts;
			for (const { asked, effects, next, hears } of ways) {
				for (const [gauge, name] of GAUGES.entries()) {
					let after = asked[gauge] as number;
					for (const to of next)
						after |= (cuts[to]?.[gauge] ?? 0) | (hears ? (all[to]?.heard[gauge] ?? 0) : 0);
					const found = (here[gauge] as number) | before(after, effects[name] ?? 0);
					if (found !== here[gauge]) changed = true;
					here[gauge] = found;
				}
			}
		}
	}
	return cuts;
}

/** The points that replies lead to from each, itself among them only if it can be come to again. */
function everythingAhead(all: readonly Outlook[]): Set<number>[] {
	const next = all.map(({ ways }) => ways.filter(({ hears }) => hears).flatMap((way) => way.next));
	return all.map((_, number) => {
		const ahead = new Set(next[number]);
		for (const point of ahead) for (const to of next[point] ?? []) ahead.add(to);
		return ahead;
	});
}

/** For each value of a gauge the lowest that goes on alike. */
function standsFor(cuts: number): number[] {
	let lowest = 0;
	return Array.from({ length: GAUGE_MAX + 1 }, (_, value) => {
		if (value > 0 && cuts & (1 << value)) lowest = value;
		return lowest;
	});
}

/**
 * Makes what brings a state, in place, into the form in which states are told apart.
 *
 * @param also guards that are asked when the call has ended: states that differ in their marks are kept apart
 */
export function makeRelevance(kernel: Kernel, also: readonly Guard[] = []): Relevance {
	const { points, scenario } = kernel;
	const all = outlooks(kernel);
	const cuts = everyCut(all);
	const ahead = everythingAhead(all);
	const always = also.flatMap(kernel.marksOf);
	const moves = (effects: Effects, at: number) =>
		GAUGES.some((gauge, index) => (effects[gauge] ?? 0) !== 0 && cuts[at]?.[index] !== 0);

	const dead = points.map((_, number) => {
		const live = new Set([...always, ...(all[number]?.marks ?? [])]);
		const later = [...(ahead[number] ?? [])];
		for (const to of later)
			for (const mark of [...(all[to]?.marks ?? []), ...(all[to]?.heardMarks ?? [])]) live.add(mark);
		// How often one was silent, or kept waiting, matters as long as it moves what is asked about.
		for (const to of [number, ...later]) {
			const { point, silence } = points[to] as KernelPoint;
			if (moves(silenceAt(scenario, point).effects, to)) live.add(silence.at);
			if (moves(scenario.time.hold.effects, to)) live.add(HOLDS);
		}
		for (const to of later)
			for (const interrupt of points[to]?.interrupts ?? []) live.add(kernel.comingAt(interrupt));
		return Array.from({ length: kernel.length - HOLDS }, (_, place) => HOLDS + place).filter(
			(place) => !live.has(place),
		);
	});
	const gauges = cuts.map((each) => each.map(standsFor));
	return (state) => {
		const at = pointAt(state);
		for (const place of dead[at] ?? []) state[place] = 0;
		for (const [gauge, values] of (gauges[at] ?? []).entries())
			state[FIRST_GAUGE + gauge] = values[state[FIRST_GAUGE + gauge] as number] as number;
	};
}
