import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../setup/fixtures";

test.use({ allow: [/status of (409|422)/] });

test("whoever has not read the notice is asked to on every page, reads it on a telephone and says so", async ({
	page,
	signInAs,
	product,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await signInAs(page, "a.sinh");
	await page.goto("/calls");
	const banner = page.getByRole("complementary", { name: "Lắng Nghe ghi lại gì về bạn" });
	await expect(banner).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await banner.getByRole("link", { name: "Đọc thông báo" }).click();
	await expect(page.getByRole("heading", { name: "Giữ bao lâu" })).toBeVisible();
	await expect(page.getByRole("listitem").filter({ hasText: "Nhật ký ai đã mở hồ sơ của ai" })).toContainText(
		"24 tháng",
	);
	await expect(banner).toHaveCount(0);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await page.getByRole("button", { name: "Tôi đã đọc" }).click();
	await expect(page.getByRole("status")).toContainText("Đã ghi nhận");
	await expect(page.getByText("Bạn đã xác nhận đã đọc bản này lúc")).toBeVisible();
	await page.goto("/calls");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expect(banner).toHaveCount(0);
	const read = await product.database.query(
		`SELECT version FROM "StaffNoticeAcknowledgement" a JOIN "Person" p ON p.id = a."personId" WHERE email LIKE 'a.sinh@%'`,
	);
	expect(read).toEqual([{ version: 1 }]);

	// What was never published is not there.
	expect((await page.request.get("/notice?version=9")).status()).toBe(404);
});
