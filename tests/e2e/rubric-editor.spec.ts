import type { Page } from "@playwright/test";
import { expect, type Product, test } from "../setup/fixtures";
import { FormClient } from "../setup/form-client";

test.use({ viewport: { width: 1280, height: 900 }, allow: [/status of 409/] });

/** The newest version of the rubric. */
async function newest({ database }: Product): Promise<{ hash: string; version: number }> {
	const [row] = await database.query<{ hash: string; version: number }>(
		`SELECT hash, version FROM "RubricVersion" ORDER BY "publishedAt" DESC LIMIT 1`,
	);
	if (!row) throw new Error("there is no rubric");
	return row;
}

test("a trainer changes a wording, adds a behaviour, retires one, sees the difference and publishes it; a new call uses it", async ({
	page,
	signInAs,
	product,
}) => {
	await signInAs(page, "trainer");
	await page.goto("/scenarios");
	await page.getByRole("link", { name: "Thang chấm" }).click();
	await expect(page.getByRole("row").nth(1)).toContainText("Đang dùng cho cuộc gọi mới");
	await page.getByRole("button", { name: "Soạn bản sau từ bản 1" }).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Bản sau của");
	const draft = page.url();

	// A wording, and in the same save a behaviour more: nothing that was typed is lost.
	await page.getByRole("link", { name: "Thấu cảm" }).click();
	await page.getByLabel("b1, lời đầy đủ, tiếng Việt").fill("Gọi tên một cảm xúc vừa nghe thấy");
	await page.getByRole("button", { name: "Thêm hành vi nâng cao" }).click();
	await expect(page.getByText("Đã lưu.")).toBeVisible();
	await expect(page.getByLabel("b1, lời đầy đủ, tiếng Việt")).toHaveValue(
		"Gọi tên một cảm xúc vừa nghe thấy",
	);
	await expect(page.getByText("4 chỗ phải sửa trước khi phát hành.")).toBeVisible();
	await expect(page.getByLabel("a2, tên ngắn, tiếng Anh")).toHaveAccessibleDescription(/Chưa có lời\./);
	await page.goto(`${draft}/publish`);
	await expect(page.getByText("Chưa phát hành được.")).toBeVisible();
	await page.getByRole("link", { name: "Thấu cảm" }).click();
	await page.getByLabel("a2, lời đầy đủ, tiếng Việt").fill("Để một quãng lặng cho người gọi");
	await page.getByLabel("a2, lời đầy đủ, tiếng Anh").fill("Leaves the caller a silence");
	await page.getByLabel("a2, tên ngắn, tiếng Việt").fill("Để quãng lặng");
	await page.getByLabel("a2, tên ngắn, tiếng Anh").fill("Leaves a silence");

	// Somebody else saves the same part meanwhile: both are shown, and what was typed is still there.
	const other = new FormClient(product.url);
	await other.signIn("trainer2");
	const part = `${new URL(draft).pathname}/parts/criterion.empathy`;
	const theirs = await other.post(part, { deed: "save", revision: "2", "about-vi": "Lời của người khác." });
	expect(theirs.location).toBe(`${part}?saved`);
	await page.getByRole("button", { name: "Lưu phần này" }).click();
	const conflict = page.getByRole("alert");
	await expect(conflict).toContainText("Chưa có gì của bạn được lưu");
	await expect(conflict.getByRole("row", { name: /Nói về điều gì, tiếng Việt/ })).toContainText(
		"Lời của người khác.",
	);
	await expect(page.getByLabel("a2, tên ngắn, tiếng Việt")).toHaveValue("Để quãng lặng");
	await page.getByRole("button", { name: "Lưu phần này" }).click();
	await expect(page.getByText("Đã lưu.")).toBeVisible();
	await expect(page.getByText(/chỗ phải sửa/)).toHaveCount(0);

	// One less, and its way back.
	await page.goto(`${draft}/parts/criterion.record`);
	const retire = page.getByRole("button", { name: /^Ngừng dùng/ }).last();
	await retire.click();
	await page.getByRole("button", { name: /^Dùng lại/ }).click();
	await expect(page.getByRole("button", { name: /^Dùng lại/ })).toHaveCount(0);
	await retire.click();
	await expect(page.getByRole("button", { name: /^Dùng lại/ })).toBeVisible();

	await page.goto(draft);
	await page.getByRole("link", { name: "Xem chỗ khác và phát hành" }).click();
	await expect(page.getByText("3 chỗ khác.")).toBeVisible();
	const empathy = page.getByRole("region", { name: "Thấu cảm" });
	await expect(empathy.locator("ins").filter({ hasText: "Gọi tên một cảm xúc vừa nghe thấy" })).toBeVisible();
	await expect(empathy.locator("del")).toHaveCount(1);
	await expect(empathy.locator("ins").filter({ hasText: "Leaves the caller a silence" })).toBeVisible();
	await expect(page.getByRole("region", { name: "Phiếu ca" })).toContainText("Ngừng dùng record.a1");
	await expect(page.getByText("không bao giờ được tính trung bình").first()).toBeVisible();
	await page.getByLabel("Lý do").fill("Theo góp ý của nhóm chuyên gia");
	await page.getByRole("button", { name: "Phát hành bản 2" }).click();
	await expect(page.getByRole("status")).toContainText("Vừa phát hành.");
	await expect(page.getByRole("heading", { level: 1 })).toContainText("bản 2");
	await expect(page.locator("dl").first()).toContainText("Theo góp ý của nhóm chuyên gia");

	// What was published cannot be edited: its draft is gone.
	const { hash, version } = await newest(product);
	expect(version).toBe(2);
	const trainer = new FormClient(product.url);
	await trainer.signIn("trainer");
	const again = await trainer.post(new URL(`${draft}/parts/pass`).pathname, {
		deed: "save",
		revision: "1",
		mean: "4",
	});
	expect(again.status).toBe(404);

	const trainee = new FormClient(product.url);
	await trainee.signIn("trainee");
	const begun = await trainee.post("/scenarios/S02", { startKey: "01900000-0000-7000-8000-0000000000ab" });
	const callId = begun.location?.split("/").at(-1);
	expect(await product.database.query(`SELECT "rubricHash" FROM "Call" WHERE id = $1`, [callId])).toEqual([
		{ rubricHash: hash },
	]);
});

