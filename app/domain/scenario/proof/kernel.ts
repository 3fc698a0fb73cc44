import type { Guard } from "../guard.schema";
import type { Scenario } from "../scenario.schema";
import type { ListeningPoint } from "../scenario-index";
import type { Variation } from "../variation";

/**
 * # The kernel
 *
 * A scenario as a machine on small whole numbers, for looking at every state that a call can get into. Its step does what
 * XState's `transition()` does with the machine that the product runs (kernel.test.ts holds them against each other);
 * it is some hundred times faster, and its states are short rows of bytes that can be compared and counted.
 *
 * **State**: two bytes each for the point at which the counsellor is asked (or the ending) and for the node to which an
 * interrupt goes back; then the gauges, the holds, the silences at this point; then what guards ask about (facts,
 * opportunities, behaviours, visits), the silences at points that can be come to again, and the replies until each
 * interrupt. Own words change nothing that a guard could ask, so a state stands at the replies.
 */
export type KernelState = Uint8Array;

/** What can happen at a point: a reply by its place there, or time. */
export type Move = number;
export const SILENCE: Move = 250;
export const HOLD_RAN_OUT: Move = 251;
export const HANG_UP: Move = 252;

const BACK_AT = 2;
export const FIRST_GAUGE = 4;
export const HOLDS = 7;
/** How often the silence ran out at this point since it was entered. */
export const SILENT = 8;
export const FIRST_MARK = 9;
/** Leads back to where the interrupt came; and: no interrupt, nowhere to go back to. */
export const NOWHERE = 0xffff;

export type Test = (state: KernelState) => boolean;

export interface KernelTarget {
	readonly when: Test | null;
	/** A point or ending by its number; NOWHERE: back to where the interrupt came. */
	readonly to: number;
}
export interface KernelReply {
	readonly id: string;
	readonly when: Test | null;
	readonly apply: (state: KernelState) => void;
	readonly to: readonly KernelTarget[];
	/** Conditions of the caller's answers, in their order: asked after the reply's effects. */
	readonly answers: readonly (Test | null)[];
}
export interface KernelPoint {
	readonly id: string;
	readonly point: ListeningPoint;
	readonly isInterrupt: boolean;
	/** Interrupts that may come before this node's line. */
	readonly interrupts: readonly number[];
	readonly arrive: (state: KernelState) => void;
	/** Conditions of the ways in which the line is said, asked before what arriving brings. */
	readonly lines: readonly (Test | null)[];
	readonly replies: readonly KernelReply[];
	readonly silence: {
		readonly apply: (state: KernelState) => void;
		readonly atMost: number;
		readonly then: number;
		/** Where the silences of this point are counted. */
		readonly at: number;
	};
}

export interface Kernel {
	readonly scenario: Scenario;
	readonly points: readonly KernelPoint[];
	/** Endings follow the points in number. */
	readonly endings: readonly string[];
	readonly length: number;
	/** Place of the replies until an interrupt comes, plus one; 0 there: it does not come any more. */
	readonly comingAt: (interrupt: number) => number;
	readonly numberOf: (id: string) => number;
	/** The places of a state at which a guard looks, gauges left aside. */
	readonly marksOf: (guard: Guard) => number[];
	/** Whether a guard holds; for guards that the kernel was made with. */
	readonly test: (guard: Guard) => Test;
	readonly start: (variation: Variation, hear?: Hear) => KernelState;
	readonly hangUp: readonly KernelTarget[];
	readonly hold: {
		readonly apply: (state: KernelState) => void;
		readonly atMost: number;
		readonly then: number;
	};
}

/** The point where a state stands, or the ending: those follow the points in number. */
export const pointAt = (state: KernelState): number => (state[0] as number) | ((state[1] as number) << 8);
function setPoint(state: KernelState, point: number): void {
	state[0] = point & 0xff;
	state[1] = point >> 8;
}
/** The node to which the interrupt where a state stands goes back, or NOWHERE. */
const backAt = (state: KernelState): number =>
	(state[BACK_AT] as number) | ((state[BACK_AT + 1] as number) << 8);
