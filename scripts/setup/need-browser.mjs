import { findBrowser } from "./browser.mjs";
import { runProgram } from "./run-program.mjs";
import { PlainError, say } from "./say.mjs";

/**
 * The path of a browser: one that is installed, or Playwright's own, downloaded now if need be, or (as root on
 * Debian) the system's, installed now. Fails with one line when none can be had.
 *
 * @param {string} root
 */
export async function needBrowser(root) {
	const known = await findBrowser();
	if (known) return known;
	say("Getting a browser for the tests …");
	const tried = await runProgram("npx", ["--no-install", "playwright", "install", "chromium"], { cwd: root });
	const own = await findBrowser();
	if (own) return own;
	if (process.getuid?.() === 0) {
		await runProgram("apt-get", ["update"]);
		const packages = ["chromium", "fonts-dejavu-core"];
		await runProgram("apt-get", ["install", "-y", "--no-install-recommends", ...packages]);
		const debians = await findBrowser();
		if (debians) return debians;
	}
	const why = tried.output.trim().split("\n").at(-1);
	throw new PlainError(
		`no browser for the tests: install Chromium or set BROWSER_PATH. (Playwright: ${why})`,
	);
}
