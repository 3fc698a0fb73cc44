import {
	firstThatHolds,
	type Kernel,
	type KernelPoint,
	type KernelState,
	type Move,
	pointAt,
} from "./kernel";

/** The first time that something happened: from which state, by which move; from −1 at the start of a call. */
export interface Witness {
	readonly from: number;
	readonly by: Move;
}

/** What happened in some state: which replies could be picked, which of their ways were taken, which lines heard. */
export class Coverage {
	readonly #kernel: Kernel;
	/** By point, and within it by reply. */
	readonly #picked: (Witness | undefined)[][];
	readonly #targets: (Witness | undefined)[][][];
	readonly #answers: (Witness | undefined)[][][];
	readonly #lines: (Witness | undefined)[][];
	readonly #endings: (Witness | undefined)[];

	constructor(kernel: Kernel) {
		this.#kernel = kernel;
		this.#picked = kernel.points.map(() => []);
		this.#targets = kernel.points.map(({ replies }) => replies.map(() => []));
		this.#answers = kernel.points.map(({ replies }) => replies.map(() => []));
		this.#lines = kernel.points.map(() => []);
		this.#endings = [];
	}

	/** Notes a line that is heard, with the state as its conditions see it. */
	line(point: number, state: KernelState, from: number, by: Move): void {
		const { lines } = this.#kernel.points[point] as KernelPoint;
		const heard = this.#lines[point] as (Witness | undefined)[];
		heard[firstThatHolds(lines, state)] ??= { from, by };
	}
	/** Notes a reply, with the state after its effects. */
	reply(after: KernelState, from: number, place: Move): void {
		const at = pointAt(after);
		const reply = (this.#kernel.points[at] as KernelPoint).replies[place];
		if (!reply) return;
		const witness = { from, by: place };
		(this.#picked[at] as (Witness | undefined)[])[place] ??= witness;
		const whens = reply.to.map(({ when }) => when);
		(this.#targets[at]?.[place] as (Witness | undefined)[])[firstThatHolds(whens, after)] ??= witness;
		if (reply.answers.length === 0) return;
		(this.#answers[at]?.[place] as (Witness | undefined)[])[firstThatHolds(reply.answers, after)] ??= witness;
	}
	/** Notes an ending, by its place. */
	ending(ending: number, from: number, by: Move): void {
		this.#endings[ending] ??= { from, by };
	}

	picked(point: number, reply: number): Witness | undefined {
		return this.#picked[point]?.[reply];
	}
	took(point: number, reply: number, target: number): Witness | undefined {
		return this.#targets[point]?.[reply]?.[target];
	}
	answered(point: number, reply: number, variant: number): Witness | undefined {
		return this.#answers[point]?.[reply]?.[variant];
	}
	heard(point: number, variant: number): Witness | undefined {
		return this.#lines[point]?.[variant];
	}
	/** Whether a line of the point was ever heard. */
	reached(point: number): boolean {
		return (this.#lines[point] ?? []).some((witness) => witness !== undefined);
	}
	ended(ending: number): Witness | undefined {
		return this.#endings[ending];
	}
}
