import type { Page } from "@playwright/test";
import { expect, test } from "../setup/fixtures";

/** Lets the first line of every page's data come, and never its end, as on a line that stalls. */
async function stallData(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const load = window.fetch;
		window.fetch = async (input, init) => {
			const response = await load(input, init);
			if (!new URL(response.url).pathname.endsWith(".data")) return response;
			const line = await response.text();
			const { signal } = init ?? {};
			const body = new ReadableStream({
				start(stream) {
					stream.enqueue(new TextEncoder().encode(line));
					signal?.addEventListener("abort", () => stream.error(signal.reason));
				},
			});
			return new Response(body, response);
		};
	});
}

test("going on to another page while one still loads is no error", async ({ page, signInAs }) => {
	await signInAs(page, "trainee", { language: "en" });
	await stallData(page);
	await page.goto("/scenarios");
	const bar = page.getByRole("banner");
	// The data of the next page come, its script does not.
	await page.route("**/assets/*.js", () => {});
	const data = page.waitForResponse(/progress\.data/);
	await bar.getByRole("link", { name: "Progress" }).click();
	await (await data).finished();
	await page.unroute("**/assets/*.js");
	await bar.getByRole("link", { name: "My calls", exact: true }).click();
	await expect(page.getByRole("heading", { level: 1, name: "My calls" })).toBeVisible();
});
