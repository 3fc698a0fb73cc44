import { codeAt } from "../../app/platform/sign-in/totp";
import { DEMO_PASSWORD } from "../../prisma/seed/demo-people";
import { expect, type Product, test } from "../setup/fixtures";
import { keyIn } from "../setup/form-client";
import { emailOf } from "../setup/sessions";

test.use({ allow: [/status of 401/], fresh: true });

/** As if the half minute of the last code were long ago. */
const forgetLastCode = (product: Product) =>
	product.database.query(`UPDATE "SecondFactor" SET "lastStep" = 0`);

for (const [language, words] of [
	[
		"vi",
		{
			email: "Thư điện tử",
			password: "Mật khẩu",
			title: "Cài bước xác nhận thứ hai",
			code: "Xác nhận bằng điện thoại",
		},
	],
	[
		"en",
		{
			email: "E-mail",
			password: "Password",
			title: "Set up the second step",
			code: "Confirm with your telephone",
		},
	],
] as const)
	test(`it is set up and used by keyboard alone, in ${language}`, async ({ product, openAs }) => {
		await product.database.query(`INSERT INTO "RequiredFactor" (role) VALUES ('trainee')`);
		const page = await openAs(null, { browser: { locale: language === "vi" ? "vi-VN" : "en-GB" } });
		const signIn = async () => {
			await page.goto("/sign-in?to=%2Fcalls");
			await page.getByLabel(words.email, { exact: true }).focus();
			await page.keyboard.type(emailOf("trainee"));
			await page.keyboard.press("Tab");
			await page.keyboard.type(DEMO_PASSWORD);
			await page.keyboard.press("Enter");
		};
		await signIn();
		await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
		await expect(page.getByRole("img", { name: /QR/ })).toBeVisible();
		const key = keyIn(await page.locator("main").innerText());
		await page.getByRole("textbox").focus();
		await page.keyboard.type("000000");
		await page.keyboard.press("Enter");
		await expect(page.getByRole("textbox")).toHaveAttribute("aria-invalid", "true");
		expect(keyIn(await page.locator("main").innerText())).toBe(key);
		await page.getByRole("textbox").fill("");
		await page.keyboard.type(await codeAt(key, Date.now()));
		await page.keyboard.press("Enter");
		const codes = page.getByRole("main").getByRole("listitem");
		await expect(codes).toHaveCount(10);
		await page.getByRole("main").getByRole("link").focus();
		await page.keyboard.press("Enter");
		await expect(page).toHaveURL(/\/calls$/);

		await page.context().clearCookies();
		await forgetLastCode(product);
		await signIn();
		await expect(page.getByRole("heading", { level: 1, name: words.code })).toBeVisible();
		await page.getByRole("textbox").focus();
		await page.keyboard.type(await codeAt(key, Date.now()));
		await page.keyboard.press("Enter");
		await expect(page).toHaveURL(/\/calls$/);
	});
