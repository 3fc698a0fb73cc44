import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { microphoneHearing, writeSilenceAndBeeps } from "../setup/fake-microphone";
import { expect, type Product, test } from "../setup/fixtures";
import {
	expectWhole,
	kept,
	leaveRooms,
	openRecordedRoom,
	PATIENCE,
	pickFirst,
	recorder,
	segments,
} from "./live-steps";

/** Seconds: so long that ten of them are silent wherever segments of five seconds begin. */
const SILENCE = 18;
const BEEPS = 14;
/** As long as all that the microphone hears, and a machine that is busy. */
const HEARD_OUT = { timeout: (SILENCE + BEEPS + 15) * 1_000 };

test.use({
	// Browsers are launched once for a file: all of its microphones hear this.
	launchOptions: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
		async ({}, use) => {
			const folder = await mkdtemp(path.join(os.tmpdir(), "lang-nghe-heard-"));
			const file = path.join(folder, "heard.wav");
			await writeSilenceAndBeeps(file, SILENCE, BEEPS);
			await use(microphoneHearing(file));
			await rm(folder, { recursive: true });
		},
		{ scope: "worker" },
	],
});
test.afterEach(({ product }) => leaveRooms(product));

/** When the last sound was heard that is kept of the trainee's microphone, ms. */
const heardUntil = (product: Product, callId: string) => async () => {
	const [call] = await product.database.query<{ at: number }>(
		`SELECT (extract(epoch FROM "answeredAt") * 1000)::float8 AS at FROM "Call" WHERE id = $1`,
		[callId],
	);
	const last = (await segments(product, callId, "trainee")).at(-1);
	return (call?.at ?? 0) + (last ? last.startedMs + last.durationMs : 0);
};
const mayUse = { permissions: ["microphone"] };

test("a microphone that is silent for ten seconds is said, until something is heard; all of it is kept", async ({
	openAs,
	product,
}) => {
	test.setTimeout(180_000);
	const trainer = await openAs("trainer", { browser: mayUse, language: "en" });
	const trainee = await openAs("trainee", { browser: mayUse });
	const callId = await openRecordedRoom(trainer, trainee);
	const silent = recorder(trainee).getByText("Mười giây rồi micro không có tiếng", { exact: false });
	await expect(silent).toBeVisible(HEARD_OUT);
	await expect(
		recorder(trainer).getByText("Nothing has come from the microphone", { exact: false }),
	).toBeVisible(HEARD_OUT);
	await expect(recorder(trainee)).toHaveAttribute("data-recorder", "recording");
	await expect(silent).toHaveCount(0, HEARD_OUT);
	await pickFirst(trainer);
	// Silence is of the call, too.
	const before = await kept(product, callId, "trainee")();
	await expect.poll(kept(product, callId, "trainee"), PATIENCE).toBeGreaterThan(before);
	await expectWhole(product, callId, "trainee");
	const loudest = (await segments(product, callId, "trainee")).map((segment) => segment.loudest);
	expect(Math.min(...loudest)).toBeLessThan(2);
	expect(Math.max(...loudest)).toBeGreaterThan(20);
});

test("a microphone that is taken away in the middle of a call is said, the call goes on, and so does recording once it is back", async ({
	openAs,
	product,
}) => {
	test.setTimeout(120_000);
	const trainer = await openAs("trainer", { browser: mayUse });
	const trainee = await openAs("trainee", { browser: mayUse });
	const callId = await openRecordedRoom(trainer, trainee);
	await expect.poll(kept(product, callId, "trainee"), PATIENCE).toBeGreaterThan(0);
	// The browser ends the track, as it does when the microphone is pulled out: nothing else can be pulled out here.
	const pulledAt = Date.now();
	await trainee.context().clearPermissions();
	await expect(recorder(trainee).getByText("Micro vừa bị rút ra", { exact: false })).toBeVisible(PATIENCE);
	await expect(recorder(trainee)).toHaveAttribute("data-recorder", "paused");
	// What was heard until then is kept.
	await expect.poll(heardUntil(product, callId), PATIENCE).toBeGreaterThan(pulledAt - 1_000);
	const before = await segments(product, callId, "trainee");

	await pickFirst(trainer);
	await trainee.getByRole("button", { name: "Giữ máy" }).click();
	await expect(trainer.getByText("Học viên đang giữ máy. Hãy im lặng chờ.")).toBeVisible(PATIENCE);
	await expect(recorder(trainer)).toHaveAttribute("data-recorder", "recording");

	const resume = recorder(trainee).getByRole("button", { name: "Bật micro ghi tiếp" });
	await resume.click();
	await expect(recorder(trainee).getByText("chưa được phép dùng micro", { exact: false })).toBeVisible(
		PATIENCE,
	);
	await trainee.context().grantPermissions(["microphone"], { origin: product.url });
	await resume.click();
	await expect(recorder(trainee).getByText("Đang ghi âm")).toBeVisible(PATIENCE);
	await expect(recorder(trainee).getByRole("alert")).toHaveCount(0);
	// In a take of its own, after the first.
	const takes = async () =>
		new Set((await segments(product, callId, "trainee")).map(({ key }) => key.split("/")[0])).size;
	await expect.poll(takes, PATIENCE).toBe(2);
	const after = await segments(product, callId, "trainee");
	expect(after.slice(0, before.length)).toEqual(before);
});
