import { expect, test } from "../setup/fixtures";
import { alive } from "./alive";
import { kinds, openRoom, PATIENCE, ringFromDesk } from "./live-steps";

// A trainee is in one room at a time.
test.afterEach(({ product }) =>
	product.database.query(
		`UPDATE "Call" SET status = 'abandoned' WHERE form = 'live' AND status IN ('ringing', 'open')`,
	),
);

test("whoever it rings for reads what is hard in it, and may ask for another call", async ({ openAs }) => {
	const [trainer, trainee] = [await openAs("trainer"), await openAs("trainee")];
	const path = `/calls/${await ringFromDesk(trainer, "S08")}`;
	// Whoever plays the caller reads meanwhile whom they play.
	await expect(trainer.getByRole("heading", { name: "Vai của bạn" })).toBeVisible();
	await expect(trainer.getByText(/33 tuổi, người Bana/)).toBeVisible();
	await trainee.goto(path);
	await expect(trainee.getByText(/Trước khi nghe\..*em trai bị đánh/)).toBeVisible();
	await expect(trainee.getByText(/người Bana/)).toHaveCount(0);
	await trainee.getByRole("button", { name: "Xin đổi cuộc khác" }).click();
	await expect(trainee.getByRole("heading", { name: "Cuộc đóng vai này đã đóng" })).toBeVisible();
	await expect(trainer.getByText(/học viên xin đổi cuộc khác/)).toBeVisible(PATIENCE);
	await expect(trainee.getByRole("link", { name: "Về trang của tôi" })).toBeVisible();
});

test("a role-play that is closed says so to its trainee, while it rings and while they talk", async ({
	openAs,
}) => {
	const [trainer, trainee] = [
		await openAs("trainer", { language: "en" }),
		await openAs("trainee", { language: "en" }),
	];
	const close = async () => {
		await trainer.getByRole("button", { name: "Close this role-play" }).click();
		await trainer.getByRole("button", { name: "Close it", exact: true }).click();
	};
	const path = `/calls/${await ringFromDesk(trainer, "S08")}`;
	await trainee.goto(path);
	await alive(trainee);
	await close();
	await expect(trainee.getByRole("heading", { name: "This role-play was closed" })).toBeVisible(PATIENCE);

	await openRoom(trainer, trainee, "S08");
	await close();
	await expect(trainee.getByText("This role-play was closed")).toBeVisible(PATIENCE);
	await expect(trainee.getByRole("link", { name: "To my page" })).toBeVisible();
});

test("after a pick further down, what to say next is in sight", async ({ openAs }) => {
	const [trainer, trainee] = [await openAs("trainer"), await openAs("trainee")];
	for (const size of [
		{ width: 1366, height: 600 },
		{ width: 768, height: 700 },
	]) {
		await trainer.setViewportSize(size);
		await openRoom(trainer, trainee, "S08");
		const heading = trainer.getByRole("heading", { name: "Nói câu này" });
		await kinds(trainer).last().scrollIntoViewIfNeeded();
		await trainer.locator("textarea").fill("Anh khoan gọi.");
		await expect(heading).not.toBeInViewport();
		await kinds(trainer).last().click();
		await expect(trainer.locator("textarea")).toHaveValue("");
		await expect(heading).toBeInViewport();
		await trainer.getByRole("button", { name: "Đóng cuộc này" }).click();
		await trainer.getByRole("button", { name: "Đóng", exact: true }).click();
		await expect(trainer.getByText("Cuộc này đã đóng, không tính điểm.")).toBeVisible(PATIENCE);
	}
});
