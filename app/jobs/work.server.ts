import { Logger, type Runner, run } from "graphile-worker";
import { openQueuePool } from "~/persistence/job-queue.server";
import { log } from "~/platform/log.server";
import { addJobs } from "./add-jobs.server";
import type { JobHandler } from "./job";

/** The library tells much; what goes wrong is told by us, without what a job was told. */
const quiet = new Logger(() => (level, message) => {
	// That a job failed is told where it failed.
	if (level === "error" && !message.startsWith("Failed task"))
		log.error({ message: String(message).slice(0, 200) }, "the queue of jobs");
});

const MINUTE_MS = 60_000;
const AGAIN_MS = 2_000;

/**
 * The library leaves promises of its own to nobody when the database goes while it begins to work (0.17.3, found by
 * chaos): that must not take the server along. Whatever else nobody handles still does.
 */
function outliveQueue(error: unknown): void {
	if (!(error instanceof Error && error.stack?.includes("graphile-worker"))) throw error;
	log.error({ err: error }, "the queue of jobs lost the database");
}

/**
 * Works on the queue until it is stopped: one job at a time in each process, each job in one process only. What is due
 * by the clock is queued at the start and then as often as it says. A job whose process died is taken up again at the
 * next start of the product (releaseLostJobs), or after four hours by another process.
 */
export function workOnJobs(handlers: readonly JobHandler[]): () => Promise<void> {
	const pool = openQueuePool();
	const taskList = Object.fromEntries(
		handlers.map(({ job, handle }) => [
			job.name,
			async (payload: unknown) => {
				try {
					await handle(payload);
				} catch (error) {
					log.error({ err: error, job: job.name }, "a job failed and is tried again");
					throw error;
				}
			},
		]),
	);
	let stopped = false;
	let runner: Runner | null = null;
	const pause = () => new Promise((resolve) => setTimeout(resolve, AGAIN_MS).unref());
	const work = async () => {
		while (!stopped) {
			try {
				runner = await run({
					pgPool: pool,
					taskList,
					concurrency: 1,
					pollInterval: 2000,
					noHandleSignals: true,
					logger: quiet,
				});
				if (stopped) await runner.stop();
				// Until it is stopped, or gives up: it does when the database goes while it notes that a job failed.
				await runner.promise;
			} catch (error) {
				if (!stopped) log.error({ err: error }, "the queue of jobs is not worked on; trying again");
			}
			runner = null;
			if (!stopped) await pause();
		}
	};
	process.on("unhandledRejection", outliveQueue);
	const working = work();
	const timers = handlers
		.filter(({ job }) => job.everyMinutes !== undefined)
		.map(({ job }) => {
			// Under one key: however many processes ask for it, one waits.
			const ask = () =>
				addJobs(job, [{ payload: {}, key: "clock" }]).catch((error) =>
					log.error({ err: error, job: job.name }, "a job by the clock could not be queued"),
				);
			ask();
			return setInterval(ask, (job.everyMinutes ?? 1) * MINUTE_MS);
		});
	return async () => {
		stopped = true;
		for (const timer of timers) clearInterval(timer);
		// It may have given up, or be stopped by what waits for it.
		await runner?.stop().catch(() => undefined);
		await working;
		await pool.end();
		process.off("unhandledRejection", outliveQueue);
	};
}
