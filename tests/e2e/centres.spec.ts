import { expect, test } from "../setup/fixtures";

test.use({ allow: [/status of (409|422)/] });

test("a centre is renamed, moved with what is below it, and closed; a day of the past keeps its names", async ({
	product,
	openAs,
}) => {
	const page = await openAs("administrator");
	await page.goto("/centres");
	await page.getByRole("link", { name: "Trung tâm Công tác xã hội Quảng Trị" }).click();

	await test.step("what is missing is said where it stands", async () => {
		await page.locator("summary", { hasText: "Đổi tên" }).click();
		await page.getByLabel("Tên tiếng Việt").fill("Trung tâm Bắc Trung Bộ");
		await page.getByLabel("Tên tiếng Anh").fill("North Central centre");
		await page.getByRole("button", { name: "Ghi tên mới" }).click();
		await expect(page.getByText("Ghi lý do, từ ba chữ cái trở lên.")).toBeVisible();
		await expect(page.getByLabel("Tên tiếng Việt")).toHaveValue("Trung tâm Bắc Trung Bộ");
	});

	await test.step("it is renamed from a day on", async () => {
		const form = page.locator("form").filter({ hasText: "Ghi tên mới" });
		await form.getByLabel("Từ ngày").fill("2025-07-01");
		await form.getByLabel("Lý do").fill("Sáp nhập tỉnh");
		await page.getByRole("button", { name: "Ghi tên mới" }).click();
		await expect(page.getByRole("status")).toContainText("Đã ghi lại");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trung tâm Bắc Trung Bộ");
		await page.getByLabel("Vào ngày").fill("2019-06-30");
		await page.getByRole("button", { name: "Xem", exact: true }).click();
		await expect(page.getByRole("status")).toContainText(
			"Tổng đài Đà Nẵng › Trung tâm Công tác xã hội Quảng Trị",
		);
	});

	await test.step("it is found by its former name, and a centre below moves with it", async () => {
		await product.database.query(
			`INSERT INTO "Centre" (id, "parentId", kind, "nameVi", "nameEn", path)
			 VALUES ('dong-ha', 'ctxh-quang-tri', 'social-work', 'Đông Hà', 'Đông Hà', 'national/da-nang/ctxh-quang-tri/dong-ha/')`,
		);
		await product.database.query(
			`INSERT INTO "CentreEvent" ("centreId", kind, "nameVi", "nameEn", "parentId")
			 VALUES ('dong-ha', 'added', 'Đông Hà', 'Đông Hà', 'ctxh-quang-tri')`,
		);
		await page.goto("/centres?q=quang tri");
		await page.getByRole("link", { name: "Trung tâm Bắc Trung Bộ" }).click();
		await page.locator("summary", { hasText: "Chuyển sang nơi trực thuộc khác" }).click();
		const form = page.locator("form").filter({ hasText: "Chuyển đơn vị này" });
		await expect(form.getByRole("option", { name: "Đông Hà" })).toHaveCount(0);
		await form.getByLabel("Trực thuộc").selectOption("ha-noi");
		await form.getByLabel("Lý do").fill("Theo vùng mới");
		await form.getByRole("button", { name: "Chuyển đơn vị này" }).click();
		await expect(page.getByRole("table")).toContainText("Tổng đài Hà Nội");
		const paths = await product.database.query(
			`SELECT path FROM "Centre" WHERE id IN ('dong-ha', 'ctxh-quang-tri') ORDER BY path`,
		);
		expect(paths).toEqual([
			{ path: "national/ha-noi/ctxh-quang-tri/" },
			{ path: "national/ha-noi/ctxh-quang-tri/dong-ha/" },
		]);
	});

	await test.step("it is not closed while there is a centre or somebody in it", async () => {
		const close = async () => {
			await page.locator("summary", { hasText: "Đóng đơn vị" }).click();
			const form = page.locator("form").filter({ hasText: "Đóng đơn vị này" });
			await form.getByLabel("Lý do").fill("Giải thể");
			await form.getByRole("button", { name: "Đóng đơn vị này" }).click();
		};
		await close();
		await expect(page.getByRole("alert")).toContainText("Bên dưới còn đơn vị đang mở");
		await page.goto("/centres/dong-ha");
		await close();
		await expect(page.getByRole("status")).toContainText("Đã ghi lại");
		await page.goto("/centres");
		await expect(page.getByRole("listitem").filter({ hasText: "Đông Hà" })).toContainText("Đã đóng từ");
	});
});

test("in English: two who change a centre at once are told", async ({ openAs }) => {
	const [first, second] = [
		await openAs("administrator", { language: "en" }),
		await openAs("administrator", { language: "en" }),
	];
	for (const page of [first, second]) {
		await page.goto("/centres/ctxh-tay-ninh");
		await page.locator("summary", { hasText: "Rename" }).click();
		await page.getByLabel("Name in English").fill(page === first ? "Long An" : "Tây Ninh 2");
		await page.getByLabel("Reason").first().fill("Merger");
	}
	await first.getByRole("button", { name: "Record the new name" }).click();
	await expect(first.getByRole("heading", { level: 1 })).toHaveText("Long An");
	await second.getByRole("button", { name: "Record the new name" }).click();
	await expect(second.getByRole("alert")).toContainText("Somebody has just changed this centre");
	await expect(second.getByLabel("Name in English")).toHaveValue("Tây Ninh 2");
});
