import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../setup/fixtures";
import { emailOf } from "../setup/sessions";
import { startPractice } from "./call-steps";

// Refusals that the tests provoke; the browser writes a line for each.
test.use({ allow: [/status of (409|422)/] });

test("who answers calls finds an agency without diacritics, on a phone, and can call it", async ({
	page,
	signInAs,
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await signInAs(page, "trainee");
	await page.goto("/directory");
	await page.getByRole("searchbox", { name: "Từ cần tìm" }).fill("ngoi nha");
	await page.keyboard.press("Enter");
	await expect(page.getByText("1 trong 20 mục")).toBeVisible();
	await expect(page.getByRole("link", { name: "1900969680" })).toHaveAttribute("href", "tel:1900969680");
	await page.getByRole("link", { name: /Ngôi nhà/ }).click();
	await expect(page.getByRole("heading", { name: "Lịch sử" })).toBeVisible();
	await expect(page.getByRole("link", { name: "Sửa mục này" })).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Mọi điều vẫn đúng hôm nay" })).toHaveCount(0);
});

test("an entry is changed with source, day and reason, and the call's referral shows it", async ({
	page,
	openAs,
	signInAs,
}) => {
	await signInAs(page, "trainer");
	await page.goto("/directory/PL");
	await expect(page.getByText("Mục này chưa kiểm chứng.")).toBeVisible();
	await page.getByRole("link", { name: "Sửa mục này" }).click();
	await page.getByLabel("Tên tiếng Việt").fill("Pacific Links, nhà Nhân ái");
	await page.getByRole("button", { name: "Lưu mục này" }).click();
	await expect(page.getByText("Ghi vì sao.")).toBeVisible();
	await page.getByLabel("Sửa vì sao").fill("Tên trên trang web");
	await page.getByLabel("Tình trạng").selectOption("verified");
	await page.getByRole("button", { name: "Lưu mục này" }).click();
	await expect(page.getByText("Ghi ngày kiểm chứng, hoặc")).toBeVisible();
	await page.getByLabel("Ngày kiểm chứng").fill("2026-01-05");
	await page.getByRole("button", { name: "Lưu mục này" }).click();
	await expect(page.getByText("Đã lưu. Bản trước vẫn còn")).toBeVisible();
	await page.getByText("Tên tiếng Việt, Ngày kiểm chứng, Tình trạng").click();
	const differences = page.getByRole("table", { name: "Những điều đổi ở bản 2" });
	await expect(differences.getByRole("cell", { name: "Pacific Links, nhà Nhân ái" })).toBeVisible();
	await expect(differences.getByRole("cell", { name: "05/01/2026" })).toBeVisible();
	await expect(page.getByText("Tên trên trang web")).toBeVisible();

	// The trainee's page has the new name, and not who changed it.
	const trainee = await openAs("trainee");
	await trainee.goto("/directory/PL");
	await expect(trainee.getByRole("heading", { name: "Pacific Links, nhà Nhân ái" })).toBeVisible();
	await expect(trainee.getByText("Tên trên trang web")).toBeVisible();
	await expect(trainee.getByText(/^\d\d:\d\d, [\d/]+, bản 2$/)).toBeVisible();
	await startPractice(trainee);
	await trainee.getByRole("button", { name: "Thêm nơi nhận" }).click();
	await expect(trainee.getByRole("option", { name: "Pacific Links, nhà Nhân ái" })).toHaveCount(1);
});

test("of two who edit the second is told, keeps what they typed, and saves over it knowingly", async ({
	page,
	openAs,
	signInAs,
}) => {
	await signInAs(page, "trainer", { language: "en" });
	const other = await openAs("manager");
	for (const each of [page, other]) await each.goto("/directory/CSAGA/edit");
	await other.getByLabel("Số máy").fill("0243 111");
	await other.getByLabel("Ngày kiểm chứng").fill("2026-01-06");
	await other.getByLabel("Sửa vì sao").fill("Số mới");
	await other.getByRole("button", { name: "Lưu mục này" }).click();
	await expect(other.getByText("Đã lưu.")).toBeVisible();

	await page.getByLabel("Telephone, contact").fill("0243 222");
	await page.getByLabel("Day verified").fill("2026-01-07");
	await page.getByLabel("Why it changes").fill("Called it");
	await page.getByRole("button", { name: "Save this entry" }).click();
	const notice = page.getByRole("alert");
	await expect(notice).toContainText("saved this entry at");
	await expect(notice.getByRole("cell", { name: "0243 111" })).toBeVisible();
	await expect(notice.getByRole("cell", { name: "0243 222" })).toBeVisible();
	await expect(page.getByLabel("Telephone, contact")).toHaveValue("0243 222");
	await expect(page.getByLabel("Why it changes")).toHaveValue("Called it");
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.getByRole("button", { name: "Save this entry" }).click();
	await expect(page.getByText("Saved. The version before stays")).toBeVisible();
	await expect(page.getByText(/, version 3$/)).toBeVisible();
});

test("what is due is verified with one field, and leaves the list", async ({ page, signInAs }) => {
	await signInAs(page, "manager");
	await page.goto("/");
	await page.getByRole("link", { name: "Danh bạ chuyển tuyến" }).click();
	await expect(page).toHaveURL(/\/directory\/due$/);
	await page.getByRole("link", { name: /Ngày Mai/ }).click();
	await page.getByRole("button", { name: "Mọi điều vẫn đúng hôm nay" }).click();
	await expect(page.getByText("Ghi nguồn: đọc ở đâu")).toBeVisible();
	await page.getByLabel("Kiểm tra bằng cách nào").fill("Gọi thử lúc 9 giờ");
	await page.getByRole("button", { name: "Mọi điều vẫn đúng hôm nay" }).click();
	await expect(page.getByText("Đã lưu.")).toBeVisible();
	await expect(page.getByText("quá 90 ngày")).toHaveCount(0);
	await page.goto("/directory/due");
	await expect(page.getByRole("link", { name: /Ngày Mai/ })).toHaveCount(0);
});

test("an entry is added and retired; one that scenarios name is not", async ({ page, product, signInAs }) => {
	await signInAs(page, "trainer");
	await page.goto("/directory/new");
	await page.getByLabel("Mã", { exact: true }).fill("CA");
	for (const [label, text] of [
		["Tên tiếng Việt", "Trạm y tế xã"],
		["Tên tiếng Anh", "Commune health station"],
		["Khi nào chuyển (tiếng Việt)", "Vết thương nhẹ"],
		["Khi nào chuyển (tiếng Anh)", "Light injuries"],
		["Trao những gì (tiếng Việt)", "không gì thêm"],
		["Trao những gì (tiếng Anh)", "nothing more"],
		["Nguồn", "Hỏi Sở Y tế"],
		["Thêm vì sao", "Người gọi hay hỏi"],
	] as const)
		await page.getByLabel(label, { exact: true }).fill(text);
	await page.getByLabel("trong ngày").check();
	await page.getByLabel("Sự đồng ý").selectOption("ask");
	await page.getByLabel("Tình trạng").selectOption("unverified");
	await page.getByRole("button", { name: "Lưu mục này" }).click();
	await expect(page.getByText("Đã có mục mang mã này.")).toBeVisible();
	await page.getByLabel("Mã", { exact: true }).fill("TYT");
	await page.getByRole("button", { name: "Lưu mục này" }).click();
	await expect(page.getByText("Mục này chưa kiểm chứng.")).toBeVisible();
	await page.getByText("Ngừng dùng mục này").click();
	await page.getByLabel("Vì sao").fill("Nhập vào bệnh viện");
	await page.getByRole("button", { name: "Ngừng dùng" }).click();
	await expect(page.getByText("Mục này đã ngừng dùng")).toBeVisible();
	await page.goto("/directory?q=tram+y+te");
	await expect(page.getByText("Không có mục nào khớp.")).toBeVisible();
	await page.goto("/directory?status=retired");
	await expect(page.getByRole("link", { name: "Trạm y tế xã" })).toBeVisible();

	await page.goto("/directory/CA");
	await page.getByText("Ngừng dùng mục này").click();
	await expect(page.getByText("Chưa ngừng được")).toBeVisible();
	const [trainer] = await product.database.query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [
		emailOf("trainer"),
	]);
	const rows = await product.database.query<{ kind: string; savedById: string }>(
		`SELECT kind, "savedById" FROM "AgencyVersion" WHERE key = 'TYT' ORDER BY version`,
	);
	expect(rows).toEqual([
		{ kind: "added", savedById: trainer?.id },
		{ kind: "retired", savedById: trainer?.id },
	]);
});
