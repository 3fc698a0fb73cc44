import { FAKE_MICROPHONE } from "../setup/fake-microphone";
import { expect, test } from "../setup/fixtures";
import {
	agree,
	answer,
	expectWhole,
	hangUp,
	kept,
	leaveRooms,
	PATIENCE,
	recorder,
	ringRecorded,
	segments,
} from "./live-steps";

test.use({ ...FAKE_MICROPHONE, allow: [/net::ERR_|status of (50\d|409)|^50\d: |server: /] });
test.afterEach(({ product }) => leaveRooms(product));

test("both agree, both microphones are recorded from the answer on, and a server that dies costs nothing", async ({
	openAs,
	product,
}) => {
	const [trainer, trainee] = [await openAs("trainer"), await openAs("trainee")];
	const callId = await ringRecorded(trainer, trainee);
	await agree(trainer);
	await expect(recorder(trainer)).toHaveAttribute("data-recorder", "recording", PATIENCE);
	await expect(recorder(trainee).getByText(/Giữ 90 ngày/)).toBeVisible();
	await agree(trainee);
	await expect(recorder(trainee).getByRole("meter")).toBeVisible(PATIENCE);
	// Nothing is kept of what is said before the phone is answered.
	expect(await segments(product, callId, "trainer")).toEqual([]);
	await answer(trainer, trainee);
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
	await expectWhole(product, callId, "trainee");
	for (const { durationMs, loudest } of await segments(product, callId, "trainee")) {
		// The beep is heard in each of them.
		expect(loudest).toBeGreaterThan(5);
		expect(durationMs).toBeGreaterThan(4_000);
	}
	// With the call the microphones go off.
	await hangUp(trainee);
	await expect(recorder(trainee).getByText(/micro đã tắt/)).toBeVisible(PATIENCE);
	await expect(recorder(trainer).getByText(/micro đã tắt/)).toBeVisible(PATIENCE);
});

test("nothing is recorded of one who did not agree, nor with them; and who takes it back takes all of it", async ({
	openAs,
	product,
}) => {
	const [trainer, trainee] = [await openAs("trainer", { language: "en" }), await openAs("trainee")];
	const callId = await ringRecorded(trainer, trainee);
	await agree(trainer);
	await answer(trainer, trainee);
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
	const callId = await ringRecorded(trainer, trainee);
	await agree(trainer);
	await answer(trainer, trainee);
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
	await ringRecorded(trainer, trainee);
	await agree(trainee);
	await expect(recorder(trainee).getByText("chưa được phép dùng micro", { exact: false })).toBeVisible(
		PATIENCE,
	);
	await failing("NotFoundError");
	await trainee.reload();
	await agree(trainee);
	await expect(recorder(trainee).getByText("không có micro nào", { exact: false })).toBeVisible(PATIENCE);
	await answer(trainer, trainee);
});
