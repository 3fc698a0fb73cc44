import type { StateGraph } from "./explore";

/** From which states replies lead to a state, in two rows of numbers: a list for each would cost more than the graph. */
export class Predecessors {
	readonly #begin: Int32Array;
	readonly #list: Int32Array;

	constructor(graph: StateGraph) {
		this.#begin = new Int32Array(graph.size + 2);
		const count = this.#begin;
		for (let state = 0; state < graph.size; state++) {
			graph.eachReply(state, (_, to) => {
				if (to >= 0) count[to + 2] = (count[to + 2] as number) + 1;
			});
		}
		for (let state = 2; state < count.length; state++)
			count[state] = (count[state] as number) + (count[state - 1] as number);
		this.#list = new Int32Array(count[graph.size + 1] as number);
		// Filling a list moves its beginning to its end, which is the beginning of the next.
		for (let state = 0; state < graph.size; state++) {
			graph.eachReply(state, (_, to) => {
				if (to < 0) return;
				const place = count[to + 1] as number;
				this.#list[place] = state;
				count[to + 1] = place + 1;
			});
		}
	}

	each(state: number, call: (before: number) => void): void {
		const end = this.#begin[state + 1] as number;
		for (let at = this.#begin[state] as number; at < end; at++) call(this.#list[at] as number);
	}
}

/**
 * The states in an order in which each comes after those to which its replies lead; null when replies can go round for
 * ever.
 */
export function repliesInOrder(graph: StateGraph): Int32Array | null {
	const before = new Predecessors(graph);
	const missing = new Int32Array(graph.size);
	for (let state = 0; state < graph.size; state++) {
		graph.eachReply(state, (_, to) => {
			if (to >= 0) missing[state] = (missing[state] as number) + 1;
		});
	}
	const order = new Int32Array(graph.size);
	let length = 0;
	for (let state = 0; state < graph.size; state++) if (missing[state] === 0) order[length++] = state;
	for (let next = 0; next < length; next++) {
		before.each(order[next] as number, (earlier) => {
			missing[earlier] = (missing[earlier] as number) - 1;
			if (missing[earlier] === 0) order[length++] = earlier;
		});
	}
	return length === graph.size ? order : null;
}
