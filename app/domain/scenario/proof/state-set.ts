import type { KernelState } from "./kernel";

const FIRST_ROWS = 1 << 10;

/** Rows of bytes of one length, each once, numbered in the order in which they came. */
export class StateSet {
	readonly #length: number;
	#rows: Uint8Array;
	/** Numbers of rows plus one, by hash; 0 is free. At most half of it is filled. */
	#table = new Int32Array(FIRST_ROWS * 2);
	#size = 0;

	constructor(length: number) {
		this.#length = length;
		this.#rows = new Uint8Array(FIRST_ROWS * length);
	}

	get size(): number {
		return this.#size;
	}

	/** Copies a row into `into`. */
	read(number: number, into: KernelState): void {
		into.set(this.#rows.subarray(number * this.#length, (number + 1) * this.#length));
	}

	/** The number of a row, or −1 − (its place in the table) where it is new. */
	#find(row: KernelState): number {
		const mask = this.#table.length - 1;
		for (let place = hashOf(row, 0, this.#length) & mask; ; place = (place + 1) & mask) {
			const number = (this.#table[place] as number) - 1;
			if (number < 0) return -1 - place;
			if (this.#equals(number, row)) return number;
		}
	}
	#equals(number: number, row: KernelState): boolean {
		const from = number * this.#length;
		for (let at = 0; at < this.#length; at++) if (this.#rows[from + at] !== row[at]) return false;
		return true;
	}

	/** The number of a row; a new one is added unless there are `bound` already: then −1. */
	add(row: KernelState, bound: number): number {
		const found = this.#find(row);
		if (found >= 0) return found;
		if (this.#size >= bound) return -1;
		const number = this.#size++;
		if (this.#size * this.#length > this.#rows.length) {
			const more = new Uint8Array(this.#rows.length * 2);
			more.set(this.#rows);
			this.#rows = more;
		}
		this.#rows.set(row, number * this.#length);
		this.#table[-1 - found] = number + 1;
		if (this.#size * 2 > this.#table.length) this.#grow();
		return number;
	}

	#grow(): void {
		this.#table = new Int32Array(this.#table.length * 2);
		const mask = this.#table.length - 1;
		for (let number = 0; number < this.#size; number++) {
			let place = hashOf(this.#rows, number * this.#length, this.#length) & mask;
			while (this.#table[place] !== 0) place = (place + 1) & mask;
			this.#table[place] = number + 1;
		}
	}
}

/** FNV-1a, with the high bits mixed into the low ones that the table goes by. */
function hashOf(bytes: Uint8Array, from: number, length: number): number {
	let hash = 0x811c9dc5;
	for (let at = from; at < from + length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
	return hash ^ (hash >>> 15);
}
