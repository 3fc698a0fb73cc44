import type { Page } from "@playwright/test";
import { FAKE_MICROPHONE } from "../setup/fake-microphone";
import { expect, type Product, test } from "../setup/fixtures";
import { kinds, PATIENCE } from "./live-steps";

test.use({ ...FAKE_MICROPHONE, allow: [/net::ERR_|status of (50\d|409)|^50\d: |server: /] });
// A trainee is in one room at a time.
test.afterEach(({ product }) =>
	product.database.query(
		`UPDATE "Call" SET status = 'abandoned' WHERE form = 'live' AND status IN ('ringing', 'open')`,
	),
);

/** The trainer opens a room that asks for a recording; the trainee's phone rings. */
async function openRecordedRoom(trainer: Page, trainee: Page): Promise<string> {
	await trainer.goto("/live/new?q=minh+hanh");
	await trainer.locator("select[name=personId]").selectOption({ index: 1 });
	await trainer.locator("select[name=scenarioId]").selectOption("S08");
	await trainer.locator("input[name=recorded]").check();
	await trainer.locator("form[method=post] button[type=submit]").last().click();
	await trainer.waitForURL(/\/live\/[0-9a-f-]{36}$/);
	const callId = new URL(trainer.url()).pathname.split("/")[2] ?? "";
	await trainee.goto(`/calls/${callId}`);
	return callId;
}
const recorder = (page: Page) => page.locator("[data-recorder]");
const agree = (page: Page) => page.getByRole("button", { name: /Tôi đồng ý|I agree/ }).click();
const segments = (product: Product, callId: string, side: string) =>
	product.database.query<{ n: number; startedMs: number; durationMs: number; loudest: number }>(
		`SELECT s.n, s."startedMs", s."durationMs", (SELECT max(p) FROM unnest(s.peaks) p) AS loudest
		 FROM "RecordingSegment" s JOIN "Recording" r ON r.id = s."recordingId"
		 WHERE r."callId" = $1 AND r.side = $2 ORDER BY s."startedMs"`,
		[callId, side],
	);
const kept = (product: Product, callId: string, side: string) => async () =>
	(await segments(product, callId, side)).length;

test("both agree, both microphones are recorded from the answer on, and a server that dies costs nothing", async ({
	openAs,
	product,
}) => {
	const [trainer, trainee] = [await openAs("trainer"), await openAs("trainee")];
	const callId = await openRecordedRoom(trainer, trainee);
	await agree(trainer);
	await expect(recorder(trainer)).toHaveAttribute("data-recorder", "recording", PATIENCE);
	await expect(recorder(trainee).getByText(/Giữ 90 ngày/)).toBeVisible();
	await agree(trainee);
	await expect(recorder(trainee).getByRole("meter")).toBeVisible(PATIENCE);
	// Nothing is kept of what is said before the phone is answered.
	expect(await segments(product, callId, "trainer")).toEqual([]);
	await trainee.locator("button[value=answer]").click();
	await expect(trainee.locator("#phone-title")).toBeVisible(PATIENCE);
	// Who agreed before is recorded without being asked again.
	await expect(recorder(trainee).getByText("Đang ghi âm")).toBeVisible(PATIENCE);
	await expect.poll(kept(product, callId, "trainee"), PATIENCE).toBeGreaterThan(0);
	await expect.poll(kept(product, callId, "trainer"), PATIENCE).toBeGreaterThan(0);

	await product.server.kill();
	await expect(recorder(trainee).getByText(/còn giữ trên máy này/)).toBeVisible({ timeout: 30_000 });
	await product.server.start();
	const before = await kept(product, callId, "trainee")();
	await expect.poll(kept(product, callId, "trainee"), { timeout: 30_000 }).toBeGreaterThan(before + 2);
	await expect(recorder(trainee).getByText(/còn giữ trên máy này/)).toHaveCount(0, PATIENCE);
	const all = await segments(product, callId, "trainee");
	expect(all.map(({ n }) => n)).toEqual(all.map((_, n) => n));
	for (const [index, { startedMs, durationMs, loudest }] of all.entries()) {
		// The beep is heard in each of them.
		expect(loudest).toBeGreaterThan(5);
		expect(durationMs).toBeGreaterThan(4_000);
		const next = all[index + 1];
		if (next) expect(next.startedMs - startedMs - durationMs).toBeLessThan(1_000);
	}
	// With the call the microphones go off.
	await trainee
		.getByRole("button", { name: /^(Gác máy|Kết thúc)/ })
		.first()
		.click();
	await trainee.getByRole("dialog").getByRole("button").first().click();
	await expect(recorder(trainee).getByText(/micro đã tắt/)).toBeVisible(PATIENCE);
	await expect(recorder(trainer).getByText(/micro đã tắt/)).toBeVisible(PATIENCE);
});

