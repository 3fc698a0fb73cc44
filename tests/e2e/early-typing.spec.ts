import type { Page } from "@playwright/test";
import { expect, test } from "../setup/fixtures";

/** Opens a page whose scripts do not come; the answer lets them. */
async function openSlowly(page: Page, open: () => Promise<unknown>): Promise<() => Promise<void>> {
	let go = () => {};
	const held = new Promise<void>((resolve) => {
		go = resolve;
	});
	await page.route("**/assets/*.js", async (route) => {
		await held;
		await route.continue();
	});
	await open();
	await page.evaluate(() => Object.assign(window, { sameDocument: true }));
	return async () => {
		go();
		// React leaves its mark on what it has taken over.
		await page.waitForFunction(() =>
			Object.keys(document.querySelector("main form") ?? {}).some((key) => key.startsWith("__reactProps")),
		);
	};
}

/** Before its scripts have come. */
const atOnce = { waitUntil: "commit" } as const;

test("words that are typed before the page comes to life stay and are sent", async ({ page, signInAs }) => {
	await signInAs(page, "nationalManager", { language: "en" });
	const live = await openSlowly(page, () => page.goto("/notice/new", atOnce));
	const words = page.getByLabel("Text in English");
	await words.fill("## What\nTyped on a slow line.");
	await live();
	await expect(words).toHaveValue("## What\nTyped on a slow line.");
	await page.getByLabel("What is new in it").fill("Shorter");
	await page.getByRole("button", { name: "Preview" }).last().click();
	await expect(page.getByRole("region", { name: "What would be published" })).toContainText(
		"Typed on a slow line.",
	);
	expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
});

test("also in a form whose fields have values of their own, chosen and ticked ones too", async ({
	page,
	signInAs,
}) => {
	await signInAs(page, "trainer");
	const live = await openSlowly(page, () => page.goto("/directory/CSAGA/edit", atOnce));
	const name = page.getByLabel("Tên tiếng Anh");
	const tick = page.getByRole("checkbox").first();
	const choice = page.getByRole("combobox").first();
	const ticked = await tick.isChecked();
	await name.fill("Hotline, typed early");
	await tick.setChecked(!ticked);
	await choice.selectOption({ index: 2 });
	const chosen = await choice.inputValue();
	await live();
	await expect(name).toHaveValue("Hotline, typed early");
	await expect(choice).toHaveValue(chosen);
	await expect(tick).toBeChecked({ checked: !ticked });
});

test("what the browser fills in by itself after a reload is not taken for somebody's typing", async ({
	page,
	signInAs,
}) => {
	await signInAs(page, "nationalManager", { language: "en" });
	await page.goto("/notice/new");
	const words = page.getByLabel("Text in English");
	const sent = await words.inputValue();
	await words.fill("Old words.");
	const live = await openSlowly(page, () => page.reload(atOnce));
	// As a browser does that restores its fields.
	await words.evaluate((field: HTMLTextAreaElement) => {
		field.value = "Old words.";
	});
	await live();
	await expect(words).toHaveValue(sent);
	await page.getByLabel("What is new in it").fill("Shorter");
	await page.getByRole("button", { name: "Preview" }).last().click();
	await expect(page.getByRole("region", { name: "What would be published" })).not.toContainText("Old words.");
});
