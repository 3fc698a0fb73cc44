import type { z } from "zod";

/** A kind of background work: its name in the queue, and what it is told. Its handler stands in the feature. */
export interface Job<Payload> {
	/** "certificates.remind": stays when it is changed otherwise, since jobs that wait are known by it. */
	readonly name: string;
	/** What the queue keeps; ids, no names: whoever looks into the queue learns nothing about anybody. */
	readonly payload: z.ZodType<Payload>;
	/** How often it is tried before it is given up, 1 to 25. */
	readonly tries: number;
	/** Minutes between runs that nobody asks for, by the clock of the server; only for a job that is told nothing. */
	readonly everyMinutes?: number;
}

/** What does a job. It is done again when it throws, or when the process dies: twice has to be as good as once. */
export interface JobHandler<Payload = unknown> {
	readonly job: Job<Payload>;
	readonly handle: (payload: Payload) => Promise<void>;
}

/** Says which handler does a job, with the payload checked. */
export function handles<Payload>(job: Job<Payload>, handle: (payload: Payload) => Promise<void>): JobHandler {
	return { job: job as Job<unknown>, handle: (given) => handle(job.payload.parse(given)) };
}