/** Goes on from field to field until what is wanted has the focus. */
async function tabTo(page: Page, role: "link" | "button" | "textbox", name: string): Promise<void> {
	const wanted = page.getByRole(role, { name, exact: true }).first();
	await expect(wanted).toBeVisible();
	const focused = () => wanted.evaluate((element) => element === document.activeElement);
	for (let tabs = 0; tabs < 300 && !(await focused()); tabs++) await page.keyboard.press("Tab");
	await expect(wanted).toBeFocused();
}

test("by keyboard alone, in English, another term to object is published", async ({
	page,
	signInAs,
	product,
}) => {
	const before = await newest(product);
	await signInAs(page, "trainer2", { language: "en", theme: "dark" });
	await page.goto("/rubrics");
	await tabTo(page, "button", `Write the next version from version ${before.version}`);
	await page.keyboard.press("Enter");
	await tabTo(page, "link", "How assessed calls are handled");
	await page.keyboard.press("Enter");
	await tabTo(page, "textbox", "Objection window, in days");
	await page.keyboard.press("ControlOrMeta+a");
	await page.keyboard.type("21");
	await page.keyboard.press("Enter");
	await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
	await tabTo(page, "link", "Back to the draft");
	await page.keyboard.press("Enter");
	await tabTo(page, "link", "See the difference and publish");
	await page.keyboard.press("Enter");
	await expect(page.getByText("1 difference.")).toBeVisible();
	await tabTo(page, "textbox", "Reason");
	await page.keyboard.type("People work shifts");
	await tabTo(page, "button", `Publish version ${before.version + 1}`);
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1 })).toContainText(`version ${before.version + 1}`);
	await expect(page.getByText("The trainee may object within 21 days of the release.")).toBeVisible();
});
