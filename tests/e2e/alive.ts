import type { Page } from "@playwright/test";

/**
 * The page's script has taken over: what is clicked from here on is the script's. (Before it, a link is a link and a form
 * a form, which is meant, but is another way.) React notes its own properties at each element that it takes over.
 */
export const alive = (page: Page) =>
	page.waitForFunction(() => {
		const main = document.querySelector("main");
		return main !== null && Object.keys(main).some((key) => key.startsWith("__reactProps$"));
	});
