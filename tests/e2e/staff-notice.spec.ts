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

test("a national manager publishes a new version while another did; managers see who of theirs has not read it", async ({
	openAs,
	product,
}) => {
	const national = await openAs("nationalManager", { language: "en", theme: "dark" });
	await national.goto("/notice/new");
	await national.getByLabel("Text in English").fill("## What\nNew words.\n\n- an item");
	await national.getByRole("button", { name: "Preview" }).last().click();
	await expect(national.getByText("Say what is new.")).toBeVisible();
	await national.getByLabel("What is new in it").fill("Shorter");
	await national.getByRole("button", { name: "Preview" }).last().click();
	await expect(national.getByRole("region", { name: "What would be published" })).toContainText("New words.");
	expect((await new AxeBuilder({ page: national }).analyze()).violations).toEqual([]);

	// Somebody else is quicker.
	await product.database.query(
		`INSERT INTO "StaffNotice" (version, "publishedAt", "publishedById", "bodyVi", "bodyEn")
		 SELECT 2, now(), id, 'Bản hai.', 'Version two.' FROM "Person" WHERE email LIKE 'admin@%'`,
	);
	await national.getByRole("button", { name: "Publish", exact: true }).click();
	await expect(national.getByRole("alert")).toContainText("somebody else published");
	await expect(national.getByLabel("Text in English")).toHaveValue("## What\nNew words.\n\n- an item");
	await national.getByRole("button", { name: "Publish", exact: true }).click();
	await expect(national.getByRole("status").first()).toContainText("Published.");
	await expect(national.getByText("0 of 37 people have confirmed reading version 3")).toBeVisible();

	const trainee = await openAs("trainee");
	await trainee.goto("/notice?version=1");
	await expect(trainee.getByText("Đây là bản cũ, chỉ để tra cứu.")).toBeVisible();
	await trainee.getByRole("link", { name: "Xem bản đang có hiệu lực" }).click();
	await expect(trainee.getByText("Điểm mới: Shorter")).toBeVisible();
	await trainee.getByRole("button", { name: "Tôi đã đọc" }).click();
	await expect(trainee.getByRole("status")).toContainText("Đã ghi nhận");

	const manager = await openAs("manager");
	await manager.goto("/notice/acknowledgements");
	await expect(manager.getByText(/^1 trên 18 người/)).toBeVisible();
	await manager.getByRole("combobox", { name: "Đã đọc hay chưa" }).selectOption("not-yet");
	await manager.getByRole("searchbox", { name: "Tên" }).fill("minh hạnh");
	await manager.getByRole("button", { name: "Xem", exact: true }).click();
	await expect(manager.getByText("Không có ai khớp.")).toBeVisible();
	await manager.getByRole("searchbox", { name: "Tên" }).fill("quang huy");
	await manager.getByRole("button", { name: "Xem", exact: true }).click();
	await expect(manager.getByRole("row", { name: /Trần Quang Huy/ })).toContainText("chỉ bản 1");
	// Nobody of another centre, whatever is asked for.
	await manager.goto("/notice/acknowledgements?centre=da-nang&q=bích ngọc");
	await expect(manager.getByText("Không có ai khớp.")).toBeVisible();
});
