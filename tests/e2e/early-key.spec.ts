import { expect, test } from "../setup/fixtures";

test("a key that is pressed while the page comes to life does not kill it", async ({ page, signInAs }) => {
	await signInAs(page, "trainee");
	// Presses a key as soon as React listens and before it renders for the first time: nobody could be faster.
	await page.addInitScript(() => {
		const listen = EventTarget.prototype.addEventListener;
		const state = window as unknown as { pressedEarly?: boolean };
		EventTarget.prototype.addEventListener = function (
			this: EventTarget,
			...given: Parameters<typeof listen>
		) {
			if (this === document && given[0] === "keydown" && !state.pressedEarly) {
				state.pressedEarly = true;
				queueMicrotask(() => {
					const link = document.querySelector("a");
					link?.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
				});
			}
			listen.apply(this, given);
		};
	});
	await page.goto("/scenarios");
	expect(await page.evaluate(() => (window as unknown as { pressedEarly?: boolean }).pressedEarly)).toBe(
		true,
	);
	// What only a living page does: going to another without loading a document.
	await page.evaluate(() => Object.assign(window, { sameDocument: true }));
	await page.getByRole("link", { name: "111 giúp được gì?" }).click();
	await expect(page).toHaveURL(/\/scenarios\/S02$/);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("111 giúp được gì?");
	expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
});
