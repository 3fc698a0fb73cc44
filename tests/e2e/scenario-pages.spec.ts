import { expect, test } from "../setup/fixtures";
import { FormClient } from "../setup/form-client";

test("a trainee finds a scenario without typing accents, and reads nothing of its inside", async ({
	page,
	signInAs,
}) => {
	await signInAs(page, "trainee");
	await page.goto("/scenarios");
	await page.getByRole("searchbox", { name: "Tên hoặc mã" }).fill("an xin");
	await page.getByRole("button", { name: "Xem", exact: true }).click();
	await expect(page.getByRole("link", { name: "Trẻ bị ép đi ăn xin" })).toBeVisible();
	await expect(page.getByText(/^1 trong \d+ kịch bản khớp với câu trên$/)).toBeVisible();
	await page.getByRole("searchbox", { name: "Tên hoặc mã" }).fill("khong co gi nhu the");
	await page.getByRole("button", { name: "Xem", exact: true }).click();
	await expect(page.getByText(/Không có kịch bản nào như thế/)).toBeVisible();
	await page.getByRole("link", { name: "Xem tất cả" }).click();
	await page.getByRole("link", { name: "Trẻ bị ép đi ăn xin" }).click();
	await expect(page.getByRole("button", { name: "Nhận cuộc gọi" })).toBeVisible();
	await expect(page.getByRole("link", { name: "Sơ đồ" })).toHaveCount(0);
});

test("the chart zooms and moves by keyboard and mouse, and leads to its place in the outline", async ({
	page,
	signInAs,
}) => {
	await signInAs(page, "trainer", { language: "en" });
	await page.goto("/scenarios/S03/chart");
	const frame = page.getByRole("region", { name: "Frame of the chart" });
	const percent = page.getByRole("status").filter({ hasText: "%" });
	await expect(percent).toBeVisible();
	await page.getByRole("button", { name: "Actual size" }).click();
	await expect(percent).toHaveText("100 %");
	await frame.focus();
	await page.keyboard.press("+");
	await expect(percent).toHaveText("125 %");
	await page.keyboard.press("0");
	await expect(percent).toHaveText("100 %");
	const top = () => frame.evaluate(({ scrollTop }) => scrollTop);
	const before = await top();
	const box = await frame.boundingBox();
	if (!box) throw new Error("the chart is not there");
	await page.mouse.move(box.x + 200, box.y + 400);
	await page.mouse.down();
	await page.mouse.move(box.x + 200, box.y + 200, { steps: 4 });
	await page.mouse.up();
	await expect.poll(top).toBeGreaterThan(before + 150);
	await page
		.getByRole("link", { name: /^the-clip/ })
		.first()
		.press("Enter");
	await expect(page).toHaveURL(/#stop-the-clip$/);
	await expect(page.locator("#stop-the-clip")).toBeInViewport();
});

test("a trainer tries a scenario from a place in the middle, steps back, and shares where they are", async ({
	page,
	signInAs,
	product,
}) => {
	const count = async () =>
		(await product.database.query<{ n: string }>(`SELECT count(*)::text AS n FROM "Call"`))[0]?.n;
	const calls = await count();
	await signInAs(page, "trainer");
	await page.goto("/scenarios/S03/chart");
	await page
		.locator("#stop-the-clip")
		.getByRole("link", { name: /^Chơi thử từ đây/ })
		.click();
	await expect(page.getByText(/Tới đây bằng 3 câu trả lời/)).toBeVisible();
	const state = page.getByText("assess-harm › the-clip › choose");
	await expect(state).toBeVisible();
	await page
		.getByRole("link", { name: /^Chọn câu này/ })
		.first()
		.click();
	await expect(state).toHaveCount(0);
	await expect(page).toHaveURL(/from=the-clip&moves=[a-z-]+$/);
	const shared = page.url();
	await page.getByRole("link", { name: "Im lặng cho tới khi người gọi lên tiếng" }).click();
	await expect(page.getByText("Im lặng.", { exact: true })).toBeVisible();
	await page.getByRole("link", { name: "Lùi một bước" }).click();
	await expect(page).toHaveURL(shared);
	await page.getByRole("link", { name: "Lùi một bước" }).click();
	await expect(state).toBeVisible();
	// And back into the way that led here.
	await page.getByRole("link", { name: "Lùi một bước" }).click();
	await expect(page).toHaveURL(/\/try\?moves=[a-z-]+\.[a-z-]+$/);
	await page.getByRole("link", { name: "Cúp máy" }).click();
	await expect(page.getByRole("heading", { name: "Kết thúc" })).toBeVisible();
	expect(await count()).toBe(calls);
});

test("an address of a try that is not right says what is wrong with it", async ({ product }) => {
	const trainer = new FormClient(product.url);
	await trainer.signIn("trainer");
	for (const [search, said] of [
		["seed=x", "Hạt giống trong địa chỉ không đọc được"],
		["moves=%3Cscript%3E", "Các bước trong địa chỉ không đọc được"],
		["from=no-such-place", "không có chỗ nào tên “no-such-place”"],
		["moves=no-such-reply", "Bước 1 (“no-such-reply”) không có ở chỗ này"],
	] as const)
		expect((await trainer.get(`/scenarios/S03/try?${search}`)).text, search).toContain(said);
});