test("nothing is recorded of one who did not agree, nor with them; and who takes it back takes all of it", async ({
	openAs,
	product,
}) => {
	const [trainer, trainee] = [await openAs("trainer", { language: "en" }), await openAs("trainee")];
	const callId = await openRecordedRoom(trainer, trainee);
	await agree(trainer);
	await trainee.locator("button[value=answer]").click();
	await expect(kinds(trainer).first()).toBeVisible(PATIENCE);
	await expect(recorder(trainer).getByText("Not recording yet", { exact: false })).toBeVisible(PATIENCE);
	expect(await segments(product, callId, "trainer")).toEqual([]);
	await agree(trainee);
	await expect.poll(kept(product, callId, "trainer"), PATIENCE).toBeGreaterThan(0);
	await recorder(trainee).getByRole("button", { name: "Rút lại và xoá" }).click();
	await trainee.getByRole("dialog").getByRole("button", { name: "Rút lại và xoá" }).click();
	await expect(
		recorder(trainee).getByText("Bản ghi âm của cuộc này đã bị xoá", { exact: false }),
	).toBeVisible(PATIENCE);
	await expect(recorder(trainer).getByText("Nothing more is recorded", { exact: false })).toBeVisible(
		PATIENCE,
	);
	await expect.poll(kept(product, callId, "trainer"), PATIENCE).toBe(0);
	await expect.poll(kept(product, callId, "trainee"), PATIENCE).toBe(0);
});

test("a second window records on, and the first one says so", async ({ openAs, product }) => {
	const [trainer, trainee] = [await openAs("trainer"), await openAs("trainee")];
	const callId = await openRecordedRoom(trainer, trainee);
	await agree(trainer);
	await trainee.locator("button[value=answer]").click();
	await agree(trainee);
	await expect.poll(kept(product, callId, "trainee"), PATIENCE).toBeGreaterThan(0);
	const second = await trainee.context().newPage();
	await second.goto(`${product.url}/calls/${callId}`);
	await expect(recorder(second)).toHaveAttribute("data-recorder", "recording", PATIENCE);
	await expect(recorder(trainee).getByText("cửa sổ khác", { exact: false })).toBeVisible(PATIENCE);
	await expect(recorder(trainee)).toHaveAttribute("data-recorder", "paused");
});

test("a microphone that is refused, or not there, is said, and the call goes on", async ({ openAs }) => {
	const [trainer, trainee] = [await openAs("trainer"), await openAs("trainee")];
	// What the browser says, as its permissions and its devices make it say it.
	const failing = (name: string) =>
		trainee.addInitScript((why) => {
			navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", why));
		}, name);
	await failing("NotAllowedError");
	await openRecordedRoom(trainer, trainee);
	await agree(trainee);
	await expect(recorder(trainee).getByText("chưa được phép dùng micro", { exact: false })).toBeVisible(
		PATIENCE,
	);
	await failing("NotFoundError");
	await trainee.reload();
	await agree(trainee);
	await expect(recorder(trainee).getByText("không có micro nào", { exact: false })).toBeVisible(PATIENCE);
	await trainee.locator("button[value=answer]").click();
	await expect(trainee.locator("#phone-title")).toBeVisible(PATIENCE);
	await expect(kinds(trainer).first()).toBeVisible(PATIENCE);
});
