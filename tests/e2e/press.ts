import { expect, type Locator, type Page } from "@playwright/test";

export type How = "mouse" | "keyboard";

/** Puts the focus on something as somebody without a mouse does: by Tab. */
export async function tabTo(page: Page, target: Locator) {
	const focused = () => target.evaluate((element) => element === document.activeElement);
	for (let tabs = 0; tabs < 400 && !(await focused()); tabs++) await page.keyboard.press("Tab");
	expect(await focused()).toBe(true);
}

/** Presses something as a person would: by mouse, or by Tab until it has the focus, then Enter. */
export async function press(page: Page, target: Locator, how: How) {
	await expect(target).toBeVisible();
	if (how === "mouse") return target.click();
	await tabTo(page, target);
	await page.keyboard.press("Enter");
}

/** Writes into a field as a person would. */
export async function write(page: Page, target: Locator, text: string, how: How) {
	await expect(target).toBeVisible();
	if (how === "mouse") return target.fill(text);
	await tabTo(page, target);
	await page.keyboard.insertText(text);
}
