import type { Page } from "@playwright/test";
import { FAKE_MICROPHONE } from "../setup/fake-microphone";
import { expect, type Product, test } from "../setup/fixtures";
import { bucket, type RecordingPlace, smallDisk } from "../setup/recording-place";
import { startTestServer, type TestServer } from "../setup/test-server";
import {
	expectWhole,
	hangUp,
	kept,
	leaveRooms,
	openRecordedRoom,
	PATIENCE,
	pickFirst,
	recorder,
	segments,
} from "./live-steps";

// The store is full; and a page asks on when its server has been stopped.
test.use({ ...FAKE_MICROPHONE, allow: [/status of (507|409)|^507: |net::ERR_/] });

/** A page that was refused comes again after ten seconds at most, and sends a piece of five seconds at a time. */
const SENT_AGAIN = { timeout: 30_000 };
/** Days; a page has two minutes after the call (LATE_MS). */
const LATER_THAN_TAKEN = 3 / 1_440;
const SIDES = ["trainee", "trainer"] as const;

// A server beside the product, on its database, that keeps voices at a place that can be filled.
let place: RecordingPlace | null = null;
let server: TestServer | null = null;
test.afterEach(async ({ product }) => {
	await leaveRooms(product);
	await server?.stop();
	await place?.remove();
	[place, server] = [null, null];
});
async function serveFrom(product: Product, there: RecordingPlace): Promise<{ baseURL: string }> {
	place = there;
	server = await startTestServer(product.database.url, there.environment);
	return { baseURL: server.url };
}

const isFull = (page: Page) =>
	recorder(page)
		.getByRole("alert")
		.filter({ hasText: /Kho lưu bản ghi đã đầy|store for recordings is full/ });
const isHeldBack = (page: Page) =>
	recorder(page)
		.getByRole("status")
		.filter({ hasText: /còn giữ trên máy này|kept on this machine/ });

const PLACES = [
	{ name: "bucket", open: bucket },
	{ name: "disk", open: smallDisk },
];
for (const { name, open } of PLACES)
	test(`a ${name} is full in the middle of a call: both read so, the call goes on, and nothing is lost`, async ({
		openAs,
		product,
	}) => {
		test.setTimeout(150_000);
		const there = await open();
		test.skip(!there, "a small disk cannot be mounted here");
		if (!there) return;
		const browser = await serveFrom(product, there);
		const trainer = await openAs("trainer", { browser });
		const trainee = await openAs("trainee", { browser, language: "en" });
		const callId = await openRecordedRoom(trainer, trainee);
		for (const side of SIDES) await expect.poll(kept(product, callId, side), PATIENCE).toBeGreaterThan(0);

		await there.fill();
		for (const page of [trainer, trainee]) await expect(isFull(page)).toBeVisible(PATIENCE);
		const before = await there.segments(callId);
		// The call goes on, and so do the microphones.
		await pickFirst(trainer);
		await trainee.getByRole("button", { name: "Hold" }).click();
		await expect(trainer.getByText("Học viên đang giữ máy. Hãy im lặng chờ.")).toBeVisible(PATIENCE);
		for (const page of [trainer, trainee]) {
			await expect(isHeldBack(page)).toBeVisible(SENT_AGAIN);
			await expect(isFull(page)).toBeVisible();
			await expect(recorder(page)).toHaveAttribute("data-recorder", "recording");
		}
		expect(await there.segments(callId)).toEqual(before);
		// Whoever operates the product reads it, too.
		expect(server?.log.some(({ msg }) => /not kept: full/.test(String(msg)))).toBe(true);

		await there.makeRoom();
		for (const page of [trainer, trainee]) {
			await expect(isFull(page)).toHaveCount(0, SENT_AGAIN);
			await expect(isHeldBack(page)).toHaveCount(0, SENT_AGAIN);
		}
		for (const side of SIDES) {
			const sent = await kept(product, callId, side)();
			// More comes after what was held back.
			await expect.poll(kept(product, callId, side), PATIENCE).toBeGreaterThan(Math.max(sent, 4));
			await expectWhole(product, callId, side);
		}
		const noted = (await Promise.all(SIDES.map((side) => segments(product, callId, side)))).flat();
		const found = await there.segments(callId);
		expect(noted.filter(({ key }) => !found.includes(key))).toEqual([]);
	});

test("what could not be kept until long after the call is lost, and whoever recorded it reads so", async ({
	openAs,
	product,
}) => {
	test.setTimeout(120_000);
	const browser = await serveFrom(product, await bucket());
	const trainer = await openAs("trainer", { browser });
	const trainee = await openAs("trainee", { browser, language: "en" });
	const callId = await openRecordedRoom(trainer, trainee);
	await expect.poll(kept(product, callId, "trainee"), PATIENCE).toBeGreaterThan(0);
	await place?.fill();
	for (const page of [trainer, trainee]) await expect(isFull(page)).toBeVisible(PATIENCE);
	await hangUp(trainee);
	for (const page of [trainer, trainee]) {
		await expect(isHeldBack(page)).toBeVisible(PATIENCE);
		await expect(isFull(page)).toBeVisible();
	}
	await server?.moveClock(LATER_THAN_TAKEN);
	await expect(recorder(trainee).getByText("are lost", { exact: false })).toBeVisible(SENT_AGAIN);
	await expect(recorder(trainer).getByText("đã mất", { exact: false })).toBeVisible(SENT_AGAIN);
	for (const page of [trainer, trainee]) await expect(isHeldBack(page)).toHaveCount(0);
});
