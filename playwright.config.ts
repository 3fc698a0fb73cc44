import { defineConfig } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "./scripts/setup/browser.mjs";

/** Browser tests run on the production build (npm run test:e2e makes it) with a database server of their own. */
export default defineConfig({
	testDir: "tests/e2e",
	globalSetup: "./tests/setup/global-setup.ts",
	outputDir: "test-results",
	// Each file has its own product; the tests of a file follow each other.
	fullyParallel: false,
	workers: 2,
	retries: 0,
	timeout: 60_000,
	forbidOnly: true,
	reporter: [["line"]],
	use: {
		browserName: "chromium",
		launchOptions: { executablePath: (await findBrowser()) ?? undefined, args: BROWSER_ARGUMENTS },
		locale: "vi-VN",
		// Far from the product's own time zone, so that a time rendered in the browser's shows.
		timezoneId: "America/New_York",
		viewport: { width: 1440, height: 900 },
		// What is on its way from one colour to another has, for a moment, a contrast that nobody reads it in.
		contextOptions: { reducedMotion: "reduce" },
		// A trace takes a quarter of the processor's time: asked for when a failure is to be looked into.
		trace: process.env.LANG_NGHE_TRACE ? "retain-on-failure" : "off",
	},
});
