import type { Transaction } from "~/persistence/database.server";
import { queueJobs } from "~/persistence/job-queue.server";
import { asJson } from "~/persistence/json.server";
import type { Job } from "./job";

/** One job to be done. */
export interface Told<Payload> {
	readonly payload: Payload;
	/** One at most waits under a key (of this kind of job). */
	readonly key?: string;
	/** Not before, by the database's clock. */
	readonly notBefore?: Date;
}

/**
 * Adds jobs of a kind inside the transaction that causes them: they are done after it, or never were.
 *
 * @throws ZodError for a payload that is none of the job's
 */
export async function addJobs<Payload>(
	job: Job<Payload>,
	told: readonly Told<Payload>[],
	on?: Transaction,
): Promise<void> {
	await queueJobs(
		told.map(({ payload, key, notBefore }) => ({
			name: job.name,
			payload: asJson(job.payload.parse(payload)),
			key: key === undefined ? undefined : `${job.name}:${key}`,
			notBefore,
			tries: job.tries,
		})),
		on,
	);
}
