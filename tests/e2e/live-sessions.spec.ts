import { expect, test } from "../setup/fixtures";
import { alive } from "./alive";

test.use({ allow: [/status of (409|422)/] });

test("a trainer opens a session, gives practice to all, follows it, shows a call without a name and ends it", async ({
	openAs,
	product,
}) => {
	const page = await openAs("trainer");
	await test.step("opens it; what was typed stays where something is missing", async () => {
		await page.goto("/live/sessions");
		await page.getByRole("link", { name: "Mở buổi mới" }).click();
		await page.getByLabel("Tên buổi", { exact: true }).fill("Buổi thử");
		await page.getByRole("button", { name: "Mở buổi" }).click();
		await expect(page.getByText("Chọn ít nhất một học viên.")).toBeVisible();
		await expect(page.getByLabel("Tên buổi", { exact: true })).toHaveValue("Buổi thử");
		for (const name of ["Đỗ Minh Hạnh", "Lê Thị Mai Phương"])
			await page.getByRole("checkbox", { name }).check();
		await expect(page.getByText("Đã chọn 2 người")).toBeVisible();
		await page.getByRole("button", { name: "Mở buổi" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Buổi thử");
	});

	const members = page.getByRole("list", { name: "Học viên của buổi" });
	await test.step("takes somebody in, out, and back", async () => {
		await page.getByLabel("Tìm theo tên").fill("quang huy");
		await page.getByRole("button", { name: "Tìm", exact: true }).click();
		await expect(page.getByRole("checkbox")).toHaveCount(3);
		await page.getByRole("checkbox", { name: "Trần Quang Huy" }).check();
		await page.getByRole("button", { name: "Thêm vào buổi" }).click();
		await page.getByRole("button", { name: "Bỏ Trần Quang Huy khỏi buổi" }).click();
		await expect(members.getByRole("listitem")).toHaveCount(2);
		await page.getByRole("button", { name: "Cho vào lại" }).click();
		await expect(members.getByRole("listitem")).toHaveCount(3);
	});

	await test.step("gives all of them a call, once", async () => {
		await page.getByLabel("Kịch bản").selectOption("S08");
		await page.getByRole("button", { name: "Giao cho cả nhóm" }).click();
		await expect(page.getByText(/^Đã giao “.+” cho .*Lê Thị Mai Phương/)).toBeVisible();
		await page.getByLabel("Kịch bản").selectOption("S08");
		await page.getByRole("checkbox", { name: "Chọn Lê Thị Mai Phương" }).check();
		await page.getByRole("button", { name: "Giao cho 1 người đã chọn" }).click();
		await expect(
			page.getByText(/Đã được giao kịch bản này từ trước và chưa gọi: Lê Thị Mai Phương/),
		).toBeVisible();
	});

	await test.step("sees by itself who takes a call", async () => {
		const trainee = await openAs("mai.phuong");
		await trainee.goto("/scenarios/S08");
		await trainee.getByRole("button", { name: "Nhận cuộc gọi" }).click();
		await expect(trainee).toHaveURL(/\/calls\//);
		const row = members.getByRole("listitem").filter({ hasText: "Lê Thị Mai Phương" });
		await expect(row).toContainText("Máy đang reo", { timeout: 15_000 });
	});

	await test.step("shows a call, by keys, without a name", async () => {
		await product.database.query(
			`UPDATE "LiveSession" SET "startedAt" = now() - interval '1 year' WHERE name = 'Buổi thử'`,
		);
		await page.reload();
		await page
			.getByRole("link", { name: /^Chiếu: / })
			.first()
			.click();
		await expect(page.getByText("Lời chào")).toBeVisible();
		await alive(page);
		await page.keyboard.press("ArrowRight");
		await expect(page.getByText(/^Lượt 1 trên/)).toBeVisible();
		await page.keyboard.press("End");
		await expect(page.getByRole("button", { name: "Lượt sau →" })).toBeDisabled();
		await page.keyboard.press("Home");
		await expect(page.getByText("Lời chào")).toBeVisible();
		const shown = await page.locator("main").innerText();
		for (const name of ["Đỗ Minh Hạnh", "Lê Thị Mai Phương", "Trần Quang Huy"])
			expect(shown).not.toContain(name);
		await page.getByRole("link", { name: "Hiện tên" }).click();
		await expect(page.getByText(/, cuộc số \d+, /)).toBeVisible();
		await page.getByRole("link", { name: "Về buổi đóng vai" }).click();
	});

	await test.step("ends it after a question, and opens it again", async () => {
		await page.getByRole("button", { name: "Kết thúc buổi" }).click();
		await page.getByRole("dialog").getByRole("button", { name: "Kết thúc buổi" }).click();
		await expect(page.getByText(/^Buổi đã kết thúc lúc/)).toBeVisible();
		await page.getByRole("button", { name: "Mở lại buổi" }).click();
		await expect(page.getByRole("button", { name: "Kết thúc buổi" })).toBeVisible();
	});
});
