import { expect, test } from "../setup/fixtures";
import { kinds, leaveRooms, lineToAct, logOf, openRoom, PATIENCE, pickFirst, roomLines } from "./live-steps";

/** What cutting the line or the server makes a browser complain of. */
const CUT = /net::ERR_|status of (50\d|409)|^50\d: |server: /;
test.use({ allow: [CUT] });
test.afterEach(({ product }) => leaveRooms(product));

test("the server is killed in the middle of a live call and started again: both go on, nothing lost or doubled", async ({
	openAs,
	product,
}) => {
	const [trainer, trainee] = [await openAs("trainer"), await openAs("trainee")];
	const callId = await openRoom(trainer, trainee, "S08");
	await pickFirst(trainer);
	const before = await logOf(product, callId);
	await product.server.kill();
	// What is done meanwhile is kept on this machine.
	const lines = await roomLines(trainer).count();
	await kinds(trainer).first().click();
	await expect(trainer.getByText(/giữ trên máy này/)).toBeVisible(PATIENCE);
	await product.server.start();
	await expect.poll(() => roomLines(trainer).count(), PATIENCE).toBeGreaterThan(lines);
	const after = await logOf(product, callId);
	expect(after.slice(0, before.length)).toEqual(before);
	expect(after.filter((type) => type === "reply")).toHaveLength(2);
	// And the trainee hears of what happens, without a reload.
	await trainer.getByRole("button", { name: "Làm mất tiếng" }).click();
	await expect(trainee.getByRole("heading", { name: "Mất tiếng" })).toBeVisible(PATIENCE);
});

test("a trainer who loses the line is waited for, and another trainer of the centre plays on", async ({
	openAs,
	product,
}) => {
	const [trainer, trainee, other] = [
		await openAs("trainer"),
		await openAs("trainee"),
		await openAs("trainer2"),
	];
	const callId = await openRoom(trainer, trainee, "S08");
	await other.goto(`/live/${callId}`);
	await expect(kinds(other).first()).toBeDisabled(PATIENCE);
	await expect(other.getByRole("button", { name: "Vào đóng vai thay" })).toHaveCount(0);
	const line = await lineToAct(other);
	await trainer.context().setOffline(true);
	// By then what its desk had said before has long arrived.
	await expect(trainer.getByText("Mất mạng. Cuộc gọi đang chờ bạn.")).toBeVisible(PATIENCE);
	await product.database.query(
		`UPDATE "LiveRoom" SET "trainerSeenAt" = now() - interval '1 minute' WHERE "callId" = $1`,
		[callId],
	);
	await expect(trainee.getByText(/mất kết nối. Cuộc gọi chờ/)).toBeVisible(PATIENCE);
	await other.getByRole("button", { name: "Vào đóng vai thay" }).click(PATIENCE);
	await expect(kinds(other).first()).toBeEnabled(PATIENCE);
	expect(await lineToAct(other)).toBe(line);
	await pickFirst(other);
	// Whoever was lost comes back, and reads along.
	await trainer.context().setOffline(false);
	await expect(trainer.getByText("Bạn theo dõi im lặng.", { exact: false })).toBeVisible(PATIENCE);
	await expect(kinds(trainer).first()).toBeDisabled(PATIENCE);
	expect(await logOf(product, callId)).toEqual(["answer", "reply"]);
});

test("a trainee who opens the call twice takes it at one window as at the other, once", async ({
	openAs,
	product,
}) => {
	const [trainer, trainee] = [await openAs("trainer"), await openAs("trainee")];
	const callId = await openRoom(trainer, trainee, "S08");
	const second = await trainee.context().newPage();
	await second.goto(`${product.url}/calls/${callId}`);
	await expect(second.locator("#phone-title")).toBeVisible(PATIENCE);
	await trainee.getByRole("button", { name: "Giữ máy" }).click();
	await expect(second.getByRole("button", { name: "Nói tiếp" })).toBeVisible(PATIENCE);
	await expect(trainer.getByText("Học viên đang giữ máy. Hãy im lặng chờ.")).toBeVisible(PATIENCE);
	await second.getByRole("button", { name: "Nói tiếp" }).click();
	await expect(trainee.getByRole("button", { name: "Giữ máy" })).toBeVisible(PATIENCE);
	expect(await logOf(product, callId)).toEqual(["answer", "hold", "resume"]);
});
