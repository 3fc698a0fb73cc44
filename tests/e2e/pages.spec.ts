import { expect, test } from "../setup/fixtures";

test("trainee home", async ({ page, signInAs }) => {
	await signInAs(page, "trainee", { language: "en" });
	await page.goto("/");
	await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
