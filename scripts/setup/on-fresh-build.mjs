// What the commands that measure, draw and torment the product begin with.
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPackages } from "./install.mjs";
import { requireNodeVersion } from "./node-version.mjs";
import { runCommand } from "./say.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds the product as it stands, bundles scripts/NAME.ts and ends with the exit code of its `main(arguments)`.
 *
 * @param {string} name
 * @param {{ browser?: boolean }} [needs] whether it looks at pages
 */
export async function runOnFreshBuild(name, { browser = false } = {}) {
	await runCommand(async () => {
		requireNodeVersion(new URL("../..", import.meta.url));
		await installPackages(root);
		const { buildProduct, generateClient } = await import("./build.mjs");
		const { bundleCommand } = await import("./bundle-server.mjs");
		const { needBrowser } = await import("./need-browser.mjs");
		await generateClient(root);
		await buildProduct(root);
		if (browser) await needBrowser(root);
		process.env.LANG_NGHE_ROOT = root;
		const { main } = await import(pathToFileURL(await bundleCommand(root, name)).href);
		process.exit(await main(process.argv.slice(2)));
	});
}
