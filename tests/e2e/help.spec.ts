import { expect, test } from "../setup/fixtures";
import { alive } from "./alive";
import { callerLine, nextSeq, replies, startPractice } from "./call-steps";

test("in a call, ? opens its help over it: the clock's warning first, no key acts meanwhile, and the call goes on", async ({
	page,
	signInAs,
}) => {
	await signInAs(page, "hong.nhung");
	await startPractice(page);
	const [said, seq] = [await callerLine(page).innerText(), await nextSeq(page)];
	await page.locator("#notes").fill("Hỏi tuổi");
	await page.locator("#notes").press("?");
	await expect(page.locator("#notes")).toHaveValue(/\?/);
	const dialog = page.getByRole("dialog", { name: "Chỉ dẫn: Trong cuộc gọi" });
	await expect(dialog).toBeHidden();

	await page.locator("#replies").focus();
	await page.keyboard.press("?");
	await expect(dialog).toContainText("Đồng hồ của cuộc gọi vẫn chạy");
	await page.keyboard.press("1");
	await page.keyboard.press("g");
	await page.keyboard.press("Escape");
	await expect(dialog).toBeHidden();
	await expect(page.locator("#replies")).toBeFocused();
	expect(await nextSeq(page)).toBe(seq);
	await expect(callerLine(page)).toHaveText(said);
	await page.keyboard.press("1");
	await expect.poll(() => nextSeq(page)).not.toBe(seq);
	await expect(replies(page).first()).toBeVisible();
});

test.describe("where the line is down", () => {
	test.use({ allow: [/Failed to load resource|help\/queue\/text/] });

	test("help that does not come through a line that is down leaves the page as it was", async ({
		page,
		signInAs,
		context,
	}) => {
		await signInAs(page, "trainer", { language: "en" });
		await page.goto("/assessments");
		await alive(page);
		await page.getByRole("link", { name: "Help", exact: true }).click();
		await expect(page.getByRole("dialog", { name: "Help: To be rated" })).toContainText("Whom to ask");
		await page.getByRole("button", { name: "Close" }).click();
		await page.route("**/help/*/text", (route) => route.abort());
		await page.keyboard.press("?");
		await expect(page.getByRole("dialog")).toContainText("What you are doing is not affected");
		await page.keyboard.press("Escape");
		await expect(page.getByRole("heading", { name: "To be rated" })).toBeVisible();
		expect(context.pages()).toHaveLength(1);
	});
});

test.describe("without a script", () => {
	test.use({ javaScriptEnabled: false });

	test("help is a page, and speaks to the role of whoever reads", async ({ page, signInAs, openAs }) => {
		await signInAs(page, "manager");
		await page.goto("/");
		await page.getByRole("link", { name: "Chỉ dẫn", exact: true }).click();
		await expect(page).toHaveURL(/\/help\/start$/);
		await expect(page.getByText("Người sắp hết hạn chứng nhận đứng đầu.")).toBeVisible();
		await expect(page.getByText("Hỏi quản trị viên của trung tâm.")).toBeVisible();
		const nobody = await openAs(null, { browser: { javaScriptEnabled: false } });
		await nobody.goto("/sign-in");
		await nobody.locator("a[href='/help/sign-in']").click();
		await expect(nobody.getByRole("heading", { level: 1 })).toBeVisible();
	});
});
