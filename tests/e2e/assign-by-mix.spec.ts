import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../setup/fixtures";

test("a manager draws calls for two by a mix, sees them, assigns them, and the trainee finds the first of them", async ({
	page,
	signInAs,
	openAs,
	product,
}) => {
	await product.database.query(
		`DELETE FROM "Assignment" a USING "Person" p WHERE p.id = a."personId" AND p.email LIKE 'trainee@%'
		 AND NOT EXISTS (SELECT 1 FROM "Call" c WHERE c."assignmentId" = a.id)`,
	);
	await signInAs(page, "manager");
	await page.goto("/people");
	await page.getByRole("link", { name: "Giao cuộc gọi theo tỉ lệ" }).click();
	await page.getByLabel("Số cuộc mỗi người").fill("11");
	await page.getByRole("button", { name: "Rút và xem trước" }).click();
	await expect(page.getByText("Chọn ít nhất một người.")).toBeVisible();
	await expect(page.getByText("Mỗi người từ 1 đến 10 cuộc.")).toBeVisible();
	await page.getByLabel("Số cuộc mỗi người").fill("2");
	await page.getByRole("radio", { name: /Để luyện cuộc khó/ }).check();
	for (const name of [/Đỗ Minh Hạnh/, /Nông Thị Hoa/]) await page.getByRole("checkbox", { name }).check();
	await expect(page.getByRole("checkbox", { name: /Bích Ngọc/ })).toHaveCount(0);
	await page.getByRole("button", { name: "Rút và xem trước" }).click();

	await expect(page.getByText(/^Kho mở chưa đáp ứng được \d+% của tỉ lệ này/)).toBeVisible();
	const drawn = page.getByRole("region", { name: "Đỗ Minh Hạnh" }).getByRole("listitem");
	await expect(drawn).toHaveCount(2);
	await expect(page.getByRole("region", { name: "Nông Thị Hoa" }).getByRole("listitem")).toHaveCount(2);
	const shown = await drawn.allInnerTexts();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	// What is seen stays what it is, however often the page is asked for.
	await page.reload();
	expect(await drawn.allInnerTexts()).toEqual(shown);
	await page.getByRole("button", { name: "Giao 4 cuộc này" }).click();
	await expect(page.getByRole("status")).toContainText("Đã giao 4 cuộc.");
	await page.goBack();
	await page.getByRole("button", { name: "Giao 4 cuộc này" }).click();
	await expect(page.getByRole("status")).toContainText("không giao thêm lần nữa");

	const trainee = await openAs("trainee");
	await trainee.goto("/");
	const title = shown[0]?.replace(/^\s*1\s*[A-Z]\d\d\s*/, "").trim() ?? "";
	expect(title.length).toBeGreaterThan(3);
	await expect(trainee.getByRole("heading", { name: title })).toBeVisible();
});

test.describe("in English, on a phone", () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test("a trainer gives an assessed call of the sealed pool, which a manager sees without its title", async ({
		page,
		signInAs,
		openAs,
	}) => {
		await signInAs(page, "trainer", { language: "en", theme: "dark" });
		await page.goto("/people/assign");
		await page.getByLabel("What for").selectOption("assessed");
		await page.getByRole("checkbox", { name: /Giàng A Sính/ }).check();
		await page.getByRole("button", { name: "Draw and preview" }).click();
		await expect(page.getByRole("heading", { name: "Preview" })).toBeInViewport();
		await expect(page.getByText(/The sealed pool cannot serve [\d.]+% of this mix yet\./)).toBeVisible();
		const drawn = page.getByRole("region", { name: "Giàng A Sính" }).getByRole("listitem");
		const calls = await drawn.allInnerTexts();
		expect(calls.length).toBeGreaterThan(0);
		const titles = calls.map((call) => call.replace(/^\s*\d+\s*[A-Z]\d\d\s*/, "").trim());
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

		const manager = await openAs("manager");
		await manager.goto(page.url());
		const unnamed = manager.getByRole("region", { name: "Giàng A Sính" });
		await expect(unnamed.getByText(/^[A-Z]\d\d kịch bản kín/)).toHaveCount(calls.length);
		for (const title of titles) await expect(unnamed).not.toContainText(title);
		await page.getByRole("button", { name: `Assign ${calls.length} calls` }).click();
		await expect(page.getByRole("status")).toContainText(`Assigned ${calls.length} calls.`);
		// It is the same draw that the manager sees: given once, it is not given again.
		await manager.getByRole("button", { name: /^Giao/ }).click();
		await expect(manager.getByRole("status")).toContainText("không giao thêm lần nữa");
	});
});