export function setBack(state: KernelState, node: number): void {
	state[BACK_AT] = node & 0xff;
	state[BACK_AT + 1] = node >> 8;
}

export const isEnded = (kernel: Kernel, state: KernelState): boolean =>
	pointAt(state) >= kernel.points.length;

/** Whether a reply of the point where a state stands can be picked. */
export function isOpen(reply: KernelReply, state: KernelState): boolean {
	return reply.when === null || reply.when(state);
}

/** The replies that can be picked, by their places. */
export function openReplies({ points }: Kernel, state: KernelState): Move[] {
	const replies = points[pointAt(state)]?.replies ?? [];
	return replies.flatMap((reply, place) => (isOpen(reply, state) ? [place] : []));
}

/** Of a list the first that holds, by its place; the last is for whenever none does. */
export function firstThatHolds(tests: readonly (Test | null)[], state: KernelState): number {
	for (let place = 0; place < tests.length - 1; place++) {
		const test = tests[place];
		if (!test || test(state)) return place;
	}
	return tests.length - 1;
}
function targetAt(targets: readonly KernelTarget[], state: KernelState): number {
	for (const { when, to } of targets) if (when === null || when(state)) return to;
	return (targets.at(-1) as KernelTarget).to;
}

/** What is called when a line is about to be heard, with the state as the line's conditions see it. */
export type Hear = (point: number, state: KernelState) => void;

/** Enters a node: an interrupt that is due comes first, else the node's line is heard. */
export function enter(
	kernel: Pick<Kernel, "points" | "comingAt">,
	state: KernelState,
	to: number,
	hear?: Hear,
): void {
	const { points } = kernel;
	const point = points[to];
	state[SILENT] = 0;
	if (!point) {
		setPoint(state, to);
		setBack(state, NOWHERE);
		return;
	}
	for (const interrupt of point.interrupts) {
		if (state[kernel.comingAt(interrupt)] !== 1) continue;
		state[kernel.comingAt(interrupt)] = 0;
		setPoint(state, interrupt);
		setBack(state, to);
		hear?.(interrupt, state);
		points[interrupt]?.arrive(state);
		return;
	}
	setPoint(state, to);
	setBack(state, NOWHERE);
	hear?.(to, state);
	point.arrive(state);
}

/** Where a reply's effects lead, after `reply.apply`: the node or ending, as if no interrupt came. */
export function leadsTo(reply: KernelReply, state: KernelState): number {
	const to = targetAt(reply.to, state);
	return to === NOWHERE ? backAt(state) : to;
}

/** Makes a move that is possible there, in place. */
export function move(kernel: Kernel, state: KernelState, by: Move): void {
	const point = kernel.points[pointAt(state)] as KernelPoint;
	if (by === HANG_UP) {
		enter(kernel, state, targetAt(kernel.hangUp, state));
	} else if (by === HOLD_RAN_OUT) {
		kernel.hold.apply(state);
		state[HOLDS] = (state[HOLDS] as number) + 1;
		if ((state[HOLDS] as number) >= kernel.hold.atMost) enter(kernel, state, kernel.hold.then);
	} else if (by === SILENCE) {
		const { apply, at, atMost, then } = point.silence;
		apply(state);
		state[at] = (state[at] as number) + 1;
		if ((state[at] as number) >= atMost) enter(kernel, state, then);
	} else {
		const reply = point.replies[by] as KernelReply;
		reply.apply(state);
		enter(kernel, state, leadsTo(reply, state));
	}
}

/** The state after a move that is possible there. The state that is given stays as it was. */
export function stepKernel(kernel: Kernel, before: KernelState, by: Move): KernelState {
	const state = before.slice();
	move(kernel, state, by);
	return state;
}

/** What a state says of the gauges. */
export function gaugesOf(state: KernelState): { trust: number; distress: number; danger: number } {
	const [trust = 0, distress = 0, danger = 0] = state.subarray(FIRST_GAUGE, FIRST_GAUGE + 3);
	return { trust, distress, danger };
}
