import type { Guard } from "../guard.schema";
import { everyVariation } from "../variation";
import { Coverage } from "./coverage";
import { GrowingList } from "./growing-list";
import {
	enter,
	HOLD_RAN_OUT,
	isOpen,
	type Kernel,
	type KernelPoint,
	type KernelState,
	leadsTo,
	type Move,
	move,
	pointAt,
	SILENCE,
} from "./kernel";
import { makeRelevance, type Relevance } from "./relevance";
import { StateSet } from "./state-set";

/**
 * Every state into which a call can get, whatever is picked, whenever nothing is said and however long one is kept
 * waiting, for every seed; and how one leads to the others. States are numbered; the starts are the first.
 */
export interface StateGraph {
	readonly kernel: Kernel;
	readonly size: number;
	/** False: the bound was hit, and what is said holds for what was looked at only. */
	readonly complete: boolean;
	readonly starts: number;
	/** Copies a state into `into`. */
	readonly read: (number: number, into: KernelState) => void;
	/** The point of each state. */
	readonly point: (number: number) => number;
	/** Calls back with each reply of a state and where it leads: a state by its number, or an ending as −1 − its place. */
	readonly eachReply: (number: number, each: (reply: Move, to: number) => void) => void;
	/** The same for silence and hold. */
	readonly eachWait: (number: number, each: (wait: Move, to: number) => void) => void;
	/** The state from which a state was first reached, itself for a start; and by which move. */
	readonly from: (number: number) => number;
	readonly by: (number: number) => Move;
	readonly coverage: Coverage;
	/** Brings a state into the form in which states are told apart here. */
	readonly simplify: Relevance;
}

export const endingOf = (target: number): number => -1 - target;
/** Where a move leads that the bound kept from being looked at. */
const UNKNOWN = Number.MIN_SAFE_INTEGER;

/** The moves of each state in one row of numbers: move, target, move, target … */
class Ways {
	readonly #list = new GrowingList();
	readonly #begin = new GrowingList();
	readonly #end = new GrowingList();

	begin(state: number): void {
		this.#begin.set(state, this.#list.length);
		this.#end.set(state, this.#list.length);
	}
	add(state: number, by: Move, to: number): void {
		this.#list.push(by);
		this.#list.push(to);
		this.#end.set(state, this.#list.length);
	}
	each(state: number, call: (by: Move, to: number) => void): void {
		if (state >= this.#begin.length) return;
		const end = this.#end.at(state);
		for (let at = this.#begin.at(state); at < end; at += 2) call(this.#list.at(at), this.#list.at(at + 1));
	}
}

/**
 * @param bound how many states at most
 * @param also guards that are asked at the end of the call: states that differ in them are told apart to the end
 */
export function exploreStates(kernel: Kernel, bound: number, also: readonly Guard[] = []): StateGraph {
	const { points } = kernel;
	const simplify = makeRelevance(kernel, also);
	const states = new StateSet(kernel.length);
	const at = new GrowingList();
	const from = new GrowingList();
	const by = new GrowingList();
	const replies = new Ways();
	const waits = new Ways();
	const coverage = new Coverage(kernel);
	const state = new Uint8Array(kernel.length);
	const next = new Uint8Array(kernel.length);
	let complete = true;

	/** Where the state in `next` stands, made known when it is new. */
	const arriveAt = (origin: number, byMove: Move): number => {
		const point = pointAt(next);
		if (point >= points.length) {
			coverage.ending(point - points.length, origin, byMove);
			return -1 - (point - points.length);
		}
		simplify(next);
		const size = states.size;
		const number = states.add(next, bound);
		if (number < 0) {
			complete = false;
			return UNKNOWN;
		}
		if (number === size) {
			at.push(point);
			from.push(origin < 0 ? number : origin);
			by.push(byMove);
		}
		return number;
	};
	for (const variation of everyVariation(kernel.scenario)) {
		next.set(kernel.start(variation, (point, heard) => coverage.line(point, heard, -1, 0)));
		arriveAt(-1, 0);
	}
	const starts = states.size;

	const reply = (number: number) => {
		states.read(number, state);
		replies.begin(number);
		const list = (points[pointAt(state)] as KernelPoint).replies;
		for (const [place, each] of list.entries()) {
			if (!isOpen(each, state)) continue;
			next.set(state);
			each.apply(next);
			coverage.reply(next, number, place);
			enter(kernel, next, leadsTo(each, next), (point, heard) => coverage.line(point, heard, number, place));
			const to = arriveAt(number, place);
			if (to !== UNKNOWN) replies.add(number, place, to);
		}
	};
	const wait = (number: number) => {
		waits.begin(number);
		for (const each of [SILENCE, HOLD_RAN_OUT]) {
			states.read(number, next);
			move(kernel, next, each);
			const to = arriveAt(number, each);
			if (to !== UNKNOWN) waits.add(number, each, to);
		}
	};
	// What replies lead to comes first: where the bound cuts, it cuts calls with the oddest silences.
	for (let late = 0, replied = 0; late < states.size; late++) {
		for (; replied < states.size; replied++) reply(replied);
		wait(late);
	}
	return {
		kernel,
		size: states.size,
		complete,
		starts,
		read: (number, into) => states.read(number, into),
		point: (number) => at.at(number),
		eachReply: (number, each) => replies.each(number, each),
		eachWait: (number, each) => waits.each(number, each),
		from: (number) => from.at(number),
		by: (number) => by.at(number),
		coverage,
		simplify,
	};
}
