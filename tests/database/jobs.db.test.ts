import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { addJobs } from "~/jobs/add-jobs.server";
import { handles, type Job } from "~/jobs/job";
import { workOnJobs } from "~/jobs/work.server";
import { database } from "~/persistence/database.server";
import { releaseLostJobs } from "~/persistence/job-queue.server";
import { testDatabase } from "../setup/db-test";

const greet: Job<{ whom: string }> = {
	name: "test.greet",
	payload: z.object({ whom: z.string() }),
	tries: 3,
};
const waiting = () =>
	testDatabase().query<{ key: string; run_at: Date; payload: unknown }>(
		"SELECT j.key, j.run_at, p.payload FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p USING (id) ORDER BY j.id",
	);
const within = { timeout: 20_000, interval: 50 };

describe("the queue of jobs", () => {
	let stop: (() => Promise<void>) | null = null;
	afterEach(async () => {
		await stop?.();
		stop = null;
		await testDatabase().query("DELETE FROM graphile_worker._private_jobs");
	});

	it("takes a job with the transaction that causes it, or not at all", async () => {
		await expect(
			database.$transaction(async (on) => {
				await addJobs(greet, [{ payload: { whom: "nobody" } }], on);
				throw new Error("the cause did not come about");
			}),
		).rejects.toThrow("the cause");
		expect(await waiting()).toEqual([]);
		await database.$transaction((on) => addJobs(greet, [{ payload: { whom: "somebody" } }], on));
		expect((await waiting()).map(({ payload }) => payload)).toEqual([{ whom: "somebody" }]);
	});

	it("keeps one job under a key, and the day before which it is not to be done", async () => {
		const notBefore = new Date("2031-01-02T03:04:05Z");
		await addJobs(greet, [{ payload: { whom: "first" }, key: "a" }, { payload: { whom: "other" } }]);
		await addJobs(greet, [{ payload: { whom: "second" }, key: "a", notBefore }]);
		const kept = (await waiting()).filter(({ key }) => key !== null);
		expect(kept).toEqual([{ key: "test.greet:a", run_at: notBefore, payload: { whom: "second" } }]);
	});

	it("refuses what is none of the job's, before it is queued", async () => {
		const wrong = { whom: 3 } as unknown as { whom: string };
		await expect(addJobs(greet, [{ payload: wrong }])).rejects.toThrow();
		expect(await waiting()).toEqual([]);
	});

	it("does each job once, and one that fails again", async () => {
		const done: string[] = [];
		stop = workOnJobs([
			handles(greet, async ({ whom }) => {
				done.push(whom);
				if (whom === "shy" && done.filter((each) => each === "shy").length === 1) throw new Error("not yet");
			}),
		]);
		await addJobs(
			greet,
			["a", "shy", "b"].map((whom) => ({ payload: { whom } })),
		);
		await vi.waitFor(() => expect(done).toEqual(["a", "shy", "b", "shy"]), within);
		await vi.waitFor(async () => expect(await waiting()).toEqual([]), within);
	});

	it("asks by itself for what is due by the clock", async () => {
		let done = 0;
		const sweep: Job<Record<never, never>> = {
			name: "test.sweep",
			payload: z.object({}),
			tries: 1,
			everyMinutes: 60,
		};
		stop = workOnJobs([
			handles(sweep, async () => {
				done++;
			}),
		]);
		await vi.waitFor(() => expect(done).toBe(1), within);
	});

	it("takes up again what a worker had begun that is gone", async () => {
		await addJobs(greet, [{ payload: { whom: "left" } }]);
		await testDatabase().query(
			"UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'gone', attempts = 1",
		);
		const done: string[] = [];
		await releaseLostJobs();
		stop = workOnJobs([
			handles(greet, async ({ whom }) => {
				done.push(whom);
			}),
		]);
		await vi.waitFor(() => expect(done).toEqual(["left"]), within);
	});
});
