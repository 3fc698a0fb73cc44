/** A list of whole numbers that grows, without an object for each. */
export class GrowingList {
	#values = new Int32Array(1 << 10);
	#length = 0;

	get length(): number {
		return this.#length;
	}
	at(index: number): number {
		return this.#values[index] as number;
	}
	push(value: number): void {
		if (this.#length === this.#values.length) {
			const more = new Int32Array(this.#length * 2);
			more.set(this.#values);
			this.#values = more;
		}
		this.#values[this.#length++] = value;
	}
	/** Sets a value; those in between that were never set are 0. */
	set(index: number, value: number): void {
		while (this.#length <= index) this.push(0);
		this.#values[index] = value;
	}
}
