import { existsSync } from "node:fs";
import path from "node:path";

/** A closed network, no graphics card, perhaps root: what a browser needs to be told there. */
export const BROWSER_ARGUMENTS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The path of an installed Chromium or Chrome, or of Playwright's own; null when there is none. */
export async function findBrowser() {
	const folders = (process.env.PATH ?? "").split(path.delimiter);
	const installed = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
	const known = [process.env.BROWSER_PATH, ...installed, MAC].find((file) => file && existsSync(file));
	if (known) return known;
	const { chromium } = await import("@playwright/test");
	const own = chromium.executablePath();
	return own && existsSync(own) ? own : null;
}
